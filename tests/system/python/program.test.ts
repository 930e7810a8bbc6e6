/** Programs on the learner's Python: what they print, how they end, and that nothing of them is left. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { didPrint, endText } from '../../../src/core/quiz/found.js';
import { pythonOn } from '../../../src/io/python/python.js';

process.env.TMPDIR = fs.mkdtempSync(path.join(os.tmpdir(), 'programs-'));
const python = pythonOn(process);
/** With limits that a test can wait for. */
const strict = pythonOn(process, { seconds: 1, bytes: 4096 });
const linux = process.platform === 'linux';
const runFolders = () => fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith('roadmap-run-'));

test('has files beside it, in folders too, and a command line runs one of them', async () => {
  const beside = {
    'shop/__init__.py': '',
    'shop/prices.py': 'BAG = 20\n',
    'report.py': 'import sys\nprint(sys.argv)\n',
  };
  expect((await python.run('from shop.prices import BAG\nprint(BAG)', { beside })).output).toBe('20\n');
  expect((await python.run('', { beside, args: ['report.py', '5'] })).output).toBe("['report.py', '5']\n");
  expect((await python.run('', { beside, args: ['-m', 'shop.prices'] })).raised).toBeUndefined();
  const missing = await python.run('', { args: ['-m', 'no_such_module'] });
  expect(missing.raised?.error).toBe('ImportError');
});

describe('a program', () => {
  test('prints what it prints, in that order, errors too, and cleaned', async () => {
    const code = 'import sys\nprint("one")\nprint("two", file=sys.stderr)\nprint("a\\x1b[2Jb")';
    const end = { kind: 'exited', code: 0 };
    expect(await python.run(code)).toEqual({ output: 'one\ntwo\na\\u{1b}[2Jb\n', end, raised: undefined });
  });

  test('is the main module, as when it is run by hand', async () => {
    const code = 'import pickle\nclass A:\n    pass\nprint(type(pickle.loads(pickle.dumps(A()))).__name__, __name__)';
    expect((await python.run(code)).output).toBe('A __main__\n');
  });

  test('is waited for by its threads, and its exit functions are called', async () => {
    const code = `import atexit, threading, time
atexit.register(print, "bye")
threading.Thread(target=lambda: (time.sleep(0.1), print("late"))).start()`;
    expect((await python.run(code)).output).toBe('late\nbye\n');
  });

  test('has a folder of its own that is gone afterwards, no input, and nothing of our environment', async () => {
    const code = 'import os, sys\nprint(os.getcwd())\nprint(sorted(os.environ), [sys.stdin.read()])';
    const { output } = await python.run(code);
    expect(fs.existsSync(output.split('\n')[0]!)).toBe(false);
    expect(output).toMatch(/\['HOME',.*'PATH'.*\] \[''\]/);
    expect(output).not.toMatch(/VITEST|NODE/);
  });
});

describe('a traceback', () => {
  const traceOf = async (code: string) => (await python.run(code)).raised;

  test('is that of the program alone', async () => {
    expect(await traceOf('def f():\n    1 / 0\nf()')).toEqual({
      error: 'ZeroDivisionError',
      trace: expect.stringMatching(
        /^Traceback.*\n {2}File "program.py", line 3, in <module>\n {4}f\(\)\n {2}File "program.py", line 2, in f\n/,
      ),
    });
  });

  test('of a syntax error has the line and the caret', async () => {
    const { trace } = (await traceOf('x = 1\nif x\n    print(x)'))!;
    expect(trace).toBe('  File "program.py", line 2\n    if x\n        ^\nSyntaxError: expected \':\'\n');
  });

  test('keeps notes and causes, without frames that are not of the program', async () => {
    const code = `try:
    {}["key"]
except KeyError as error:
    late = ValueError("late")
    late.add_note("a note")
    raise late from error`;
    const { error, trace } = (await traceOf(code))!;
    expect(error).toBe('ValueError');
    expect(trace).toMatch(/KeyError: 'key'\n\nThe above exception.*ValueError: late\na note\n$/s);
    expect(trace.match(/File/g)).toHaveLength(2);
  });
});

