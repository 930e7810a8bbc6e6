/** What is remembered of answers: the same from the file, from the journal, on any device, after any accident. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course, Progress } from '../../../../src/context.js';
import { DAY } from '../../../../src/core/lib/study-day.js';
import type { Change } from '../../../../src/core/progress/progress.js';
import type { Grade } from '../../../../src/core/review/memory.js';
import type { ScheduleSettings } from '../../../../src/core/review/scheduler.js';
import { savedReviews } from '../../../../src/io/storage/due-cache.js';
import { type Files, realFiles } from '../../../../src/io/storage/fs-port.js';
import { progressOn } from '../../../../src/io/storage/index.js';
import { freshFolder, ROADMAP, storeIn } from './stores.js';

const QUESTIONS = ['a-1', 'a-2', 'b-1', '__proto__', 'constructor'];
const entries = QUESTIONS.map((id) => ({ id, topic: topicOf(id), kind: 'short' as const, level: 1, core: true }));
const course = async () => ({ roadmap: { id: ROADMAP }, bank: () => ({ entries }), edition: '' }) as unknown as Course;
const START = Date.parse('2026-11-24T18:00:00Z');

function topicOf(id: string): string {
  return id.startsWith('a') ? 'a' : 'b';
}

type Options = { at?: () => number; settings?: Partial<ScheduleSettings>; device?: string };

/** Progress as the program opens it, on a folder. */
function open(folder: string, { at = () => START, settings = {}, device = 'one' }: Options = {}): Progress {
  const state = path.join(folder, device);
  fs.mkdirSync(state, { recursive: true });
  return progressOn({
    paths: () => ({ data: folder, config: folder, state }),
    course,
    clock: { now: at, zone: () => 60 },
    err: () => {},
    schedule: () => ({ retention: 0.9, longest: 60, ...settings }),
  });
}

function answer(question: string, grade: Grade): Change {
  const correct = grade > 1;
  return {
    type: 'answered',
    question,
    topic: topicOf(question),
    rev: 1,
    grade,
    correct,
    confidence: null,
    answer: 'x',
  };
}

/** The memories that the journal alone gives. */
async function replayed(folder: string, options: Options = {}) {
  const copy = freshFolder();
  fs.cpSync(path.join(folder, 'journal'), path.join(copy, 'journal'), { recursive: true });
  const memories = await memoriesOf(open(copy, options));
  fs.rmSync(copy, { recursive: true });
  return memories;
}

const memoriesOf = async (progress: Progress) => progress.memories(await progress.read());
const reviewsOf = async (progress: Progress) => progress.reviews(await progress.read());
const plainly = (value: unknown) => JSON.parse(JSON.stringify(value));
const file = (folder: string) => path.join(folder, 'memory', `${ROADMAP}.json`);

const given = fc.record({
  question: fc.constantFrom(...QUESTIONS),
  grade: fc.constantFrom<Grade>(1, 2, 3),
  hours: fc.constantFrom(0, 0.2, 5, 24, 72, 400, -30),
});

test('a replay of the journal gives bit for bit what live answers gave, also in other processes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 15 }), async (all) => {
      const folder = freshFolder();
      let at = START;
      const session = open(folder, { at: () => at });
      for (const { question, grade, hours } of all) {
        at += hours * 3_600_000;
        await session.commit('answer', [answer(question, grade)]);
      }
      const live = await memoriesOf(session);
      expect(Object.keys(live).sort()).toEqual([...new Set(all.map(({ question }) => question))].sort());
      expect(await memoriesOf(open(folder))).toEqual(live);
      expect(await replayed(folder)).toEqual(live);
      fs.rmSync(folder, { recursive: true });
    }),
    { numRuns: 40 },
  );
});

async function someAnswers(): Promise<string> {
  const folder = freshFolder();
  let at = START;
  const session = open(folder, { at: () => at });
  for (const [question, grade] of [
    ['a-1', 3],
    ['a-2', 1],
    ['b-1', 2],
    ['a-1', 3],
  ] as [string, Grade][]) {
    await session.commit('answer', [answer(question, grade)]);
    at += DAY;
  }
  return folder;
}

