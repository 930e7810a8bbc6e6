import { describe, expect, test } from 'vitest';
import { home } from '../../run.js';

const BASICS = '1.1 1.2 1.3 1.4 1.5 1.6 1.7';
const STEP2 = '2.1 2.2 2.3 2.4 2.5 2.6 2.7';

async function json(run: ReturnType<typeof home>, line = 'next') {
  return JSON.parse((await run(`${line} --json`)).stdout);
}

describe('next', () => {
  test('sends a newcomer to the first topic, with its command and reasons', async () => {
    const { code, stdout } = await home()('next');
    expect(code).toBe(0);
    expect(stdout).toContain('Next: 1.1');
    expect(stdout).toContain('first of Step 1: Python Basics');
    expect(stdout).toContain('→ roadmap start syntax-indentation');
  });

  test('resumes what was started, and says when', async () => {
    const run = home();
    await run('start 1.1');
    run.env.ROADMAP_NOW = '2026-11-26T09:00:00Z';
    const { action } = await json(run);
    expect(action).toMatchObject({
      kind: 'resume',
      topic: 'syntax-indentation',
      command: 'roadmap show syntax-indentation',
    });
    expect(action.reasons[0]).toEqual({ code: 'resume', text: 'you started it on Tuesday' });
  });

  test('gives the same answer to the same progress', async () => {
    const run = home();
    await run('done 1.1 1.2');
    expect((await run('next --json')).stdout).toBe((await run('next --json')).stdout);
  });

  test('never offers a topic whose prerequisites are open, from the first to the last', async () => {
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
    expect(action.kind).toBe('finished');
    expect(action.reasons).toHaveLength(4);
    expect((await json(run, 'show')).summary.topics).toMatchObject({ total: 64, done: 64 });
  });

  test('asks to settle a choice when its topic is next, and respects the pick', async () => {
    const run = home();
    await run(`done ${BASICS} ${STEP2} 3.1 3.2 3.3 3.4`);
    expect((await json(run)).action).toMatchObject({ kind: 'pick', command: 'roadmap pick fastapi', minutes: 0 });
    await run('pick flask');
    expect((await json(run)).action).toMatchObject({ kind: 'start', topic: 'flask' });
  });

  test('a topic that needs any one of the rivals opens with the picked one', async () => {
    const run = home();
    await run(`done ${BASICS} ${STEP2} 3.1 3.2 3.3 3.4`);
    await run('pick fastapi');
    await run('done fastapi');
    expect((await json(run)).action.topic).toBe('build-rest-api');
  });

  test('the background changes the hours', async () => {
    const run = home();
    const beginner = (await json(run)).action.minutes;
    await run('config background backend-developer');
    expect((await json(run)).action.minutes).toBeLessThan(beginner);
  });

  test('offers a parallel track once it opens', async () => {
    const run = home();
    expect((await json(run)).then.some((a: { topic: string }) => a.topic === 'git')).toBe(false);
    await run('done 1.1 1.2 1.6');
    expect((await json(run)).then).toContainEqual(expect.objectContaining({ topic: 'git', parallel: true }));
  });

  test('with --minutes tells a session that fits', async () => {
    const { session, action } = await json(home(), 'next --minutes 25');
    expect(action.minutes).toBe(25);
    expect(session.reduce((sum: number, part: { minutes: number }) => sum + part.minutes, 0)).toBe(25);
    expect((await home()('next --minutes 1')).code).toBe(2);
    expect((await home()('next --minutes soon')).code).toBe(2);
  });
});

describe('warnings', () => {
  const codes = async (run: ReturnType<typeof home>) => (await json(run)).warnings.map((n: { code: string }) => n.code);

  test('nobody who follows the path in order is nudged about the basics', async () => {
    const run = home();
    await run(`done ${BASICS} ${STEP2} 3.1 3.2 3.3 3.4 3.5`);
    expect(await codes(run)).toEqual([]);
  });

  test.each([
    ['frameworks-too-early', 'start fastapi'],
    ['fundamentals-ignored', 'done 2.1 2.2 2.3'],
    ['databases-avoided', `done ${BASICS} ${STEP2} 5.1 5.2 8.1`],
    ['projects-skipped', `done ${BASICS} ${STEP2} 4.1 4.2 4.3 4.4 4.5 4.6`],
    ['interviews-without-practice', `done ${BASICS} ${STEP2} 9.1`],
  ])('%s is told while it is being made', async (code, line) => {
    const run = home();
    expect(await codes(run)).not.toContain(code);
    await run(line);
    expect(await codes(run)).toContain(code);
    await run('undo');
    expect(await codes(run)).not.toContain(code);
  });

  test('one can be silenced, and it never locks', async () => {
    const run = home();
    expect((await run('start fastapi')).code).toBe(0);
    await run('config silence frameworks-too-early');
    expect(await codes(run)).toEqual([]);
  });
});
