/** The plan as a calendar that calendar programs read: RFC 5545, written by ical-generator. */
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { quoted } from '../core/lib/sanitize.js';
import { DAY } from '../core/lib/study-day.js';
import { plural } from '../core/lib/words.js';
import type { Between } from '../core/path/plan.js';

export type CalendarPlan = {
  readonly roadmap: { readonly id: string; readonly title: string };
  readonly steps: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly left: number;
    readonly start: Between | null;
    readonly end: Between | null;
  }[];
  /** Questions that come back, by date. */
  readonly load: readonly { readonly date: string; readonly due: number }[];
};

/**
 * An all-day event for each step that is left, in the middle of what is possible, and one for each day on which questions
 * come back. Ids stay the same, so that a calendar that reads a later plan moves the events. `now`: epoch milliseconds.
 */
export function calendarText({ roadmap, steps, load }: CalendarPlan, now: number): string {
  const calendar = ical({
    name: quoted(roadmap.title, 200),
    prodId: { company: 'roadmap', product: 'plan', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const add = (id: string, days: { start: Date; end: Date }, words: { summary: string; description: string }) =>
    calendar.createEvent({
      id: `${id}@${roadmap.id}.roadmap`,
      stamp: new Date(now),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...days,
      ...words,
    });
  for (const { id, number, title, left, start, end } of steps)
    if (start && end)
      add(
        `step-${id}`,
        { start: middle(start), end: dayAfter(middle(end)) },
        {
          summary: `Step ${number}: ${quoted(title, 200)}`,
          description: `${Math.round(left)} hours. It ends between ${end[0]} and ${end[1]}. More: roadmap plan`,
        },
      );
  for (const { date, due } of load)
    add(
      `due-${date}`,
      { start: new Date(date), end: dayAfter(new Date(date)) },
      {
        summary: `${plural(due, 'question')} to review`,
        description: 'roadmap quiz --due',
      },
    );
  return calendar.toString();
}

/** The day between two dates. */
function middle([early, late]: Between): Date {
  const between = (Date.parse(early) + Date.parse(late)) / 2;
  return new Date(Math.round(between / DAY) * DAY);
}

/** The end of an all-day event is the day after its last. */
function dayAfter(day: Date): Date {
  return new Date(day.getTime() + DAY);
}