describe('undo', () => {
  test('gives back exactly the memory there was, and redo the one after it', async () => {
    const folder = await someAnswers();
    const progress = open(folder, { at: () => START + 9 * DAY });
    const before = await memoriesOf(progress);
    await progress.commit('answer', [answer('a-1', 1)]);
    const after = await memoriesOf(progress);
    expect(after).not.toEqual(before);
    const target = (await progress.events()).at(-1)!.op;
    await progress.commit('undo', [{ type: 'undo', target }]);
    expect(await memoriesOf(progress)).toEqual(before);
    expect(await memoriesOf(open(folder))).toEqual(before);
    await progress.commit('redo', [{ type: 'redo', target }]);
    expect(await memoriesOf(progress)).toEqual(after);
  });

  test('of a first answer forgets the question', async () => {
    const folder = freshFolder();
    const progress = open(folder);
    await progress.commit('answer', [answer('a-1', 3)]);
    await progress.commit('undo', [{ type: 'undo', target: (await progress.events())[0]!.op }]);
    expect(await memoriesOf(progress)).toEqual({});
    expect(await reviewsOf(progress)).toEqual({});
  });
});

test('a reset of a topic forgets its questions and no others', async () => {
  const folder = await someAnswers();
  const progress = open(folder);
  await progress.commit('reset a', [{ type: 'reset', topics: ['a'] }]);
  expect(Object.keys(await memoriesOf(progress))).toEqual(['b-1']);
});

test('another retention or longest interval reschedules by replay, and the old ones give the old schedule', async () => {
  const folder = await someAnswers();
  const usual = await memoriesOf(open(folder));
  const strict = await memoriesOf(open(folder, { settings: { retention: 0.97 } }));
  expect(strict['a-1']!.due).toBeLessThan(usual['a-1']!.due);
  await open(folder, { settings: { longest: 7 } }).refresh();
  const short = await memoriesOf(open(folder, { settings: { longest: 7 } }));
  expect(short['a-1']!.due - short['a-1']!.last).toBeLessThanOrEqual(7 * DAY);
  expect(await memoriesOf(open(folder))).toEqual(usual);
});

describe('the file', () => {
  test('is only a cache: gone, cut at every 50th byte, changed at every 50th, or garbage, the same is remembered', async () => {
    const folder = await someAnswers();
    const good = fs.readFileSync(file(folder));
    const whole = { memories: await memoriesOf(open(folder)), reviews: await reviewsOf(open(folder)) };
    const told = async () => ({ memories: await memoriesOf(open(folder)), reviews: await reviewsOf(open(folder)) });
    for (let i = 0; i < good.length; i += 50) {
      fs.writeFileSync(file(folder), good.subarray(0, i));
      expect(await told()).toEqual(whole);
      const changed = Buffer.from(good);
      changed[i]! ^= 1;
      fs.writeFileSync(file(folder), changed);
      expect(await told()).toEqual(whole);
    }
    fs.rmSync(path.dirname(file(folder)), { recursive: true });
    expect(await told()).toEqual(whole);
  });

  test('is not written by reading', async () => {
    const folder = await someAnswers();
    fs.rmSync(path.dirname(file(folder)), { recursive: true });
    await memoriesOf(open(folder));
    await reviewsOf(open(folder));
    expect(fs.existsSync(file(folder))).toBe(false);
  });

  test('is not what the path reads: when questions come back stands beside it, and needs no scheduler', async () => {
    const folder = await someAnswers();
    const { state } = storeIn(folder).read(ROADMAP);
    const settings = { retention: 0.9, longest: 60 };
    const reviews = savedReviews({ files: realFiles, folder, roadmap: ROADMAP }, { state, settings, edition: '' });
    expect(reviews).toEqual(plainly(await reviewsOf(open(folder))));
    fs.rmSync(path.join(folder, 'reviews'), { recursive: true });
    expect(plainly(await reviewsOf(open(folder)))).toEqual(reviews);
    if (!reviews) return expect.fail('no reviews');
    expect(Object.keys(reviews)).toEqual(['a', 'b']);
  });

  test('that cannot be written loses nothing', async () => {
    const folder = freshFolder();
    fs.writeFileSync(path.join(folder, 'memory'), 'a file where the folder should be');
    const progress = open(folder);
    await progress.commit('answer', [answer('a-1', 3)]);
    fs.rmSync(path.join(folder, 'memory'));
    expect(Object.keys(await memoriesOf(open(folder)))).toEqual(['a-1']);
  });
});

