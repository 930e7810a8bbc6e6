/** What is remembered of answers: the same from the file, from the journal, on any device, after any accident. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course, Progress } from '../../../../src/context.js';
import { DAY } from '../../../../src/core/lib/study-day.js';
import type { Change } from '../../../../src/core/progress/events.js';
import { undoStacks } from '../../../../src/core/progress/undo.js';
import type { Grade } from '../../../../src/core/review/memory.js';
import { type ScheduleSettings, scheduler } from '../../../../src/core/review/scheduler.js';
import { sealed } from '../../../../src/io/storage/checksummed.js';
import { savedDue } from '../../../../src/io/storage/due-cache.js';
import type { Files } from '../../../../src/io/storage/fs-port.js';
import { progressOn } from '../../../../src/io/storage/index.js';
import { Disk } from './disk.js';
import { diskOf, HOME, ROADMAP, stateIn, storeOn } from './stores.js';

const QUESTIONS = ['a-1', 'a-2', 'b-1', '__proto__', 'constructor'];
const entries = QUESTIONS.map((id) => ({ id, topic: topicOf(id), kind: 'short' as const, level: 1, core: true }));
const START = Date.parse('2026-11-24T18:00:00Z');

function topicOf(id: string): string {
  return id.startsWith('a') ? 'a' : 'b';
}

type Options = { at?: () => number; settings?: Partial<ScheduleSettings>; device?: string; edition?: string };

/** Progress as the program opens it, on a disk. */
function open(
  disk: Disk,
  { at = () => START + 9 * DAY, settings = {}, device = 'one', edition = '' }: Options = {},
): Progress {
  const schedule = () => ({ retention: 0.9, longest: 60, ...settings });
  const course = async () => ({ roadmap: { id: ROADMAP }, bank: () => ({ entries }), edition }) as unknown as Course;
  return progressOn({
    disk: diskOf(disk.files),
    paths: () => ({ data: HOME, config: HOME, state: `/state/${device}` }),
    course,
    clock: { now: at, zone: () => 60 },
    err: () => {},
    schedule,
    scheduler: async () => scheduler(schedule()),
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
async function replayed(disk: Disk, options: Options = {}) {
  const copy = new Disk();
  copy.put(`${HOME}/journal`, disk.take(`${HOME}/journal`));
  return open(copy, options).memories();
}

const memoriesOf = async (progress: Progress) => progress.memories();
const dueOf = async (progress: Progress) => (await progress.snapshot()).due;
const plainly = (value: unknown) => JSON.parse(JSON.stringify(value));
const MEMORY_FILE = `${HOME}/memory/${ROADMAP}.json`;
const DUE_FILE = `${HOME}/reviews/${ROADMAP}.json`;

const given = fc.record({
  question: fc.constantFrom(...QUESTIONS),
  grade: fc.constantFrom<Grade>(1, 2, 3),
  hours: fc.constantFrom(0, 0.2, 5, 24, 72, 400, -30),
});

test('a replay of the journal gives bit for bit what live answers gave, also in other processes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 15 }), async (all) => {
      const disk = new Disk();
      let at = START;
      const session = open(disk, { at: () => at });
      for (const { question, grade, hours } of all) {
        at += hours * 3_600_000;
        await session.commit('answer', [answer(question, grade)]);
      }
      const live = await memoriesOf(session);
      expect(Object.keys(live).sort()).toEqual([...new Set(all.map(({ question }) => question))].sort());
      expect(await memoriesOf(open(disk))).toEqual(live);
      expect(await replayed(disk)).toEqual(live);
    }),
    { numRuns: 40 },
  );
});

async function someAnswers(): Promise<Disk> {
  const disk = new Disk();
  let at = START;
  const session = open(disk, { at: () => at });
  for (const [question, grade] of [
    ['a-1', 3],
    ['a-2', 1],
    ['b-1', 2],
    ['a-1', 3],
  ] as [string, Grade][]) {
    await session.commit('answer', [answer(question, grade)]);
    at += DAY;
  }
  return disk;
}

