/** Judges an open answer by the key points that the learner finds in it. */
import type { QuestionOf } from '../course/question.js';
import { gradeOfPoints } from '../review/grade.js';
import type { Grade } from '../review/memory.js';
import type { PartScore } from './verdict.js';

export type OpenVerdict = { readonly correct: boolean; readonly grade: Grade; readonly partial: PartScore };

/** Judges by the numbers of the key points it covers; undefined if these are none. `0` says none. */
export function judgeOpen({ points }: QuestionOf<'open'>, numbers: string): OpenVerdict | undefined {
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
