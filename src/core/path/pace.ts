/** How long the rest of the path takes at the learner's pace. */

import type { Totals } from '../progress/evidence.js';

/** Hours a week as the learner set them, and whole weeks until everything that counts is done. */
export type Pace = { readonly hoursAWeek: number; readonly weeks: number };

/** The pace; null if the learner has not said how many hours a week there are, or nothing is left to do. */
export function paceOf({ hours }: Totals, hoursAWeek: number | undefined): Pace | null {
  const left = hours.total - hours.done;
  return hoursAWeek === undefined || left <= 0 ? null : { hoursAWeek, weeks: Math.ceil(left / hoursAWeek) };
}
