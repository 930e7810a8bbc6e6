import { beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '../../../../src/core/progress/events.js';
import { replay } from '../../../../src/core/progress/fold.js';
import { EMPTY, type State } from '../../../../src/core/progress/state.js';
import type { Request } from '../../../../src/io/storage/ports.js';
import { Disk } from './disk.js';
import {
  CHECKPOINT,
  claim,
  entry,
  expectSame,
  HOME,
  JOURNAL,
  journalText,
  ROADMAP,
  stateIn,
  storeOn,
  withoutStamp,
} from './stores.js';

const REAL: Request[] = [
  claim('one'),
  entry({ type: 'noted', topics: ['two'], text: 'naïve — 語' }),
  entry({ type: 'picked', choice: 'web', option: 'flask' }),
  claim('four'),
];

let disk: Disk;
let journal: Buffer;
let checkpoint: Buffer;
let events: Event[];
let whole: State;
const store = () => storeOn(disk);

beforeEach(async () => {
  disk = new Disk();
  for (const one of REAL) await store().commit(one);
  [journal, checkpoint] = [disk.read(JOURNAL), disk.read(CHECKPOINT)];
  events = await store().events(ROADMAP);
  whole = await stateIn(store());
});

/** Puts the folder back as it was, with other bytes in one of the two files (or without it). */
function put(change: { journal?: Buffer | null; checkpoint?: Buffer | null }): void {
  disk.remove(HOME);
  const files = { journal, checkpoint, ...change };
  disk.makeFolder(`${HOME}/journal`);
  if (files.journal) disk.write(JOURNAL, files.journal);
  if (files.checkpoint) disk.write(CHECKPOINT, files.checkpoint);
}

const folded = (some: readonly Event[]) => replay(some).get(ROADMAP) ?? EMPTY;

/** The state as it is read, and then after one more commit: from that commit, from a new reading, from the journal. */
async function readAndGoOn(): Promise<{ read: State; after: State }> {
  const read = await stateIn(store());
  const after = await store().commit(claim('next'));
  expectSame(await stateIn(store()), after);
  disk.remove(CHECKPOINT);
  expectSame(await stateIn(store()), after);
  return { read, after };
}

/** A state without what {@link readAndGoOn} added, and without its stamp: after a recovery another one is right. */
function withoutNext(state: State): unknown {
  const { next: _, ...claimed } = state.facts.claimed ?? {};
  const { next: __, ...skipped } = state.facts.skipped ?? {};
  const { claimed: ___, skipped: ____, ...others } = state.facts;
  const kept = Object.entries({ claimed, skipped }).filter(([, some]) => Object.keys(some).length > 0);
  return { ...withoutStamp(state), facts: { ...others, ...Object.fromEntries(kept) } };
}

/** Everywhere a file can be cut. */
const cuts = (bytes: Buffer) => Array.from(bytes, (_, i) => bytes.subarray(0, i));

/** Every way to turn one bit over. */
function* flips(bytes: Buffer): Generator<Buffer> {
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const copy = Buffer.from(bytes);
    copy[bit >> 3]! ^= 1 << (bit & 7);
    yield copy;
  }
}

