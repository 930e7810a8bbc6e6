/** Questions as plain data. What each kind's fields mean is documented in README.md, for authors. */
import { seedOf, shuffled } from '../lib/random.js';
import type { Link } from './roadmap.js';
import type { Variant } from './variant.js';

export const KINDS = ['single', 'multi', 'predict', 'gap', 'order', 'bug', 'short', 'sql', 'open'] as const;
export type Kind = (typeof KINDS)[number];

export type Option = {
  readonly id: string;
  readonly text: string;
  readonly correct?: boolean | undefined;
  readonly why?: string | undefined;
};

/** A wrong answer that people really give, and the misconception behind it. */
export type Wrong<A = string> = { readonly answer: A; readonly why: string };

/** What dealing needs of a question: the bank's index. */
export type Entry = Variant & {
  readonly id: string;
  readonly topic: string;
  readonly kind: Kind;
  readonly level: number;
  readonly core: boolean;
  /** Raised when the right answer changes, so that old answers no longer count for it. Absent: 1. */
  readonly rev?: number | undefined;
  readonly confuses?: string | undefined;
};

/** What every kind of question has. */
type Common = Entry & {
  readonly rev: number;
  /** What the learner reads first; lines are kept. */
  readonly prompt: string;
  readonly code?: string | undefined;
  /** Of the code or the lines. Absent: Python. */
  readonly language?: string | undefined;
  readonly hint?: string | undefined;
  readonly explain: string;
  readonly links: readonly Link[];
  /** The oldest Python in which the answer is right, such as `3.12`. */
  readonly minPython?: string | undefined;
  /** What the right program prints. */
  readonly output?: string | undefined;
  /** The section of a lesson that teaches it: `section` of its own topic, or `topic#section`. */
  readonly section?: string | undefined;
};

/** What each kind has of its own. */
type Own = {
  readonly single: Options;
  readonly multi: Options;
  /** What a program prints. */
  readonly predict: { readonly code: string; readonly answer: string; readonly wrong: readonly Wrong[] };
  /** What stands for the gap in the code. */
  readonly gap: Written & { readonly code: string };
  /** The lines in the right order, with their indents; `accept` has other right orders: numbers of lines, from 1. */
  readonly order: {
    readonly lines: readonly string[];
    readonly distractors?: readonly { readonly text: string; readonly why: string }[] | undefined;
    readonly accept?: readonly (readonly number[])[] | undefined;
  };
  /** The number of the faulty line, from 1; `fix` is the line as it should be. */
  readonly bug: {
    readonly code: string;
    readonly answer: number;
    readonly fix: string;
    readonly wrong: readonly Wrong<number>[];
  };
  /** A word or a number. */
  readonly short: Written;
  /** A statement, judged by its rows on `data`, which is shown, and on `hidden`. */
  readonly sql: {
    readonly schema: string;
    readonly data: string;
    readonly hidden: string;
    readonly answer: string;
    /** The order of the rows counts. */
    readonly ordered?: boolean | undefined;
    /** A query after the statement; its rows are compared instead. */
    readonly check?: string | undefined;
    readonly wrong: readonly Wrong[];
  };
  /** Key points, to compare an answer in own words with. */
  readonly open: {
    readonly points: readonly { readonly text: string; readonly core?: boolean | undefined }[];
    readonly followUp: string;
  };
};
type Options = { readonly options: readonly Option[] };
type Written = {
  readonly answer: string;
  readonly accept?: readonly string[] | undefined;
  readonly wrong: readonly Wrong[];
};

/** A union, told apart by `kind`. */
export type Question = { [K in Kind]: Common & { readonly kind: K } & Own[K] }[Kind];
/** A question of one kind, or of some. */
export type QuestionOf<K extends Kind> = Extract<Question, { readonly kind: K }>;

/** The index entry of a question. */
export function entryOf({ id, topic, kind, level, core, rev, confuses, for: options }: Question): Entry {
  return {
    ...{ id, topic, kind, level, core },
    ...(rev > 1 && { rev }),
    ...(confuses !== undefined && { confuses }),
    ...(options && { for: options }),
  };
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

/**
 * Options, or the lines to put in order, shuffled by a seed. Lines are without indentation, distractors among them.
 * Empty for the other kinds.
 */
export function shownOf(question: Question, seed = seedOf(question.id)): Shown[] {
  switch (question.kind) {
    case 'single':
    case 'multi': {
      const placed = question.options.map(({ id, text }, place) => ({ id, text, place }));
      return shuffled(placed, seed).map((option, i) => ({ ...option, letter: LETTERS[i]! }));
    }
    case 'order': {
      const texts = [...question.lines, ...(question.distractors ?? []).map(({ text }) => text)];
      const placed = texts.map((text, place) => ({ text: text.trim(), place }));
      return shuffled(placed, seed).map((line, i) => ({ ...line, id: LETTERS[i]!, letter: LETTERS[i]! }));
    }
    default:
      return [];
  }
}
