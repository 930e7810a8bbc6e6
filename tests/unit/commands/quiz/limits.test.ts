/** How much a day has: settings that a learner may change, and is told of where they matter. */
import { expect, test } from 'vitest';
import { small } from '../../../run.js';

type Run = ReturnType<typeof small>;
const queue = async (run: Run, line = 'quiz') => JSON.parse((await run(`${line} --json`)).stdout).questions.length;

test('`new` limits the questions that were never asked, and `reviews` all of a day', async () => {
  const run = small();
  await run('start 1.1');
  const all = await queue(run);
  expect(all).toBeGreaterThan(2);
  await run('config new 2');
  expect(await queue(run)).toBe(2);
  await run('answer first-option "?"');
  expect(await queue(run)).toBe(1);
  await run('answer first-word "?"');
  expect(await queue(run)).toBe(0);
  expect((await run('quiz')).stdout.replace(/\s+/g, ' ')).toContain(
    'That is enough that is new for one day. More a day: roadmap config new 60.',
  );
  run.env.ROADMAP_NOW = '2026-11-25T09:00:00Z';
  expect(await queue(run)).toBe(Math.min(all, 4));
  await run('config reviews 1');
  expect(await queue(run)).toBe(1);
});

test('a question that comes back is not new', async () => {
  const run = small();
  await run('start 1.1');
  await run('config new 1');
  await run('answer first-option "?"');
  run.env.ROADMAP_NOW = '2026-11-25T09:00:00Z';
  await run('answer first-option "?"');
  expect(await queue(run)).toBe(1);
});

test('a day that is full says how to have more', async () => {
  const run = small();
  await run('start 1.1');
  await run('config reviews 1');
  await run('answer first-option "?"');
  expect((await run('quiz')).stdout.replace(/\s+/g, ' ')).toContain('More a day: roadmap config reviews 60');
});

test('`session` is the length of a session of study', async () => {
  const run = small();
  await run('config session 15');
  expect(JSON.parse((await run('study --json')).stdout).minutes).toBe(15);
  await run('config hours 20');
  expect(JSON.parse((await run('study --json')).stdout).minutes).toBe(15);
});