/** Programs that do not just end: how their end is told, and never as a right answer. */
const BAD: readonly (readonly [name: string, code: string, end: RegExp])[] = [
  ['an endless loop', 'print(3)\nwhile True: pass', /stopped after 1 second/],
  ['one that sleeps', 'print(3, flush=True)\nimport time\ntime.sleep(60)', /stopped after 1 second/],
  ['an endless loop of threads', THREADS(), /stopped after 1 second/],
  ['endless output', 'print(3)\nwhile True: print("x" * 100)', /printed more than 4 KB/],
  ['endless output of errors', 'print(3)\nimport os\nwhile True: os.write(2, b"x" * 99)', /printed more than 4 KB/],
  ['one that swallows what ends it', SWALLOWS(), /stopped after 1 second/],
  ['a crash', 'print(3, flush=True)\nimport os\nos.abort()', /signal SIGABRT/],
  ['one that ends its group', 'print(3, flush=True)\nimport os\nos.killpg(0, 9)', /signal SIGKILL/],
  ['one that ends its parent', KILLS(), /signal SIGKILL/],
  ['one that exits with a code', 'print(3)\nraise SystemExit(3)', /exit code 3/],
  ['one that leaves at once', 'print(3, flush=True)\nimport os\nos._exit(4)', /exit code 4/],
  ['one that closes its output', 'print(3, flush=True)\nimport os\nos.close(1)\nos.close(2)\nos._exit(5)', /code 5/],
];

function THREADS() {
  return `print(3)
import threading
def spin():
    while True: pass
for _ in range(3): threading.Thread(target=spin).start()`;
}

function SWALLOWS() {
  return `print(3)
import signal
for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP): signal.signal(number, signal.SIG_IGN)
while True:
    try:
        while True: pass
    except BaseException: pass`;
}

function KILLS() {
  return 'print(3, flush=True)\nimport os, time\nos.kill(os.getppid(), 9)\ntime.sleep(9)';
}

describe('a bad program', () => {
  test.each(BAD)('%s has its own verdict, is never right, and leaves no folder', async (_, code, end) => {
    const run = await (/stopped|printed/.test(end.source) ? strict : python).run(code);
    expect(endText(run)).toMatch(end);
    expect(didPrint(run, '3')).toBe(false);
    expect(runFolders()).toEqual([]);
  });

  test('that wants too much memory or too large a file gets an exception', async () => {
    expect(await python.run('x = bytearray(2 ** 30)')).toMatchObject({ raised: { error: 'MemoryError' } });
    expect(await python.run('open("f", "wb").write(b"x" * 2 ** 21)')).toMatchObject({ raised: { error: 'OSError' } });
    expect(await python.run('def f(): f()\nf()')).toMatchObject({ raised: { error: 'RecursionError' } });
  });

  test('cannot open the terminal', async () => {
    expect(await python.run('open("/dev/tty", "w").write("hi")')).toMatchObject({ raised: { error: 'OSError' } });
  });

  test.runIf(linux)('has a parent that is not on the terminal', async () => {
    const { output } = await python.run('import os\nprint(os.readlink(f"/proc/{os.getppid()}/fd/1"))');
    expect(output).toMatch(/^(pipe|socket):/);
  });

  test('that takes all rights from its folder leaves none', async () => {
    await python.run('import os\nos.makedirs("a/b")\nos.chmod("a/b", 0)\nos.chmod("a", 0)\nos.chmod(".", 0)');
    expect(runFolders()).toEqual([]);
  });
});

describe.runIf(linux)('nothing outlives its program:', () => {
  const mark = `roadmap-mark-${process.pid}`;
  const sleeps = `[sys.executable, "-c", "import time; name = '${mark}'; time.sleep(20)"]`;
  const child = (more: string) => `import subprocess, sys\nsubprocess.Popen(${sleeps}, ${more})`;
  const left = () => {
    const all = execFileSync('ps', ['-eo', 'stat=,args='], { encoding: 'utf8' }).split('\n');
    return all.filter((line) => line.includes(mark) && !line.startsWith('Z') && !line.includes('supervisor'));
  };

  test.each([
    ['a child', child('')],
    ['a child in a session of its own', child('start_new_session=True')],
    ['a child that holds the output', child('start_new_session=True, stdout=1')],
    ['a child with no environment', child('start_new_session=True, env={}')],
    [
      'a daemon',
      `import os, sys, time\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0: os.execv(sys.executable, ${sleeps})`,
    ],
    ['all of it where the time is up', `${child('start_new_session=True')}\nwhile True: pass`],
    [
      'a program that makes ever more of itself',
      `mark = "${mark}"\nimport os\nfor _ in range(6): os.fork()\nwhile True: pass`,
    ],
  ])('%s', async (_, code) => {
    const begun = performance.now();
    await (/while True/.test(code) ? strict : python).run(code);
    expect(performance.now() - begun).toBeLessThan(9000); // none of it is waited for: it sleeps for 20 seconds
    expect(left()).toEqual([]);
  });
});
