/** Which Python is used, and what is said if none can be. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Host } from '../../../src/io/process.js';
import type { Wishes } from '../../../src/io/python/candidates.js';
import { findingPython } from '../../../src/io/python/find.js';
import { pythonOn } from '../../../src/io/python/python.js';

const REAL = (await pythonOn(process).describe()).file;
let bin: string;
let elsewhere: string;

beforeEach(() => {
  bin = fs.mkdtempSync(path.join(os.tmpdir(), 'bin-'));
  elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'elsewhere-'));
});

/** This process with another environment and folder; `/usr/bin` is not on its path, so that only fakes are found. */
function hostWith(env: Record<string, string>, cwd = elsewhere): Host {
  const { kill, on, off, pid, platform } = process;
  return {
    env,
    pid,
    platform,
    cwd: () => cwd,
    kill: kill.bind(process),
    on: on.bind(process),
    off: off.bind(process),
  } as Host;
}

/** Puts a program into a folder. */
function put(name: string, script: string, folder = bin): string {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

const real = `exec ${REAL} "$@"`;
/** A Python that says it is 3.9: ours reads the version from sys.version_info. */
const old = `for last; do :; done
exec ${REAL} -I -c "import sys; sys.version_info = (3, 9, 18); exec(sys.argv[1])" "$last"`;
const describeWith = (env: Record<string, string> = {}, cwd?: string) =>
  pythonOn(hostWith({ PATH: bin, ...env }, cwd), { seconds: 5, bytes: 4096 }).describe();
const messageWith = (env: Record<string, string> = {}) =>
  describeWith(env).then(
    () => expect.fail('it was found'),
    (error) => `${error.info.message}\n${error.info.hint}`,
  );

test('ROADMAP_PYTHON comes first, then an active environment, then python3, then python', async () => {
  put('python', real);
  expect((await describeWith()).found).toBe('python');
  put('python3', real);
  expect(await describeWith()).toMatchObject({ found: 'python3', version: expect.stringMatching(/^3\.\d+\.\d+$/) });
  put('bin/python', real, elsewhere);
  expect((await describeWith({ VIRTUAL_ENV: elsewhere })).found).toBe('VIRTUAL_ENV');
  const named = put('mine', real);
  expect((await describeWith({ VIRTUAL_ENV: elsewhere, ROADMAP_PYTHON: named })).found).toBe('ROADMAP_PYTHON');
});

test.skipIf(!fs.existsSync('/usr/bin/python3'))(
  'without PATH, the usual folders have one, and it knows where it is',
  async () => {
    const start = findingPython(hostWith({}), { seconds: 5, bytes: 4096 }, () => ({}));
    const { file } = await start('def main(question, tell):\n    pass\n', null);
    expect(path.isAbsolute(file)).toBe(true);
  },
);

test('what the learner set, and the environment of their folder, stand between', async () => {
  put('python3', real);
  const mine = put('mine', real, elsewhere);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'work-'));
  const found = async (wishes: Wishes, env: Record<string, string> = {}) =>
    (await pythonOn(hostWith({ PATH: bin, ...env }), undefined, () => wishes).describe()).found;
  expect(await found({ folder })).toBe('python3');
  put('.venv/bin/python', real, folder);
  expect(await found({ folder })).toBe('.venv of your folder');
  put('bin/python', real, elsewhere);
  expect(await found({ folder }, { VIRTUAL_ENV: elsewhere })).toBe('VIRTUAL_ENV');
  expect(await found({ folder, setting: mine }, { VIRTUAL_ENV: elsewhere })).toBe('config python');
  expect(await found({ setting: '/nowhere' }, { ROADMAP_PYTHON: mine })).toBe('ROADMAP_PYTHON');
  expect(await found({ option: 'python3' }, { ROADMAP_PYTHON: mine })).toBe('--python');
  await expect(found({ setting: '/nowhere' })).rejects.toThrow('found as config python (/nowhere)');
});

