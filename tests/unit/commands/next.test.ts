import { describe, expect, test } from 'vitest';
import { home, small } from '../../run.js';

type Run = ReturnType<typeof small>;

async function json(run: Run, line = 'next') {
  return JSON.parse((await run(`${line} --json`)).stdout);
}

const day = (run: Run, date: string) => {
  run.env.ROADMAP_NOW = `${date}T09:00:00Z`;
};

describe('next', () => {
  test('sends a newcomer to the first topic, with its command and reasons', async () => {
    const { code, stdout } = await small()('next');
    expect(code).toBe(0);
    expect(stdout).toContain('Next: 1.1 First things');
    expect(stdout).toContain('the first topic of Step 1: The basics');
    expect(stdout).toContain('needed by 1.2 and 3.1');
    expect(stdout).toContain('→ roadmap start first');
  });

  test('of a topic that was begun names its questions, then its card, then done', async () => {
    const run = small();
    await run('start 1.1');
    day(run, '2026-11-26');
    const { action } = await json(run);
    expect(action).toMatchObject({ kind: 'resume', topic: 'first', command: 'roadmap quiz first' });
    expect(action.reasons[0]).toEqual({ code: 'resume', text: 'you started it on Tuesday' });
    expect(action.way).toEqual([
      { kind: 'read', command: 'roadmap show first', isOpen: false },
      { kind: 'questions', command: 'roadmap quiz first', isOpen: true },
      { kind: 'done', command: 'roadmap done first', isOpen: true },
    ]);
    expect((await run('next')).stdout).toMatch(
      /→ roadmap quiz first\n {4}its card: roadmap show first\n {4}when you are done: roadmap done first/,
    );
  });

  test('names done once every question was asked, however it was answered', async () => {
    const run = small();
    await run('start 1.1');
    for (const id of ['first-printed', 'first-word', 'first-option']) await run(`answer ${id} "?"`);
    expect((await json(run)).action.command).toBe('roadmap quiz first');
    await run('answer first-line "?"');
    expect((await json(run)).action.command).toBe('roadmap done first');
  });

  test('a bad question that was taken out is not waited for', async () => {
    const run = small();
    await run('start 1.1');
    for (const id of ['first-printed', 'first-word', 'first-option']) await run(`answer ${id} "?"`);
    await run('answer first-line --flag');
    expect((await json(run)).action.command).toBe('roadmap done first');
  });

  test('says which claimed topics no question has tested, and asks about them', async () => {
    const run = small();
    await run('done 1.1 1.2');
    expect((await json(run)).untested).toEqual([
      { topic: 'first', number: '1.1', title: 'First things' },
      { topic: 'second', number: '1.2', title: 'Second things' },
    ]);
    expect((await run('next')).stdout).toMatch(/Untested: 1\.1, 1\.2\n {2}→ roadmap quiz 1\.1 1\.2/);
    await run('answer first-word def');
    expect((await json(run)).untested).toHaveLength(1);
    await run('done extra'); // without questions there is nothing to test
    expect((await json(run)).untested).toHaveLength(1);
  });

  test('gives the same answer to the same progress', async () => {
    const run = small();
    await run('done 1.1');
    expect((await run('next --json')).stdout).toBe((await run('next --json')).stdout);
  });

  test('never offers a topic whose prerequisites are open, from the first to the last of the shipped course', async () => {
    const run = home();
    const done = new Set<string>();
    for (let i = 0; i < 80; i++) {
      const { action } = await json(run);
      if (action.kind === 'finished') break;
      if (action.kind === 'pick') {
        await run(action.command.replace('roadmap ', ''));
        continue;
      }
      const { topic } = await json(run, `show ${action.topic}`);
      expect(
        topic.requires.filter((id: string) => !done.has(id)),
        action.topic,
      ).toEqual([]);
      done.add(action.topic);
      await run(`done ${action.topic}`);
    }
    const { action } = await json(run);
    const { summary } = await json(run, 'show');
    expect(action).toMatchObject({ kind: 'finished', command: 'roadmap quiz --interview' });
    expect(summary.topics.done).toBe(summary.topics.total);
    expect(done.size).toBe(summary.topics.total);
  });

  test('asks to settle a choice when its topic is next, and respects the pick', async () => {
    const run = small();
    await run('done 1');
    expect((await json(run)).action).toMatchObject({ kind: 'pick', command: 'roadmap pick red', minutes: 0 });
    await run('pick blue');
    expect((await json(run)).action).toMatchObject({ kind: 'start', topic: 'blue' });
  });

  test('a topic that needs any one of the rivals opens with the picked one', async () => {
    const run = small();
    await run('done 1');
    await run('pick blue');
    await run('done blue');
    expect((await json(run)).action.topic).toBe('build');
  });

  test('the background changes the hours, and who knows it already is told how to show it', async () => {
    const run = small();
    expect((await json(run)).action.minutes).toBe(240);
    await run('config background expert');
    expect((await json(run)).action.minutes).toBe(60);
    expect((await run('next')).stdout.replace(/\s+/g, ' ')).toContain(
      'if you know it already: roadmap quiz first --placement',
    );
  });

  test('tells what can follow, and a later topic that may run beside it as such', async () => {
    const run = small();
    const then = async () =>
      (await json(run)).then.map((a: { topic: string; parallel: boolean }) => [a.topic, a.parallel]);
    expect(await then()).toEqual([
      ['second', false],
      ['side', true],
    ]);
    await run('skip side');
    expect(await then()).toEqual([['second', false]]);
  });

  test('with --minutes tells a session that fits, up to a decision', async () => {
    const run = small();
    const { session, action } = await json(run, 'next --minutes 25');
    expect(action.minutes).toBe(25);
    expect(session).toMatchObject([
      { kind: 'start', title: 'Begin 1.1 First things', command: 'roadmap start first', minutes: 0 },
      { kind: 'read', title: 'Read: 1.1 First things, its card', command: 'roadmap show first', minutes: 15 },
      { kind: 'questions', minutes: 3 },
      { kind: 'read', title: 'Read: 1.1 First things, what its card links to', minutes: 7 },
    ]);
    expect(await run('next --minutes 1')).toMatchObject({ code: 2 });
    expect(await run('next --minutes soon')).toMatchObject({ code: 2 });
    await run('done 1');
    expect((await json(run, 'next --minutes 25')).session).toEqual([
      { kind: 'pick', title: 'Choose: Which color will you use?', command: 'roadmap pick red', minutes: 0 },
    ]);
  });
});

