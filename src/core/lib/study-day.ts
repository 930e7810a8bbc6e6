/** Days and times. The zone is an argument everywhere: minutes that local time is ahead of UTC at an instant. */

/** Gives the offset of local time from UTC, in minutes, at an instant (epoch milliseconds). */
export type Zone = (at: number) => number;

export const DAY = 86_400_000;
/** Hours after midnight at which a study day ends: an evening's work counts as one day. */
const DAY_ENDS_AT = 4;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The study clock: local time less four hours, as if it were UTC, so that its UTC days are study days. Milliseconds. */
export function studyClock(at: number, zoneMinutes: number): number {
  return at + zoneMinutes * 60_000 - DAY_ENDS_AT * 3_600_000;
}

/** The whole study day of a time on the study clock: days since 1970-01-01. */
export function dayOf(clock: number): number {
  return Math.floor(clock / DAY);
}

/** The study day of an instant: whole days since 1970-01-01, local time, changing at 4 a.m. */
export function studyDay(at: number, zone: Zone): number {
  return dayOf(studyClock(at, zone(at)));
}

/** The first and the last time whose year has four digits: 0000 and 9999. */
const ENDS = [-62_167_219_200_000, 253_402_300_799_999] as const;

/** A time in the years that can be written. */
function within(at: number): Date {
  return new Date(Math.min(Math.max(at, ENDS[0]), ENDS[1]));
}

/** A study day as a date, `YYYY-MM-DD`; beyond the years of four digits, the first or the last of them. */
export function dateOf(day: number): string {
  return within(day * DAY)
    .toISOString()
    .slice(0, 10);
}

/** The study day of a date `YYYY-MM-DD`; undefined if there is no such date. */
export function dayOfDate(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const day = Date.parse(`${text}T00:00:00Z`) / DAY;
  return Number.isFinite(day) && dateOf(day) === text ? day : undefined;
}

/** Months as they stand above a year. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The short name of the month of a study day. */
export function monthOf(day: number): string {
  return MONTHS[Number(dateOf(day).slice(5, 7)) - 1]!;
}

/** Local date and minute, `YYYY-MM-DD HH:MM`. */
export function localTime(at: number, zone: Zone): string {
  return within(at + zone(at) * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');
}

/** How a person names a past study day: `today`, `yesterday`, `on Tuesday` (within the week), `on 2026-03-02`. */
export function dayName(at: number, now: number, zone: Zone): string {
  const day = studyDay(at, zone);
  const ago = studyDay(now, zone) - day;
  if (ago <= 0) return 'today';
  if (ago === 1) return 'yesterday';
  if (ago < 7) return `on ${WEEKDAYS[(day + 4) % 7]}`;
  return `on ${dateOf(day)}`;
}

/** How a person names a day to come, from a number of days: `today`, `tomorrow`, `in 12 days`. */
export function dayAhead(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
