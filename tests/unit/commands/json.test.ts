import { describe, expect, test } from 'vitest';
import { small } from '../../run.js';

const SUMMARY = {
  topics: {
    total: expect.any(Number),
    done: expect.any(Number),
    shown: expect.any(Number),
    claimed: expect.any(Number),
    started: expect.any(Number),
    skipped: expect.any(Number),
  },
  hours: { total: expect.any(Number), done: expect.any(Number) },
};
const TOPIC = {
  number: expect.any(String),
  id: expect.any(String),
  title: expect.any(String),
  status: expect.any(String),
  evidence: expect.any(Array),
  optional: expect.any(Boolean),
  hours: expect.any(Number),
  requires: expect.any(Array),
  opens: expect.any(Array),
};
const ACTION = {
  kind: expect.any(String),
  title: expect.any(String),
  command: expect.any(String),
  minutes: expect.any(Number),
  reasons: expect.arrayContaining([{ code: expect.any(String), text: expect.any(String) }]),
};

async function json(line: string, run = small()) {
  const { stdout, stderr, code } = await run(`${line} --json`);
  expect(stderr).toBe('');
  return { code, view: JSON.parse(stdout) };
}

describe('shapes of --json stay as they are documented', () => {
  test('show', async () => {
    const { view } = await json('show');
    expect(view).toMatchObject({
      version: 1,
      roadmap: { id: 'small', title: expect.any(String) },
      summary: SUMMARY,
    });
    expect(view.steps).toHaveLength(3);
    expect(view.steps[2]).toMatchObject({ number: 3, id: 'beside', title: expect.any(String) });
    for (const step of view.steps) for (const topic of step.topics) expect(topic).toMatchObject(TOPIC);
    expect(view.steps.flatMap((s: { topics: unknown[] }) => s.topics)).toHaveLength(7);
  });

  test('show <topic>', async () => {
    const { view } = await json('show 1.1');
    expect(view.topic).toMatchObject({
      ...TOPIC,
      summary: expect.any(String),
      outcomes: expect.any(Array),
      example: { code: expect.any(String), output: expect.any(String) },
      pitfalls: expect.any(Array),
      links: expect.arrayContaining([{ title: expect.any(String), url: expect.stringMatching(/^https:/) }]),
    });
  });

  test('next', async () => {
    const { view } = await json('next');
    expect(view).toMatchObject({
      version: 1,
      action: { ...ACTION, topic: 'first' },
      warnings: [],
      then: expect.any(Array),
    });
  });

  test.each(['start 1.1', 'done 1.1', 'skip 1.1', 'pick red', 'undo', 'redo', 'reset --yes'])('%s', async (line) => {
    const { view, code } = await json(line);
    expect(code).toBe(0);
    expect(view).toMatchObject({ version: 1, changed: expect.any(Array), next: ACTION });
    for (const change of view.changed)
      expect(change).toMatchObject({ topic: expect.any(String), from: expect.any(String), to: expect.any(String) });
  });

  test('history', async () => {
    const run = small();
    await run('done 1.1');
    const { view } = await json('history', run);
    expect(view.operations[0]).toMatchObject({
      op: expect.stringMatching(/^[0-9a-f]{16}$/),
      at: '2026-11-24T09:00:00.000Z',
      command: 'done first',
      undone: false,
    });
  });

  test.each(['', 'config', 'validate', 'doctor', 'note 1.1'])('roadmap %s', async (line) => {
    const { view, code } = await json(line);
    expect(code).toBe(0);
    expect(view.version).toBe(1);
  });

  test.each([
    ['show nothing-like-it', 2, 'usage'],
    ['nxt', 2, 'usage'],
    ['next --nope', 2, 'usage'],
    ['done', 2, 'usage'],
    ['reset', 5, 'refused'],
    ['show --roadmap /nowhere.yaml', 1, 'failed'],
  ])('an error of %s is JSON on standard output, with exit code %i', async (line, exit, kind) => {
    const { view, code } = await json(line);
    expect(code).toBe(exit);
    expect(view).toMatchObject({ version: 1, error: { kind, message: expect.any(String) } });
    expect(view.error).toHaveProperty('hint');
    expect(view.error).toHaveProperty('at');
  });
});

describe('show', () => {
  test('filters by status and by step', async () => {
    const run = small();
    await run('done 1.1 2.1');
    const { view } = await json('show --status done', run);
    expect(view.steps.flatMap((s: { topics: { id: string }[] }) => s.topics.map((t) => t.id))).toEqual([
      'first',
      'red',
    ]);
    expect((await json('show --step 2', run)).view.steps).toHaveLength(1);
    expect((await run('show --status dnoe')).stderr).toContain('There is no status');
  });

  test('ROADMAP_NOW that is no instant is told', async () => {
    expect(await small({ ROADMAP_NOW: 'soon' })('next')).toMatchObject({ code: 2 });
  });
});

describe('config and note', () => {
  test('a setting is kept, told, checked and forgotten', async () => {
    const run = small();
    expect((await run('config hours 12')).stdout).toContain('12');
    expect((await run('config hours never')).code).toBe(2);
    expect((await run('config background begginer')).stderr).toContain('Did you mean beginner?');
    expect((await run('config hourz')).stderr).toContain('Did you mean hours?');
    expect((await run('config hours --unset')).stdout).toContain('not set');
  });

  test('a note is kept with its topic and shown on its card', async () => {
    const run = small();
    await run('note 1.2 "else after while puzzles me"');
    expect((await run('show 1.2')).stdout).toContain('else after while puzzles me');
    await run('note 1.2 --remove');
    expect((await run('note 1.2')).stdout).toContain('No note yet');
  });

  test('a note with control characters is kept inert', async () => {
    const run = small();
    await run('note 1.2 "a\u001b[2Jb"');
    expect((await run('note 1.2')).stdout).toContain('a\\u{1b}[2Jb');
  });
});

test('an unexpected error is one line and names the log; its stack needs --debug', async () => {
  const run = small();
  const broken = { course: async () => Promise.reject(new Error('boom')) };
  const { code, stderr } = await run('next', broken);
  expect(code).toBe(1);
  expect(stderr).toContain('Something unexpected went wrong: boom');
  expect(stderr).toContain('debug.log');
  expect(stderr).not.toContain('    at ');
  expect((await run('next --debug', broken)).stderr).toContain('    at ');
});
