/** How far along the learner is, in a line or two, and how long the rest takes. */

import { plural } from '../core/lib/words.js';
import { sessionMinutes } from '../core/path/pace.js';
import { type Between, type PlanParts, planOf } from '../core/path/plan.js';
import type { Totals } from '../core/progress/evidence.js';
import { bar, duration, hours, percent, widthOf, wrap } from './layout.js';
import type { Style } from './style.js';

/** A bar of `cells` columns and what it stands for; on a narrow screen the bar has a line of its own. */
export function standingLines({ topics, hours: time }: Totals, cells: number, style: Style, width: number): string[] {
  const proof = topics.done > 0 ? ` (${topics.shown} shown, ${topics.claimed} claimed)` : '';
  const told = `${topics.done} of ${plural(topics.total, 'topic')}${proof}, ${percent(time.done, time.total)} of ${hours(time.total)}`;
  const drawn = bar(time.total > 0 ? time.done / time.total : 0, cells, style);
  return cells + 1 + widthOf(told) <= width ? [`${drawn} ${told}`] : [drawn, ...wrap(told, width)];
}

/** `At 5 h a week you will be done between 2027-03-01 and 2027-09-02 (roadmap plan).` Nothing before there are hours to plan with. */
export function paceLines(pace: PaceView | null, style: Style, width: number): string[] {
  if (!pace) return [];
  const [early, late] = pace.end;
  const told = `${hours(pace.hoursPerWeek)} a week${pace.isOwn ? ', your own pace' : ''}: done between ${early} and ${late}`;
  return wrap(`${told}. Today: ${duration(pace.minutesToday)}.`, width).map(style.dim);
}

export type PaceView = {
  readonly hoursPerWeek: number;
  /** It is what the learner did, not what they said. */
  readonly isOwn: boolean;
  readonly end: Between;
  readonly minutesToday: number;
};

/** The plan in a line; null if nothing is known to plan with, or nothing is left. */
export function paceView(snapshot: PlanParts): PaceView | null {
  const { source, hoursPerWeek, end } = planOf(snapshot);
  if (source === 'usual' || !end) return null;
  const exact = Math.round(hoursPerWeek * 10) / 10;
  return {
    hoursPerWeek: exact,
    isOwn: source === 'own',
    end,
    minutesToday: sessionMinutes(hoursPerWeek, snapshot.who.session),
  };
}
