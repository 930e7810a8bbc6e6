import type { Context } from '../context.js';
import { gradeOf, gradeOfPoints } from '../core/grade.js';
import { type Partial, rightAnswer } from '../core/judge.js';
import { CONFIDENCES, type Confidence } from '../core/memory.js';
import { closest } from '../core/names.js';
import { type Question, shownOf } from '../core/question.js';
import { quoted } from '../core/text.js';
import { RoadmapError, usageError } from '../errors.js';
import { emit } from '../output.js';
import { pointsLines, pointsView } from '../views/points.js';
import { answerView, verdictLines } from '../views/verdict.js';
import { judged } from './judging.js';
import { type Attempt, entryNamed, loadQuiz, type QuizScene, record } from './quiz-scene.js';

export type AnswerOptions = { readonly [name in Confidence]?: boolean } & {
  readonly points?: string | undefined;
  readonly flag?: boolean;
  readonly unflag?: boolean;
};

/** `answer <question> <value>`: one question without a prompt, for scripts, editors and assistants. Wrong is exit code 3. */
export async function answer(
  ctx: Context,
  id: string,
  value: string | undefined,
  options: AnswerOptions,
): Promise<void> {
  const scene = await loadQuiz(ctx);
  const question = questionNamed(scene, id);
  if (options.flag || options.unflag) return flag(ctx, question, options.flag === true);
  if (question.kind === 'open' && options.points === undefined) {
    return emit(ctx, pointsView(question), pointsLines);
  }
  if (value === undefined && options.points === undefined)
    throw usageError(
      'An answer is missing.',
      `For example: roadmap answer ${question.id} "…"; ? says that you do not know.`,
    );
  const shown = shownOf(question);
  const attempt = await attemptOf(ctx, question, value ?? '', options);
  const { correct, grade, confidence } = attempt;
  const { due, aside, changed } = await record(ctx, scene, attempt);
  const outcome = { ...attempt, answer: rightAnswer(question, shown), correct, grade, confidence, due, aside, changed };
  await emit(ctx, answerView(outcome), verdictLines);
  if (!correct) throw new RoadmapError({ kind: 'not-passed', message: 'Not right.', told: true });
}

function questionNamed(scene: QuizScene, id: string): Question {
  const entry = entryNamed(scene, id);
  if (entry) return scene.bank.question(entry);
  const near = closest(
    id,
    scene.bank.entries.map((one) => one.id),
  );
  throw usageError(
    `There is no question ${quoted(id)}.`,
    near ? `Did you mean ${near}?` : 'Deal some with: roadmap quiz --json',
  );
}

async function flag(ctx: Context, { id, prompt }: Question, on: boolean): Promise<void> {
  await ctx.progress.commit(`answer ${id} --${on ? 'flag' : 'unflag'}`, [{ type: 'flagged', question: id, on }]);
  await emit(ctx, { question: id, prompt, flagged: on }, (view) => [
    view.flagged ? `${id} is out of the rotation.` : `${id} is in the rotation again.`,
  ]);
}

type Judgement = Attempt & {
  readonly why?: string | undefined;
  readonly partial?: Partial | undefined;
};

async function attemptOf(ctx: Context, question: Question, typed: string, options: AnswerOptions): Promise<Judgement> {
  const confidence = CONFIDENCES.find((name) => options[name]);
  if (question.kind === 'open') return openAttempt(question, typed, options.points ?? '');
  const verdict = await judged(ctx, question, typed, shownOf(question));
  if (verdict.kind === 'malformed')
    throw usageError(`${quoted(typed) || 'Nothing'} is no answer to this question.`, `It takes ${verdict.expected}.`);
  const correct = verdict.kind === 'settled' && verdict.correct;
  const why = verdict.kind === 'typo' ? 'Nearly: look at the spelling.' : verdict.why;
  const partial = verdict.kind === 'settled' ? verdict.partial : undefined;
  return { question, typed, correct, grade: gradeOf({ correct, confidence }), confidence, why, partial };
}

/** An open answer, graded by the numbers of the key points that it covers. */
export function openAttempt(question: Question, typed: string, numbers: string): Judgement {
  const points = question.points ?? [];
  const ticked = new Set(
    numbers
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number),
  );
  if ([...ticked].some((n) => !Number.isInteger(n) || n < 0 || n > points.length))
    throw usageError(
      `${quoted(numbers)} are no numbers of key points.`,
      `They go from 1 to ${points.length}, such as 1,3,4; 0 says none.`,
    );
  ticked.delete(0);
  const core = points.every((point, i) => !point.core || ticked.has(i + 1));
  const grade = gradeOfPoints(ticked.size, points.length, core);
  return { question, typed, correct: grade > 1, grade, partial: { right: ticked.size, of: points.length, wrong: 0 } };
}
