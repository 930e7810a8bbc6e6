import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY, type Event, replay, type State } from '../../../../src/core/progress/progress.js';
import type { Entry, Store } from '../../../../src/io/storage/commit.js';
import { encode } from '../../../../src/io/storage/journal.js';
import { claim, entry, freshFolder, journalOf, plain, quickFiles, ROADMAP, storeIn } from './stores.js';

const REAL: Entry[] = [
  claim('one'),
  entry({ type: 'noted', topics: ['two'], text: 'naïve — 語' }),
  entry({ type: 'picked', choice: 'web', option: 'flask' }),
  claim('four'),
];

let folder: string;
let journal: Buffer;
let checkpoint: Buffer;
let events: Event[];
let whole: unknown;
const store = (): Store => storeIn(folder, { files: quickFiles });
const checkpointFile = () => path.join(folder, 'progress.json');

beforeEach(async () => {
  folder = freshFolder();
  for (const one of REAL) await store().commit(one);
  journal = fs.readFileSync(journalOf(folder));
  checkpoint = fs.readFileSync(checkpointFile());
  events = store().events(ROADMAP);
  whole = plain(store().read(ROADMAP).state);
});

/** Puts the folder back as it was, with other bytes in one of the two files (or without it). */
function put(change: { journal?: Buffer | null; checkpoint?: Buffer | null }): void {
  fs.rmSync(path.join(folder, 'journal'), { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'journal'));
  const files = { journal, checkpoint, ...change };
  if (files.journal) fs.writeFileSync(journalOf(folder), files.journal);
  if (files.checkpoint) fs.writeFileSync(checkpointFile(), files.checkpoint);
  else fs.rmSync(checkpointFile(), { force: true });
}

const folded = (some: readonly Event[]) => plain(replay(some)[ROADMAP] ?? EMPTY);

/** The state as it is read, and then after one more commit: from that commit, from a new reading, from the journal. */
async function readAndGoOn(): Promise<{ read: unknown; after: State }> {
  const read = plain(store().read(ROADMAP).state);
  const after = await store().commit(claim('next'));
  expect(plain(store().read(ROADMAP).state)).toEqual(plain(after));
  fs.rmSync(checkpointFile(), { force: true });
  expect(plain(store().read(ROADMAP).state)).toEqual(plain(after));
  return { read, after };
}

const withoutNext = ({ topics: { next: _, ...topics }, ...others }: State) => plain({ topics, ...others });

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
    const ends = events.map((_, i) =>
      Buffer.byteLength(
        events
          .slice(0, i + 1)
          .map((e) => `\n${encode(e)}\n`)
          .join(''),
      ),
    );
    for (const cut of cuts(journal)) {
      put({ journal: cut, checkpoint: null });
      const kept = events.filter((_, i) => ends[i]! <= cut.length);
      const unended = events.filter((_, i) => ends[i]! - 1 === cut.length); // whole, but for its newline
      const { read, after } = await readAndGoOn();
      expect(read).toEqual(folded(kept));
      expect(withoutNext(after)).toEqual(folded([...kept, ...unended]));
    }
  });

  test('with any one bit turned over loses at most the event it is in', async () => {
    const possible = [events, ...events.map((gone) => events.filter((event) => event !== gone))].map((some) =>
      JSON.stringify(folded(some)),
    );
    let n = 0;
    for (const flipped of flips(journal)) {
      put({ journal: flipped, checkpoint: null });
      expect(possible).toContain(JSON.stringify(plain(store().read(ROADMAP).state)));
      if (n++ % 5 > 0) continue;
      const { after } = await readAndGoOn();
      expect(possible).toContain(JSON.stringify(withoutNext(after)));
    }
  });

  test('with a damaged line tells of it once, and not again after the next commit', async () => {
    put({ journal: Buffer.concat([journal, Buffer.from('\n{"v":1,"id":"torn\n')]), checkpoint: null });
    expect(store().read(ROADMAP).bad).toBe(1);
    await store().commit(claim('next'));
    expect(store().read(ROADMAP).bad).toBe(0);
  });

  test('with every line twice gives the same state as with each once', async () => {
    put({ journal: Buffer.concat([journal, journal]), checkpoint: null });
    expect((await readAndGoOn()).read).toEqual(whole);
    put({ journal: Buffer.concat([journal, journal]) });
    expect((await readAndGoOn()).read).toEqual(whole);
  });
});

describe('a journal beside its whole checkpoint', () => {
  test('cut at every byte loses nothing, and the next commit puts the state back into the journal', async () => {
    for (const cut of [null, ...cuts(journal)]) {
      put({ journal: cut });
      expect(store().read(ROADMAP).recovered).toBe(true);
      const { read, after } = await readAndGoOn();
      expect(read).toEqual(whole);
      expect(withoutNext(after)).toEqual(whole);
      expect(
        store()
          .events(ROADMAP)
          .map((event) => event.type),
      ).toContain('restored');
      expect(fs.readFileSync(path.join(folder, 'backups', 'progress.json'))).toEqual(checkpoint);
    }
  });

  test('with any one bit turned over loses nothing', async () => {
    for (const flipped of flips(journal)) {
      put({ journal: flipped });
      expect(plain(store().read(ROADMAP).state)).toEqual(whole);
    }
  });

  test('with any one byte turned over, the next commit has everything and so has the next reading', async () => {
    for (let at = 0; at < journal.length; at++) {
      const copy = Buffer.from(journal);
      copy[at]! ^= 1;
      put({ journal: copy });
      const after = await store().commit(claim('next'));
      expect(withoutNext(after)).toEqual(whole);
      expect(plain(store().read(ROADMAP).state)).toEqual(plain(after));
    }
  });
});
