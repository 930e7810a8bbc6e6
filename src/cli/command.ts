/** What a command is, as data. The table of them is `commands.ts`; nothing here parses or prints. */
import type { Context } from '../context.js';

/** What a word stands for. Completion and assistants offer what there is of it. */
export type Meaning =
  | 'background'
  | 'check' // of a project
  | 'choice'
  | 'command'
  | 'date'
  | 'exercise'
  | 'file'
  | 'folder'
  | 'number'
  | 'place' // a step or a topic
  | 'program'
  | 'project' // a topic that has one
  | 'question'
  | 'section' // of a lesson
  | 'setting'
  | 'setting-value'
  | 'stage' // of a project
  | 'step'
  | 'text'
  | 'topic'
  | 'word'; // of the glossary

/** Meanings of words that may be anything at all, even what looks like an option. */
export function isFree(is: Meaning): boolean {
  return is === 'text' || is === 'setting-value' || is === 'word';
}

/** A name and what it stands for, in a line without a full stop. */
export type Named = { readonly name: string; readonly about: string };

/** Pages of help that explain no command. */
export const HELP_PAGES = [
  { name: 'exit-codes', about: 'what each exit code means' },
  { name: 'environment', about: 'the variables that are read' },
] as const satisfies readonly Named[];

/** A word that the learner gives: an argument, or the value of an option. */
export type Value = {
  /** As it stands in the usage line. */
  readonly name: string;
  readonly is: Meaning;
  /** Takes all the words that follow, at least one. */
  readonly many?: boolean;
  /** The only values allowed. */
  readonly among?: readonly string[];
  /** Names that it takes beside what it stands for. Only after one of them is there a word more. */
  readonly also?: readonly Named[];
};

export type Argument = Value & { readonly required?: boolean };

export type Option = {
  /** Without the two dashes. */
  readonly name: string;
  /** One letter, without its dash. */
  readonly short?: string;
  /** Absent: the option is on or off. */
  readonly value?: Value;
  readonly about: string;
};

/** Headings of the list of commands, in its order. */
export const GROUPS = ['Every day', 'Your progress', 'The program', 'For authors'] as const;

/**
 * What a command does: `words` are its arguments in order, `options` has a key for each option given, in camel case. Both are
 * `never` here because every command narrows them to what its entry in the table says; `invoke` is the one place that trusts it.
 */
export type Action = (ctx: Context, words: never, options: never) => Promise<void>;

export type Command = {
  readonly name: string;
  readonly group: (typeof GROUPS)[number];
  /** One line without a full stop. */
  readonly about: string;
  readonly arguments?: readonly Argument[];
  readonly options?: readonly Option[];
  /** Command lines without `roadmap`. */
  readonly examples: readonly string[];
  /** Changes progress or settings as soon as it is called, so its name is never completed by guessing. */
  readonly changes?: boolean;
  /** On a terminal, the questions of the first run come before it. */
  readonly asksFirst?: boolean;
  readonly load: () => Promise<Action>;
};

/** Everything that can be typed. */
export type Surface = {
  readonly commands: readonly Command[];
  /** `roadmap` alone. */
  readonly home: Command;
  /** Options of every command. */
  readonly options: readonly Option[];
};

/** The arguments and options of one command line, as its command's entry in the table allows them. */
export type Given = {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
};

/** Loads a command and runs it. */
export async function invoke(command: Command, ctx: Context, { words, options }: Given): Promise<void> {
  if (command.asksFirst && ctx.terminal.canPrompt && !ctx.terminal.json)
    await (await import('../commands/first-run.js')).firstRun(ctx);
  const action = await command.load();
  await action(ctx, words as never, options as never);
}

/** `roadmap show [place]`. */
export function usageOf({ name, arguments: taken = [] }: Command): string {
  return ['roadmap', name, ...taken.map(argumentText)].filter(Boolean).join(' ');
}

function argumentText({ name, many, required }: Argument): string {
  const text = `${name}${many ? '...' : ''}`;
  return required ? `<${text}>` : `[${text}]`;
}

/** `-n, --count <number>`. */
export function optionText({ name, short, value }: Option): string {
  const taken = value ? ` <${value.name}${value.many ? '...' : ''}>` : '';
  return `${short ? `-${short}, ` : ''}--${name}${taken}`;
}

/** How many words a command takes, from and to. */
export function wordCounts({ arguments: taken = [] }: Command): readonly [number, number] {
  const least = taken.filter(({ required }) => required).length;
  return [least, taken.some(({ many }) => many) ? Number.POSITIVE_INFINITY : taken.length];
}
