/** One journal a writer: whatever copies, syncs or restores a data folder, what both sides still have is never lost. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { undoStacks } from '../../../../src/core/progress/undo.js';
import { Disk } from './disk.js';
import {
  CHECKPOINT,
  claim,
  doneIn,
  entry,
  expectSame,
  HOME,
  JOURNAL,
  journalOf,
  ROADMAP,
  replayedOn,
  stateIn,
  storeOn,
  withoutStamp,
} from './stores.js';

let disk: Disk;
const read = (folder = HOME) => stateIn(storeOn(disk, { folder }));
const doneOn = async (folder = HOME) => doneIn(await read(folder));
const doOn = async (folder: string, topic: string, name = 'laptop') =>
  storeOn(disk, { folder, name }).commit(claim(topic));

beforeEach(() => {
  disk = new Disk();
});

test('a clock that goes back changes neither the order nor what is known', async () => {
  let time = 2_000_000;
  const now = () => (time -= 500_000);
  for (const text of ['first', 'second', 'third'])
    await storeOn(disk, { now }).commit(entry({ type: 'noted', topics: ['a'], text }));
  await storeOn(disk, { now: () => -1 }).commit(claim('a'));
  for (const state of [await read(), await replayedOn(disk)])
    expect(state.facts).toMatchObject({ note: { a: { is: 'third' } }, claimed: { a: { at: -1 } } });
  const events = await storeOn(disk).events(ROADMAP);
  expect(events.map((event) => event.l)).toEqual([1, 2, 3, 4]);
});

describe('two folders whose journals have one name, as of an older version', () => {
  const [LEFT, RIGHT] = ['/left', '/right'];
  const ALL = ['left-1', 'left-2', 'right-1', 'right-2', 'right-3', 'shared'];

  beforeEach(async () => {
    await doOn(LEFT, 'shared');
    disk.put(RIGHT, disk.take(LEFT));
    for (const topic of ['left-1', 'left-2']) await doOn(LEFT, topic);
    for (const topic of ['right-1', 'right-2', 'right-3']) await doOn(RIGHT, topic);
  });

  test('both journals under two names are the union of the events', async () => {
    const [left, right] = [disk.read(journalOf(LEFT)), disk.read(journalOf(RIGHT))];
    disk.write(journalOf(LEFT, 'laptop.sync-conflict'), right);
    disk.write(journalOf(RIGHT, 'laptop.sync-conflict'), left);
    expect(await doneOn(LEFT)).toEqual(ALL);
    expectSame(await read(LEFT), await read(RIGHT));
    expect(doneIn(await doOn(LEFT, 'next'))).toEqual([...ALL, 'next'].sort());
    expect(await storeOn(disk, { folder: LEFT }).read(ROADMAP)).toMatchObject({ bad: 0, recovered: false });
    expectSame(await read(LEFT), await replayedOn(disk, LEFT));
  });

  test('both journals one behind the other in one file are the union, too', async () => {
    disk.append(journalOf(LEFT), disk.read(journalOf(RIGHT)));
    expect(await doneOn(LEFT)).toEqual(ALL);
    expect(doneIn(await doOn(LEFT, 'next'))).toHaveLength(ALL.length + 1);
    expectSame(await read(LEFT), await replayedOn(disk, LEFT));
  });

  test('the journal of one in the place of the other, longer or shorter, loses nothing that a checkpoint knows', async () => {
    const left = disk.read(journalOf(LEFT));
    disk.write(journalOf(LEFT), disk.read(journalOf(RIGHT)));
    expect(await doneOn(LEFT)).toEqual(ALL);
    disk.write(journalOf(RIGHT), left);
    expect(await doneOn(RIGHT)).toEqual(ALL);
    expect(doneIn(await doOn(RIGHT, 'next'))).toEqual([...ALL, 'next'].sort());
    expect(withoutStamp(await replayedOn(disk, RIGHT))).toEqual(withoutStamp(await read(RIGHT)));
  });
});

/** Another device's journal, with changes whose clocks are behind ours. */
async function phone(...topics: string[]): Promise<Buffer> {
  const other = new Disk();
  for (const topic of topics) await storeOn(other, { name: 'phone' }).commit(claim(topic));
  return other.read(journalOf(HOME, 'phone'));
}

describe('events of another device, earlier than what is known', () => {
  beforeEach(async () => {
    for (const topic of ['one', 'two', 'three']) await doOn(HOME, topic);
  });

  test('come into the state, and stay there with the next change', async () => {
    disk.write(journalOf(HOME, 'phone'), await phone('phone-1'));
    expect(await doneOn()).toEqual(['one', 'phone-1', 'three', 'two']);
    await doOn(HOME, 'next');
    expectSame(await read(), await replayedOn(disk));
  });

  test('keep what the checkpoint knew of an event that is damaged', async () => {
    spoil('one');
    disk.write(journalOf(HOME, 'phone'), await phone('phone-1'));
    expect(await doneOn()).toEqual(['one', 'phone-1', 'three', 'two']);
  });

  test('are not lost if they were made before a recovery and come after it', async () => {
    disk.remove(JOURNAL);
    await doOn(HOME, 'next');
    disk.write(journalOf(HOME, 'phone'), await phone('phone-1'));
    expect(await doneOn()).toEqual(['next', 'one', 'phone-1', 'three', 'two']);
    expect(doneIn(await replayedOn(disk))).toEqual(['next', 'one', 'phone-1', 'three', 'two']);
  });

  test('are read without reading the rest again', async () => {
    disk.write(journalOf(HOME, 'phone'), await phone('phone-1'));
    const store = storeOn(disk);
    const { since } = await store.load();
    expect(since?.events.map(({ cmd }) => cmd)).toEqual(['done phone-1']);
  });
});

