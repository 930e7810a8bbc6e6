/**
 * What is written through conf: the settings and the checkpoint. Loaded only to write. The bundle has all of conf that these
 * calls run; what it loads but they never run (schemas, encryption, watching, migrations by version) is left out there, and
 * conf's writer is `replaceFile` in the bundle and in the tests alike (`scripts/build.mjs`, `vitest.config.mts`).
 */
import path from 'node:path';
import Conf from 'conf';
import type { Body } from './checkpoint.js';
import { sealed, unsealed } from './checksummed.js';
import { makeFolder, realFiles, sizeOf } from './fs-port.js';

type Values = Record<string, unknown>;
type Form = { readonly serialize: (values: Values) => string; readonly deserialize: (text: string) => Values };

// conf keeps ids with dots apart, never wipes what it cannot read, and adds no suffix to names
function open(file: string, form: Form): Conf<Values> {
  sizeOf(realFiles, file); // what is no plain file is an error here: conf would wait for a pipe for ever
  makeFolder(realFiles, path.dirname(file));
  const { dir, name, ext } = path.parse(file);
  return new Conf<Values>({
    cwd: dir,
    configName: name,
    fileExtension: ext.slice(1),
    projectSuffix: '',
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: false,
    ...form,
  });
}

/** Replaces the checkpoint. One that cannot be read is none. */
export function writeCheckpoint(file: string, body: Body): void {
  open(file, { serialize: sealed, deserialize: (text) => (unsealed(text) ?? {}) as Values }).store = { ...body };
}

/** Replaces the settings. Those before them must be JSON. */
export function writeSettings(file: string, settings: Values): void {
  const serialize = (values: Values) => `${JSON.stringify(values, null, 2)}\n`;
  open(file, { serialize, deserialize: (text) => JSON.parse(text.replace(/^\ufeff/, '')) }).store = settings;
}
