/** Settings and what they mean. */
import { SETTING_KEYS, type SettingKey, type Settings, settingOf } from '../core/settings.js';
import { pad, wrap } from './layout.js';
import type { Style } from './style.js';

export type ConfigView = {
  readonly settings: readonly {
    readonly key: SettingKey;
    /** Null if it is not set. */
    readonly value: unknown;
    readonly meaning: string;
    /** What it takes. */
    readonly takes: string;
    /** What holds while it is not set; null if nothing does. */
    readonly usual: unknown;
    /** Why the value in the file is not used. */
    readonly problem: string | null;
  }[];
};

type Looked = {
  readonly settings: Settings;
  readonly faults: readonly { readonly key?: SettingKey | undefined; readonly message: string }[];
};

/** All settings, or one. */
export function configView({ settings, faults }: Looked, key?: SettingKey): ConfigView {
  const keys = key ? [key] : SETTING_KEYS;
  const rows = keys.map((name) => {
    const { about, takes, usual = null } = settingOf(name);
    const problem = faults.find((fault) => fault.key === name)?.message ?? null;
    return { key: name, value: settings[name] ?? null, meaning: about, takes, usual, problem };
  });
  return { settings: rows };
}

/** Lines of `config`. */
export function configLines(view: ConfigView, style: Style, width: number): string[] {
  return view.settings.flatMap(({ key, value, meaning, takes, usual, problem }) => {
    const told = (some: unknown) => settingOf(key).format(some);
    const unset = usual === null ? 'not set' : `${told(usual)} (not set)`;
    return [
      `${style.bold(pad(key, 11))} ${value === null ? style.dim(unset) : told(value)}`,
      ...wrap(`${meaning} (${takes})`, width, '  ').map(style.dim),
      ...(problem
        ? wrap(`${problem} It is not used. Forget it: roadmap config ${key} --unset`, width, '  ').map(style.bad)
        : []),
    ];
  });
}

/** Lines of `config --reset`. */
export function resetLines({ kept }: { readonly kept: string | null }, _: Style, width: number): string[] {
  return wrap(
    kept === null ? 'There were no settings.' : `No setting is set now. The old file is kept as ${kept}`,
    width,
  );
}
