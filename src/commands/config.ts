import type { Context } from '../context.js';
import { closest } from '../core/names.js';
import type { Roadmap } from '../core/roadmap.js';
import type { Settings } from '../core/settings.js';
import { list, quoted } from '../core/text.js';
import { usageError } from '../errors.js';
import { emit } from '../output.js';
import { configLines, configView } from '../views/config.js';

/** Every setting, what it means, and how its text is read. */
export const SETTINGS: Readonly<Record<keyof Settings, string>> = {
  background: 'where you start from: decides the hours of each topic',
  hours: 'hours a week you have, 1 to 80',
  roadmap: 'another roadmap file to use',
  silence: 'mistakes not to warn of, with commas between',
  pager: 'show long output through the pager: on or off',
};

const KEYS = Object.keys(SETTINGS) as (keyof Settings)[];

/** `config [key] [value]`: tells all settings, tells one, or sets one. */
export async function config(
  ctx: Context,
  name: string | undefined,
  value: string | undefined,
  options: { readonly unset?: boolean },
): Promise<void> {
  const key = name === undefined ? undefined : keyOf(name);
  const { roadmap } = await ctx.course();
  if (key && options.unset) await ctx.settings.write(key, undefined);
  else if (key && value !== undefined) await ctx.settings.write(key, parseSetting(key, value, roadmap));
  await emit(ctx, configView(ctx.settings.read(), SETTINGS, key), configLines);
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

/** The value of a setting from its text; throws a usage error that says what it may be. */
export function parseSetting(key: keyof Settings, text: string, roadmap: Roadmap): unknown {
  switch (key) {
    case 'background':
      return oneOf(
        text,
        roadmap.backgrounds.map(({ id }) => id),
        'background',
      );
    case 'hours':
      return hoursOf(text);
    case 'pager':
      return oneOf(text, ['on', 'off'], 'value for pager') === 'on';
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

function hoursOf(text: string): number {
  const hours = Number(text);
  if (text.trim() !== '' && hours >= 1 && hours <= 80) return hours;
  throw usageError(
    `${quoted(text)} is no number of hours a week.`,
    'Give a number from 1 to 80: roadmap config hours 10',
  );
}

function oneOf(text: string, known: readonly string[], what: string): string {
  if (known.includes(text)) return text;
  const near = closest(text, known);
  throw usageError(
    `There is no ${what} ${quoted(text)}.`,
    near ? `Did you mean ${near}?` : `It can be ${list(known, 'or')}.`,
  );
}
