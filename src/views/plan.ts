/** The plan: when each step and the whole path will be done, and what it rests on. */
import { dateOf, studyDay } from '../core/lib/study-day.js';
import { list, plural } from '../core/lib/words.js';
import type { Deadline } from '../core/path/deadline.js';
import { sessionMinutes } from '../core/path/pace.js';
import type { Between, Plan } from '../core/path/plan.js';
import type { Snapshot } from '../core/path/snapshot.js';
import { bullet, cut, duration, hours, pad, widthOf, wrap } from './layout.js';
import type { Style } from './style.js';

export type PlanView = ReturnType<typeof planView>;

type Reason = { readonly code: string; readonly text: string };

/** A date to be done by, and what it takes. */
export type Aim = { readonly date: string; readonly deadline: Deadline };

/** `plan --json`. */
export function planView(plan: Plan, { roadmap, who, when }: Snapshot, aim?: Aim) {
  return {
    background: plan.background,
    hoursPerWeek: round(plan.hoursPerWeek),
    pace: plan.pace && { ...plan.pace, hoursPerWeek: round(plan.pace.hoursPerWeek), weeks: round(plan.pace.weeks) },
    minutesToday: sessionMinutes(plan.hoursPerWeek, who.session),
    today: dateOf(studyDay(when.now, when.zone)),
    left: round(plan.left),
    steps: plan.steps.map(({ id, number, title, hours, left, start, end }) => ({
      id,
      number,
      title,
      hours: round(hours),
      left: round(left),
      start,
      end,
    })),
    end: plan.end,
    by: aim ? aimView(aim) : null,
    reasons: reasonsOf(plan, {
      title: roadmap.backgrounds.find(({ id }) => id === plan.background)?.title ?? plan.background,
      set: who.hoursAWeek,
    }),
  };
}

function aimView({ date, deadline }: Aim) {
  const { weeks, hoursPerWeek, toBeSure, fits, leave, without } = deadline;
  return {
    date,
    weeks: round(weeks),
    hoursPerWeek: round(hoursPerWeek),
    toBeSure: round(toBeSure),
    fits,
    leave: leave.map(({ id, number, title }) => ({ id, number, title })),
    hoursPerWeekWithout: round(without),
  };
}

/** Tenths: more would pretend to be exact. */
function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** The arithmetic, in sentences. */
function reasonsOf(plan: Plan, { title, set }: { title: string; set: number | undefined }): Reason[] {
  const { source, pace, hoursPerWeek, left, spread } = plan;
  const SOURCES: Readonly<Record<typeof source, Reason>> = {
    asked: { code: 'hours-asked', text: `You asked for ${hours(hoursPerWeek)} a week.` },
    own: {
      code: 'hours-own',
      text: `Your own pace: ${plural(pace?.topics ?? 0, 'topic')} in ${weeksText(pace?.weeks ?? 0)} make ${hours(hoursPerWeek)} of the path a week${set === undefined ? '' : `, where you meant ${hours(set)}`}.`,
    },
    set: { code: 'hours-set', text: `You have ${hours(hoursPerWeek)} a week, as you said.` },
    usual: {
      code: 'hours-usual',
      text: `You have not said how many hours a week you have; ${hours(hoursPerWeek)} are assumed. Say it: roadmap config hours ${hoursPerWeek}`,
    },
  };
  const wait: Reason[] =
    source !== 'own' && pace
      ? [{ code: 'pace-none', text: `No topic was finished in the last ${weeksText(pace.weeks)}.` }]
      : [];
  const soon: Reason[] =
    source === 'set' && !pace ? [{ code: 'pace-later', text: 'After two weeks your own pace takes over.' }] : [];
  return [
    { code: 'background', text: `${title}: ${hours(left)} are left.` },
    SOURCES[source],
    ...wait,
    ...soon,
    {
      code: 'spread',
      text: `${hours(left)} at ${hours(hoursPerWeek)} a week are ${weeksText(left / hoursPerWeek)}. People differ: it may be ${round(spread)} times as fast or as slow.`,
    },
  ];
}

function weeksText(weeks: number): string {
  return plural(Math.max(1, Math.round(weeks)), 'week');
}

