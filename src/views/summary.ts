/** How far along the learner is, in one line or two. */

import { plural } from '../core/lib/words.js';
import type { Totals } from '../core/progress/evidence.js';
import { bar, hours, percent, widthOf } from './layout.js';
import type { Style } from './style.js';

/** A bar of `cells` columns and what it stands for; on a narrow screen the bar has a line of its own. */
export function standingLines({ topics, hours: time }: Totals, cells: number, style: Style, width: number): string[] {
  const told = `${topics.done} of ${plural(topics.total, 'topic')}, ${percent(time.done, time.total)} of ${hours(time.total)}`;
  const drawn = bar(time.total > 0 ? time.done / time.total : 0, cells, style);
  return cells + 1 + widthOf(told) <= width ? [`${drawn} ${told}`] : [drawn, told];
}
