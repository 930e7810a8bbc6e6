/** Settings and what they mean. */
import type { Settings } from '../core/settings.js';
import { pad, wrap } from './layout.js';
import type { Style } from './style.js';

export type ConfigView = ReturnType<typeof configView>;

/** All settings, or one; an unset one is null. */
export function configView(
  settings: Settings,
  meanings: Readonly<Record<keyof Settings, string>>,
  key?: keyof Settings,
) {
  const keys = key ? [key] : (Object.keys(meanings) as (keyof Settings)[]);
  return { settings: keys.map((name) => ({ key: name, value: settings[name] ?? null, meaning: meanings[name] })) };
}

/** Lines of `config`. */
export function configLines(view: ConfigView, style: Style, width: number): string[] {
  return view.settings.flatMap(({ key, value, meaning }) => {
    const text = typeof value === 'boolean' ? (value ? 'on' : 'off') : Array.isArray(value) ? value.join(', ') : value;
    return [
      `${style.bold(pad(key, 11))} ${text === null || text === '' ? style.dim('not set') : text}`,
      ...wrap(meaning, width, '  ').map(style.dim),
    ];
  });
}