/** `between 2027-03-01 and 2027-05-02`. */
export function betweenText([early, late]: Between): string {
  return early === late ? `on ${early}` : `between ${early} and ${late}`;
}

/** Lines of the plan; `why` adds the arithmetic. */
export function planLines(view: PlanView, style: Style, width: number, why: boolean): string[] {
  if (!view.end) return wrap('Nothing is left: the whole path is done.', width);
  return [
    ...wrap(`You will be done ${betweenText(view.end)}.`, width).map(style.bold),
    ...wrap(
      `${hours(view.left)} are left, at ${hours(view.hoursPerWeek)} a week. Today's share: ${duration(view.minutesToday)}.`,
      width,
    ),
    ...aimLines(view, width),
    '',
    ...ganttLines(view, style, width),
    ...(why
      ? ['', ...view.reasons.flatMap(({ text }) => bullet(text, width, style))]
      : ['', ...wrap('How this is reckoned: roadmap plan --why', width).map(style.dim)]),
  ];
}

function aimLines({ by }: PlanView, width: number): string[] {
  if (!by) return [];
  const { date, hoursPerWeek, toBeSure, fits, leave, hoursPerWeekWithout } = by;
  const need = `By ${date} it takes ${hours(hoursPerWeek)} a week; to be sure, ${hours(toBeSure)}.`;
  if (fits) return wrap(need, width);
  const least = leave.map(({ number, title }) => `${number} ${title}`);
  const without =
    leave.length > 0
      ? `What can wait: ${list(least)}. Without it: ${hours(hoursPerWeekWithout)} a week. To leave one out: roadmap skip ${leave[0]!.id}`
      : 'Nothing can wait: the rest is needed.';
  return [...wrap(need, width), ...wrap(without, width)];
}

/** Columns of a title, and least columns of bars; narrower screens have dates alone. */
const [TITLE, BARS] = [24, 16];

/** A line a step: from its earliest beginning to its latest end, full as it goes for most. */
function ganttLines(view: PlanView, style: Style, width: number): string[] {
  const room = Math.min(width, 100) - TITLE - 2 - DATES;
  const rows = view.steps.map((step) => ({ step, name: `${step.number} ${step.title}`, told: endText(step) }));
  if (room < BARS)
    return rows.flatMap(({ name, told }) => [
      ...wrap(name, width, '', '  '),
      ...wrap(told, width, '  ').map(style.dim),
    ]);
  const days = (date: string) => (Date.parse(date) - Date.parse(view.today)) / 86_400_000;
  const last = Math.max(1, days(view.end![1]));
  const cell = (date: string) => Math.min(room, Math.round((days(date) / last) * room));
  return rows.map(({ step, name, told }) => {
    const drawn = step.start && step.end ? drawnBar(step.start, step.end, { cell, room, style }) : ' '.repeat(room);
    return `${pad(cut(name, TITLE, style), TITLE)} ${drawn} ${style.dim(told)}`;
  });
}

/** Columns of a step's dates. */
const DATES = widthOf('2026-11-27 to 2027-01-04');

function endText({ end, left, hours: total }: PlanView['steps'][number]): string {
  if (end) return `${end[0]} to ${end[1]}`;
  return left === 0 && total > 0 ? 'done' : 'left out';
}

type Drawing = { readonly cell: (date: string) => number; readonly room: number; readonly style: Style };

function drawnBar(start: Between, end: Between, { cell, room, style }: Drawing): string {
  const [from, to] = [cell(start[0]), Math.max(cell(start[0]) + 1, cell(end[1]))];
  const [first, last] = [(cell(start[0]) + cell(start[1])) / 2, (cell(end[0]) + cell(end[1])) / 2];
  const cells = Array.from({ length: room }, (_, i) => {
    if (i < from || i >= to) return ' ';
    return i >= Math.floor(first) && i < Math.max(Math.floor(first) + 1, Math.round(last)) ? 'full' : 'empty';
  });
  return cells
    .map((one) => {
      if (one === 'full') return style.good(style.symbols.full);
      return one === 'empty' ? style.dim(style.symbols.empty) : one;
    })
    .join('');
}