test('two processes that answer in turn remember the same, and what the journal says', async () => {
  const folder = freshFolder();
  const [one, two] = [open(folder), open(folder)];
  for (const [i, question] of QUESTIONS.entries()) {
    await (i % 2 ? one : two).commit('answer', [answer(question, 3)]);
    await (i % 2 ? two : one).commit('answer', [answer('a-1', i % 2 ? 3 : 1)]);
  }
  expect(await memoriesOf(one)).toEqual(await memoriesOf(two));
  expect(await memoriesOf(one)).toEqual(await replayed(folder));
});

test('answers of another device come into the memories in the order of all events', async () => {
  const [folder, other] = [await someAnswers(), freshFolder()];
  await open(other, { device: 'two', at: () => START + 2 * DAY }).commit('answer', [answer('a-1', 1)]);
  for (const name of fs.readdirSync(path.join(other, 'journal')))
    fs.copyFileSync(path.join(other, 'journal', name), path.join(folder, 'journal', name));
  const merged = await memoriesOf(open(folder));
  expect(merged['a-1']!.reps).toBe(3);
  expect(merged).toEqual(await replayed(folder));
  await open(folder).commit('answer', [answer('b-1', 3)]);
  expect(await memoriesOf(open(folder))).toEqual(await replayed(folder));
});

test('what the journal lost and the file still has is remembered, also by the next replay', async () => {
  const folder = await someAnswers();
  const before = await memoriesOf(open(folder));
  for (const name of fs.readdirSync(path.join(folder, 'journal'))) fs.rmSync(path.join(folder, 'journal', name));
  await open(folder).commit('done x', [{ type: 'claimed', topics: ['x'] }]);
  expect(await memoriesOf(open(folder))).toEqual(before);
  expect(await replayed(folder)).toEqual(before);
});

test('a flagged question calls for no review until it is back', async () => {
  const folder = await someAnswers();
  const progress = open(folder);
  await progress.commit('flag', [{ type: 'flagged', question: 'b-1', on: true }]);
  expect(Object.keys(await reviewsOf(progress))).toEqual(['a']);
  await progress.commit('flag', [{ type: 'flagged', question: 'b-1', on: false }]);
  expect(Object.keys(await reviewsOf(progress))).toEqual(['a', 'b']);
});

test('one answer is one write to the journal and reads nothing of it again but its end', async () => {
  const folder = freshFolder();
  let [written, read] = [0, 0];
  const files: Files = {
    ...realFiles,
    fsyncSync: () => {},
    writeSync: ((...args: Parameters<typeof fs.writeSync>) => {
      written++;
      return realFiles.writeSync(...args);
    }) as typeof fs.writeSync,
    readSync: ((...args: Parameters<typeof fs.readSync>) => {
      const count = realFiles.readSync(...args);
      read += count;
      return count;
    }) as typeof fs.readSync,
  };
  const store = storeIn(folder, { files });
  for (let i = 0; i < 300; i++)
    await store.commit({ roadmap: ROADMAP, command: 'answer', changes: [answer('a-1', 3)] });
  [written, read] = [0, 0];
  await store.commit({ roadmap: ROADMAP, command: 'answer', changes: [answer('a-1', 3)] });
  expect(written).toBe(1);
  expect(read).toBeLessThan(1000);
});
