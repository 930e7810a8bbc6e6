import { describe, expect, test } from 'vitest';
import { home } from '../../run.js';

const statusOf = async (run: ReturnType<typeof home>, id: string) =>
  JSON.parse((await run(`show ${id} --json`)).stdout).topic.status;

describe('done', () => {
  test('says what changed, the standing, the next thing and the way back', async () => {
    const { stdout, code, events } = await home()('done 1.1');
    expect(code).toBe(0);
    expect(stdout).toContain('1.1 Python syntax and indentation rules: open → done');
    expect(stdout).toContain('1 of 65 topics');
    expect(stdout).toContain('Next: 1.2');
    expect(stdout).toContain('Take it back: roadmap undo');
    expect(events).toHaveLength(1);
  });

  test('without a name takes the current topic', async () => {
    const run = home();
    await run('start 1.1');
    await run('start 1.2');
    await run('done');
    expect(await statusOf(run, '1.2')).toBe('claimed');
    expect(await statusOf(run, '1.1')).toBe('started');
  });

  test('without a name and with nothing started says so', async () => {
    const { code, stderr, events } = await home()('done');
    expect(code).toBe(2);
    expect(stderr).toContain('No topic is started');
    expect(stderr).toContain('roadmap done 1.1');
    expect(events).toEqual([]);
  });

  test('several topics are one operation and one undo', async () => {
    const run = home();
    const { events } = await run('done 1.1 1.2 1.3');
    expect(events).toHaveLength(1);
    await run('undo');
    expect(await statusOf(run, '1.1')).toBe('open');
    expect(await statusOf(run, '1.3')).toBe('open');
  });

  test('twice is told and changes nothing', async () => {
    const run = home();
    await run('done 1.1');
    const { code, stdout, events } = await run('done 1.1');
    expect(code).toBe(0);
    expect(stdout).toContain('was done already');
    expect(stdout).not.toContain('Take it back');
    expect(events).toHaveLength(1);
  });

  test('an unknown topic changes nothing, not even the known ones beside it', async () => {
    const { code, stderr, events } = await home()('done 1.1 htpt-basics');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean http-basics?');
    expect(events).toEqual([]);
  });

  test('an ambiguous part of a title lists what it fits', async () => {
    const { code, stderr } = await home()('done transactions authentication');
    expect(code).toBe(2);
    expect(stderr).toMatch(/fits \d topics/);
    expect(stderr).toContain('authn-authz');
  });

  test('out of order is done all the same, with a word on what comes first', async () => {
    const { code, stdout } = await home()('done http-basics');
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('builds on 3.1');
  });

  test('a rival of the pick is done all the same, with the command that changes the pick', async () => {
    const run = home();
    await run('pick fastapi');
    const { stdout } = await run('done flask');
    expect(stdout.replace(/\s+/g, ' ')).toContain('roadmap pick flask');
    expect(await statusOf(run, 'flask')).toBe('claimed');
  });

  test('with --json tells changed and next', async () => {
    const { stdout } = await home()('done 1.1 --json');
    const view = JSON.parse(stdout);
    expect(view.version).toBe(1);
    expect(view.changed).toEqual([
      {
        topic: 'syntax-indentation',
        number: '1.1',
        title: 'Python syntax and indentation rules',
        from: 'open',
        to: 'claimed',
      },
    ]);
    expect(view.next.command).toBe('roadmap start variables-types');
  });
});

describe('skip and pick', () => {
  test('a skipped topic leaves both sides of every percentage, and start brings it back', async () => {
    const run = home();
    await run('skip 1.1');
    const { summary } = JSON.parse((await run('show --json')).stdout);
    expect(summary.topics).toMatchObject({ total: 64, done: 0, skipped: 1 });
    await run('start 1.1');
    expect(await statusOf(run, '1.1')).toBe('started');
  });

  test('picking Django counts its full hours and leaves the rivals out', async () => {
    const run = home();
    const before = JSON.parse((await run('show --json')).stdout).summary;
    await run('pick django');
    const after = JSON.parse((await run('show --json')).stdout).summary;
    expect(before).toMatchObject({ topics: { total: 65 }, hours: { total: 346 } });
    expect(after).toMatchObject({ topics: { total: 64 }, hours: { total: 346 - 5 - 10 + 27 } });
  });

  test('an unknown alternative is told the ones there are', async () => {
    const { code, stderr } = await home()('pick rails');
    expect(code).toBe(2);
    expect(stderr).toMatch(/Did you mean|You can pick/);
  });
});

describe('undo, redo, history', () => {
  test('undo and redo walk over any number of operations', async () => {
    const run = home();
    for (const line of ['start 1.1', 'done', 'done 1.2', 'skip 1.3', 'pick flask', 'note 1.4 hello']) await run(line);
    for (let i = 0; i < 6; i++) expect((await run('undo')).stdout).toContain('Undone: roadmap');
    expect((await run('undo')).stdout).toContain('There is nothing to undo.');
    expect(JSON.parse((await run('show --json')).stdout).summary.topics).toMatchObject({
      total: 65,
      done: 0,
      started: 0,
    });
    for (let i = 0; i < 6; i++) expect((await run('redo')).stdout).toContain('Done again: roadmap');
    expect((await run('redo')).stdout).toContain('There is nothing to redo.');
    expect(JSON.parse((await run('note 1.4 --json')).stdout).note).toBe('hello');
    expect(await statusOf(run, '1.2')).toBe('claimed');
  });

  test('something new ends what can be redone', async () => {
    const run = home();
    await run('done 1.1');
    await run('undo');
    await run('done 1.2');
    expect((await run('redo')).stdout).toContain('There is nothing to redo.');
  });

  test('history lists every operation, newest first, with the undone ones marked', async () => {
    const run = home();
    await run('done 1.1');
    await run('done 1.2');
    await run('undo');
    const { operations } = JSON.parse((await run('history --json')).stdout);
    expect(operations).toMatchObject([
      { command: 'done variables-types', undone: true, at: '2026-11-24T09:00:00.000Z' },
      { command: 'done syntax-indentation', undone: false },
    ]);
  });

  test('reset asks for a yes where it cannot ask, and can be undone', async () => {
    const run = home();
    await run('done 1.1');
    expect(await run('reset')).toMatchObject({ code: 5 });
    expect((await run('reset --yes')).code).toBe(0);
    expect(await statusOf(run, '1.1')).toBe('open');
    await run('undo');
    expect(await statusOf(run, '1.1')).toBe('claimed');
  });
});
