/** From a typed answer to a verdict, with Python's help where only running tells. */
import type { Context } from '../../context.js';
import type { Python } from '../../context-programs.js';
import type { Question, Shown } from '../../core/course/question.js';
import { judge } from '../../core/quiz/judge.js';
import { judgeRows, rowsWanted } from '../../core/quiz/judge-query.js';
import { judgeRun } from '../../core/quiz/judge-run.js';
import { type Check, RIGHT, type Settled } from '../../core/quiz/verdict.js';
import { isRoadmapError } from '../../errors.js';
import type { Agree } from './agree.js';

/** `unjudged`: it takes Python, and that does not do. */
export type Judged = Settled | { readonly kind: 'unjudged'; readonly reason: string };

/** What was typed, and what was on the screen; see `core/quiz/judge.ts`. */
export type Typed = { readonly typed: string; readonly shown: readonly Shown[] };

/** What judging needs: Python, and whether a program of the roadmap may run. */
export type Judge = Pick<Context, 'python'> & { readonly agree: Agree };

/** Judges an answer. */
export async function judged({ python, agree }: Judge, question: Question, answer: Typed): Promise<Judged> {
  const verdict = judge(question, answer.typed, answer.shown);
  if (verdict.kind !== 'check') return verdict;
  const { check } = verdict;
  // what is only parsed, or stays in a database in memory, needs no leave
  if (check.kind === 'prints' && !(await agree(check.program)))
    return { kind: 'unjudged', reason: 'Only a run could tell whether this order is right, too. It is not counted.' };
  try {
    return await checked(await python(), check);
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
