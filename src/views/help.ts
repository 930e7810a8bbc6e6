/** Help as an object and as lines. It is made from the table of commands by `cli/help.ts`. */
import { pad, widthOf, wrap } from './layout.js';
import type { Style } from './style.js';

export type OptionView = {
  /** As it is typed: `-n, --count <number>`. */
  readonly option: string;
  readonly about: string;
  /** The only values allowed. */
  readonly values?: readonly string[] | undefined;
};

export type CommandView = {
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  readonly group: string;
  readonly options: readonly OptionView[];
  /** Whole command lines. */
  readonly examples: readonly string[];
};

export type ProgramView = {
  readonly home: CommandView;
  readonly commands: readonly CommandView[];
  /** Options of every command. */
  readonly options: readonly OptionView[];
  readonly exitCodes: readonly Row[];
  readonly environment: readonly Row[];
};

/** A name and what it means. */
export type Row = { readonly name: string; readonly about: string };

/** Widest column of names; longer names get a line of their own. */
const NAMES = 26;

/** Lines of `roadmap --help`. */
export function programLines(view: ProgramView, style: Style, width: number): string[] {
  const groups = [...new Set(view.commands.map(({ group }) => group))];
  const section = (title: string, rows: readonly Row[]) => sectionLines({ title, rows }, style, width);
  return [
    `${style.bold('Usage:')} roadmap [command] [options]`,
    '',
    ...wrap('From the first line of Python to the job interview: the path, and the next thing on it.', width),
    ...groups.flatMap((group) => section(group, view.commands.filter((one) => one.group === group).map(commandRow))),
    ...section('Options of roadmap alone', view.home.options.map(optionRow)),
    ...section('Options of every command', view.options.map(optionRow)),
    ...exampleLines(view.home, style, width),
    '',
    ...wrap(
      'A command: roadmap help quiz   Exit codes: roadmap help exit-codes   Variables: roadmap help environment',
      width,
    ),
  ];
}

/** Lines of `roadmap <command> --help`. */
export function commandLines(view: CommandView, style: Style, width: number): string[] {
  return [
    ...wrap(
      `${view.usage}${view.options.length > 0 ? ' [options]' : ''}`,
      width,
      `${style.bold('Usage:')} `,
      '       ',
    ),
    '',
    ...wrap(`${view.about.charAt(0).toUpperCase()}${view.about.slice(1)}.`, width),
    ...sectionLines({ title: 'Options', rows: view.options.map(optionRow) }, style, width),
    ...exampleLines(view, style, width),
  ];
}

function exampleLines({ examples }: CommandView, style: Style, width: number): string[] {
  return ['', style.bold('Examples:'), ...examples.flatMap((line) => wrap(line, width, '  ', '    '))];
}

function commandRow({ usage, about }: CommandView): Row {
  return { name: usage.replace(/^roadmap /, ''), about };
}

function optionRow({ option, about, values }: OptionView): Row {
  return { name: option, about: values ? `${about}: ${values.join(', ')}` : about };
}

export type Section = { readonly title: string; readonly rows: readonly Row[] };

/** A heading and two columns under it; nothing if there are no rows. On a narrow screen the columns stand below each other. */
export function sectionLines({ title, rows }: Section, style: Style, width: number): string[] {
  if (rows.length === 0) return [];
  const column = Math.min(NAMES, Math.max(...rows.map(({ name }) => widthOf(name)))) + 4;
  const room = width - column;
  const lines = rows.flatMap(({ name, about }) => {
    if (room < 24) return [...wrap(name, width, '  ', '    '), ...wrap(about, width, '      ')];
    const text = wrap(about, width, ' '.repeat(column));
    if (widthOf(name) > column - 4) return [`  ${name}`, ...text];
    return [pad(`  ${name}`, column) + (text[0] ?? '').trimStart(), ...text.slice(1)];
  });
  return ['', style.bold(`${title}:`), ...lines];
}