test('an environment that was removed is passed over', async () => {
  put('python3', real);
  expect((await describeWith({ VIRTUAL_ENV: '/nowhere' })).found).toBe('python3');
});

test('where python3 is too old, a newer one is looked for by its name', async () => {
  put('python3', old);
  expect(await messageWith()).toContain('python3 is Python 3.9.18.');
  put('python3.12', real);
  expect((await describeWith()).found).toBe('python3.12');
});

test('it is the Python of the learner’s folder and environment, as version managers choose it', async () => {
  put('python3', `if [ "$PYENV_VERSION" = new ] || [ -f .python-version ]; then ${real}; fi\n${old}`);
  expect(await messageWith()).toContain('3.9.18');
  expect((await describeWith({ PYENV_VERSION: 'new' })).found).toBe('python3');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'project-'));
  fs.writeFileSync(path.join(folder, '.python-version'), '3.12\n');
  expect((await describeWith({}, folder)).found).toBe('python3');
});

test('it is started once for one question, and looked for once for all', async () => {
  const log = path.join(elsewhere, 'log');
  put('python3', `echo x >> ${log}\n${real}`);
  const python = pythonOn(hostWith({ PATH: bin }));
  expect((await python.run('print(1)')).output).toBe('1\n');
  expect(await python.sameSyntax('x', ['(x)'])).toBe(true);
  expect(fs.readFileSync(log, 'utf8')).toBe('x\n');
});

test.each([
  ['nothing at all', ':', /python3 is no Python: it says nothing/],
  ['nonsense', 'echo nonsense; exit 3', /it says nonsense/],
  ['null', 'echo null >&2', /it says null/],
  ['JSON of another kind', 'echo "[1]" >&2; echo "{}" >&2', /it says \[1\]/],
  [
    'that a version is not installed',
    'echo "pyenv: version 3.14 is not installed" >&2; exit 1',
    /3\.14 is not installed/,
  ],
  ['escapes', `printf '\\033[31mred' >&2`, /it says \\u\{1b\}\[31mred/],
])('a Python that answers %s is named with what it says', async (_, script, message) => {
  put('python3', script);
  expect(await messageWith()).toMatch(message);
});

test('a Python that never answers is stopped, and named', async () => {
  put('python3', 'exec /bin/sleep 9');
  const python = pythonOn(hostWith({ PATH: bin }), { seconds: 0.3, bytes: 4096 });
  await expect(python.run('')).rejects.toThrow('python3 gave no answer within 0.3 seconds');
});

test('none at all is an error that says how to name one', async () => {
  const message = await messageWith();
  expect(message).toContain('No Python 3.11 or later was found as python3 or python.\nInstall ');
  expect(message).toContain('name yours: roadmap config python /path/to/python3');
  expect(await messageWith({ ROADMAP_PYTHON: '/nowhere/python' })).toContain(
    'found as ROADMAP_PYTHON (/nowhere/python)',
  );
});

test('a folder for temporary files that cannot be used is not a missing Python', async () => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = '/nowhere';
  try {
    await expect(pythonOn(process).run('')).rejects.toMatchObject({
      info: {
        message: expect.stringContaining('temporary files'),
        at: '/nowhere',
        hint: expect.stringContaining('TMPDIR'),
      },
    });
  } finally {
    process.env.TMPDIR = before;
  }
});

test('folders that killed runs left behind are swept an hour later', async () => {
  const [stale, fresh] = ['stale', 'fresh'].map((name) => path.join(os.tmpdir(), `roadmap-run-${name}`));
  for (const folder of [stale!, fresh!]) fs.mkdirSync(path.join(folder, 'in'), { recursive: true });
  fs.utimesSync(stale!, new Date(), new Date(Date.now() - 2 * 3_600_000));
  await pythonOn(process).run('');
  expect([fs.existsSync(stale!), fs.existsSync(fresh!)]).toEqual([false, true]);
  fs.rmSync(fresh!, { recursive: true });
});
