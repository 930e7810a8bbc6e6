/** Two kinds of fault that many commands tell: a name that nothing has, and a number that cannot be. */
import { quoted } from '../core/lib/sanitize.js';
import { closest } from '../core/lib/suggest.js';
import { type RoadmapError, usageError } from '../errors.js';

type Names = {
  /** What there is. */
  readonly among: readonly string[];
  /** What stands before a near name, such as `roadmap `. */
  readonly before?: string;
  /** What to say if nothing is near. */
  readonly otherwise: string;
};

/** `There is no <what> <name>.` with what could have been meant. */
export function noSuch(what: string, name: string, { among, before = '', otherwise }: Names): RoadmapError {
  const near = closest(name, among);
  const hint = near === undefined ? otherwise : `Did you mean ${before}${near}?`;
  return usageError(`There is no ${what} ${quoted(name) || '""'}.`, hint);
}

type Range = { readonly from: number; readonly to: number; readonly what: string };

/** The whole number that a text is; throws a usage error that tells the range. `what`: as in "a number of minutes". */
export function wholeNumber(text: string, { from, to, what }: Range): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= from && number <= to) return number;
  throw usageError(
    `${quoted(text) || 'Nothing'} is not a number of ${what}.`,
    `Give a whole number from ${from} to ${to}.`,
  );
}
