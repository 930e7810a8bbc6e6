/** conf as it is bundled, without the parts that are never run, does what conf as it is installed does. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Conf from 'conf';
import { expect, test } from 'vitest';
import { EMPTY } from '../../src/core/progress/state.js';
import { type Body, CHECKPOINT_FORMAT } from '../../src/io/storage/checkpoint.js';
import { sealed, unsealed } from '../../src/io/storage/checksummed.js';
import { ROOT } from '../run.js';
import { freshFolder } from '../unit/io/storage/stores.js';

type Bundled = typeof import('../../src/io/storage/conf.js');
const chunk = path.join(ROOT, 'dist', 'io-storage-conf.js');
const bundled = createRequire(import.meta.url)(chunk) as Bundled;

const body: Body = { format: CHECKPOINT_FORMAT, states: { path: EMPTY }, files: {}, last: 1, count: 1, bad: 0 };

/** The same call through conf as it is installed, with nothing left out. */
function installed(file: string, values: Record<string, unknown>, form: object): void {
  const { dir, name, ext } = path.parse(file);
  const where = { cwd: dir, configName: name, fileExtension: ext.slice(1), projectSuffix: '', configFileMode: 0o600 };
  new Conf({ ...where, accessPropertiesByDotNotation: false, clearInvalidConfig: false, ...form }).store = values;
}

test.each([[{}], [{ hours: 12, silence: ['a.b'], __proto__x: null }], [{ 'key.with.dots': { deep: [1, 'ä'] } }]])(
  'settings %j are the same text and mode, new, changed and over others',
  (settings) => {
    const [ours, theirs] = [freshFolder(), freshFolder()].map((folder) => path.join(folder, 'config.json'));
    const serialize = (values: unknown) => `${JSON.stringify(values, null, 2)}\n`;
    for (const values of [settings, { ...settings, pager: false }, settings]) {
      bundled.writeSettings(ours!, values);
      installed(theirs!, values, { serialize });
      expect(fs.readFileSync(ours!)).toEqual(fs.readFileSync(theirs!));
      expect(fs.statSync(ours!).mode).toBe(fs.statSync(theirs!).mode);
    }
    expect(fs.readdirSync(path.dirname(ours!))).toEqual(['config.json']);
  },
);

test.each(['', 'no checkpoint', sealed({ ...body, count: 7 })])(
  'a checkpoint over %j is the same text and mode',
  (before) => {
    const [ours, theirs] = [freshFolder(), freshFolder()].map((folder) => path.join(folder, 'progress.json'));
    for (const file of [ours!, theirs!]) if (before !== '') fs.writeFileSync(file, before);
    bundled.writeCheckpoint(ours!, body);
    installed(theirs!, { ...body }, { serialize: sealed, deserialize: (text: string) => unsealed(text) ?? {} });
    expect(fs.readFileSync(ours!)).toEqual(fs.readFileSync(theirs!));
    expect(unsealed(fs.readFileSync(ours!, 'utf8'))).toEqual(body);
    expect(fs.statSync(ours!).mode & 0o777).toBe(0o600);
  },
);

test('settings that are no JSON are an error in both, and stay as they are', () => {
  const file = path.join(freshFolder(), 'config.json');
  fs.writeFileSync(file, '{"hours": ');
  expect(() => bundled.writeSettings(file, { hours: 1 })).toThrow(SyntaxError);
  expect(() => installed(file, { hours: 1 }, {})).toThrow(SyntaxError);
  expect(fs.readFileSync(file, 'utf8')).toBe('{"hours": ');
});

test('no part that is left out of the bundle was run', () => {
  const text = fs.readFileSync(chunk, 'utf8');
  for (const name of ['ajv', 'semver', 'debounce-fn', 'node:crypto'])
    expect(text).toContain(`${name} is not in the bundle`);
});
