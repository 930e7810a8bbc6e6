/** Questions as plain data. What each kind's fields mean is documented in README.md, for authors. */
import { seedOf, shuffled } from '../lib/random.js';
import type { Link } from './roadmap.js';

export const KINDS = ['single', 'multi', 'predict', 'gap', 'order', 'bug', 'short', 'sql', 'open'] as const;
export type Kind = (typeof KINDS)[number];

export type Option = {
  readonly id: string;
  readonly text: string;
  readonly correct?: boolean | undefined;
  readonly why?: string | undefined;
};

/** A wrong answer that people really give, and the misconception behind it. */
export type Wrong = { readonly answer: string | number; readonly why: string };

/** What dealing needs of a question: the bank's index. */
export type Entry = {
  readonly id: string;
  readonly topic: string;
  readonly kind: Kind;
  readonly level: number;
  readonly core: boolean;
  /** Raised when the right answer changes, so that old answers no longer count for it. Absent: 1. */
  readonly rev?: number | undefined;
  readonly confuses?: string | undefined;
};

export type Question = Entry & {
  readonly rev: number;
  readonly prompt: string;
  readonly code?: string | undefined;
  readonly language?: string | undefined;
  readonly hint?: string | undefined;
  readonly explain: string;
  readonly links: readonly Link[];
  readonly minPython?: string | undefined;
  readonly output?: string | undefined;
  readonly options?: readonly Option[] | undefined;
  /** The right answer: what it prints, a filling, a line number, a word, a query. */
  readonly answer?: string | number | undefined;
  readonly accept?: readonly (string | readonly number[])[] | undefined;
  readonly wrong?: readonly Wrong[] | undefined;
  /** `order`: the lines in the right order. */
  readonly lines?: readonly string[] | undefined;
  readonly distractors?: readonly { readonly text: string; readonly why: string }[] | undefined;
  /** `bug`: the line as it should be. */
  readonly fix?: string | undefined;
  readonly schema?: string | undefined;
  readonly data?: string | undefined;
  readonly hidden?: string | undefined;
  readonly ordered?: boolean | undefined;
  readonly check?: string | undefined;
  readonly points?: readonly { readonly text: string; readonly core?: boolean | undefined }[] | undefined;
  readonly followUp?: string | undefined;
};

/** The index entry of a question. */
export function entryOf({ id, topic, kind, level, core, rev, confuses }: Question): Entry {
  return { id, topic, kind, level, core, ...(rev > 1 && { rev }), ...(confuses !== undefined && { confuses }) };
}

/** An option or a line as it is shown; `id` is what an answer names it by. */
export type Shown = {
  readonly id: string;
  readonly letter: string;
  readonly text: string;
  /** In the question file, from 0; distractors behind the lines. */
  readonly place: number;
};

const LETTERS = 'abcdefghijklmnop';

/** Options, or the lines to put in order, shuffled by a seed. Lines are without indentation, distractors among them. */
export function shownOf(question: Question, seed = seedOf(question.id)): Shown[] {
  const { options, lines, distractors = [] } = question;
  if (options) {
    const placed = options.map(({ id, text }, place) => ({ id, text, place }));
    return shuffled(placed, seed).map((option, i) => ({ ...option, letter: LETTERS[i]! }));
  }
  const texts = [...(lines ?? []), ...distractors.map(({ text }) => text)];
  const placed = texts.map((text, place) => ({ text: text.trim(), place }));
  return shuffled(placed, seed).map((line, i) => ({ ...line, id: LETTERS[i]!, letter: LETTERS[i]! }));
}
