/** What each word of a command line is, by the table: a plain word, or an option and its value. Judges nothing. */
import type { Command, Option } from './command.js';
import { commandNamed, GLOBAL_OPTIONS, HOME } from './commands.js';

/** `text` is the word as typed; `option` is absent if no such option is known. */
export type Word =
  | { readonly is: 'plain'; readonly text: string }
  | {
      readonly is: 'option';
      readonly text: string;
      readonly option?: Option | undefined;
      readonly value?: string | undefined;
    };

export type Line = {
  /** The command that the first plain word names; `HOME` if there is no plain word; undefined if there is no such command. */
  readonly command: Command | undefined;
  /** All words but the command's name, in order; without the `--` that ends the options. */
  readonly words: readonly Word[];
  /** The same, as typed: for the parser. */
  readonly rest: readonly string[];
};

// as the parser decides it: `-1` and `-.5` are numbers, `-` alone is a word
const NUMBER = /^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/;
export const isOption = (text: string) => text.length > 1 && text.startsWith('-') && !NUMBER.test(text);

/** Reads a command line (without node and script) from left to right. */
export function scan(argv: readonly string[]): Line {
  const at = commandAt(argv);
  const command = at < 0 ? HOME : commandNamed(argv[at]!);
  const rest = command && at >= 0 ? argv.filter((_, i) => i !== at) : argv;
  return { command, words: wordsOf(rest, [...GLOBAL_OPTIONS, ...(command?.options ?? [])]), rest };
}

/** Where the command's name stands: the first word that is neither an option nor the value of one; -1 if there is none. */
function commandAt(argv: readonly string[]): number {
  for (let i = 0; i < argv.length; i++) {
    const text = argv[i]!;
    if (text === '--') return i + 1 < argv.length ? i + 1 : -1;
    if (!isOption(text)) return i;
    const [last] = optionsIn(text, [...GLOBAL_OPTIONS, ...(HOME.options ?? [])]).slice(-1);
    if (last?.option?.value && last.value === undefined) i++;
  }
  return -1;
}

function wordsOf(argv: readonly string[], known: readonly Option[]): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < argv.length; i++) {
    const text = argv[i]!;
    if (text === '--') return [...words, ...argv.slice(i + 1).map(plain)];
    const found = isOption(text) ? optionsIn(text, known) : [plain(text)];
    const last = found.at(-1)!;
    if (last.is === 'option' && last.option?.value && last.value === undefined) {
      const values = valuesAfter(argv, i + 1, last.option.value.many === true);
      found[found.length - 1] = { ...last, value: values[0] };
      i += values.length;
    }
    words.push(...found);
  }
  return words;
}

/** The values of an option that stands before `from`. */
function valuesAfter(argv: readonly string[], from: number, many: boolean): readonly string[] {
  if (!many) return argv.slice(from, from + 1);
  const end = argv.findIndex((text, i) => i > from && isOption(text));
  return argv.slice(from, end < 0 ? argv.length : end);
}

function plain(text: string): Word {
  return { is: 'plain', text };
}

/** The options in one word: `--count=5`, `-n5`, or several letters as in `-jd`. */
function optionsIn(text: string, known: readonly Option[]): Extract<Word, { is: 'option' }>[] {
  if (text.startsWith('--')) {
    const [name = '', ...value] = text.slice(2).split('=');
    const option = known.find((one) => one.name === name);
    return [{ is: 'option', text, option, value: value.length > 0 ? value.join('=') : undefined }];
  }
  const found: Extract<Word, { is: 'option' }>[] = [];
  for (let i = 1; i < text.length; i++) {
    const option = known.find(({ short }) => short === text[i]);
    if (!option?.value) found.push({ is: 'option', text, option });
    else return [...found, { is: 'option', text, option, value: text.slice(i + 1) || undefined }];
  }
  return found;
}
