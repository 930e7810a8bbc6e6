import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/core/course/question.js';
import { editionOf } from '../../../../src/io/course/compile.js';
import { courseIn } from '../../../../src/io/course/from-yaml.js';
import { questionsOf, roadmapOf } from './files.js';

/** A roadmap with questions in a folder of its own. */
function course(roadmap: string, questions = '') {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-course-'));
  fs.writeFileSync(path.join(folder, 'roadmap.yaml'), roadmap);
  if (questions) {
    fs.mkdirSync(path.join(folder, 'questions'));
    fs.writeFileSync(path.join(folder, 'questions', 'all.yaml'), questions);
  }
  fs.mkdirSync(path.join(folder, 'lessons'));
  fs.writeFileSync(path.join(folder, 'lessons', 'first.md'), LESSON);
  return courseIn(folder);
}

const LESSON = '---\ntopic: first\nminutes: 5\n---\n\n## Untie it <!-- untie -->\n\nPull.\n';

test('an outcome is a text, or says what teaches and shows it', () => {
  const outcomes = '[tie it, { text: untie it, section: untie, shown: [untie-first] }, { text: tell it }]';
  const { cards } = course(roadmapOf({ outcomes }));
  expect(cards('all').first?.outcomes).toEqual([
    { text: 'tie it', shown: [] },
    { text: 'untie it', section: 'untie', shown: ['untie-first'] },
    { text: 'tell it', shown: [] },
  ]);
});

test.each(['untie', 'first#untie'])('a question may name the section that teaches it: %s', (section) => {
  const bank = course(roadmapOf(), questionsOf(`section: ${section}`)).bank();
  expect(bank.question(bank.entries[0]!).section).toBe(section);
});

test('an edition is another one when a question comes, goes, moves, or has another right answer', () => {
  const entry = { id: 'a', topic: 'first', kind: 'predict', level: 1, core: false, rev: 1 } as unknown as Entry;
  const other = { ...entry, id: 'b' };
  const banks = [[], [entry], [other], [entry, other], [other, entry], [{ ...entry, rev: 2 }]];
  expect(new Set(banks.map(editionOf)).size).toBe(banks.length);
  expect(editionOf([{ ...entry, level: 3 }])).toBe(editionOf([entry]));
});
