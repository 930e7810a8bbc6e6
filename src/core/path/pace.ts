/** How long a session is. */

/** Study days a week, on which the hours are spent. */
const DAYS = 5;

/** Minutes of a session that names none: what the learner set, a day's share of the hours a week, or half an hour. */
export function sessionMinutes(hoursAWeek: number | undefined, set?: number): number {
  if (set !== undefined) return set;
  if (hoursAWeek === undefined) return 30;
  return Math.min(180, Math.max(15, Math.round((hoursAWeek * 60) / DAYS / 5) * 5));
}
