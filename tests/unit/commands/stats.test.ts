import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { small } from '../../run.js';

type Run = ReturnType<typeof small>;
const json = async (run: Run, line = 'stats') => JSON.parse((await run(`${line} --json`)).stdout);
const at = (run: Run, time: string) => {
  run.env.ROADMAP_NOW = time;
};

describe('stats', () => {
  test('before anything was done says how to begin', async () => {
    expect((await small()('stats')).stdout).toBe('Nothing has been studied yet. Begin with: roadmap study\n');
    expect(await json(small())).toMatchObject({ days: [], topics: [], retention: { predicted: null, true: null } });
  });

  test('--json is as documented', async () => {
    const run = small();
    await run('start 1.1');
    at(run, '2026-11-24T09:04:00Z');
    await run('answer first-option round --sure');
    at(run, '2026-11-26T09:00:00Z');
    await run('answer first-option "?"');
    const view = await json(run);
    expect(view).toMatchObject({
      version: 1,
      days: [
        { date: '2026-11-24', minutes: 5, answers: 1, right: expect.any(Number), exercises: 0 },
        { date: '2026-11-26', minutes: 1, answers: 1, right: 0, exercises: 0 },
      ],
      retention: { predicted: expect.any(Number), true: 0, reviews: 1 },
      calibration: [{ confidence: 'guess' }, { confidence: 'unsure' }, { confidence: 'sure', answers: 1 }],
      topics: [{ id: 'first', number: '1.1', answers: 2, tries: 0, hints: 0 }],
      weeks: { planned: 5, list: [{ date: '2026-11-23', days: 2, kept: false }] },
    });
    expect(view.load).toHaveLength(30);
    expect(view.load.reduce((sum: number, { due }: { due: number }) => sum + due, 0)).toBe(1);
  });

  test('--since and --step tell a part', async () => {
    const run = small();
    await run('answer first-option round --sure');
    at(run, '2026-11-26T09:00:00Z');
    await run('start 3.1');
    expect((await json(run, 'stats --since 2026-11-25')).days).toHaveLength(1);
    expect((await json(run, 'stats --step 1')).topics).toMatchObject([{ id: 'first' }]);
    expect((await json(run, 'stats --step 3')).steps).toMatchObject([{ number: 3 }]);
    expect(await run('stats --since yesterday')).toMatchObject({ code: 2 });
    expect(await run('stats --step 9')).toMatchObject({ code: 2 });
  });

  test('what was undone is not counted, and what was brought back is', async () => {
    const run = small();
    await run('answer first-option round');
    await run('answer first-word "?"');
    expect((await json(run)).days[0].answers).toBe(2);
    await run('undo');
    expect((await json(run)).days[0].answers).toBe(1);
    await run('redo');
    expect((await json(run)).days[0].answers).toBe(2);
  });

  test('names the hardest topic and the wrong idea behind its answers', async () => {
    const run = small();
    for (const day of ['01', '02', '03', '04', '05', '06']) {
      at(run, `2026-12-${day}T09:00:00Z`);
      await run('answer first-option square --sure');
    }
    const { hardest, misconceptions } = await json(run);
    expect(hardest).toMatchObject([{ id: 'first', answers: 6, right: 0 }]);
    expect(misconceptions).toMatchObject([
      { question: 'first-option', topic: 'first', times: 6, why: expect.any(String) },
    ]);
    const { stdout } = await run('stats');
    expect(stdout).toContain('1.1 First things: 0 % right, of 6');
    expect(stdout).toContain('6 times: ');
  });

  test('fits every width, with and without Unicode', async () => {
    for (const env of [{ LANG: 'C.UTF-8' }, { LANG: 'C' }])
      for (const width of [40, 80, 120]) {
        const run = small(env);
        await run('answer first-option square --sure');
        const { stdout } = await run('stats', { terminal: { width } });
        for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
      }
  });
});

describe('the tally beside the journal', () => {
  const file = (run: Run) => path.join(run.folder, 'stats', 'small.json');

  test('is only a cache: without it, or with any other text in it, the numbers are the same', async () => {
    const run = small();
    await run('answer first-option round');
    const before = await json(run);
    for (const text of [
      undefined,
      '',
      '{}',
      '{"crc":"00000000","body":{}}',
      fs.readFileSync(file(run), 'utf8').slice(0, -9),
    ]) {
      if (text === undefined) fs.rmSync(file(run));
      else fs.writeFileSync(file(run), text);
      expect(await json(run)).toEqual(before);
    }
  });

  test('is followed, and made anew where an earlier event of another device arrives', async () => {
    const run = small();
    await run('answer first-option round');
    await json(run);
    await run('answer first-word "?"');
    expect((await json(run)).days[0].answers).toBe(2);
    const other = small();
    await other('answer first-line "?"');
    const journal = path.join(other.folder, 'journal');
    for (const name of fs.readdirSync(journal))
      fs.copyFileSync(path.join(journal, name), path.join(run.folder, 'journal', `other-${name}`));
    expect((await json(run)).days[0].answers).toBe(3);
    fs.rmSync(file(run));
    expect((await json(run)).days[0].answers).toBe(3);
  });

  test('counts nothing of another roadmap', async () => {
    const run = small();
    await run('answer first-option round');
    delete run.env.ROADMAP_FILE;
    expect((await json(run)).days).toEqual([]);
  });
});
