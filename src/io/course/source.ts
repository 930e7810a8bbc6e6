/** A text that somebody wrote, and what is wrong in it. */
import { frameAt } from '../../core/course/locate.js';
import type { Place, Problem } from '../../core/course/problem.js';

/** A text and the file it came from, as it is named in messages; no text where none may be shown. */
export type Source = { readonly file: string; readonly text: string };

/** A problem and the offset in the text where it is. */
export type Located = Omit<Problem, 'path' | 'on'> & { readonly offset: number };

/** `data` is there only if nothing is wrong. */
export type Read<T> = {
  readonly source: Source;
  readonly data?: T;
  readonly problems: readonly Located[];
  /** The offset of something in the data. */
  readonly offsetOf?: (place: Place) => number;
};

/** The lines around a problem; none of a file that has none, or of which none may be shown. */
export function frameOf({ text }: Source, { offset }: Located): string[] {
  return text === '' ? [] : frameAt(text, offset);
}
