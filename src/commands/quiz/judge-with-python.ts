/** From a typed answer to a verdict, with Python's help where only running tells. */
import type { Context, Python } from '../../context.js';
import type { Question, QuestionOf, Shown } from '../../core/course/question.js';
import { didPrint, endText, type ProgramRun, printedBy } from '../../core/quiz/found.js';
import { type Check, judge, type PartScore } from '../../core/quiz/judge.js';
import { gradeOfPoints } from '../../core/review/grade.js';
import type { Grade } from '../../core/review/memory.js';
import { isRoadmapError } from '../../errors.js';

/** Right or wrong, and what to say of it. */
export type Settled = {
  readonly kind: 'settled';
  readonly correct: boolean;
  readonly why?: string | undefined;
  readonly partial?: PartScore | undefined;
};
export type Judged =
  | Settled
  /** Probably a slip of the fingers. */
  | { readonly kind: 'typo' }
  | { readonly kind: 'malformed'; readonly expected: string }
  /** It takes Python, and that does not do. */
  | { readonly kind: 'unjudged'; readonly reason: string };

/** What was typed, and what was on the screen; see `core/quiz/judge.ts`. */
export type Typed = { readonly typed: string; readonly shown: readonly Shown[] };

/** Judges an answer. */
export async function judged(ctx: Pick<Context, 'python'>, question: Question, answer: Typed): Promise<Judged> {
  const verdict = judge(question, answer.typed, answer.shown);
  switch (verdict.kind) {
    case 'right':
      return { kind: 'settled', correct: true };
    case 'wrong':
      return { kind: 'settled', correct: false, why: verdict.why, partial: verdict.partial };
    case 'check':
      return checked(ctx, verdict.check);
    default:
      return verdict;
  }
}

async function checked(ctx: Pick<Context, 'python'>, check: Check): Promise<Judged> {
  try {
    return { kind: 'settled', ...(await found(await ctx.python(), check)) };
  } catch (error) {
    if (!isRoadmapError(error) || error.info.kind !== 'failed') throw error;
    const { message, hint } = error.info;
    return {
      kind: 'unjudged',
      reason: `This answer cannot be judged, and is not counted. ${message} ${hint ?? ''}`.trim(),
    };
  }
}

type Found = Pick<Settled, 'correct' | 'why'>;

async function found(python: Python, check: Check): Promise<Found> {
  switch (check.kind) {
    case 'syntax':
      return { correct: await python.sameSyntax(check.program, check.others) };
    case 'prints': {
      const run = await python.run(check.program);
      if (didPrint(run, check.output)) return { correct: true };
      return { correct: false, why: check.otherwise ?? printedText(run) };
    }
    case 'rows':
      return rowsFound(python, check);
  }
}

async function rowsFound(python: Python, { query, question }: Extract<Check, { kind: 'rows' }>): Promise<Found> {
  const { schema, data, hidden, answer, check, ordered = false } = question;
  const wanted = { schema, sets: [data, hidden], answer, check, ordered };
  const found = await python.sameRows(query, wanted);
  if (found.same) return { correct: true };
  if ('error' in found) return { correct: false, why: `The database says: ${found.error}` };
  const seen = 'It gives other rows than those asked for.';
  const unseen = 'It fits the rows you see, and not other rows: it must not depend on these values.';
  return { correct: false, why: found.set === 0 ? seen : unseen };
}

function printedText(run: ProgramRun): string {
  if (run.end.kind === 'timed-out') return `In this order it does not end. ${endText(run)}`;
  const printed = printedBy(run) || '(nothing)';
  return [`In this order it prints:\n${printed}`, endText(run)].filter(Boolean).join('\n');
}

/** What came of an open answer. */
export type OpenVerdict = { readonly correct: boolean; readonly grade: Grade; readonly partial: PartScore };

/** Judges an open answer by the numbers of the key points it covers; undefined if these are none. `0` says none. */
export function judgedOpen({ points }: QuestionOf<'open'>, numbers: string): OpenVerdict | undefined {
  const ticked = new Set(
    numbers
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number),
  );
  if ([...ticked].some((n) => !Number.isInteger(n) || n < 0 || n > points.length)) return undefined;
  ticked.delete(0);
  const core = points.every((point, i) => !point.core || ticked.has(i + 1));
  const grade = gradeOfPoints(ticked.size, points.length, core);
  return { correct: grade > 1, grade, partial: { right: ticked.size, of: points.length, wrong: 0 } };
}
