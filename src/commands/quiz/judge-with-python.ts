/** From a typed answer to a verdict, with Python's help where only running tells. */
import type { Context, Python } from '../../context.js';
import type { Question, Shown } from '../../core/course/question.js';
import { judge } from '../../core/quiz/judge.js';
import { judgeRows, rowsWanted } from '../../core/quiz/judge-query.js';
import { judgeRun } from '../../core/quiz/judge-run.js';
import { type Check, RIGHT, type Settled } from '../../core/quiz/verdict.js';
import { isRoadmapError } from '../../errors.js';

/** `unjudged`: it takes Python, and that does not do. */
export type Judged = Settled | { readonly kind: 'unjudged'; readonly reason: string };

/** What was typed, and what was on the screen; see `core/quiz/judge.ts`. */
export type Typed = { readonly typed: string; readonly shown: readonly Shown[] };

/** Judges an answer. */
export async function judged(ctx: Pick<Context, 'python'>, question: Question, answer: Typed): Promise<Judged> {
  const verdict = judge(question, answer.typed, answer.shown);
  if (verdict.kind !== 'check') return verdict;
  try {
    return await checked(await ctx.python(), verdict.check);
  } catch (error) {
    if (!isRoadmapError(error) || error.info.kind !== 'failed') throw error;
    const { message, hint } = error.info;
    return {
      kind: 'unjudged',
      reason: `This answer cannot be judged, and is not counted. ${message} ${hint ?? ''}`.trim(),
    };
  }
}

async function checked(python: Python, check: Check): Promise<Settled> {
  switch (check.kind) {
    case 'syntax':
      return (await python.sameSyntax(check.program, check.others)) ? RIGHT : check.otherwise;
    case 'prints':
      return judgeRun(check, await python.run(check.program));
    case 'rows':
      return judgeRows(await python.sameRows(check.query, rowsWanted(check.question)));
  }
}
