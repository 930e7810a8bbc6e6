/** `config.json`: read as a plain file, written through conf. */
import type { SettingsPort } from '../../context.js';
import { type Settings, wrongSetting } from '../../core/settings.js';
import { RoadmapError } from '../../errors.js';
import { type Files, textOf } from './fs-port.js';

/** The settings in a file; a damaged file is an error that names it, never a silent fresh start. */
export function settingsIn(file: string, files: Files): SettingsPort {
  let known: Settings | undefined;
  const read = () => {
    known ??= readSettings(file, files);
    return known;
  };
  return {
    read,
    write: async (key, value) => {
      readSettings(file, files); // refuse to write over what cannot be read
      const { writeSetting } = await import('./conf.js');
      writeSetting(file, key, value);
      known = undefined;
    },
  };
}

function readSettings(file: string, files: Files): Settings {
  const text = textOf(files, file);
  if (text === undefined) return {};
  let settings: Settings | undefined;
  try {
    const value = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) settings = value as Settings;
  } catch {
    // told below
  }
  const wrong = settings && wrongSetting(settings);
  if (settings && !wrong) return settings;
  throw new RoadmapError({
    kind: 'invalid',
    message: wrong ? `The setting ${wrong} in the settings file cannot be used.` : 'The settings file is damaged.',
    hint: 'Mend it or delete it: only settings are in it, no progress.',
    at: file,
  });
}