describe('undo', () => {
  test('gives back exactly the memory there was, and redo the one after it', async () => {
    const disk = await someAnswers();
    const progress = open(disk, { at: () => START + 9 * DAY });
    const before = await memoriesOf(progress);
    await progress.commit('answer', [answer('a-1', 1)]);
    const after = await memoriesOf(progress);
    expect(after).not.toEqual(before);
    const target = (await progress.events()).at(-1)!.op;
    await progress.commit('undo', [{ type: 'undo', target }]);
    expect(await memoriesOf(progress)).toEqual(before);
    expect(await memoriesOf(open(disk))).toEqual(before);
    await progress.commit('redo', [{ type: 'redo', target }]);
    expect(await memoriesOf(progress)).toEqual(after);
  });

  test('of a first answer forgets the question', async () => {
    const disk = new Disk();
    const progress = open(disk);
    await progress.commit('answer', [answer('a-1', 3)]);
    await progress.commit('undo', [{ type: 'undo', target: (await progress.events())[0]!.op }]);
    expect(await memoriesOf(progress)).toEqual({});
    expect(await dueOf(progress)).toEqual({});
  });
});

test('a reset of a topic forgets its questions and no others', async () => {
  const disk = await someAnswers();
  const progress = open(disk);
  await progress.commit('reset a', [{ type: 'reset', topics: ['a'] }]);
  expect(Object.keys(await memoriesOf(progress))).toEqual(['b-1']);
});

test('another retention or longest interval reschedules by replay, and the old ones give the old schedule', async () => {
  const disk = await someAnswers();
  const usual = await memoriesOf(open(disk));
  const strict = await memoriesOf(open(disk, { settings: { retention: 0.97 } }));
  expect(strict['a-1']!.due).toBeLessThan(usual['a-1']!.due);
  await open(disk, { settings: { longest: 7 } }).refresh();
  const short = await memoriesOf(open(disk, { settings: { longest: 7 } }));
  expect(short['a-1']!.due - short['a-1']!.last).toBeLessThanOrEqual(7 * DAY);
  expect(await memoriesOf(open(disk))).toEqual(usual);
});

describe('the files', () => {
  const told = async (disk: Disk) => ({ memories: await memoriesOf(open(disk)), due: await dueOf(open(disk)) });

  test.each([MEMORY_FILE, DUE_FILE])(
    '%s is only a cache: gone, cut, changed, or of another shape, the same is remembered',
    async (file) => {
      const disk = await someAnswers();
      const [good, whole] = [disk.read(file), await told(disk)];
      const { key } = JSON.parse(good.toString()).body;
      const other = [
        5,
        null,
        [],
        {},
        { key },
        { key, reviews: [] },
        { key, reviews: { a: [1] } },
        { key, topics: [], rows: [1] },
      ];
      const bad: Uint8Array[] = other.map((body) => Buffer.from(sealed(body)));
      for (let i = 0; i < good.length; i += 20) {
        const changed = Buffer.from(good);
        changed[i]! ^= 1;
        bad.push(good.subarray(0, i), changed);
      }
      for (const bytes of bad) {
        disk.write(file, Buffer.from(bytes));
        expect(await told(disk)).toEqual(whole);
      }
      disk.remove(file);
      expect(await told(disk)).toEqual(whole);
      await open(disk).commit('flag', [{ type: 'flagged', question: 'none', on: true }]);
      expect(JSON.parse(disk.read(file).toString()).body.key).not.toBe(key);
    },
  );

  test('are not written by reading', async () => {
    const disk = await someAnswers();
    disk.remove(MEMORY_FILE);
    disk.remove(DUE_FILE);
    await told(disk);
    expect([disk.has(MEMORY_FILE), disk.has(DUE_FILE)]).toEqual([false, false]);
  });

  test('of another edition of the questions are made again by the next change, whatever it is', async () => {
    const disk = await someAnswers();
    const before = disk.read(DUE_FILE);
    await open(disk, { edition: 'new' }).commit('done x', [{ type: 'claimed', topics: ['x'] }]);
    expect(disk.read(DUE_FILE)).not.toEqual(before);
    const written = disk.read(DUE_FILE);
    await open(disk, { edition: 'new' }).commit('done y', [{ type: 'claimed', topics: ['y'] }]);
    expect(disk.read(DUE_FILE)).toEqual(written);
  });

  test('are two, so that the path needs no scheduler: when questions come back stands beside', async () => {
    const disk = await someAnswers();
    const state = await stateIn(storeOn(disk));
    const settings = { retention: 0.9, longest: 60 };
    const due = savedDue({ files: disk.files, folder: HOME, roadmap: ROADMAP }, { state, settings, edition: '' });
    expect(due).toEqual(plainly(await dueOf(open(disk))));
    disk.remove(DUE_FILE);
    expect(plainly(await dueOf(open(disk)))).toEqual(due);
    expect(Object.keys(due ?? {})).toEqual(['a', 'b']);
  });

  test('that cannot be written lose nothing', async () => {
    const disk = new Disk();
    disk.write(`${HOME}/memory`, 'a file where the folder should be');
    const progress = open(disk);
    await progress.commit('answer', [answer('a-1', 3)]);
    disk.remove(`${HOME}/memory`);
    expect(Object.keys(await memoriesOf(open(disk)))).toEqual(['a-1']);
  });
});