/** Spoils the topic of an event in the middle of the journal, far from where the checkpoint looks. */
function spoil(topic: string): void {
  const text = disk.read(JOURNAL).toString();
  expect(text).toContain(`"${topic}"`);
  disk.write(JOURNAL, text.replace(`"topics":["${topic}"]`, `"topics":["${'?'.repeat(topic.length)}"]`));
}

async function undo(): Promise<void> {
  const store = storeOn(disk);
  const target = undoStacks(await store.events(ROADMAP)).done.at(-1)!;
  await store.commit(entry({ type: 'undo', target }));
}

describe('an undo after unseen damage', () => {
  test('keeps what the checkpoint knew of the damaged event', async () => {
    for (const topic of ['one', 'two', 'three']) await doOn(HOME, topic);
    spoil('one');
    await undo();
    expect(await doneOn()).toEqual(['one', 'two']);
    expect(doneIn(await replayedOn(disk))).toEqual(['one', 'two']);
  });

  test('keeps another pick', async () => {
    const store = storeOn(disk);
    await store.commit(entry({ type: 'picked', choice: 'web', option: 'fastapi' }));
    await store.commit(entry({ type: 'picked', choice: 'db', option: 'postgresql' }));
    disk.write(JOURNAL, disk.read(JOURNAL).toString().replace('"fastapi"', '"fastap?"'));
    await undo();
    for (const state of [await read(), await replayedOn(disk)])
      expect(Object.entries(state.facts.picked ?? {}).map(([id, { is }]) => [id, is])).toEqual([['web', 'fastapi']]);
  });

  test('takes back a flag', async () => {
    const store = storeOn(disk);
    await store.commit(claim('one'));
    await store.commit(entry({ type: 'flagged', question: 'q', on: true }));
    spoil('one');
    await undo();
    for (const state of [await read(), await replayedOn(disk)]) {
      expect(state.facts.flagged).toBeUndefined();
      expect(doneIn(state)).toEqual(['one']);
    }
  });

  test('leaves taken back what an undo took back that is lost now', async () => {
    for (const topic of ['one', 'two', 'three']) await doOn(HOME, topic);
    await undo();
    disk.write(JOURNAL, disk.read(JOURNAL).toString().replace('"type":"undo"', '"type":"und?"'));
    for (const checkpointed of [true, false]) {
      if (!checkpointed) disk.remove(CHECKPOINT);
      expect(await doneOn()).toEqual(['one', 'two']);
      if (checkpointed) await undo();
      if (checkpointed) await doOn(HOME, 'two');
    }
  });
});

test('undo after a recovery takes back what is left in the journal, a command at a time', async () => {
  for (const topic of ['one', 'two', 'three']) await doOn(HOME, topic);
  disk.write(JOURNAL, disk.read(JOURNAL).subarray(0, -50));
  await doOn(HOME, 'next');
  expect(await doneOn()).toEqual(['next', 'one', 'three', 'two']);
  for (const left of [['one', 'three', 'two'], ['one', 'three'], ['three']]) {
    await undo();
    expect(await doneOn()).toEqual(left);
  }
  expect(undoStacks(await storeOn(disk).events(ROADMAP)).done).toEqual([]);
});

/** Names under which two folders, one a copy of the other at some time, do things to each other. */
const SIDES = ['/left', '/right'] as const;
const side = fc.constantFrom(...SIDES);
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('commit' as const), on: side }) },
  fc.record({ what: fc.constantFrom('sync' as const, 'back up' as const, 'restore' as const), on: side }),
  fc.record({ what: fc.constant('copy' as const), on: side }),
);

test('folders that are copied, synced by newest file, backed up and restored lose nothing that a side still has', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 20 }), async (all) => {
      disk = new Disk();
      const has: Record<string, Set<string>> = { '/left': new Set(), '/right': new Set() };
      const backups = new Map<string, { copy: ReturnType<Disk['take']>; had: Set<string> }>();
      const other = (folder: string) => (folder === '/left' ? '/right' : '/left');
      for (const [i, { what, on }] of all.entries()) {
        if (what === 'commit') {
          await doOn(on, `t${i}`, '');
          has[on]!.add(`t${i}`);
        }
        if (what === 'sync') disk.put(on, disk.take(other(on)), { newest: true });
        if (what === 'sync') for (const topic of has[other(on)]!) has[on]!.add(topic);
        if (what === 'back up') backups.set(on, { copy: disk.take(on), had: new Set(has[on]) });
        const backup = what === 'restore' ? backups.get(on) : undefined;
        if (backup || what === 'copy') {
          disk.remove(on);
          disk.put(on, backup?.copy ?? disk.take(other(on)));
          has[on] = new Set(backup?.had ?? has[other(on)]);
        }
        for (const folder of SIDES) expect(await doneOn(folder)).toEqual([...has[folder]!].sort());
        for (const folder of SIDES)
          if (disk.has(folder)) expect(doneIn(await replayedOn(disk, folder))).toEqual([...has[folder]!].sort());
      }
    }),
    { numRuns: 200 },
  );
});
