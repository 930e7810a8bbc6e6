/** Nothing of a roadmap that is not ours runs before the learner agreed to its files as they are. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Python } from '../../../src/context-programs.js';
import { home, learnerWho, type Replaced, ROOT } from '../../run.js';

let folder: string;
let file: string;
let run: ReturnType<typeof home>;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-'));
  fs.cpSync(path.join(ROOT, 'tests/fixtures/kinds'), folder, { recursive: true });
  file = path.join(folder, 'roadmap.yaml');
  run = home({ ROADMAP_FILE: file });
});

/** A Python that remembers what it was asked to run. */
function recording(): Replaced & { ran: string[] } {
  const ran: string[] = [];
  const python = {
    run: async (code: string) => {
      ran.push(code);
      return { output: '1\n2\nend\n', end: { kind: 'exited', code: 0 } };
    },
  } as unknown as Python;
  return { ran, python: async () => python } as unknown as Replaced & { ran: string[] };
}

/** A learner on a terminal who gives these answers and keys, and says yes or no. */
function onTerminal(agrees: boolean, ...given: string[]) {
  const asked: string[] = [];
  const next = async () => given.shift() ?? '?q';
  const confirm = async (message: string) => {
    asked.push(message);
    return agrees;
  };
  return { asked, ...learnerWho(next, { confirm }) };
}

/** An order that only a run can judge: the loop comes after the word. */
async function otherOrder(): Promise<string> {
  const { questions } = JSON.parse((await run('quiz 1.1 --kind order --json')).stdout);
  const letter = (text: string) => questions[0].options.find((o: { text: string }) => o.text === text).id;
  return `${letter('word = "end"')} ${letter('for n in [1, 2]:')} >${letter('print(n)')} ${letter('print(word)')}`;
}

describe('without a yes', () => {
  test('an order that takes a run is refused, and says what to type', async () => {
    const python = recording();
    const { code, stderr, events } = await run(`answer kind-order "${await otherOrder()}"`, python);
    expect(code).toBe(5);
    expect(stderr).toContain(`roadmap trust ${file}`);
    expect(stderr.replace(/\s+/g, ' ')).toContain('with your rights');
    expect([python.ran, events]).toEqual([[], []]);
  });

  test('what takes no run of a program is judged', async () => {
    expect((await run('answer kind-predict "0 / 1"')).code).toBe(0);
  });

  test('and with a no on the terminal nothing runs, and nothing is counted', async () => {
    const [python, learner] = [recording(), onTerminal(false, await otherOrder())];
    const { stdout, events } = await run('quiz 1.1 --kind order', { ...python, ...learner });
    expect(stdout).toMatch(/This would run:\n( {4}.*\n){4}/);
    expect([learner.asked.length, python.ran, events]).toEqual([1, [], []]);
  });
});

describe('with a yes', () => {
  test('on the terminal it runs, and is asked for once', async () => {
    const order = await otherOrder();
    const python = recording();
    for (const asked of [1, 0]) {
      const learner = onTerminal(true, order, 's');
      await run('quiz 1.1 --kind order --cram', { ...python, ...learner });
      expect(learner.asked).toHaveLength(asked);
    }
    expect(python.ran).toHaveLength(2);
  });

  test('by name it holds for the roadmap wherever it is, until a file of it changes', async () => {
    const order = await otherOrder();
    const answer = async (at = file) => {
      run.env.ROADMAP_FILE = at;
      return (await run(`answer kind-order "${order}"`, recording())).code;
    };
    expect((await run(`trust ${file}`)).stdout.replace(/\s+/g, ' ')).toContain('may run: you agreed on 2026-11-24');
    expect(await answer()).toBe(0);
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'copy-'));
    fs.cpSync(folder, copy, { recursive: true });
    expect(await answer(copy)).toBe(0);
    fs.mkdirSync(path.join(copy, 'exercises/all-kinds'), { recursive: true });
    fs.writeFileSync(path.join(copy, 'exercises/all-kinds/starter.py'), 'print(1)\n');
    expect(await answer(copy)).toBe(5);
    expect(await answer()).toBe(0);
    fs.appendFileSync(path.join(folder, 'questions/kinds.yaml'), '# changed\n');
    expect(await answer()).toBe(5);
    expect((await run('trust')).stdout.replace(/\s+/g, ' ')).toContain('has changed since you agreed');
  });

  test('it is taken back by --revoke, told by doctor, and private', async () => {
    await run(`trust ${folder}`);
    expect((await run('doctor')).stdout).toContain('roadmap trust --revoke');
    const kept = path.join(run.folder, 'state/trust.json');
    expect(fs.statSync(kept).mode & 0o777).toBe(0o600);
    expect((await run('trust --revoke')).stdout.replace(/\s+/g, ' ')).toContain('do not run');
    expect((await run(`answer kind-order "${await otherOrder()}"`)).code).toBe(5);
  });
});

describe('trust', () => {
  test('has nothing to say of the course that comes with roadmap', async () => {
    const own = home();
    expect((await own('trust')).stdout).toBe('This course comes with roadmap: its programs may run.\n');
    expect((await own('trust --revoke')).code).toBe(0);
    expect(JSON.parse((await own('trust --json')).stdout)).toMatchObject({ state: 'built-in', file: null });
  });

  test('tells the state in its documented shape, and agrees to nothing unless a file is named', async () => {
    const seen = JSON.parse((await run('trust --json')).stdout);
    expect(seen).toEqual({ version: 1, state: 'open', file, since: null, programs: expect.any(Number) });
    expect(seen.programs).toBeGreaterThan(2);
    expect(JSON.parse((await run('trust --json')).stdout).state).toBe('open');
    expect(JSON.parse((await run(`trust ${file} --json`)).stdout)).toMatchObject({
      state: 'agreed',
      since: '2026-11-24',
    });
  });

  test('of what is no roadmap is an error', async () => {
    expect((await run('trust /nowhere.yaml')).code).toBe(1);
  });

  test.each(['', 'null', '{"trusted": 5}', '{"trusted": [{"file": 1, "hash": [], "at": "x"}, null]}', '[]'])(
    'says yes to nothing where its file is %j',
    async (text) => {
      fs.mkdirSync(path.join(run.folder, 'state'), { recursive: true });
      fs.writeFileSync(path.join(run.folder, 'state/trust.json'), text);
      expect(JSON.parse((await run('trust --json')).stdout).state).toBe('open');
      expect(JSON.parse((await run(`trust ${file} --json`)).stdout).state).toBe('agreed');
    },
  );
});
