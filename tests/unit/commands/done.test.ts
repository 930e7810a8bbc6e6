import { describe, expect, test } from 'vitest';
import { small } from '../../run.js';

type Run = ReturnType<typeof small>;
const view = async (run: Run, line: string) => JSON.parse((await run(`${line} --json`)).stdout);
const statusOf = async (run: Run, id: string) => (await view(run, `show ${id}`)).topic.status;

describe('done', () => {
  test('says what changed, the standing, the next thing and the way back', async () => {
    const { stdout, code, events } = await small()('done 1.1');
    expect(code).toBe(0);
    expect(stdout).toContain('✓ 1.1 First things: open → done');
    expect(stdout).toContain('1 of 6 topics (0 shown, 1 claimed), 11 % of 36 h');
    expect(stdout).toContain('Next: 1.2');
    expect(stdout).toContain('Take it back: roadmap undo');
    expect(events).toHaveLength(1);
  });

  test('without any answer is a claim, and told as one', async () => {
    const { stdout } = await small()('done 1.1');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'No question about it was answered yet, so it counts as claimed. Show what you know: roadmap quiz first',
    );
    expect((await small()('done extra')).stdout).not.toContain('claimed.');
  });

  test('with some answers is a claim still', async () => {
    const run = small();
    await run('answer first-word def');
    expect((await run('done 1.1')).stdout).toContain('Not all its core questions were right yet');
  });

  test('without a name takes the current topic', async () => {
    const run = small();
    await run('start 1.1');
    await run('start 1.2');
    await run('done');
    expect(await statusOf(run, '1.2')).toBe('claimed');
    expect(await statusOf(run, '1.1')).toBe('started');
  });

  test('without a name and with nothing started says so', async () => {
    const { code, stderr, events } = await small()('done');
    expect(code).toBe(2);
    expect(stderr).toContain('No topic is started');
    expect(events).toEqual([]);
  });

  test.each([
    ['done first second', ['first', 'second'], 'done first second'],
    ['done 1', ['first', 'second'], 'done 1'],
    ['done 1.1-2.1', ['first', 'second', 'red'], 'done 1.1-2.1'],
    ['done 1-2', ['first', 'second', 'red', 'blue', 'build'], 'done 1-2'],
    ['done 3', ['side'], 'done 3'], // the optional one does not count
    ['done 1.1 1.1', ['first'], 'done first'],
  ])('%s is one operation, and the history has it as it was meant', async (line, topics, command) => {
    const run = small();
    const { events } = await run(line);
    expect(events).toMatchObject([{ type: 'claimed', topics, cmd: command }]);
    expect((await run('history')).stdout).toContain(`roadmap ${command}`);
    await run('undo');
    expect(await statusOf(run, topics[0]!)).toBe('open');
  });

  test.each(['done 1.2-1.1', 'done 2-1', 'done 1.1-1.9', 'done 4'])('%s changes nothing', async (line) => {
    expect(await small()(line)).toMatchObject({ code: 2, events: [] });
  });

  test('twice is told and changes nothing', async () => {
    const run = small();
    await run('done 1.1');
    const { code, stdout, events } = await run('done 1.1');
    expect(code).toBe(0);
    expect(stdout).toContain('1.1 First things was done already.');
    expect(stdout).not.toContain('Take it back');
    expect(events).toHaveLength(1);
  });

  test('an unknown topic changes nothing, not even the known ones beside it', async () => {
    const { code, stderr, events } = await small()('done 1.1 secnd');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean second?');
    expect(events).toEqual([]);
  });

  test('with --json tells changed, next, and the two numbers', async () => {
    const { version, changed, next, summary } = await view(small(), 'done 1.1');
    expect(version).toBe(1);
    expect(changed).toEqual([{ topic: 'first', number: '1.1', title: 'First things', from: 'open', to: 'claimed' }]);
    expect(next.command).toBe('roadmap start second');
    expect(summary.topics).toEqual({ total: 6, done: 1, shown: 0, claimed: 1, started: 0, skipped: 0 });
  });

  test('the last one is a small celebration with numbers, and leads to the interview', async () => {
    const run = small();
    await run('pick red');
    const { stdout } = await run('done 1-3');
    expect(stdout).toContain('★ ★ ★');
    expect(stdout).toContain('You have walked the whole path');
    expect(stdout).toContain('5 topics done, 26 hours of work; 0 shown by your answers');
    expect(stdout).toContain('A second picture: it goes twice as fast');
    expect(stdout).toContain('→ roadmap quiz --interview');
  });
});

describe('skip and pick', () => {
  test('a skipped topic leaves both sides of every percentage, and start brings it back', async () => {
    const run = small();
    await run('skip 1.1');
    expect((await view(run, 'show')).summary.topics).toMatchObject({ total: 5, done: 0, skipped: 1 });
    await run('start 1.1');
    expect(await statusOf(run, '1.1')).toBe('started');
  });

  test('a whole step can be skipped', async () => {
    const run = small();
    await run('skip 2');
    expect((await view(run, 'show')).summary.topics).toMatchObject({ total: 3, skipped: 3 });
  });

  test('an optional topic counts once it is begun', async () => {
    const run = small();
    expect((await view(run, 'show')).summary.topics.total).toBe(6);
    await run('start extra');
    expect((await view(run, 'show')).summary).toMatchObject({ topics: { total: 7 }, hours: { total: 40 } });
  });

  test('picking counts the full hours of the picked one and leaves its rival out', async () => {
    const run = small();
    await run('pick blue');
    expect((await view(run, 'show')).summary).toMatchObject({ topics: { total: 5 }, hours: { total: 36 - 5 + 2 } });
  });

  test('without an option tells every choice, its advice and what was picked', async () => {
    const run = small();
    await run('pick blue');
    const { stdout, events } = await run('pick');
    expect(stdout).toContain('You need one. Red is the lighter way.');
    expect(stdout).toContain('→ roadmap pick red  Red (suggested)');
    expect(stdout).toContain('→ roadmap pick blue  Blue (picked)');
    expect(events).toHaveLength(1);
  });

  test('an unknown alternative is told the ones there are', async () => {
    const { code, stderr } = await small()('pick green');
    expect(code).toBe(2);
    expect(stderr).toContain('You can pick red or blue');
  });
});
