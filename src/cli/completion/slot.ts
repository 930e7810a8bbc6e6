/** What the word at the cursor can be: told by the table and the words before it. */
import type { Command, Option, Value } from '../command.js';
import { GLOBAL_OPTIONS, HOME } from '../commands.js';
import { isOption, type Line, scan } from '../scan.js';

/** What is typed: the words before the one at the cursor, without `roadmap`, and that one up to the cursor. */
export type Typed = { readonly words: readonly string[]; readonly current: string };

export type Slot =
  | { readonly is: 'command' }
  | { readonly is: 'option'; readonly options: readonly Option[] }
  /** `before` stands before the value in its word, as `--status=` does; `given` are the plain words before it. */
  | { readonly is: 'value'; readonly value: Value; readonly before: string; readonly given: readonly string[] };

/** What may stand at the cursor; undefined if nothing may, or nothing is known of it. */
export function slotOf({ words, current }: Typed): Slot | undefined {
  const line = scan(words);
  const given = line.words.flatMap((word) => (word.is === 'plain' ? [word.text] : []));
  const valued = (value: Value | undefined, before = ''): Slot | undefined =>
    value && { is: 'value', value, before, given };
  const last = lastOption(line, words);
  if (last?.needsValue) return valued(last.value);
  if (!words.includes('--') && (isOption(current) || current === '-')) {
    const options = [...(line.command?.options ?? []), ...GLOBAL_OPTIONS];
    const [before, name] = /^--([^=]+)=/.exec(current) ?? [];
    if (before !== undefined) return valued(options.find((one) => one.name === name)?.value, before);
    return { is: 'option', options: options.filter((one) => !isGiven(one, line)) };
  }
  if (last?.takesMore) return valued(last.value);
  if (line.command === HOME) return { is: 'command' };
  return line.command && valued(argumentAfter(given, line.command));
}

/** The option at the end of the words that has a value: it may still need it, or take more of them. */
function lastOption(line: Line, words: readonly string[]) {
  const last = line.words.at(-1);
  if (last?.is !== 'option' || !last.option?.value) return undefined;
  const { value } = last.option;
  // its values are words of their own, and not written as in `--topic=1.1`
  const isApart = words.at(-1) !== last.text;
  return { value, needsValue: last.value === undefined, takesMore: value.many === true && isApart };
}

/** Whether an option is on the line already. */
function isGiven({ name }: Option, { words }: Line): boolean {
  return words.some((word) => word.is === 'option' && word.option?.name === name);
}

/** The argument that follows after others. */
function argumentAfter(given: readonly string[], { arguments: taken = [] }: Command): Value | undefined {
  const before = taken[given.length - 1];
  if (before?.also && !before.also.some(({ name }) => name === given.at(-1))) return undefined;
  return taken[given.length] ?? taken.find(({ many }) => many);
}
