/** Judges an open answer by the key points that the learner finds in it. */
import type { QuestionOf } from '../course/question.js';
import { gradeOfPoints } from '../review/grade.js';
import type { Grade } from '../review/memory.js';
import { pointsIn } from './key-points.js';
import type { PartScore } from './verdict.js';

export type OpenVerdict = { readonly correct: boolean; readonly grade: Grade; readonly partial: PartScore };

/** Judges by the numbers of the key points it covers; undefined if these are none. */
export function judgeOpen({ points }: QuestionOf<'open'>, numbers: string): OpenVerdict | undefined {
  const ticked = pointsIn(numbers, points.length);
  if (!ticked) return undefined;
  const core = points.every((point, i) => !point.core || ticked.has(i + 1));
  const grade = gradeOfPoints(ticked.size, points.length, core);
  return { correct: grade > 1, grade, partial: { right: ticked.size, of: points.length, wrong: 0 } };
}
