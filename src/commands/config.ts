import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import type { Roadmap } from '../core/course/roadmap.js';
import { quoted } from '../core/lib/sanitize.js';
import { dayOfDate, studyDay } from '../core/lib/study-day.js';
import { closest } from '../core/lib/suggest.js';
import { list } from '../core/lib/words.js';
import { BOUNDS, type Settings } from '../core/settings.js';
import { usageError } from '../errors.js';
import { configLines, configView } from '../views/config.js';

/** Every setting, what it means, and how its text is read. */
export const SETTINGS: Readonly<Record<keyof Settings, string>> = {
  background: 'where you start from: decides the hours of each topic',
  hours: 'hours a week you have, 1 to 80',
  roadmap: 'another roadmap file to use',
  silence: 'mistakes not to warn of, with commas between',
  pager: 'show long output through the pager: on or off',
  accessible: 'ask in plain numbered text, for screen readers: on or off',
  retention: 'share of answers that should be right when a question comes back, 0.7 to 0.97 (0.9)',
  interval: 'days that a question may wait at most, 7 to 365 (60)',
  interview: 'date of your interview, such as 2027-03-01: no question waits beyond it',
};

/** Settings that decide when questions come back: what was derived from answers is made again. */
const SCHEDULING: readonly (keyof Settings)[] = ['retention', 'interval', 'interview'];

const KEYS = Object.keys(SETTINGS) as (keyof Settings)[];

/** `config [key] [value]`: tells all settings, tells one, or sets one. */
export async function config(
  ctx: Context,
  [name, value]: readonly string[],
  options: { readonly unset?: boolean },
): Promise<void> {
  const key = name === undefined ? undefined : keyOf(name);
  const { roadmap } = await ctx.course();
  const today = studyDay(ctx.clock.now(), ctx.clock.zone);
  if (key && options.unset) await writeSetting(ctx, key, undefined);
  else if (key && value !== undefined) await writeSetting(ctx, key, parseSetting(key, value, { roadmap, today }));
  await emit(ctx, configView(ctx.settings.read(), SETTINGS, key), configLines);
}

/** Sets a setting, and reschedules if it is one of those that decide when questions come back. */
export async function writeSetting(ctx: Context, key: keyof Settings, value: unknown): Promise<void> {
  await ctx.settings.write(key, value);
  if (SCHEDULING.includes(key)) await ctx.progress.refresh();
}

function keyOf(name: string): keyof Settings {
  const key = KEYS.find((known) => known === name);
  if (key) return key;
  const near = closest(name, KEYS);
  throw usageError(
    `There is no setting ${quoted(name)}.`,
    near ? `Did you mean ${near}?` : `Settings are ${list(KEYS)}.`,
  );
}

/** What a value is checked against; `today` is a study day. */
export type Parsing = { readonly roadmap: Roadmap; readonly today: number };

/** The value of a setting from its text; throws a usage error that says what it may be. */
export function parseSetting(key: keyof Settings, text: string, { roadmap, today }: Parsing): unknown {
  switch (key) {
    case 'background':
      return oneOf(
        text,
        roadmap.backgrounds.map(({ id }) => id),
        'background',
      );
    case 'hours':
      return numberOf(text, { bounds: BOUNDS.hours, what: 'number of hours a week' });
    case 'pager':
    case 'accessible':
      return oneOf(SWITCHES.get(text) ?? text, ['on', 'off'], `value for ${key}`) === 'on';
    case 'retention':
      return numberOf(text, { bounds: BOUNDS.retention, what: 'share of right answers' });
    case 'interval':
      return Math.round(numberOf(text, { bounds: BOUNDS.interval, what: 'number of days' }));
    case 'interview':
      return interviewDate(text, today);
    case 'silence':
      return text
        .split(',')
        .filter(Boolean)
        .map((id) =>
          oneOf(
            id.trim(),
            roadmap.mistakes.map((m) => m.id),
            'warning',
          ),
        );
    case 'roadmap':
      return text;
  }
}

const SWITCHES = new Map([
  ['true', 'on'],
  ['yes', 'on'],
  ['false', 'off'],
  ['no', 'off'],
]);

type Wanted = { readonly bounds: readonly [number, number]; readonly what: string };

function numberOf(text: string, { bounds: [from, to], what }: Wanted): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= from && number <= to) return number;
  throw usageError(`${quoted(text)} is no ${what}.`, `Give a number from ${from} to ${to}.`);
}

/** A date to come, as it was written; `today` is a study day. */
export function interviewDate(text: string, today: number): string {
  const day = dayOfDate(text);
  if (day === undefined) throw usageError(`${quoted(text)} is no date.`, 'Write it like 2027-03-01.');
  if (day <= today) throw usageError(`${text} is not in the future.`, 'Give the date of an interview to come.');
  return text;
}

function oneOf(text: string, known: readonly string[], what: string): string {
  if (known.includes(text)) return text;
  const near = closest(text, known);
  throw usageError(
    `There is no ${what} ${quoted(text)}.`,
    near ? `Did you mean ${near}?` : `It can be ${list(known, 'or')}.`,
  );
}
