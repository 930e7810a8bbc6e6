/** Everything written through conf: the checkpoint and the settings. Loaded only to write. */
import path from 'node:path';
import Conf from 'conf';
import { type Body, encodeCheckpoint } from './checkpoint.js';

// conf keeps ids with dots apart, never wipes what it cannot read, and adds no suffix to names.
function open(file: string, serialize?: (value: Record<string, unknown>) => string) {
  return new Conf<Record<string, unknown>>({
    cwd: path.dirname(file),
    configName: path.basename(file, '.json'),
    projectSuffix: '',
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: false,
    ...(serialize && { serialize, deserialize: () => ({}) }),
  });
}

/** Replaces the checkpoint file. */
export function writeCheckpoint(file: string, body: Body): void {
  open(file, (store) => encodeCheckpoint(store.body as Body)).store = { body };
}

/** Sets one setting, or removes it. */
export function writeSetting(file: string, key: string, value: unknown): void {
  const conf = open(file);
  if (value === undefined) conf.delete(key);
  else conf.set(key, value);
}
