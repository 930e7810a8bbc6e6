/** What running a program or a query found out. */
import { plural } from '../lib/words.js';

/** How a program ended. */
export type ProgramEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: string }
  | { readonly kind: 'timed-out'; readonly seconds: number }
  | { readonly kind: 'too-much-output'; readonly bytes: number };

/** `output`: what it printed, its errors among it. `raised`: the class of the exception that ended it, and the traceback. */
export type ProgramRun = {
  readonly output: string;
  readonly end: ProgramEnd;
  readonly raised?: { readonly error: string; readonly trace: string } | undefined;
};

/** What a query has to give: the rows of `answer` (or of `check` after it) on each data set over the schema. */
export type RowsWanted = {
  readonly schema: string;
  readonly sets: readonly string[];
  readonly answer: string;
  readonly check?: string | undefined;
  readonly ordered: boolean;
};

/** The first rows of a result; `count` is the number of all. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly count: number;
};

/** `columns`: the same values in other columns. `values`: anything else. */
export type Difference = 'order' | 'columns' | 'more-columns' | 'fewer-columns' | 'more-rows' | 'fewer-rows' | 'values';

/** `set`: index of the first data set that differs. */
export type RowsFound =
  | { readonly same: true }
  /** `error`: what the database said; `malformed`: it did not understand the query. */
  | { readonly same: false; readonly set?: number; readonly error: string; readonly malformed?: boolean }
  | {
      readonly same: false;
      readonly set: number;
      readonly difference: Difference;
      readonly found: Table;
      readonly wanted: Table;
    };

/** What is to be said of the end of a program; nothing of one that ended by itself, or by an exception. */
export function endText({ end, raised }: Pick<ProgramRun, 'end' | 'raised'>): string | undefined {
  switch (end.kind) {
    case 'exited':
      return end.code === 0 || raised ? undefined : `It ended with the exit code ${end.code}.`;
    case 'signalled':
      return `It was ended by the signal ${end.signal}.`;
    case 'timed-out':
      return `It was stopped after ${plural(end.seconds, 'second')}.`;
    case 'too-much-output':
      return `It was stopped: it printed more than ${Math.round(end.bytes / 1024)} KB.`;
  }
}

/** Whether a program ran to its end and printed that. Of an exception that ends it, the class stands in the last line. */
export function didPrint(run: ProgramRun, expected: string): boolean {
  const { end, raised } = run;
  return end.kind === 'exited' && (end.code === 0 || raised !== undefined) && printedBy(run) === expected.trimEnd();
}

/** What a program printed, and the class of the exception that ended it. */
export function printedBy({ output, raised }: ProgramRun): string {
  if (!raised) return output.trimEnd();
  return output.trim() === '' ? raised.error : `${output.trimEnd()}\n${raised.error}`;
}