test('two processes that answer in turn remember the same, and what the journal says', async () => {
  const disk = new Disk();
  const [one, two] = [open(disk), open(disk)];
  for (const [i, question] of QUESTIONS.entries()) {
    await (i % 2 ? one : two).commit('answer', [answer(question, 3)]);
    await (i % 2 ? two : one).commit('answer', [answer('a-1', i % 2 ? 3 : 1)]);
  }
  expect(await memoriesOf(one)).toEqual(await memoriesOf(two));
  expect(await memoriesOf(one)).toEqual(await replayed(disk));
});

describe('answers of another device', () => {
  async function merged(): Promise<Disk> {
    const [disk, other] = [await someAnswers(), new Disk()];
    await open(other, { device: 'two', at: () => START + 2 * DAY }).commit('answer', [answer('a-1', 1)]);
    disk.put(`${HOME}/journal`, other.take(`${HOME}/journal`));
    return disk;
  }

  test('come into the memories in the order of all events', async () => {
    const disk = await merged();
    const memories = await memoriesOf(open(disk));
    expect(memories['a-1']!.reps).toBe(3);
    expect(memories).toEqual(await replayed(disk));
    await open(disk).commit('answer', [answer('b-1', 3)]);
    expect(await memoriesOf(open(disk))).toEqual(await replayed(disk));
  });

  test('and an undo of one of them are remembered as a replay does, in one process and in others', async () => {
    const disk = await merged();
    const progress = open(disk, { at: () => START + 9 * DAY });
    await progress.snapshot();
    const events = await progress.events();
    for (const target of events.filter(({ cmd }) => cmd === 'answer').map(({ op }) => op)) {
      await progress.commit('undo', [{ type: 'undo', target }]);
      expect(await memoriesOf(progress)).toEqual(await replayed(disk));
      expect(await memoriesOf(open(disk))).toEqual(await replayed(disk));
      expect(await dueOf(progress)).toEqual(await dueOf(open(disk)));
    }
  });
});

