import { beforeEach, describe, expect, test } from 'vitest';
import type { State } from '../../../../src/core/progress/state.js';
import { type Body, readCheckpoint } from '../../../../src/io/storage/checkpoint.js';
import { sealed } from '../../../../src/io/storage/checksummed.js';
import { encode } from '../../../../src/io/storage/journal.js';
import { Disk } from './disk.js';
import {
  CHECKPOINT,
  claim,
  doneIn,
  entry,
  eventOf,
  expectSame,
  HOME,
  JOURNAL,
  journalText,
  ROADMAP,
  stateIn,
  storeOn,
} from './stores.js';

let disk: Disk;
let good: Buffer;
let whole: State;
const store = () => storeOn(disk);
const read = () => stateIn(store());
const done = async () => doneIn(await read());
const body = () => readCheckpoint(disk.files, CHECKPOINT);

beforeEach(async () => {
  disk = new Disk();
  for (const topic of ['one', 'two', 'three', 'four']) await store().commit(claim(topic));
  good = disk.read(CHECKPOINT);
  whole = await read();
});

describe('a checkpoint beside a whole journal', () => {
  test('truncated at every byte (and empty) is rebuilt', async () => {
    for (let size = 0; size < good.length; size++) {
      disk.write(CHECKPOINT, good.subarray(0, size));
      expectSame(await read(), whole);
    }
    await store().commit(claim('next'));
    expect(body()).toMatchObject({ count: 5 });
  });

  test('with any one bit turned over is not believed', async () => {
    for (let bit = 0; bit < good.length * 8; bit++) {
      const copy = Buffer.from(good);
      copy[bit >> 3]! ^= 1 << (bit & 7);
      disk.write(CHECKPOINT, copy);
      expectSame(await read(), whole);
    }
  });

  test.each([
    '',
    '{}',
    'null',
    '[]',
    '\0'.repeat(500),
    '{"crc":"00000000","body":}',
    '<html>',
    '{"body":{"format":1}}',
  ])('that is garbage (%j) is replaced at the next commit', async (garbage) => {
    disk.write(CHECKPOINT, garbage);
    expectSame(await read(), whole);
    await store().commit(claim('next'));
    expect(body()).toMatchObject({ count: 5 });
  });

  test.each([
    5,
    {},
    [],
    { states: 1 },
    { format: 1 },
    { format: 2 },
    { last: -1 },
    { files: { 'laptop.jsonl': { size: 'x', tail: 5 } } },
    { states: { path: { facts: { claimed: { a: 5 } } } } },
    {
      states: {
        path: { facts: { note: { a: { l: 1, at: 1, is: 5 } } }, days: {}, undone: [], stamp: { count: 0, sum: 0 } },
      },
    },
  ])('whose sum is right and whose shape is wrong (%j) is replaced at the next commit', async (wrong) => {
    const whole = body() as Body;
    const isPart =
      typeof wrong === 'object' && !Array.isArray(wrong) && !('format' in wrong) && Object.keys(wrong).length > 0;
    disk.write(CHECKPOINT, sealed(isPart ? { ...whole, ...wrong } : wrong));
    expect(await done()).toEqual(['four', 'one', 'three', 'two']);
    await store().commit(claim('next'));
    expect(body()).toMatchObject({ count: 5 });
  });

  test('with a byte order mark or a new line at its end is read', () => {
    disk.write(CHECKPOINT, `\ufeff${good}\r\n`);
    expect(body()).toMatchObject({ count: 4 });
  });

  test('from the future (format 3) is neither read nor written, and commits work', async () => {
    const future = sealed({ ...(body() as Body), format: 3, states: {} });
    disk.write(CHECKPOINT, future);
    expectSame(await read(), whole);
    expect(doneIn(await store().commit(claim('next')))).toContain('next');
    expect(await done()).toContain('next');
    expect(disk.read(CHECKPOINT).toString()).toBe(future);
  });

  test('that is a folder is none, and commits work', async () => {
    disk.remove(CHECKPOINT);
    disk.makeFolder(CHECKPOINT);
    expectSame(await read(), whole);
    expect(doneIn(await store().commit(claim('next')))).toContain('next');
    expect(await done()).toContain('next');
  });

  test('that is older than the journal, by any number of events, catches up', async () => {
    const older = [good];
    for (const topic of ['five', 'six', 'seven']) {
      await store().commit(claim(topic));
      older.push(disk.read(CHECKPOINT));
    }
    const all = await read();
    for (const text of older) {
      disk.write(CHECKPOINT, text);
      expectSame(await read(), all);
    }
  });
});

