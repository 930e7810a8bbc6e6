/** The learner's Python: what it is asked, what holds it, and what it can't reach. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPython, type Host } from '../../src/io/python/python.js';

const python = await findPython(process);

/** This process with another environment. */
function hostWith(env: Record<string, string>): Host {
  const { kill, on, off, pid } = process;
  return { env, pid, kill: kill.bind(process), on: on.bind(process), off: off.bind(process) } as Host;
}

describe('a program', () => {
  test('prints what it prints, in that order, errors too, and cleaned', async () => {
    const code = 'import sys\nprint("one")\nprint("two", file=sys.stderr)\nprint("a\\x1b[2Jb")';
    expect(await python.run(code)).toEqual({ output: 'one\ntwo\na\\u{1b}[2Jb\n', ok: true, stopped: false });
  });

  test('that raises ends with the last line of its traceback', async () => {
    expect(await python.run('print(1)\n1 / 0')).toMatchObject({
      output: '1\nZeroDivisionError: division by zero\n',
      ok: false,
    });
  });

  test('is the main module, as when it is run by hand', async () => {
    const code = 'import pickle\nclass A:\n    pass\nprint(type(pickle.loads(pickle.dumps(A()))).__name__, __name__)';
    expect((await python.run(code)).output).toBe('A __main__\n');
  });

  test('that reads gets nothing, that prints for ever is cut and stopped', async () => {
    expect((await python.run('print(input())')).output).toContain('EOFError');
    const run = await python.run('while True:\n    print("x" * 1000)');
    expect(run.stopped).toBe(true);
    expect(run.output.length).toBeLessThanOrEqual(64 * 1024);
  });

  test('that takes too long is stopped', async () => {
    expect((await python.run('import time\ntime.sleep(60)')).stopped).toBe(true);
  });

  test('that wants too much memory or too large a file is refused', async () => {
    expect((await python.run('x = bytearray(2 ** 31)')).output).toContain('MemoryError');
    const code = 'try:\n    open("f", "wb").write(b"x" * 2 ** 21)\nexcept OSError as error:\n    print("refused")';
    expect((await python.run(`import signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n${code}`)).output).toBe(
      'refused\n',
    );
  });

  test('has a folder of its own that is gone afterwards, and nothing of our environment', async () => {
    const { output } = await python.run(
      'import os\nopen("f", "w").close()\nprint(os.getcwd())\nprint(sorted(os.environ))',
    );
    expect(fs.existsSync(output.split('\n')[0]!)).toBe(false);
    expect(output).not.toContain('ROADMAP');
  });

  test('does not live on in what it started, and is not waited for by it', async () => {
    const mark = path.join(os.tmpdir(), `mark-${process.pid}`);
    const child = `import time; time.sleep(2); open(${JSON.stringify(mark)}, "w").close()`;
    const begun = Date.now();
    await python.run(`import subprocess, sys\nsubprocess.Popen([sys.executable, "-c", ${JSON.stringify(child)}])`);
    expect(Date.now() - begun).toBeLessThan(1800);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(fs.existsSync(mark)).toBe(false);
  });
});

describe('a query', () => {
  const wanted = {
    schema: 'CREATE TABLE t (n INTEGER)',
    sets: ['INSERT INTO t VALUES (1), (2)'],
    answer: 'SELECT n FROM t',
    ordered: false,
  };
  const same = (query: string, more = {}) => python.sameRows(query, { ...wanted, ...more });

  test('is the same with the same rows in any order, unless the order was asked for', async () => {
    expect((await same('SELECT n FROM t ORDER BY n DESC')).same).toBe(true);
    expect((await same('SELECT n FROM t ORDER BY n DESC', { ordered: true })).same).toBe(false);
    expect((await same('SELECT DISTINCT 1 FROM t')).same).toBe(false);
  });

  test.each(['ATTACH ? AS x', "VACUUM INTO '?'", 'PRAGMA writable_schema = ON'])(
    'cannot reach beyond its database: %s',
    async (query) => {
      const file = path.join(os.tmpdir(), `reach-${process.pid}.db`);
      expect((await same(query.replace('?', query.startsWith('ATTACH') ? `'${file}'` : file))).error).toBeTruthy();
      expect(fs.existsSync(file)).toBe(false);
    },
  );

  test('cannot be helped by a schema that reaches beyond it', async () => {
    const file = path.join(os.tmpdir(), `schema-${process.pid}.db`);
    const schema = `ATTACH '${file}' AS v; CREATE TABLE v.t (n INTEGER)`;
    await expect(same('SELECT 1', { schema })).rejects.toMatchObject({ info: { kind: 'failed' } });
    expect(fs.existsSync(file)).toBe(false);
  });

  test('that never ends is an error, not a wrong guess', async () => {
    const endless = 'WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c';
    expect(await same(endless)).toMatchObject({ same: false, error: expect.any(String) });
  });
});

test('a program is the same as another only if its syntax tree is', async () => {
  expect(await python.sameSyntax('x = (1)', ['y = 1', 'x=1'])).toBe(true);
  expect(await python.sameSyntax('x = 2', ['x = 1'])).toBe(false);
  expect(await python.sameSyntax('x = (', ['x = ('])).toBe(false);
});

test('no Python is an error that says how to name one', async () => {
  await expect(findPython(hostWith({ PATH: '' }))).rejects.toMatchObject({
    info: { kind: 'failed', hint: expect.stringContaining('ROADMAP_PYTHON') },
  });
  await expect(findPython(hostWith({ PATH: process.env.PATH!, ROADMAP_PYTHON: '/nowhere/python' }))).rejects.toThrow(
    '/nowhere/python',
  );
});

test('a signal to the program that asked ends what it runs', async () => {
  const file = path.join(os.tmpdir(), `signal-${process.pid}.mjs`);
  const chunk = path.join(import.meta.dirname, '../../dist/io-python-python.js');
  const mark = `roadmap-mark-${process.pid}`;
  fs.writeFileSync(
    file,
    `import { createRequire } from 'node:module';
     const { findPython } = createRequire(import.meta.url)(${JSON.stringify(chunk)});
     const python = await findPython(process);
     console.log('ready');
     await python.run('import time, sys\\nname = "${mark}"\\ntime.sleep(9)').catch((error) => console.log(error.info.kind));`,
  );
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await new Promise<void>((resolve) =>
    child.stdout.on('data', (data) => {
      said += data;
      if (said.includes('ready')) resolve();
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 400));
  child.kill('SIGINT');
  await ended;
  expect(said).toContain('cancelled');
});
