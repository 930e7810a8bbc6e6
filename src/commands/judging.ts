/** From a typed answer to a verdict, with Python's help where only running tells. */
import type { Context, Python } from '../context.js';
import { type Check, judge, type Partial } from '../core/judge.js';
import type { Question, Shown } from '../core/question.js';
import { RoadmapError } from '../errors.js';

export type Judged =
  | {
      readonly kind: 'settled';
      readonly correct: boolean;
      readonly why?: string | undefined;
      readonly partial?: Partial | undefined;
    }
  | { readonly kind: 'typo' }
  | { readonly kind: 'malformed'; readonly expected: string };

/** Judges an answer; see `core/judge.ts` for its form. */
export async function judged(
  ctx: Pick<Context, 'python'>,
  question: Question,
  typed: string,
  shown: readonly Shown[],
): Promise<Judged> {
  const verdict = judge(question, typed, shown);
  switch (verdict.kind) {
    case 'right':
      return { kind: 'settled', correct: true };
    case 'wrong':
      return { kind: 'settled', correct: false, why: verdict.why, partial: verdict.partial };
    case 'check':
      return { kind: 'settled', ...(await checked(ctx, verdict.check)) };
    default:
      return verdict;
  }
}

async function checked(
  ctx: Pick<Context, 'python'>,
  check: Check,
): Promise<{ correct: boolean; why?: string | undefined }> {
  const python = await pythonFor(ctx, check);
  if (!python)
    return {
      correct: false,
      why: 'It is not one of the usual ways to write it; without Python, others cannot be compared.',
    };
  switch (check.kind) {
    case 'syntax':
      return { correct: await python.sameSyntax(check.program, check.others) };
    case 'prints': {
      const { output } = await python.run(check.program);
      const correct = output.trimEnd() === check.output.trimEnd();
      const why = check.otherwise ?? `In this order it prints:\n${output.trimEnd() || '(nothing)'}`;
      return { correct, why: correct ? undefined : why };
    }
    case 'rows':
      return rowsJudged(python, check);
  }
}

/** A query cannot be judged without Python; the others have their usual answers. */
async function pythonFor(ctx: Pick<Context, 'python'>, check: Check): Promise<Python | undefined> {
  try {
    return await ctx.python();
  } catch (error) {
    if (check.kind === 'rows' || !(error instanceof RoadmapError)) throw error;
    return undefined;
  }
}

async function rowsJudged(python: Python, { query, question }: Extract<Check, { kind: 'rows' }>) {
  const { schema = '', data = '', hidden = '', answer = '', check, ordered = false } = question;
  const sets = [data, hidden];
  const { same, set, error } = await python.sameRows(query, { schema, sets, answer: String(answer), check, ordered });
  if (same) return { correct: true };
  if (error) return { correct: false, why: `The database says: ${error}` };
  return {
    correct: false,
    why:
      set === 0
        ? 'It gives other rows than those asked for.'
        : 'It fits the rows you see, and not other rows: it must not depend on these values.',
  };
}