describe('an event of a newer version (v 3)', () => {
  const append = (change: object) => disk.append(JOURNAL, `\n${encode([eventOf(9, change as never, { v: 3 })])}\n`);

  test('of a known kind is read', async () => {
    append({ type: 'claimed', topics: ['five'] });
    expect(await done()).toContain('five');
  });

  test.each([{ type: 'hologram' }, { type: 'claimed' }, { type: 'noted', topics: 'all' }, { type: 'restored' }])(
    'that cannot be understood (%j) is passed over',
    async (change) => {
      append(change);
      expectSame(await read(), whole);
    },
  );

  test('keeps this version from writing: an error of kind invalid, and no byte changes', async () => {
    append({ type: 'hologram' });
    const before = [disk.read(JOURNAL), disk.read(CHECKPOINT)];
    await expect(store().commit(claim('next'))).rejects.toMatchObject({ info: { kind: 'invalid' } });
    expect([disk.read(JOURNAL), disk.read(CHECKPOINT)]).toEqual(before);
  });

  test('that arrives while this version is committing is not hidden behind the checkpoint', async () => {
    const files = { ...disk.files, fsyncSync: () => append({ type: 'hologram' }) };
    await storeOn(disk, { files }).commit(claim('next'));
    await expect(store().commit(claim('after'))).rejects.toMatchObject({ info: { kind: 'invalid' } });
  });
});

describe('a journal that was deleted', () => {
  beforeEach(() => disk.remove(`${HOME}/journal`));

  test('is told of until the next commit', async () => {
    expect((await store().read(ROADMAP)).recovered).toBe(true);
    await store().commit(claim('next'));
    expect((await store().read(ROADMAP)).recovered).toBe(false);
  });

  test('leaves the checkpoint that knew more among the backups', async () => {
    await store().commit(claim('next'));
    expect(disk.read(`${HOME}/backups/progress-0.json`)).toEqual(good);
  });

  test('and an undo after it that was killed before its checkpoint is still undone', async () => {
    await store().commit(claim('next'));
    const target = (await store().events(ROADMAP)).at(-1)!.op;
    const writeCheckpoint = () => {
      throw new Error('killed');
    };
    const killed = storeOn(disk, { writeCheckpoint });
    expect(doneIn(await killed.commit(entry({ type: 'undo', target })))).not.toContain('next');
    expect(await done()).toEqual(['four', 'one', 'three', 'two']);
    expect((await store().read(ROADMAP)).recovered).toBe(false);
  });

  test('twice in a row loses nothing', async () => {
    await store().commit(claim('five'));
    disk.remove(`${HOME}/journal`);
    await store().commit(claim('six'));
    disk.remove(CHECKPOINT);
    expect(await done()).toEqual(['five', 'four', 'one', 'six', 'three', 'two']);
  });
});

test('a roadmap may be named like a part of every object', async () => {
  const roadmap = 'constructor';
  for (const topic of ['one', 'two']) await store().commit({ ...claim(topic), roadmap });
  const { state } = await store().read(roadmap);
  expect(doneIn(state)).toEqual(['one', 'two']);
  expect(doneIn((await store().read('__proto__')).state)).toEqual([]);
  expect(await done()).toHaveLength(4);
});

test('a process goes on from what it read: another process in between changes nothing of that', async () => {
  const [one, two] = [store(), store()];
  await one.read(ROADMAP);
  await two.commit(claim('five'));
  const target = (await two.events(ROADMAP)).at(-1)!.op;
  expect(doneIn((await one.read(ROADMAP)).state)).toContain('five');
  await two.commit(entry({ type: 'undo', target }));
  expectSame(await stateIn(one), await stateIn(two));
  expectSame(await one.commit(claim('six')), await read());
});

test('events far beyond what fits into the arguments of a call come in from another device', async () => {
  const many = Array.from({ length: 130_000 }, (_, i) =>
    eventOf(i + 1, { type: 'claimed', topics: ['far'] }, { cmd: 'x' }),
  );
  disk.write(`${HOME}/journal/phone.jsonl`, journalText(many));
  expect(await done()).toEqual(['far', 'four', 'one', 'three', 'two']);
  expect((await store().events(ROADMAP)).length).toBe(130_004);
});
