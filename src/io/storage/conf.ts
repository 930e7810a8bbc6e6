/** Everything written through conf: the checkpoint, memories and the settings. Loaded only to write. */
import path from 'node:path';
import Conf from 'conf';

// conf keeps ids with dots apart, never wipes what it cannot read, and adds no suffix to names.
function open(file: string, text?: string) {
  return new Conf<Record<string, unknown>>({
    cwd: path.dirname(file),
    configName: path.basename(file, '.json'),
    projectSuffix: '',
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: false,
    ...(text !== undefined && { serialize: () => text, deserialize: () => ({}) }),
  });
}

/** Replaces a file that has a form of its own: the checkpoint, memories. */
export function writeText(file: string, text: string): void {
  open(file, text).store = {};
}

/** Sets one setting, or removes it. */
export function writeSetting(file: string, key: string, value: unknown): void {
  const conf = open(file);
  if (value === undefined) conf.delete(key);
  else conf.set(key, value);
}
