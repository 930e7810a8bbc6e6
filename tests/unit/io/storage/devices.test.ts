import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { undoStacks } from '../../../../src/core/progress/undo.js';
import { claim, doneIn, entry, freshFolder, journalOf, plain, quickFiles, ROADMAP, storeIn } from './stores.js';

const read = (folder: string) => storeIn(folder).read(ROADMAP).state;

test('a clock that goes back changes neither the order nor what is known', async () => {
  const folder = freshFolder();
  let time = 2_000_000;
  const now = () => (time -= 500_000);
  await storeIn(folder, { now }).commit(entry({ type: 'noted', topics: ['a'], text: 'first' }));
  await storeIn(folder, { now }).commit(entry({ type: 'noted', topics: ['a'], text: 'second' }));
  await storeIn(folder, { now }).commit(entry({ type: 'noted', topics: ['a'], text: 'third' }));
  await storeIn(folder, { now: () => -1 }).commit(claim('a'));
  expect(read(folder).topics.a).toMatchObject({ note: 'third', claimed: -1 });
  fs.rmSync(path.join(folder, 'progress.json'));
  expect(read(folder).topics.a).toMatchObject({ note: 'third', claimed: -1 });
  expect(
    storeIn(folder)
      .events(ROADMAP)
      .map((event) => event.l),
  ).toEqual([1, 2, 3, 4]);
});

/** Two machines that were one: a folder, its copy, and different changes in each. */
async function diverged(): Promise<{ left: string; right: string }> {
  const [left, right] = [freshFolder(), freshFolder()];
  await storeIn(left).commit(claim('shared'));
  fs.cpSync(left, right, { recursive: true });
  for (const topic of ['left-1', 'left-2']) await storeIn(left).commit(claim(topic));
  for (const topic of ['right-1', 'right-2', 'right-3']) await storeIn(right).commit(claim(topic));
  return { left, right };
}

const ALL = ['left-1', 'left-2', 'right-1', 'right-2', 'right-3', 'shared'];

test('the same device id on two machines: both journals under two names are the union of the events', async () => {
  const { left, right } = await diverged();
  fs.copyFileSync(journalOf(right), journalOf(left, 'laptop.sync-conflict'));
  fs.copyFileSync(journalOf(left), journalOf(right, 'laptop.sync-conflict'));
  expect(doneIn(read(left))).toEqual(ALL);
  expect(plain(read(left))).toEqual(plain(read(right)));
  expect(doneIn(await storeIn(left).commit(claim('next')))).toEqual(['left-1', 'left-2', 'next', ...ALL.slice(2)]);
  expect(storeIn(left).read(ROADMAP)).toMatchObject({ bad: 0, recovered: false });
});

test('the same device id on two machines: both journals one behind the other in one file are the union, too', async () => {
  const { left, right } = await diverged();
  fs.appendFileSync(journalOf(left), fs.readFileSync(journalOf(right)));
  expect(doneIn(read(left))).toEqual(ALL);
  expect(doneIn(await storeIn(left).commit(claim('next')))).toHaveLength(ALL.length + 1);
});

test("a longer journal in the place of one's own is read, and a shorter one is recovered from", async () => {
  const { left, right } = await diverged();
  const shorter = fs.readFileSync(journalOf(left));
  fs.copyFileSync(journalOf(right), journalOf(left));
  expect(doneIn(read(left))).toEqual(['right-1', 'right-2', 'right-3', 'shared']);
  fs.writeFileSync(journalOf(right), shorter);
  expect(doneIn(read(right))).toEqual(expect.arrayContaining(['right-1', 'right-2', 'right-3', 'shared']));
  expect(doneIn(await storeIn(right).commit(claim('next')))).toEqual(
    expect.arrayContaining(['next', 'right-3', 'shared']),
  );
});

test('events of another device with an older clock count than ours come into the state', async () => {
  const { left, right } = await diverged();
  const other = freshFolder();
  await storeIn(other, { name: 'phone' }).commit(claim('phone-1'));
  for (const folder of [left, right]) fs.copyFileSync(journalOf(other, 'phone'), journalOf(folder, 'phone'));
  expect(doneIn(read(left))).toEqual(['left-1', 'left-2', 'phone-1', 'shared']);
  await storeIn(left).commit(claim('next'));
  expect(doneIn(read(left))).toEqual(['left-1', 'left-2', 'next', 'phone-1', 'shared']);
});

/** Spoils the topic of an event in the middle of the journal, far from where the checkpoint looks. */
function spoil(folder: string, topic: string): void {
  const text = fs.readFileSync(journalOf(folder), 'utf8');
  fs.writeFileSync(
    journalOf(folder),
    text.replace(`"topics":["${topic}"]`, `"topics":["${'?'.repeat(topic.length)}"]`),
  );
}

async function threeEvents(): Promise<string> {
  const folder = freshFolder();
  for (const topic of ['one', 'two', 'three']) await storeIn(folder, { files: quickFiles }).commit(claim(topic));
  return folder;
}

test('an undo after unseen damage keeps what the checkpoint knew of the damaged event', async () => {
  const folder = await threeEvents();
  spoil(folder, 'one');
  const target = undoStacks(storeIn(folder).events(ROADMAP)).done.at(-1)!;
  expect(doneIn(await storeIn(folder).commit(entry({ type: 'undo', target })))).toEqual(['one', 'two']);
  expect(doneIn(read(folder))).toEqual(['one', 'two']);
});

test('an old event of another device after unseen damage keeps what the checkpoint knew of the damaged event', async () => {
  const [folder, other] = [await threeEvents(), freshFolder()];
  spoil(folder, 'one');
  await storeIn(other, { name: 'phone' }).commit(claim('phone-1'));
  fs.copyFileSync(journalOf(other, 'phone'), journalOf(folder, 'phone'));
  expect(doneIn(read(folder))).toEqual(['one', 'phone-1', 'three', 'two']);
});

test.fails('what another device did before a recovery and brings after it is not lost', async () => {
  const [folder, other] = [await threeEvents(), freshFolder()];
  await storeIn(other, { name: 'phone' }).commit(claim('phone-1'));
  fs.rmSync(journalOf(folder));
  await storeIn(folder).commit(claim('next'));
  fs.copyFileSync(journalOf(other, 'phone'), journalOf(folder, 'phone'));
  expect(doneIn(read(folder))).toEqual(['next', 'one', 'phone-1', 'three', 'two']);
});

test('undo after a recovery takes back only what was done after it', async () => {
  const folder = await threeEvents();
  fs.truncateSync(journalOf(folder), fs.statSync(journalOf(folder)).size - 50);
  await storeIn(folder).commit(claim('next'));
  const { done } = undoStacks(storeIn(folder).events(ROADMAP));
  for (const target of [...done].reverse()) {
    const before = plain(read(folder));
    expect(plain(await storeIn(folder).commit(entry({ type: 'undo', target })))).not.toEqual(before);
  }
});
