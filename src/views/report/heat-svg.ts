/** A year of study days as a picture; what it shows is told in its label. */
import { dateOf, dayOfDate, monthOf } from '../../core/lib/study-day.js';
import { plural } from '../../core/lib/words.js';
import { mondayOf } from '../../core/stats/weeks.js';
import { shadeOf } from '../stats/heat-map.js';
import { type Markup, markup } from './markup.js';

const [WEEKS, SIDE, GAP] = [53, 11, 2];
const STEP = SIDE + GAP;
/** Room above for the names of months. */
const TOP = 14;

/** A square a day, a column a week; the classes `s0` to `s4` say how long was studied. */
export function heatSvg(days: readonly { date: string; minutes: number }[], today: string): Markup {
  const minutes = new Map(days.map((day) => [day.date, day.minutes]));
  const last = dayOfDate(today)!;
  const first = mondayOf(last) - (WEEKS - 1) * 7;
  const squares = Array.from({ length: last - first + 1 }, (_, i) => {
    const [x, y] = [Math.floor(i / 7) * STEP, TOP + (i % 7) * STEP];
    const shade = shadeOf(minutes.get(dateOf(first + i)) ?? 0);
    return markup`<rect class="s${shade}" x="${x}" y="${y}" width="${SIDE}" height="${SIDE}" rx="2"/>`;
  });
  const within = days.filter(({ date }) => date >= dateOf(first)).length;
  const label = `${plural(within, 'study day')} in the year before ${today}`;
  return markup`<svg class="heat" role="img" aria-label="${label}" viewBox="0 0 ${WEEKS * STEP} ${TOP + 7 * STEP}">${monthNames(first)}${squares}</svg>`;
}

function monthNames(first: number): Markup[] {
  const monthAt = (week: number) => monthOf(first + week * 7);
  return Array.from({ length: WEEKS - 2 }, (_, week) => week)
    .filter((week) => week > 0 && monthAt(week) !== monthAt(week - 1))
    .map((week) => markup`<text x="${week * STEP}" y="10">${monthAt(week)}</text>`);
}
