/** How far along the learner is, in a line or two, and how long the rest takes. */

import { plural } from '../core/lib/words.js';
import type { Pace } from '../core/path/pace.js';
import type { Totals } from '../core/progress/evidence.js';
import { bar, hours, percent, widthOf, wrap } from './layout.js';
import type { Style } from './style.js';

/** Weeks of a month, on average. */
const MONTH = 52.18 / 12;

/** A bar of `cells` columns and what it stands for; on a narrow screen the bar has a line of its own. */
export function standingLines({ topics, hours: time }: Totals, cells: number, style: Style, width: number): string[] {
  const proof = topics.done > 0 ? ` (${topics.shown} shown, ${topics.claimed} claimed)` : '';
  const told = `${topics.done} of ${plural(topics.total, 'topic')}${proof}, ${percent(time.done, time.total)} of ${hours(time.total)}`;
  const drawn = bar(time.total > 0 ? time.done / time.total : 0, cells, style);
  return cells + 1 + widthOf(told) <= width ? [`${drawn} ${told}`] : [drawn, ...wrap(told, width)];
}

/** `At 5 h a week: about 16 months.` */
export function paceLines(pace: Pace | null, style: Style, width: number): string[] {
  if (!pace) return [];
  return wrap(`At ${hours(pace.hoursAWeek)} a week, the rest takes about ${spanText(pace.weeks)}.`, width).map(
    style.dim,
  );
}

function spanText(weeks: number): string {
  return weeks < 9 ? plural(weeks, 'week') : plural(Math.round(weeks / MONTH), 'month');
}
