/** A year of study days: a column a week from Monday to Sunday, darker for more minutes. */
import { dateOf, dayOfDate, monthOf } from '../../core/lib/study-day.js';
import { mondayOf } from '../../core/stats/weeks.js';
import type { Style } from '../style.js';

/** Minutes from which a day has the next shade; less than the first, but not nothing, has the first. */
export const SHADES = [1, 15, 45, 90] as const;
const WEEKS = 53;
const DAYS = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];
/** Columns of the names of days. */
const LABEL = 4;

/** How dark a day is, from 0 to 4. */
export function shadeOf(minutes: number): number {
  return SHADES.filter((least) => minutes >= least).length;
}

export type HeatMap = {
  /** Minutes by date. */
  readonly minutes: ReadonlyMap<string, number>;
  readonly today: string;
};

/** Lines of as many of the latest weeks as fit; at most a year. */
export function heatMapLines({ minutes, today }: HeatMap, style: Style, width: number): string[] {
  const last = dayOfDate(today)!;
  const weeks = Math.max(1, Math.min(WEEKS, width - LABEL));
  const first = mondayOf(last) - (weeks - 1) * 7;
  const rows = DAYS.map((name, weekday) => {
    const shades = Array.from({ length: weeks }, (_, week) => first + week * 7 + weekday)
      .filter((day) => day <= last)
      .map((day) => shadeOf(minutes.get(dateOf(day)) ?? 0));
    return `${style.dim(name.padEnd(LABEL))}${painted(shades, style)}`;
  });
  const legend = SHADES.map((least, i) => `${style.symbols.shades[i + 1]} ${least}`).join('  ');
  return [style.dim(monthsLine(first, weeks)), ...rows, style.dim(`${' '.repeat(LABEL)}minutes: ${legend}+`)];
}

/** The signs of a row: those of days without study dim, the others bright, each run painted once. */
function painted(shades: readonly number[], style: Style): string {
  const signs = shades.map((shade) => style.symbols.shades[shade]!).join('');
  const [none] = style.symbols.shades;
  const runs = signs.match(new RegExp(`\\${none}+|[^\\${none}]+`, 'g')) ?? [];
  return runs.map((run) => (run.startsWith(none!) ? style.dim(run) : style.good(run))).join('');
}

/** The names of months above the weeks in which they begin. */
function monthsLine(first: number, weeks: number): string {
  let line = ' '.repeat(LABEL);
  for (let week = 0; week < weeks; week++) {
    const month = monthOf(first + week * 7);
    if (week > 0 && month === monthOf(first + (week - 1) * 7)) continue;
    if (line.length > LABEL + week) continue; // no room beside the name before it
    line = line.padEnd(LABEL + week) + month;
  }
  return line.slice(0, LABEL + weeks);
}
