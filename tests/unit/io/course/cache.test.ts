/** A roadmap is compiled once: the copy is used while nothing changed, and made again whatever happens to it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { courseNamed } from '../../../../src/io/course/cache.js';
import { sealed, unsealed } from '../../../../src/io/storage/checksummed.js';
import { questionsOf, roadmapOf } from './files.js';

/** Milliseconds after which a file counts as settled, and more. */
const LATER = 60_000;

let folder = '';
const at = (...names: string[]) => path.join(folder, ...names);
const open = (ahead = LATER, version = '1') =>
  courseNamed(at('roadmap.yaml'), { folder: at('courses'), version, now: () => Date.now() + ahead });
const copies = () => (fs.existsSync(at('courses')) ? fs.readdirSync(at('courses')) : []);
const copy = (...names: string[]) => at('courses', copies()[0]!, ...names);

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-cache-'));
  fs.writeFileSync(at('roadmap.yaml'), roadmapOf());
  fs.mkdirSync(at('questions'));
  fs.writeFileSync(at('questions', 'all.yaml'), questionsOf());
});

/** Everything of a course that can be read. */
async function whole(opened: ReturnType<typeof open>) {
  const { roadmap, edition, cards, bank, lessons, exercises } = await opened;
  const { entries, question } = bank();
  const questions = entries.map(question);
  return {
    roadmap,
    edition,
    cards: { ...cards('all') },
    entries,
    questions,
    lessons: lessons(),
    exercises: exercises(),
  };
}

/** Makes the copy say something else, to see whether it is read. */
function mark(text: string): void {
  const body = unsealed(fs.readFileSync(copy('index.json'), 'utf8')) as { roadmap: object };
  fs.writeFileSync(copy('index.json'), sealed({ ...body, roadmap: { ...body.roadmap, title: text } }));
}
const title = async (opened = open()) => (await opened).roadmap.title;

test('what is read from the copy is what was in the files', async () => {
  const first = await whole(open());
  expect(copies()).toHaveLength(1);
  mark('Small');
  expect(await whole(open())).toEqual(first);
});

test('the copy is read, and only the user can read it', async () => {
  await open();
  mark('From the copy');
  expect(await title()).toBe('From the copy');
  expect(fs.statSync(copy()).mode & 0o777).toBe(0o700);
  for (const name of fs.readdirSync(copy())) expect(fs.statSync(copy(name)).mode & 0o777).toBe(0o600);
});

describe('it is made again', () => {
  test.each<[string, () => void]>([
    ['the roadmap changes', () => fs.writeFileSync(at('roadmap.yaml'), roadmapOf({ title: 'Other' }))],
    ['it is replaced by one of the same size and time', replaceRoadmap],
    ['questions change', () => fs.writeFileSync(at('questions', 'all.yaml'), questionsOf('hint: a'))],
    ['questions go', () => fs.rmSync(at('questions', 'all.yaml'))],
  ])('when %s', async (_, change) => {
    await open();
    mark('From the copy');
    change();
    expect(await title()).toBe('Small');
    expect(copies()).toHaveLength(1); // the old one is swept
  });

  test('by another version of the program', async () => {
    await open();
    mark('From the copy');
    expect(await title(open(LATER, '2'))).toBe('Small');
  });

  test.each(['index.json', 'cards-all.json', 'questions.json', 'questions.jsonl'])(
    'whatever %s holds: never anything unexpected',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.json(), fc.string()), fc.boolean(), async (text, isSealed) => {
          await open();
          const asJson = () => sealed(JSON.parse(text) as unknown);
          const isJson = text.length > 0 && canParse(text);
          fs.writeFileSync(copy(name), isSealed && isJson ? asJson() : text);
          const read = await whole(open()).catch((error: unknown) => error);
          if (!(read instanceof Error)) expect(read).toHaveProperty(['cards', 'first']);
          else expect(read.message).toMatch(/The compiled copy of .* was damaged and is removed/);
          expect(await whole(open())).toMatchObject({ questions: [{ id: 'first-word' }] });
        }),
        { numRuns: 30 },
      );
    },
  );
});

function canParse(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function replaceRoadmap(): void {
  const { atime, mtime } = fs.statSync(at('roadmap.yaml'));
  fs.writeFileSync(at('new'), roadmapOf().replace('A topic.', 'B topic.'));
  fs.utimesSync(at('new'), atime, mtime);
  fs.renameSync(at('new'), at('roadmap.yaml'));
}

test('files that changed a moment ago are not kept: they may change again unseen', async () => {
  await open(0);
  expect(copies()).toEqual([]);
});

test('a roadmap with a problem is not kept', async () => {
  fs.writeFileSync(at('questions', 'all.yaml'), questionsOf('nonsense: 1'));
  const { roadmap, bank } = await open();
  expect(roadmap.title).toBe('Small');
  expect(bank).toThrow('cannot be used');
  expect(copies()).toEqual([]);
});

test('a folder that cannot be made costs nothing but time', async () => {
  fs.writeFileSync(at('courses'), '');
  expect(await title()).toBe('Small');
});

test('copies of many roadmaps are swept, and what a killed run left', async () => {
  await open();
  for (let i = 0; i < 12; i++) {
    const old = at('courses', `${i.toString(16).padStart(8, '0')}-00000000`);
    fs.mkdirSync(old);
    fs.utimesSync(old, 1000 + i, 1000 + i);
  }
  fs.mkdirSync(at('courses', '00000000-00000000.tmp-abc'));
  fs.utimesSync(at('courses', '00000000-00000000.tmp-abc'), 1, 1);
  fs.writeFileSync(at('roadmap.yaml'), roadmapOf({ title: 'Other' }));
  await open();
  expect(copies().length).toBe(8);
  expect(copies().filter((name) => name.includes('.tmp-'))).toEqual([]);
});

describe('to look at a roadmap', () => {
  const peek = (name = 'roadmap.yaml') =>
    courseNamed(at(name), { folder: at('courses'), version: '1', now: () => Date.now() + LATER, isReadOnly: true });

  test('nothing is kept', async () => {
    expect(await title(peek())).toBe('Small');
    expect(copies()).toEqual([]);
  });

  test('a copy that is there is read, and stays if it is damaged', async () => {
    await open();
    mark('From the copy');
    expect(await title(peek())).toBe('From the copy');
    fs.writeFileSync(copy('questions.json'), 'damaged');
    const { bank } = await peek();
    expect(bank).toThrow();
    fs.writeFileSync(copy('index.json'), 'damaged');
    expect(await title(peek())).toBe('Small');
    expect(fs.readFileSync(copy('index.json'), 'utf8')).toBe('damaged');
  });
});
