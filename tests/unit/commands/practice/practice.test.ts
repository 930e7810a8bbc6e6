import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../../src/core/practice/reply.js';
import { home, ROOT } from '../../../run.js';

const CONTENT = path.join(ROOT, 'tests/fixtures/content');
const ID = 'greetings-hello';

/** A home with a work folder, on the roadmap with one exercise. `says` is what the judge finds. */
function learner() {
  const run = home({ ROADMAP_FILE: CONTENT });
  const folder = path.join(run.folder, 'work');
  const file = path.join(folder, 'greetings', 'hello.py');
  const begin = () => run(`config folder ${folder}`);
  const check = (passed: boolean) => run(`practice check ${ID} --json`, { judge: async () => reply(passed) } as never);
  const at = (date: string) => {
    run.env.ROADMAP_NOW = `${date}T09:00:00Z`;
  };
  const json = async (line: string) => JSON.parse((await run(`${line} --json`)).stdout);
  return { run, file, begin, check, at, json };
}

const failure: Reply['failures'][number] = {
  ...{ name: 'a name', kind: 'fixed', call: 'hello("Ada")', aspect: 'value', expected: "'hello Ada'", got: 'None' },
  ...{ message: 'It printed the greeting; print is not return.', at: null, output: '', diff: null, trace: null },
};

function reply(passed: boolean): Reply {
  const ran = { fixed: 2, generated: 60 };
  return { passed, outcome: 'ok', failures: passed ? [] : [failure], ran, remarks: [], output: '', mistake: null };
}

describe('practice', () => {
  test('hands out the starter once, and says where it is', async () => {
    const { begin, run, file, json } = learner();
    await begin();
    await run('start greetings');
    expect(await json('practice')).toMatchObject({
      exercise: { id: ID, why: 'next', created: true, file, hints: { total: 3, seen: 0 }, core: true },
    });
    expect(fs.readFileSync(path.join(path.dirname(file), 'names.txt'), 'utf8')).toBe('Ada\n');
    fs.writeFileSync(file, 'mine');
    expect(await json('practice greetings')).toMatchObject({ exercise: { created: false } });
    expect(fs.readFileSync(file, 'utf8')).toBe('mine');
  });

  test('needs a folder where it cannot ask for one', async () => {
    const { run } = learner();
    expect(await run('practice')).toMatchObject({ code: 5, stderr: expect.stringContaining('roadmap config folder') });
  });

  test('says what there is if it does not know a name', async () => {
    const { run, begin } = learner();
    await begin();
    expect(await run('practice greetings-helo')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`Did you mean ${ID}?`),
    });
  });
});

describe('a check', () => {
  test('that does not pass is exit code 3 and tells the first failure whole', async () => {
    const { run, begin, check } = learner();
    await begin();
    await run(`practice ${ID}`);
    const { code, stdout, events } = await check(false);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      exercise: ID,
      passed: false,
      failures: [{ name: 'a name', got: 'None' }],
    });
    expect(events).toMatchObject([{ type: 'tried', exercise: ID }]);
    const text = await run(`practice check ${ID}`, { judge: async () => reply(false) } as never);
    expect(text.stdout).toContain('print is not return');
  });

  test('that passes proves the topic, once', async () => {
    const { run, begin, check, json } = learner();
    await begin();
    await run(`practice ${ID}`);
    const { code, stdout } = await check(true);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ passed: true, changed: [{ topic: 'greetings', to: 'proven' }] });
    const { events } = await check(true);
    expect(events.map(({ type }) => type)).toEqual(['passed', 'proven']);
    expect(await json('practice list')).toMatchObject({ exercises: [{ id: ID, status: 'passed' }] });
  });

  test('without a file says how to begin', async () => {
    const { begin, check } = learner();
    await begin();
    expect(await check(true)).toMatchObject({ code: 1 });
  });

  test('of what was looked up proves nothing until it is done again from blank, a week later', async () => {
    const { run, begin, check, at, file, json } = learner();
    await begin();
    await run(`practice ${ID}`);
    expect((await run(`practice solution ${ID}`)).stdout).toContain('return f"hello {name}"');
    expect(JSON.parse((await check(true)).stdout).changed).toEqual([]);
    expect(await json('practice list')).toMatchObject({ exercises: [{ status: 'revealed' }] });
    at('2026-12-10');
    const again = await json(`practice ${ID}`);
    expect(again.exercise.file).toBe(path.join(path.dirname(file), 'again', 'hello.py'));
    expect(JSON.parse((await check(true)).stdout)).toMatchObject({ changed: [{ to: 'proven' }] });
  });
});

test('doing it once more a week later may be what retained waited for', async () => {
  const { run, begin, check, at } = learner();
  await begin();
  await run(`practice ${ID}`);
  await check(true);
  for (const date of ['2026-11-24', '2026-12-10', '2027-01-20']) {
    at(date);
    expect((await run('answer greetings-word return --sure --json')).stdout).not.toContain('"retained"');
  }
  await run(`practice ${ID}`);
  expect(JSON.parse((await check(true)).stdout)).toMatchObject({ changed: [{ to: 'retained' }] });
  await run('undo');
  expect((await run('show greetings --json')).stdout).not.toContain('"retained"');
});

test('hints come one at a time, and the last one stays', async () => {
  const { begin, json } = learner();
  await begin();
  const seen = [];
  for (let i = 0; i < 4; i++) seen.push((await json(`practice hint ${ID}`)).hints.seen);
  expect(seen).toEqual([1, 2, 3, 3]);
});

test('reset brings the starter back and keeps what was written', async () => {
  const { run, begin, file, json } = learner();
  await begin();
  await run(`practice ${ID}`);
  fs.writeFileSync(file, 'mine');
  const { copy } = await json(`practice reset ${ID}`);
  expect([fs.readFileSync(copy, 'utf8'), fs.readFileSync(file, 'utf8')]).toEqual([
    'mine',
    'def hello(name):\n    pass\n',
  ]);
});

test('what a program prints reaches the terminal without its escapes', async () => {
  const { run, begin } = learner();
  await begin();
  await run(`practice ${ID}`);
  const loud = { ...reply(false), failures: [{ ...failure, got: '\u001b[2J', output: '\u001b]0;x\u0007' }] };
  const { stdout } = await run(`practice check ${ID}`, { judge: async () => loud } as never);
  expect(stdout).toContain('\\u{1b}[2J');
  expect(stdout).not.toMatch(/[\u001b\u0007]/);
});

test('undo takes a pass back with what it proved', async () => {
  const { run, begin, check, json } = learner();
  await begin();
  await run(`practice ${ID}`);
  await check(true);
  await run('undo');
  expect(await json('practice list')).toMatchObject({ exercises: [{ status: 'open' }] });
});
