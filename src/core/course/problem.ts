/** What is wrong in a file of an author, before anybody looks up where it stands. */
import { closest } from '../lib/suggest.js';
import type { Content } from './content.js';

/** Where in the file's data: keys and indices from the root. */
export type Place = readonly (string | number)[];

/** `name` is not known here, and one of `known` may have been meant. A suggestion is looked for only if it is shown. */
export type Meant = { readonly name: string; readonly known: readonly string[]; readonly ending?: string };

export type Problem = {
  readonly path: Place;
  readonly message: string;
  /** The last key of the path itself, and not its value. */
  readonly on?: 'key' | undefined;
  readonly hint?: string | undefined;
  readonly meant?: Meant | undefined;
};

/** The hint of a problem: its own, or the nearest known name. */
export function hintOf({ hint, meant }: Pick<Problem, 'hint' | 'meant'>): string | undefined {
  if (!meant) return hint;
  const near = closest(meant.name, meant.known);
  return near === undefined || near === meant.name ? hint : `Did you mean ${near}${meant.ending ?? ''}?`;
}

/** What was found in the files of a roadmap. */
export type Validation = {
  readonly file: string;
  readonly title: string;
  readonly topics: number;
  readonly questions: number;
  readonly lessons: number;
  readonly exercises: number;
  /** How many problems there are; the first of them are in `problems`. */
  readonly total: number;
  readonly problems: readonly FileProblem[];
  /** What is no problem, and probably not meant: a sentence each. */
  readonly notices: readonly string[];
};

/** A problem in a file of an author. `frame`: the line and those beside it, marked. */
export type FileProblem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly frame: readonly string[];
};

/** What can be run, and may be wrong in a way that only running it shows. */
export type Runs = 'question' | 'lesson' | 'exercise';

/** What was found, and what is needed to run what was. */
export type Validated = {
  readonly validation: Validation;
  readonly content: Content;
  /** The roadmap is in the current folder, or below it. */
  readonly isHere: boolean;
  /** A problem of something that was run, at its place. */
  readonly problemOf: (of: Runs, id: string, message: string) => FileProblem;
};
