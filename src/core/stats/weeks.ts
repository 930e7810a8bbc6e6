/** Study days a week beside the days that the learner plans: a missed day breaks nothing. */
import { dateOf, dayOfDate } from '../lib/study-day.js';
import { sessionMinutes } from '../path/pace.js';

export type Week = {
  /** Its Monday. */
  readonly date: string;
  readonly days: number;
  /** As many days as planned, or one less. */
  readonly kept: boolean;
};

/** Study days a week that the hours a week and the length of a session make. */
export function plannedDays(hoursAWeek: number | undefined, session: number | undefined): number {
  if (hoursAWeek === undefined) return 5;
  const days = Math.round((hoursAWeek * 60) / sessionMinutes(hoursAWeek, session));
  return Math.min(7, Math.max(1, days));
}

/** The latest weeks up to that of `today`, a study day, oldest first; none before the first day of study. */
export function weeksOf(dates: readonly string[], today: number, { planned, count }: Wanted): Week[] {
  const days = dates.map((date) => dayOfDate(date)!);
  const first = mondayOf(days.length > 0 ? Math.min(...days) : today);
  const monday = mondayOf(today);
  const from = Math.max(first, monday - (count - 1) * 7);
  return Array.from({ length: Math.max(1, (monday - from) / 7 + 1) }, (_, i) => {
    const start = from + i * 7;
    const studied = new Set(days.filter((day) => day >= start && day < start + 7)).size;
    return { date: dateOf(start), days: studied, kept: studied >= Math.max(1, planned - 1) };
  });
}

type Wanted = { readonly planned: number; readonly count: number };

/** The Monday of a study day; 1970-01-01 was a Thursday. */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}
