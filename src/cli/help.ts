/** `help`: the program, a command, the exit codes or the environment, made from the tables. */
import type { Context } from '../context.js';
import { list } from '../core/lib/words.js';
import { EXIT, EXIT_MEANINGS } from '../errors.js';
import {
  type CommandView,
  commandLines,
  type OptionView,
  programLines,
  type Row,
  sectionLines,
} from '../views/help.js';
import { wrap } from '../views/layout.js';
import { type Command, HELP_PAGES, type Option, optionText, type Surface, usageOf } from './command.js';
import { ENVIRONMENT } from './environment.js';
import { emit } from './output.js';
import { noSuch } from './suggest.js';

/** The action of `help [command]` and of `--help`. */
export function helpOn({ commands, home, options }: Surface) {
  return async (ctx: Pick<Context, 'terminal'>, [name]: readonly string[]): Promise<void> => {
    const views = commands.map(commandView);
    const common = options.map(optionView);
    if (name === undefined) {
      const view = { home: commandView(home), commands: views, options: common, exitCodes, environment: ENVIRONMENT };
      return emit(ctx, view, programLines, { paged: true });
    }
    const page = HELP_PAGES.find((one) => one.name === name);
    if (page) {
      const { key, title, rows } = PAGES[page.name];
      return emit(ctx, { [key]: rows }, (_, style, width) => sectionLines({ title, rows }, style, width).slice(1));
    }
    const command = views.find((one) => one.name === name);
    if (!command) throw noPage(name, [...commands.map((one) => one.name), ...HELP_PAGES.map((one) => one.name)]);
    await emit(ctx, { ...command, common }, (view, style, width) => [
      ...commandLines(view, style, width),
      '',
      ...wrap('Options of every command: roadmap --help', width),
    ]);
  };
}

const exitCodes: readonly Row[] = (Object.keys(EXIT) as (keyof typeof EXIT)[]).map((kind) => ({
  name: String(EXIT[kind]),
  about: EXIT_MEANINGS[kind],
}));

type PageName = (typeof HELP_PAGES)[number]['name'];
type Page = { readonly key: string; readonly title: string; readonly rows: readonly Row[] };

/** Pages that explain no command. */
const PAGES: Readonly<Record<PageName, Page>> = {
  'exit-codes': { key: 'exitCodes', title: 'Exit codes', rows: exitCodes },
  environment: { key: 'environment', title: 'Environment', rows: ENVIRONMENT },
};

function noPage(name: string, known: readonly string[]) {
  return noSuch('help on', name, {
    among: known,
    before: 'roadmap help ',
    otherwise: `There is help on ${list(known)}.`,
  });
}

function commandView(command: Command): CommandView {
  const { name, about, group, examples, options = [] } = command;
  return {
    name,
    usage: usageOf(command),
    about,
    group,
    options: options.map(optionView),
    examples: examples.map((line) => `roadmap ${line}`.trimEnd()),
  };
}

function optionView(option: Option): OptionView {
  return { option: optionText(option), about: option.about, values: option.value?.among };
}