describe('home', () => {
  test('with hours a week says how long the rest takes', async () => {
    const run = small();
    expect((await run('')).stdout).not.toContain('a week');
    await run('config hours 3');
    expect((await run('')).stdout).toMatch(
      /^3 h a week: done between 2027-01-\d\d and 2027-03-\d\d\. Today: 35 min\.$/m,
    );
    expect(await json(run, '')).toMatchObject({ pace: { hoursPerWeek: 3, isOwn: false, minutesToday: 35 } });
    await run('config hours 12');
    expect((await run('show')).stdout).toContain('12 h a week: done between 2026-12-');
    await run('done 1-3');
    expect((await json(run, 'show')).pace).toBeNull();
  });
});

describe('warnings', () => {
  const codes = async (run: Run, line = 'next') =>
    (await json(run, line)).warnings.map(({ code }: { code: string }) => code);

  test('are told by the change that makes them true, and after that only by next and home', async () => {
    const run = small();
    expect(await codes(run)).toEqual([]);
    expect(await codes(run, 'start red')).toEqual(['colors-too-early']);
    expect(await codes(run, 'start side')).toEqual([]);
    expect((await run('note red hello')).stdout).not.toContain('before the basics');
    for (const line of ['next', '']) expect((await run(line)).stdout).toContain('! Color before the basics.');
  });

  test('each is told with the command that silences it, and the others stay silent', async () => {
    const run = small();
    const { stdout } = await run('start red');
    expect(stdout).toContain('Do not tell me again: roadmap config silence colors-too-early');
    await run('config silence colors-too-early');
    expect(await codes(run)).toEqual([]);
  });

  test('skipped topics do not excuse a mistake', async () => {
    const run = small();
    await run('skip 1');
    await run('start red');
    expect(await codes(run)).toEqual(['colors-too-early']);
  });

  test('the shipped ones are not told to who follows the path in order', async () => {
    const run = home();
    await run('done 1 2 3.1-3.5');
    expect(await codes(run)).toEqual([]);
  });

  test.each([
    ['frameworks-too-early', 'start fastapi'],
    ['fundamentals-ignored', 'done 2.1 2.2 2.3'],
    ['databases-avoided', 'done 1 2 5.1 5.2 8.1'],
    ['projects-skipped', 'done 1 2 4.1-4.6'],
    ['interviews-without-practice', 'done 1 2 9.1'],
  ])('the shipped %s is told while it is being made', async (code, line) => {
    const run = home();
    expect(await codes(run)).not.toContain(code);
    await run(line);
    expect(await codes(run)).toContain(code);
    await run('undo');
    expect(await codes(run)).not.toContain(code);
  });
});
