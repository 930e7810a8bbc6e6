/** How long the rest of the path takes at the learner's pace. */

import type { Totals } from '../progress/evidence.js';

/** Hours a week as the learner set them, and whole weeks until everything that counts is done. */
export type Pace = { readonly hoursAWeek: number; readonly weeks: number };

/** Study days a week, on which the hours are spent. */
const DAYS = 5;

/** Minutes of a session that names none: a day's share of the hours a week, or half an hour. */
export function sessionMinutes(hoursAWeek: number | undefined): number {
  if (hoursAWeek === undefined) return 30;
  return Math.min(180, Math.max(15, Math.round((hoursAWeek * 60) / DAYS / 5) * 5));
}

/** The pace; null if the learner has not said how many hours a week there are, or nothing is left to do. */
export function paceOf({ hours }: Totals, hoursAWeek: number | undefined): Pace | null {
  const left = hours.total - hours.done;
  return hoursAWeek === undefined || left <= 0 ? null : { hoursAWeek, weeks: Math.ceil(left / hoursAWeek) };
}
