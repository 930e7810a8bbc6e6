import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/core/progress/events.js';
import { encode } from '../../../src/io/storage/journal.js';
import { small } from '../../run.js';

type Run = ReturnType<typeof small>;
/** What the first version wrote of an event. */
const ENVELOPE = { v: 1, id: 'a1', l: 1, at: 1_700_000_000_000, tz: 0, r: 'small', op: 'a1', cmd: 'note first' };
const json = async (run: Run, line: string) => JSON.parse((await run(`${line} --json`)).stdout);
const texts = async (run: Run, topic = '1.1') =>
  (await json(run, `note ${topic}`)).notes.map(({ text }: { text: string }) => text);

describe('note', () => {
  test('keeps one more each time, with its day, and all are on the card', async () => {
    const run = small();
    await run('note 1.1 one');
    run.env.ROADMAP_NOW = '2026-11-25T09:00:00Z';
    expect((await run('note 1.1 two')).stdout).toMatch(/1\. one\n {5}2026-11-24\n {2}2\. two\n {5}2026-11-25\n/);
    expect(await texts(run)).toEqual(['one', 'two']);
    expect((await run('show 1.1')).stdout).toMatch(/Your notes\n.*one\n.*two\n/);
  });

  test('notes of two devices are both kept', async () => {
    const [run, other] = [small(), small()];
    await run('note 1.1 mine');
    other.env.ROADMAP_NOW = '2026-11-24T09:00:01Z';
    await other('note 1.1 theirs');
    for (const name of fs.readdirSync(path.join(other.folder, 'journal')))
      fs.copyFileSync(path.join(other.folder, 'journal', name), path.join(run.folder, 'journal', name));
    expect(await texts(run)).toEqual(['mine', 'theirs']);
  });

  test('one is removed by its number; the only one without it', async () => {
    const run = small();
    for (const text of ['one', 'two', 'three']) await run(`note 1.1 ${text}`);
    expect(await run('note 1.1 --remove')).toMatchObject({ code: 2 });
    expect(await run('note 1.1 --remove --number 4')).toMatchObject({ code: 2 });
    expect((await run('note 1.1 --remove --number 2')).stdout).toContain('Before:\n  two\nTake it back: roadmap undo');
    expect(await texts(run)).toEqual(['one', 'three']);
    await run('undo');
    expect(await texts(run)).toEqual(['one', 'two', 'three']);
    await run('note 1.2 only');
    await run('note 1.2 --remove');
    expect(await texts(run, '1.2')).toEqual([]);
    expect(await run('note 1.2 --remove')).toMatchObject({ code: 2 });
  });

  test('- takes a pipe as it comes', async () => {
    const run = small();
    await run('note 1.1 -', { machine: { input: async () => 'a line\n\n  another\n' } });
    expect(await texts(run)).toEqual(['a line\n\n  another']);
    expect(await run('note 1.1 -', { machine: { input: async () => ' \n' } })).toMatchObject({ code: 2 });
  });

  test('--edit opens the editor on a new one, or on one that is there', async () => {
    const run = small();
    const editor = path.join(run.folder, 'editor.sh');
    fs.writeFileSync(editor, '#!/bin/sh\nprintf "%s more\\n" "$(cat "$1")" > "$1"\n', { mode: 0o755 });
    run.env.EDITOR = editor;
    const terminal = { terminal: { canPrompt: true } };
    await run('note 1.1 --edit', terminal);
    expect(await texts(run)).toEqual([' more']);
    await run('note 1.1 --edit', terminal);
    expect(await texts(run)).toEqual([' more more']);
    expect(await run('note 1.1 --edit')).toMatchObject({ code: 5 });
    run.env.EDITOR = 'false';
    expect(await run('note 1.1 --edit', terminal)).toMatchObject({ code: 1 });
    expect(await texts(run)).toEqual([' more more']);
  });

  test('of the first version is a note like any other', async () => {
    const run = small();
    await run('note 1.1 new');
    const journal = path.join(run.folder, 'journal');
    const event = { ...ENVELOPE, type: 'noted', topics: ['first'], text: 'old' } as Event;
    fs.writeFileSync(path.join(journal, 'old.jsonl'), `\n${encode([event])}\n`);
    expect(await texts(run)).toEqual(['old', 'new']);
    await run('note 1.1 --remove --number 1');
    expect(await texts(run)).toEqual(['new']);
  });

  test('refuses options that do not go together', async () => {
    const run = small();
    for (const line of ['note 1.1 x --remove', 'note 1.1 --edit --remove', 'note 1.1 --number 1'])
      expect(await run(line)).toMatchObject({ code: 2, stdout: '' });
  });
});

test('notes lists all in path order, and finds words in any case', async () => {
  const run = small();
  await run('note side "About Brushes"');
  await run('note 1.1 "about closures"');
  expect((await json(run, 'notes')).topics.map(({ topic }: { topic: string }) => topic)).toEqual(['first', 'side']);
  expect((await json(run, 'notes about BRUSH')).topics).toMatchObject([{ topic: 'side' }]);
  expect((await run('notes nothing')).stdout).toContain('No note has nothing.');
  expect((await run('note')).stdout).toBe((await run('notes')).stdout);
});

describe('link', () => {
  test("keeps links beside a card's, which open by their number", async () => {
    const run = small();
    await run('link 1.1 https://example.com/a A page');
    expect((await json(run, 'link 1.1')).links).toEqual([
      { number: 1, title: 'Firsts', url: 'https://example.org/first', own: false },
      { number: 2, title: 'A page', url: 'https://example.com/a', own: true },
    ]);
    expect((await run('open 1.1 2')).stdout).toContain('https://example.com/a');
    expect((await run('show 1.1')).stdout).toContain('https://example.com/a');
    await run('link 1.1 --remove 2');
    expect((await json(run, 'link 1.1')).links).toHaveLength(1);
    await run('undo');
    expect((await json(run, 'link 1.1')).links).toHaveLength(2);
  });

  test.each([
    'link 1.1 example.com',
    'link 1.1 javascript:alert(1)',
    'link 1.1 file:///etc/passwd',
    'link 1.1 --remove 1',
    'link',
  ])('%s is refused', async (line) => {
    expect(await small()(line)).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('several at once', () => {
  test('undo 3 takes back three, and redo 3 brings them back', async () => {
    const run = small();
    for (const line of ['done 1.1', 'done 1.2', 'done 3.1', 'note 1.1 x']) await run(line);
    const count = async () => (await json(run, 'show')).summary.topics.done;
    const { stdout } = await run('undo 3');
    expect(stdout).toMatch(/Undone: roadmap note first\n.*Undone: roadmap done side\n.*Undone: roadmap done second\n/s);
    expect(stdout).toContain('roadmap redo 3');
    expect(await count()).toBe(1);
    await run('redo 3');
    expect(await count()).toBe(3);
    expect(await texts(run)).toEqual(['x']);
    await run('undo 99');
    expect(await count()).toBe(0);
    for (const line of ['undo 0', 'undo x', 'undo 1.5']) expect(await run(line)).toMatchObject({ code: 2 });
  });

  test('skip without a name says what can wait, and what is left out', async () => {
    const run = small();
    await run('skip 3.1');
    const view = await json(run, 'skip');
    expect(view.skipped).toMatchObject([{ topic: 'side' }]);
    expect((await run('skip')).stdout).toContain('roadmap start side');
  });
});

test('history says right or wrong, and what was shown', async () => {
  const run = small();
  await run('answer first-option round');
  await run('answer first-option "?"');
  expect((await run('history')).stdout).toMatch(/first-option \(wrong\)\n.*first-option \(right\)/);
});
