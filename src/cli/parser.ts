/** The strict way: commander checks a line against its command's entry in the table. Faults end in the one catch of `dispatch.ts`. */
import { Argument, Command as Commander, CommanderError } from 'commander';
import type { Context } from '../context.js';
import { type Command, type Given, invoke, optionText, type Value } from './command.js';
import { GLOBAL_OPTIONS, SURFACE } from './commands.js';
import { misuse, unclear } from './misuse.js';
import type { Line, Word } from './scan.js';

/** Does what the line says. Throws a usage error if the table does not allow it, else what the command throws. */
export async function perform(line: Line, ctx: Context): Promise<void> {
  if (isGiven(line.words, 'help')) return (await import('./help.js')).helpOn(SURFACE)(ctx, helpWords(line));
  if (isGiven(line.words, 'version')) return (await import('../commands/version.js')).version(ctx);
  const { command } = line;
  if (!command) return (await import('./unknown.js')).unknownCommand(line, ctx);
  const { words, options } = parse(command, line);
  const own = Object.entries(options).filter(([name]) => !COMMON.includes(name));
  await invoke(command, ctx, { words, options: Object.fromEntries(own) });
}

/** What `--help` explains: the command, or the word that is none. */
function helpWords({ command, words }: Line): string[] {
  if (command) return command.name ? [command.name] : [];
  return words.filter((word) => word.is === 'plain').map(({ text }) => text);
}

function isGiven(words: readonly Word[], name: string): boolean {
  return words.some((word) => word.is === 'option' && word.option?.name === name);
}

/** Keys of the options of every command; `flags.ts` has read them. */
const COMMON = GLOBAL_OPTIONS.map(({ name }) => name.replace(/^no-/, ''));

/** The words and all options of a line; throws a usage error. */
export function parse(command: Command, line: Line): Given {
  const fault = unclear(command, line);
  if (fault) throw fault;
  const parser = parserOf(command);
  try {
    parser.parse([...line.rest], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) throw misuse(error.code, command, line);
    throw error;
  }
  return { words: parser.processedArgs.flat().filter((word) => word !== undefined), options: parser.opts() };
}

function parserOf(command: Command): Commander {
  const parser = new Commander(command.name)
    .exitOverride()
    .configureOutput({ writeErr: () => {}, outputError: () => {} })
    .helpOption(false)
    .helpCommand(false)
    .action(() => {});
  for (const option of [...GLOBAL_OPTIONS, ...(command.options ?? [])]) parser.option(optionText(option), option.about);
  for (const argument of command.arguments ?? []) parser.addArgument(argumentOf(argument));
  return parser;
}

function argumentOf({ name, many, required }: Value & { readonly required?: boolean }): Argument {
  const text = `${name}${many ? '...' : ''}`;
  return new Argument(required ? `<${text}>` : `[${text}]`);
}
