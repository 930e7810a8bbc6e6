import { emit } from '../cli/output.js';
import { noSuch } from '../cli/suggest.js';
import type { Context } from '../context.js';
import { list } from '../core/lib/words.js';
import { SETTING_KEYS, type SettingKey } from '../core/settings.js';
import { usageError } from '../errors.js';
import { configLines, configView, resetLines } from '../views/config.js';
import { settingValue, writeSetting } from './settings.js';

export type ConfigOptions = { readonly unset?: boolean; readonly reset?: boolean };

/** `config [key] [value]`: tells all settings, tells one, or sets one. It works whatever is wrong with a roadmap or a setting. */
export async function config(ctx: Context, [name, text]: readonly string[], options: ConfigOptions): Promise<void> {
  refuseConflicts(name, text, options);
  if (options.reset) return emit(ctx, { kept: (await ctx.settings.reset()) ?? null }, resetLines);
  const key = name === undefined ? undefined : keyOf(name);
  if (key && options.unset) await writeSetting(ctx, key, undefined);
  else if (key && text !== undefined) await writeSetting(ctx, key, await settingValue(ctx, key, text));
  const { settings, faults } = ctx.settings.look();
  if (faults.some(({ what }) => what !== 'setting')) ctx.settings.read(); // throws what is wrong with the whole file
  await emit(ctx, configView({ settings, faults }, key), configLines);
}

function refuseConflicts(name: string | undefined, text: string | undefined, { unset, reset }: ConfigOptions): void {
  if (unset && name === undefined)
    throw usageError('--unset needs a setting.', 'For example: roadmap config hours --unset');
  if (unset && text !== undefined) throw usageError('A value and --unset do not go together.', 'Give one of them.');
  if (reset && (unset || name !== undefined))
    throw usageError(
      '--reset forgets all settings, and takes no words.',
      'To forget one: roadmap config hours --unset',
    );
}

function keyOf(name: string): SettingKey {
  const key = SETTING_KEYS.find((known) => known === name.toLowerCase());
  if (key) return key;
  throw noSuch('setting', name, { among: SETTING_KEYS, otherwise: `Settings are ${list(SETTING_KEYS)}.` });
}