test('any answers, undone and redone, on two devices, are remembered as a replay of the journal remembers them', async () => {
  const step = fc.oneof(given, fc.constantFrom('undo' as const, 'redo' as const, 'reset' as const));
  const steps = fc.array(fc.record({ device: fc.constantFrom('one', 'two'), what: step }), { maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const disk = new Disk();
      let at = START;
      const devices = new Map(['one', 'two'].map((device) => [device, open(disk, { device, at: () => at })]));
      for (const { device, what } of all) {
        at += DAY / 3;
        const progress = devices.get(device)!;
        const { done, redoable } = undoStacks(await progress.events());
        const target = what === 'undo' ? done.at(-1) : redoable.at(-1);
        if (what === 'reset') await progress.commit('reset a', [{ type: 'reset', topics: ['a'], questions: ['a-1'] }]);
        else if (what === 'undo' && target) await progress.commit(what, [{ type: what, target }]);
        else if (what === 'redo' && target) await progress.commit(what, [{ type: what, target }]);
        else if (typeof what === 'object') await progress.commit('answer', [answer(what.question, what.grade)]);
        const expected = await replayed(disk);
        expect(Object.entries(await memoriesOf(progress)).sort()).toEqual(Object.entries(expected).sort());
        expect(Object.entries(await memoriesOf(open(disk))).sort()).toEqual(Object.entries(expected).sort());
      }
    }),
    { numRuns: 40 },
  );
});

test('what the journal lost and the file still has is remembered, also by the next replay', async () => {
  const disk = await someAnswers();
  const before = await memoriesOf(open(disk));
  disk.remove(`${HOME}/journal`);
  await open(disk).commit('done x', [{ type: 'claimed', topics: ['x'] }]);
  expect(await memoriesOf(open(disk))).toEqual(before);
  expect(await replayed(disk)).toEqual(before);
});

test('a reset names the questions of its topics as they are now, wherever they were when they were answered', async () => {
  const disk = await someAnswers();
  const progress = open(disk);
  await progress.commit('reset b', [{ type: 'reset', topics: ['b'], questions: ['b-1', 'a-1'] }]);
  expect(Object.keys(await memoriesOf(progress))).toEqual(['a-2']);
});

test('a flagged question calls for no review until it is back', async () => {
  const disk = await someAnswers();
  const progress = open(disk);
  await progress.commit('flag', [{ type: 'flagged', question: 'b-1', on: true }]);
  expect(Object.keys(await dueOf(progress))).toEqual(['a']);
  await progress.commit('flag', [{ type: 'flagged', question: 'b-1', on: false }]);
  expect(Object.keys(await dueOf(progress))).toEqual(['a', 'b']);
});

test('one answer is one write to the journal and reads nothing of it again but its end', async () => {
  const disk = new Disk();
  let [written, read] = [0, 0];
  const files: Files = {
    ...disk.files,
    writeSync: ((...args: Parameters<Files['writeSync']>) => {
      written++;
      return disk.files.writeSync(...args);
    }) as Files['writeSync'],
    readSync: ((...args: Parameters<Files['readSync']>) => {
      const count = disk.files.readSync(...args);
      read += count;
      return count;
    }) as Files['readSync'],
  };
  const store = storeOn(disk, {
    files,
    writeCheckpoint: () => {},
    memory: { follow: async () => {}, rescued: async () => undefined },
  });
  const request = { roadmap: ROADMAP, command: 'answer', changes: [answer('a-1', 3)] };
  for (let i = 0; i < 300; i++) await store.commit(request);
  [written, read] = [0, 0];
  await store.commit(request);
  expect(written).toBe(1);
  expect(read).toBeLessThan(1000);
});

test('damage is told once a process, and reading history loads nothing that writes', async () => {
  const disk = await someAnswers();
  const journal = disk.list(`${HOME}/journal`)[0]!;
  disk.append(`${HOME}/journal/${journal}`, '\n{"v":1\n');
  const notes: string[] = [];
  const progress = progressOn({
    disk: diskOf(disk.files),
    paths: () => ({ data: HOME, config: HOME, state: '/state' }),
    course: async () => ({ roadmap: { id: ROADMAP }, bank: () => ({ entries }), edition: '' }) as unknown as Course,
    clock: { now: () => START, zone: () => 60 },
    err: (text) => void notes.push(text),
    schedule: () => ({ retention: 0.9, longest: 60 }),
    scheduler: () => Promise.reject(new Error('no scheduler is needed')),
  });
  await progress.snapshot();
  await progress.events();
  await progress.snapshot();
  expect(notes).toEqual(['note: 1 damaged line of the journal passed over; roadmap doctor tells more\n']);
});
