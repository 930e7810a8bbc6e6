/** `config.json`: read as a plain file, changed by `settings-writer.ts`. */
import type { SettingFault, SettingsPort } from '../../context.js';
import { type SettingKey, settingOf, sortSettings } from '../../core/settings.js';
import { isRoadmapError, RoadmapError, SYSTEM_REASONS } from '../../errors.js';
import { type Files, textOf } from './fs-port.js';

/**
 * The settings in a file; what cannot be used is an error that names it, never a silent fresh start. `where` gives the file,
 * and throws if there is no place for it.
 */
export function settingsIn(where: () => string, files: Files): SettingsPort {
  let known: ReturnType<SettingsPort['look']> | undefined;
  const look = () => {
    known ??= lookAt(where, files);
    return known;
  };
  return {
    look,
    read: () => {
      const file = where();
      const { settings, faults } = look();
      if (faults[0]) throw errorOf(faults[0], file);
      return settings;
    },
    write: async (key, value) => {
      (await import('./settings-writer.js')).changeSetting(where(), key, value);
      known = undefined;
    },
    reset: async () => {
      const kept = (await import('./settings-writer.js')).setAside(where());
      known = undefined;
      return kept;
    },
  };
}

function lookAt(where: () => string, files: Files): ReturnType<SettingsPort['look']> {
  const unusable = (fault: SettingFault) => ({ settings: {}, faults: [fault] });
  let text: string | undefined;
  try {
    text = textOf(files, where());
  } catch (error) {
    return unusable({ what: 'file', message: whyUnreadable(error) });
  }
  if (text === undefined) return { settings: {}, faults: [] };
  const parsed = parseSettings(text);
  if ('damage' in parsed) return unusable({ what: 'content', message: parsed.damage });
  const { settings, wrong } = sortSettings(parsed.values);
  return { settings, faults: wrong.map((key) => wrongValue(key, parsed.values[key])) };
}

function whyUnreadable(error: unknown): string {
  if (isRoadmapError(error)) return error.info.message;
  return SYSTEM_REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message;
}

function wrongValue(key: SettingKey, value: unknown): SettingFault {
  const text = JSON.stringify(value) ?? '';
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return { what: 'setting', key, message: `The setting ${key} is ${short}, and it takes ${settingOf(key).takes}.` };
}

/** What stands in a settings file, or why nothing can be read from it. */
export type ParsedSettings = { readonly values: Record<string, unknown> } | { readonly damage: string };

/** Reads the text of a settings file; a byte order mark before it is no part of it. */
export function parseSettings(text: string): ParsedSettings {
  const body = text.replace(/^\ufeff/, '');
  if (/^\ufffd\ufffd|^[^\0]?\0/.test(body)) return { damage: 'It is not UTF-8: save it again as UTF-8.' };
  try {
    const values: unknown = JSON.parse(body);
    if (Array.isArray(values)) return { damage: 'It holds a list, not settings between { and }.' };
    if (typeof values === 'object' && values !== null) return { values: values as Record<string, unknown> };
    return { damage: 'It holds one value, not settings between { and }.' };
  } catch (error) {
    return { damage: body.trim() === '' ? 'It is empty.' : `It is not JSON: ${(error as Error).message}.` };
  }
}

/** The error for a fault, with the command that mends it. */
export function errorOf(fault: SettingFault, file: string): RoadmapError {
  const { what, message } = fault;
  if (what === 'setting') {
    const hint = `Change it: roadmap config ${fault.key} <value>   Forget it: roadmap config ${fault.key} --unset`;
    return new RoadmapError({ kind: 'invalid', message, hint, at: file });
  }
  const hint =
    what === 'content'
      ? 'Begin with none: roadmap config --reset (the file is kept beside it). No progress is in it.'
      : 'Look at it with: roadmap doctor';
  const kind = what === 'content' ? 'invalid' : 'failed';
  return new RoadmapError({ kind, message: `The settings cannot be read. ${message}`, hint, at: file });
}
