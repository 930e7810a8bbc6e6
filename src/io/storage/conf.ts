/** Everything written through conf: the checkpoint, memories and the settings. Loaded only to write. */
import path from 'node:path';
import Conf from 'conf';

// conf keeps ids with dots apart, never wipes what it cannot read, and adds no suffix to names.
function open(file: string, text: string) {
  const { dir, name, ext } = path.parse(file);
  return new Conf<Record<string, unknown>>({
    cwd: dir,
    configName: name,
    fileExtension: ext.slice(1),
    projectSuffix: '',
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: false,
    serialize: () => text,
    deserialize: () => ({}),
  });
}

/** Replaces a file by a text. */
export function writeText(file: string, text: string): void {
  open(file, text).store = {};
}
