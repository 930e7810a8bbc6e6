import { describe, expect, test } from 'vitest';
import { small } from '../../run.js';
import { learner } from './learner.js';

const view = async (run: ReturnType<typeof small>, line: string) => JSON.parse((await run(`${line} --json`)).stdout);

describe('start', () => {
  test('begins a topic and names the way through it, once', async () => {
    const { stdout, events } = await small()('start 1.1');
    expect(stdout).toMatch(/▸ 1\.1 First things: open → started\n/);
    expect(stdout).toContain('1. Read it: roadmap show first');
    expect(stdout).toContain('2. Answer its questions: roadmap quiz first');
    expect(stdout).toContain('3. Mark it as done: roadmap done first');
    expect(stdout.match(/roadmap show first/g)).toHaveLength(1);
    expect(stdout).toContain('Take it back: roadmap undo');
    expect(events).toMatchObject([{ type: 'started', topics: ['first'] }]);
  });

  test('a topic without questions has a way of two parts', async () => {
    const { way } = await view(small(), 'start extra');
    expect(way.map(({ kind }: { kind: string }) => kind)).toEqual(['read', 'done']);
  });

  test('without a name begins the next one', async () => {
    const run = small();
    await run('done first');
    expect((await run('start')).events.at(-1)).toMatchObject({ type: 'started', topics: ['second'] });
  });

  test('without a name says what is underway, and changes nothing', async () => {
    const run = small();
    await run('start first');
    run.env.ROADMAP_NOW = '2026-11-25T09:00:00Z';
    for (const line of ['start', 'start 1.1']) {
      const { stdout, events, code } = await run(line);
      expect(code).toBe(0);
      expect(stdout).toContain('You are on 1.1 First things already; you started it yesterday.');
      expect(stdout).not.toContain('Take it back');
      expect(events).toHaveLength(1);
    }
  });

  test('of two topics underway the other one can be taken up again', async () => {
    const run = small();
    await run('start first');
    await run('start second');
    expect((await run('start first')).events).toHaveLength(3);
    expect((await view(run, 'next')).action.topic).toBe('first');
  });

  test('where a choice comes first, says so', async () => {
    const run = small();
    await run('done 1');
    const { code, stderr, events } = await run('start');
    expect(code).toBe(2);
    expect(stderr).toContain('First choose: Which color will you use?');
    expect(stderr).toContain('roadmap pick red or roadmap pick blue');
    expect(events).toHaveLength(1);
  });

  test('at the end of the path there is nothing to start', async () => {
    const run = small();
    await run('pick red');
    await run('done 1-3');
    expect((await run('start')).stderr).toContain('you are at the end of the path');
  });

  test('of a step or a range the first open topic is meant', async () => {
    const run = small();
    await run('done first');
    expect((await run('start 1')).events.at(-1)).toMatchObject({ topics: ['second'] });
    expect((await run('start 2.1-2.3')).events.at(-1)).toMatchObject({ topics: ['red'] });
  });
});

describe('what comes before, and what was not picked', () => {
  test('begins all the same, with a word on it', async () => {
    const { stdout, code } = await small()('start second');
    expect(code).toBe(0);
    expect(stdout).toContain('2 Second things builds on 1.1 First things, which you have not done yet.');
  });

  test('topics of one command are no news to each other', async () => {
    expect((await small()('done first second')).stdout).not.toContain('builds on');
  });

  test('where any one of several is needed, the picked one is missed', async () => {
    const run = small();
    await run('pick blue');
    expect((await run('start build')).stdout).toContain('builds on 2.2 The blue way, which');
  });

  test('a rival of the pick can be begun, with the command that changes the pick', async () => {
    const run = small();
    await run('pick red');
    expect((await run('start blue')).stdout.replace(/\s+/g, ' ')).toContain(
      'You picked Red, so The blue way is not on your path. To change that: roadmap pick blue',
    );
  });
});

describe('a part of a title', () => {
  test.each(['start', 'done', 'skip', 'reset'])(
    '%s changes nothing without a terminal, and gives the id to type',
    async (verb) => {
      for (const line of [`${verb} things`, `${verb} leaf`]) {
        const { code, stderr, events } = await small()(line);
        expect(code).toBe(2);
        expect(events).toEqual([]);
        if (line.endsWith('leaf')) expect(stderr).toContain(`roadmap ${verb} extra`);
        else expect(stderr).toContain('fits 2 topics');
      }
    },
  );

  test('is asked about on a terminal', async () => {
    const run = small();
    const no = learner(false);
    expect(await run('done leaf', no)).toMatchObject({ code: 130, events: [] });
    expect(no.asked).toEqual(['Do you mean 3.2 Gold leaf?']);
    expect((await run('done leaf', learner(true))).events).toMatchObject([{ topics: ['extra'] }]);
  });

  test('the whole title, an id or a number is enough', async () => {
    for (const name of ['"gold leaf"', 'extra', '3.2', 'brushes'])
      expect((await small()(`done ${name}`)).events).toHaveLength(1);
  });
});
