import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '../../../../src/core/progress/progress.js';
import { type Body, readCheckpoint } from '../../../../src/io/storage/checkpoint.js';
import { sealed } from '../../../../src/io/storage/checksummed.js';
import { encode } from '../../../../src/io/storage/journal.js';
import { claim, doneIn, entry, freshFolder, journalOf, plain, quickFiles, ROADMAP, storeIn } from './stores.js';

let folder: string;
let good: Buffer;
let whole: unknown;
const store = () => storeIn(folder, { files: quickFiles });
const file = () => path.join(folder, 'progress.json');
const done = () => doneIn(store().read(ROADMAP).state);
const append = (text: string) => fs.appendFileSync(journalOf(folder), text);

beforeEach(async () => {
  folder = freshFolder();
  for (const topic of ['one', 'two', 'three', 'four']) await store().commit(claim(topic));
  good = fs.readFileSync(file());
  whole = plain(store().read(ROADMAP).state);
});

describe('a checkpoint beside a whole journal', () => {
  test('truncated at every byte (and empty) is rebuilt', async () => {
    for (let size = 0; size < good.length; size++) {
      fs.writeFileSync(file(), good.subarray(0, size));
      expect(plain(store().read(ROADMAP).state)).toEqual(whole);
    }
    await store().commit(claim('next'));
    expect(readCheckpoint(quickFiles, file())).toMatchObject({ count: 5 });
  });

  test('with any one bit turned over is not believed', async () => {
    for (let bit = 0; bit < good.length * 8; bit++) {
      const copy = Buffer.from(good);
      copy[bit >> 3]! ^= 1 << (bit & 7);
      fs.writeFileSync(file(), copy);
      expect(plain(store().read(ROADMAP).state)).toEqual(whole);
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
    fs.writeFileSync(file(), garbage);
    expect(plain(store().read(ROADMAP).state)).toEqual(whole);
    await store().commit(claim('next'));
    expect(readCheckpoint(quickFiles, file())).toMatchObject({ count: 5 });
  });

  test('from the future (format 2) is neither read nor written, and commits work', async () => {
    const future = sealed({ ...(readCheckpoint(quickFiles, file()) as Body), format: 2, states: {} });
    fs.writeFileSync(file(), future);
    expect(plain(store().read(ROADMAP).state)).toEqual(whole);
    expect(doneIn(await store().commit(claim('next')))).toContain('next');
    expect(done()).toContain('next');
    expect(fs.readFileSync(file(), 'utf8')).toBe(future);
  });

  test('that is a folder is an error, and what was saved before is still there after it', async () => {
    fs.rmSync(file());
    fs.mkdirSync(file());
    await expect(store().commit(claim('next'))).rejects.toThrow('EISDIR');
    fs.rmdirSync(file());
    expect(plain(store().read(ROADMAP).state)).toEqual(whole);
  });

  test('that is older than the journal, by any number of events, catches up', async () => {
    const older = [good];
    for (const topic of ['five', 'six', 'seven']) {
      await store().commit(claim(topic));
      older.push(fs.readFileSync(file()));
    }
    const all = done();
    for (const text of older) {
      fs.writeFileSync(file(), text);
      expect(done()).toEqual(all);
    }
  });
});

describe('an event of a newer version (v 2)', () => {
  const future = (change: object) =>
    `\n${encode({ v: 2, id: 'f'.repeat(16), l: 9, at: 1, tz: 0, r: ROADMAP, op: 'x', cmd: 'x', ...change } as unknown as Event)}\n`;

  test('of a known kind is read', () => {
    append(future({ type: 'claimed', topics: ['five'] }));
    expect(done()).toContain('five');
  });

  test.each([{ type: 'hologram' }, { type: 'claimed' }, { type: 'noted', topics: 'all' }, { type: 'restored' }])(
    'that cannot be understood (%j) is passed over',
    (change) => {
      append(future(change));
      expect(plain(store().read(ROADMAP).state)).toEqual(whole);
    },
  );

  test('keeps this version from writing: an error of kind invalid, and no byte changes', async () => {
    append(future({ type: 'hologram' }));
    const before = [fs.readFileSync(journalOf(folder)), fs.readFileSync(file())];
    await expect(store().commit(claim('next'))).rejects.toMatchObject({ info: { kind: 'invalid' } });
    expect([fs.readFileSync(journalOf(folder)), fs.readFileSync(file())]).toEqual(before);
  });

  test('that arrives while this version is committing is not hidden behind the checkpoint', async () => {
    const files = { ...quickFiles, fsyncSync: () => append(future({ type: 'hologram' })) };
    await storeIn(folder, { files }).commit(claim('next'));
    await expect(store().commit(claim('after'))).rejects.toMatchObject({ info: { kind: 'invalid' } });
  });
});

describe('a journal that was deleted', () => {
  beforeEach(() => fs.rmSync(path.join(folder, 'journal'), { recursive: true }));

  test('is told of until the next commit', async () => {
    expect(store().read(ROADMAP).recovered).toBe(true);
    await store().commit(claim('next'));
    expect(store().read(ROADMAP).recovered).toBe(false);
  });

  test('and an undo after it that was killed before its checkpoint is still undone', async () => {
    await store().commit(claim('next'));
    const target = store().events(ROADMAP).at(-1)!.op;
    const killed = storeIn(folder, { files: quickFiles, writeCheckpoint: () => Promise.reject(new Error('killed')) });
    expect(doneIn(await killed.commit(entry({ type: 'undo', target })))).not.toContain('next');
    expect(done()).toEqual(['four', 'one', 'three', 'two']);
    expect(store().read(ROADMAP).recovered).toBe(false);
  });

  test('twice in a row loses nothing', async () => {
    await store().commit(claim('five'));
    fs.rmSync(path.join(folder, 'journal'), { recursive: true });
    await store().commit(claim('six'));
    fs.rmSync(file());
    expect(done()).toEqual(['five', 'four', 'one', 'six', 'three', 'two']);
  });
});

test('a roadmap may be named like a part of every object', async () => {
  const roadmap = 'constructor';
  for (const topic of ['one', 'two']) await store().commit({ ...claim(topic), roadmap });
  expect(doneIn(store().read(roadmap).state)).toEqual(['one', 'two']);
  expect(store().read(roadmap).state.picks).toEqual({});
  expect(done()).toHaveLength(4);
});
