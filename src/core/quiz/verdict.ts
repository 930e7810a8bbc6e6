/** What is said of an answer. */
import type { QuestionOf } from '../course/question.js';
import type { Table } from './found.js';

/** `wrong`: how many were chosen besides. */
export type PartScore = { readonly right: number; readonly of: number; readonly wrong: number };

/** The rows that a query gave beside those that it should have given. */
export type Rows = { readonly found: Table; readonly wanted: Table };

export type Right = { readonly kind: 'right' };
export type Wrong = {
  readonly kind: 'wrong';
  readonly why?: string | undefined;
  /** How many of the right options were chosen. */
  readonly partial?: PartScore | undefined;
  readonly rows?: Rows | undefined;
};
/**
 * To be asked once more. `form`: right but for blanks, quotes or capitals, as often as it comes. `statement`: nothing that
 * the database understands. `spelling`: one letter off, which is a help. The last two are wrong the second time.
 */
export type Nearly = {
  readonly kind: 'nearly';
  readonly slip: 'form' | 'statement' | 'spelling';
  readonly why: string;
};
/** Not of the form that the question takes. */
export type Malformed = { readonly kind: 'malformed'; readonly expected: string };

/** A verdict that needs nothing more. */
export type Settled = Right | Wrong | Nearly | Malformed;
/** `check`: right only if Python says so. */
export type Verdict = Settled | { readonly kind: 'check'; readonly check: Check };

/** What Python can find out: whether programs are the same but for spelling, what one prints, what a query gives. */
export type Check =
  | {
      readonly kind: 'syntax';
      readonly program: string;
      readonly others: readonly string[];
      /** If it is not the same. */
      readonly otherwise: Settled;
    }
  | {
      readonly kind: 'prints';
      readonly program: string;
      readonly output: string;
      /** What to say if it prints something else. */
      readonly otherwise?: string | undefined;
    }
  | { readonly kind: 'rows'; readonly query: string; readonly question: QuestionOf<'sql'> };

export const RIGHT: Right = { kind: 'right' };