describe('a journal alone', () => {
  test('cut at every byte keeps every whole line and goes on behind it', async () => {
    const ends = events.map((_, i) => Buffer.byteLength(journalText(events.slice(0, i + 1))));
    for (const cut of cuts(journal)) {
      put({ journal: cut, checkpoint: null });
      const kept = events.filter((_, i) => ends[i]! <= cut.length);
      const unended = events.filter((_, i) => ends[i]! - 1 === cut.length); // whole, but for its newline
      const { read, after } = await readAndGoOn();
      expectSame(read, folded(kept));
      expect(withoutNext(after)).toEqual(withoutNext(folded([...kept, ...unended])));
    }
  });

  test('with any one bit turned over loses at most the event it is in', async () => {
    const possible = [events, ...events.map((gone) => events.filter((event) => event !== gone))].map((some) =>
      JSON.stringify(folded(some)),
    );
    let n = 0;
    for (const flipped of flips(journal)) {
      put({ journal: flipped, checkpoint: null });
      expect(possible).toContain(JSON.stringify(await stateIn(store())));
      if (n++ % 50 === 0) await readAndGoOn();
    }
  });

  test('with a damaged line tells of it once, and not again after the next commit', async () => {
    put({ journal: Buffer.concat([journal, Buffer.from('\n{"v":1,"id":"torn\n')]), checkpoint: null });
    expect((await store().read(ROADMAP)).bad).toBe(1);
    await store().commit(claim('next'));
    expect((await store().read(ROADMAP)).bad).toBe(0);
  });

  test('with every line twice gives the same state as with each once', async () => {
    put({ journal: Buffer.concat([journal, journal]), checkpoint: null });
    expectSame((await readAndGoOn()).read, whole);
    put({ journal: Buffer.concat([journal, journal]) });
    expectSame((await readAndGoOn()).read, whole);
  });

  test('with other line ends, a byte order mark, and in pieces of any length, is read the same', async () => {
    for (const text of [journal.toString().replaceAll('\n', '\r\n'), `\ufeff${journal}`, `\n\n\r\n${journal}\r\n\n`]) {
      put({ journal: Buffer.from(text), checkpoint: null });
      expect(await store().read(ROADMAP)).toMatchObject({ bad: 0, recovered: false });
      expectSame(await stateIn(store()), whole);
      expectSame((await readAndGoOn()).read, whole);
    }
  });
});

describe('a journal beside its whole checkpoint', () => {
  test('cut at every byte loses nothing, and the next commit puts the state back into the journal', async () => {
    for (const cut of [null, ...cuts(journal)]) {
      put({ journal: cut });
      expect((await store().read(ROADMAP)).recovered).toBe(true);
      const { read, after } = await readAndGoOn();
      expect(withoutStamp(read)).toEqual(withoutStamp(whole));
      expect(withoutNext(after)).toEqual(withoutStamp(whole));
      expect((await store().events(ROADMAP)).map((event) => event.type)).toContain('restored');
    }
  });

  test('with any one bit turned over loses nothing', async () => {
    for (const flipped of flips(journal)) {
      put({ journal: flipped });
      expect(withoutStamp(await stateIn(store()))).toEqual(withoutStamp(whole));
    }
  });

  test('with any one byte turned over, the next commit has everything and so has the next reading', async () => {
    for (let at = 0; at < journal.length; at++) {
      const copy = Buffer.from(journal);
      copy[at]! ^= 1;
      put({ journal: copy });
      const after = await store().commit(claim('next'));
      expect(withoutNext(after)).toEqual(withoutStamp(whole));
      expectSame(await stateIn(store()), after);
    }
  });
});

describe('one command with several changes', () => {
  const both = () =>
    entry([
      { type: 'quizzed', topics: ['x'] },
      { type: 'noted', topics: ['x'], text: 'mine' },
      { type: 'picked', choice: 'db', option: 'sqlite' },
    ]);

  test('is there as a whole or not at all, wherever its line is cut', async () => {
    await store().commit(both());
    const [after, text] = [await stateIn(store()), disk.read(JOURNAL)];
    for (let size = journal.length; size <= text.length; size++) {
      put({ journal: text.subarray(0, size), checkpoint: null });
      expectSame(await stateIn(store()), size === text.length ? after : whole);
    }
  });

  test('is one operation with an event for each change, whose clocks follow each other', async () => {
    await store().commit(both());
    await store().commit(claim('next'));
    const added = (await store().events(ROADMAP)).slice(events.length);
    expect(added.map(({ type, l }) => [type, l])).toEqual([
      ['quizzed', 5],
      ['noted', 6],
      ['picked', 7],
      ['claimed', 8],
    ]);
    expect(new Set(added.map(({ op }) => op)).size).toBe(2);
    expect(new Set(added.map(({ id }) => id)).size).toBe(4);
  });
});
