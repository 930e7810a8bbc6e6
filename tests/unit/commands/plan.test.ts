import fs from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../../src/views/calendar.js';
import { small } from '../../run.js';

const json = async (run: ReturnType<typeof small>, line: string) => JSON.parse((await run(`${line} --json`)).stdout);

describe('plan', () => {
  test('says when it will be done, with a line a step', async () => {
    const run = small();
    const { code, stdout } = await run('plan');
    expect(code).toBe(0);
    expect(stdout).toContain('You will be done between 2026-12-');
    expect(stdout).toMatch(/^1 The basics .*█.* 2026-12-\d\d to 2026-12-\d\d$/m);
    expect(stdout).toContain('roadmap plan --why');
  });

  test('--why shows the arithmetic, and where the hours come from', async () => {
    const run = small();
    expect((await run('plan --why')).stdout).toMatch(/have not said how many hours a week/);
    await run('config hours 3');
    const { stdout } = await run('plan --why');
    expect(stdout).toContain('You have 3 h a week, as you said.');
    expect(stdout).toMatch(/\d+ h at 3 h a week are \d+ weeks\./);
    expect((await run('plan --hours 4 --why')).stdout).toContain('You asked for 4 h a week.');
  });

  test('changes no setting', async () => {
    const run = small();
    await run('plan --hours 30 --background expert --by 2027-06-01');
    expect(await json(run, 'plan')).toMatchObject({ background: 'beginner', hoursPerWeek: 10, by: null });
  });

  test('--json is as documented', async () => {
    expect(await json(small(), 'plan --by 2026-12-01')).toMatchObject({
      version: 1,
      background: 'beginner',
      hoursPerWeek: 10,
      pace: null,
      minutesToday: 120,
      steps: expect.arrayContaining([
        {
          id: 'basics',
          number: 1,
          title: 'The basics',
          hours: 12,
          left: 12,
          start: ['2026-11-24', '2026-11-24'],
          end: [expect.any(String), expect.any(String)],
        },
      ]),
      end: [expect.any(String), expect.any(String)],
      by: { date: '2026-12-01', weeks: 1, fits: false, hoursPerWeek: expect.any(Number), leave: expect.any(Array) },
      reasons: expect.arrayContaining([{ code: 'hours-usual', text: expect.any(String) }]),
    });
  });

  test('the own pace takes over after two weeks, and it says so', async () => {
    const run = small();
    await run('config hours 2');
    await run('start 1.1');
    expect((await run('plan --why')).stdout).toContain('After two weeks your own pace takes over.');
    run.env.ROADMAP_NOW = '2026-12-08T09:00:00Z';
    expect((await run('plan --why')).stdout).toContain('No topic was finished in the last 2 weeks.');
    await run('done 1.1');
    await run('start 1.2');
    await run('done 1.2');
    const { stdout } = await run('plan --why');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Your own pace: 2 topics in 2 weeks make 6 h of the path a week, where you meant 2 h.',
    );
    expect((await run('')).stdout).toContain('6 h a week, your own pace: done between');
  });

  test("aims at the interview's date, until it has passed", async () => {
    const run = small();
    await run('config interview 2026-12-20');
    expect((await run('plan')).stdout).toContain('By 2026-12-20 it takes');
    run.env.ROADMAP_NOW = '2026-12-21T09:00:00Z';
    expect((await json(run, 'plan')).by).toBeNull();
  });

  test('refuses what it cannot plan with', async () => {
    for (const line of [
      'plan --hours 0',
      'plan --hours x',
      'plan --by 2020-01-01',
      'plan --by soon',
      'plan --background x',
    ])
      expect(await small()(line)).toMatchObject({ code: 2, stdout: '' });
  });

  test('has no bars where there is no room, and no colored words', async () => {
    const run = small();
    const { stdout } = await run('plan', { terminal: { width: 40 } });
    expect(stdout).not.toContain('█');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });

  test('at the end of the path there is nothing to plan', async () => {
    const run = small();
    await run('done 1-3');
    expect((await run('plan')).stdout).toBe('Nothing is left: the whole path is done.\n');
    expect(await json(run, 'plan')).toMatchObject({ end: null, left: 0 });
  });
});

describe('plan --ics', () => {
  test('is a calendar that another library reads: steps in order, and the days of reviews', async () => {
    const run = small();
    await run('start 1.1');
    await run('answer first-option "?"');
    const { stdout } = await run('plan --ics -');
    const calendar = new ICAL.Component(ICAL.parse(stdout));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const steps = events.filter(({ uid }) => uid.startsWith('step-'));
    expect(steps.map(({ summary }) => summary)).toEqual([
      'Step 1: The basics',
      'Step 2: One color',
      'Step 3: Beside the way',
    ]);
    for (const { startDate, endDate } of steps) {
      expect(startDate.isDate).toBe(true);
      expect(startDate.compare(endDate)).toBe(-1);
    }
    const due = events.filter(({ uid }) => uid.startsWith('due-'));
    expect(due.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['1 question to review', '2026-11-25'],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('goes into a file that is named, and says so', async () => {
    const run = small();
    const file = path.join(run.folder, 'plan.ics');
    expect((await run(`plan --ics ${file}`)).stdout).toContain('plan.ics');
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(await run(`plan --ics ${run.folder}`)).toMatchObject({ code: 1, stdout: '' });
    expect((await run(`plan --ics ${path.join(run.folder, 'none', 'x.ics')}`)).stderr).toContain(
      'its folder is not there',
    );
  });

  test('a hostile title stays a title', () => {
    const title = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM;,\\"';
    const step = {
      id: 'a',
      number: 1,
      title,
      left: 3,
      start: ['2026-11-24', '2026-11-24'],
      end: ['2026-11-26', '2026-11-30'],
    } as const;
    const text = calendarText({ roadmap: { id: 'r', title }, steps: [step], load: [] }, 0);
    const [event, ...others] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(others).toEqual([]);
    expect(event!.getAllSubcomponents()).toEqual([]);
    expect(new ICAL.Event(event!).summary).toBe('Step 1: x END:VEVENT BEGIN:VALARM;,\\"');
  });
});
