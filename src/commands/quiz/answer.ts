import { emit } from '../../cli/output.js';
import { noSuch } from '../../cli/suggest.js';
import type { Context } from '../../context.js';
import { type Question, type QuestionOf, type Shown, shownOf } from '../../core/course/question.js';
import { quoted } from '../../core/lib/sanitize.js';
import { list } from '../../core/lib/words.js';
import { type Attempt, attemptOf, type Given } from '../../core/quiz/attempt.js';
import { isUnknown, rightAnswer } from '../../core/quiz/judge.js';
import { judgeOpen } from '../../core/quiz/judge-open.js';
import { CONFIDENCES, type Confidence } from '../../core/review/memory.js';
import { RoadmapError, usageError } from '../../errors.js';
import { pointsView, toldPointsLines } from '../../views/quiz/key-points.js';
import { answerView, verdictLines } from '../../views/quiz/verdict.js';
import { agreedBefore } from './agree.js';
import { judged } from './judge-with-python.js';
import { entryNamed, loadQuiz, type QuizSnapshot, record } from './record.js';

export type AnswerOptions = { readonly [name in Confidence]?: boolean } & {
  readonly points?: string | undefined;
  readonly flag?: boolean;
  readonly unflag?: boolean;
};

/** `answer <question> <value>`: one question without a prompt, for scripts, editors and assistants. Wrong is exit code 3. */
export async function answer(
  ctx: Context,
  [id, value]: readonly [string, string?],
  options: AnswerOptions,
): Promise<void> {
  refuseConflicts(options);
  const snapshot = await loadQuiz(ctx);
  const question = questionNamed(snapshot, id);
  if (options.flag || options.unflag) return flag(ctx, question, { on: options.flag === true });
  if (question.kind === 'open' && options.points === undefined && !isUnknown(value ?? ''))
    return emit(ctx, pointsView(question), toldPointsLines);
  if (question.kind !== 'open' && value === undefined)
    throw usageError(
      'An answer is missing.',
      `For example: roadmap answer ${question.id} "..."; ? says that you do not know.`,
    );
  // machines name an option by its id, and so do the words of the verdict
  const shown = shownOf(question).map((one) => ({ ...one, letter: one.id }));
  const attempt = await attempted(ctx, { question, value: value ?? '', options, shown });
  await emit(ctx, answerView({ ...attempt, ...(await record(ctx, snapshot, attempt)) }), verdictLines);
  if (!attempt.correct) throw new RoadmapError({ kind: 'not-passed', message: 'Not right.', told: true });
}

function refuseConflicts(options: AnswerOptions): void {
  for (const names of [CONFIDENCES, ['flag', 'unflag']] as const) {
    const given = names.filter((name) => options[name]).map((name) => `--${name}`);
    if (given.length > 1) throw usageError(`${list(given)} do not go together.`, 'Give one of them.');
  }
}

function questionNamed(snapshot: QuizSnapshot, id: string): Question {
  const entry = entryNamed(snapshot, id);
  if (entry) return snapshot.bank.question(entry);
  const among = snapshot.bank.entries.map((one) => one.id);
  throw noSuch('question', id, { among, otherwise: 'See some with: roadmap quiz --json' });
}

async function flag(ctx: Context, { id, prompt }: Question, { on }: { readonly on: boolean }): Promise<void> {
  await ctx.progress.commit(`answer ${id} --${on ? 'flag' : 'unflag'}`, [{ type: 'flagged', question: id, on }]);
  await emit(ctx, { question: id, prompt, flagged: on }, (view) => [
    view.flagged
      ? `${id} is out of the rotation. Back with: roadmap answer ${id} --unflag`
      : `${id} is in the rotation again.`,
  ]);
}

type Typed = {
  readonly question: Question;
  readonly value: string;
  readonly options: AnswerOptions;
  readonly shown: readonly Shown[];
};

async function attempted(ctx: Context, { question, value, options, shown }: Typed): Promise<Attempt> {
  const given = { question, typed: value, answer: rightAnswer(question, shown) };
  if (question.kind === 'open') return openAttempt({ ...given, question }, options.points ?? '');
  const verdict = await judged({ python: ctx.python, agree: agreedBefore(ctx) }, question, { typed: value, shown });
  if (verdict.kind === 'malformed')
    throw usageError(
      `${quoted(value) || 'Nothing'} cannot be an answer to this question.`,
      `It takes ${verdict.expected}.`,
    );
  if (verdict.kind === 'nearly') throw usageError(verdict.why, 'Nothing is counted. Type it again.');
  if (verdict.kind === 'unjudged') throw new RoadmapError({ kind: 'failed', message: verdict.reason });
  return attemptOf({ ...given, confidence: CONFIDENCES.find((name) => options[name]) }, verdict);
}

function openAttempt(given: Given & { readonly question: QuestionOf<'open'> }, numbers: string): Attempt {
  const verdict = judgeOpen(given.question, numbers);
  if (verdict) return { ...given, ...verdict };
  throw usageError(
    `${quoted(numbers)} are not numbers of key points.`,
    `They go from 1 to ${given.question.points.length}, such as 1,3,4; 0 says none.`,
  );
}
