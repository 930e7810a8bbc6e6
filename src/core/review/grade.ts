/** From how an answer was given to the grade that the schedule counts. Sources: LEARNING rules, FSRS tutorial. */
import type { Confidence, Grade } from './memory.js';

/** As JSON names a grade. */
export const GRADE_NAMES: Readonly<Record<Grade, string>> = { 1: 'again', 2: 'hard', 3: 'good' };

export type Given = {
  readonly correct: boolean;
  /** Said before the verdict. */
  readonly confidence?: Confidence | undefined;
  /** It took a hint, or a second try after a slip of the fingers. */
  readonly helped?: boolean | undefined;
};

/**
 * The grade of a first attempt. A guess that was right is Again for the schedule: it would not be right next time.
 * Hard is a pass. Time never lowers a grade.
 */
export function gradeOf({ correct, confidence, helped }: Given): Grade {
  if (!correct || confidence === 'guess') return 1;
  return confidence === 'unsure' || helped ? 2 : 3;
}

/** The grade of an open answer from its ticked key points: 80 % is Good; half, with the core point among them, is Hard. */
export function gradeOfPoints(ticked: number, total: number, core: boolean): Grade {
  const share = total === 0 ? 0 : ticked / total;
  if (share >= 0.8) return 3;
  return share >= 0.5 && core ? 2 : 1;
}
