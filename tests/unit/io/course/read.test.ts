/** What stands in place of a roadmap's files: no kind of it hangs, and none is shown that was not written for it. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { validateFile } from '../../../../src/io/course/from-yaml.js';
import { questionsOf, roadmapOf } from './files.js';

let folder = '';
const at = (...names: string[]) => path.join(folder, ...names);

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-read-'));
  fs.writeFileSync(at('roadmap.yaml'), roadmapOf());
  fs.mkdirSync(at('questions'));
});

/** Messages of every problem, and the notices. */
function said(name = folder) {
  const { problems, notices } = validateFile(name);
  return [...problems.map(({ message }) => message), ...notices];
}

const PLACES: readonly (readonly [string, (file: string) => void, RegExp])[] = [
  ['a pipe', (file) => execFileSync('mkfifo', [file]), /no ordinary file/i],
  ['an endless device', (file) => fs.symlinkSync('/dev/urandom', file), /no ordinary file/i],
  ['a link to nothing', (file) => fs.symlinkSync('nowhere.yaml', file), /a link to nothing/i],
  ['a link to itself', (file) => fs.symlinkSync(path.basename(file), file), /leads back to itself/i],
  ['a folder', (file) => fs.mkdirSync(file), /a folder/i],
];

describe.each(PLACES)('%s', (_, make, told) => {
  test('in place of questions is a problem of that file', () => {
    make(at('questions', 'all.yaml'));
    expect(said()).toEqual([expect.stringMatching(told)]);
  });

  test('in place of the roadmap is told', () => {
    fs.rmSync(at('roadmap.yaml'));
    make(at('roadmap.yaml'));
    expect(() => said()).toThrow(told);
    expect(() => said(at('roadmap.yaml'))).toThrow(/No roadmap at/);
  });
});

test('a name that is longer than a name can be is told', () => {
  expect(() => said('a'.repeat(300))).toThrow(/longer than a name can be/);
});

test.each(['.#all.yaml', '._all.yaml', 'all.yaml~', '#all.yaml#', '.all.yaml.swp'])(
  '%s, which an editor or a system leaves, is no questions file',
  (name) => {
    fs.writeFileSync(at('questions', 'all.yaml'), questionsOf());
    fs.symlinkSync('me@host.42:1', at('questions', name));
    expect(said()).toEqual([]);
    expect(validateFile(folder).questions).toBe(1);
  },
);

test('.yml is as good as .yaml, and both for one step are one too many', () => {
  fs.renameSync(at('roadmap.yaml'), at('roadmap.yml'));
  fs.writeFileSync(at('questions', 'all.yml'), questionsOf());
  expect(validateFile(folder)).toMatchObject({ questions: 1, total: 0 });
  fs.writeFileSync(at('questions', 'all.yaml'), questionsOf());
  expect(said()).toEqual(['a .yaml and a .yml file have the questions of all']);
});

test.each([
  ['question/all.yaml', /question is not read: questions stand in the folder questions/],
  ['questions.yaml', /questions.yaml is not read/],
  ['questions/all.json', /questions\/all.json is not read: names end in .yaml/],
  ['questions/all.YAML', /questions\/all.YAML is not read/],
])('%s is told as a near miss', (name, told) => {
  fs.mkdirSync(path.dirname(at(name)), { recursive: true });
  fs.writeFileSync(at(name), questionsOf());
  expect(said()).toEqual([expect.stringMatching(told)]);
});

describe('bytes', () => {
  const german = roadmapOf({ title: 'Knöts' });

  test('of Latin-1 are told with their place', () => {
    fs.writeFileSync(at('roadmap.yaml'), Buffer.from(german, 'latin1'));
    const { problems } = validateFile(folder);
    expect(problems).toMatchObject([
      { message: 'a byte here is no UTF-8', line: 12, hint: expect.stringContaining('Latin-1') },
    ]);
    expect(problems[0]?.column).toBe(german.split('\n')[11]!.indexOf('ö') + 1);
  });

  test('that stand behind a U+FFFD of the text itself are found', () => {
    const bytes = Buffer.concat([Buffer.from('a: "\ufffdö"\nb: "'), Buffer.from([0xf6]), Buffer.from('"\n')]);
    fs.writeFileSync(at('roadmap.yaml'), bytes);
    expect(validateFile(folder).problems).toMatchObject([{ line: 2, column: 5 }]);
  });

  test.each([
    ['a mark, little end first', Buffer.from(`\ufeff${german}`, 'utf16le')],
    ['a mark, big end first', Buffer.from(`\ufeff${german}`, 'utf16le').swap16()],
    ['no mark', Buffer.from(german, 'utf16le')],
  ])('of UTF-16 with %s are told', (_, bytes) => {
    fs.writeFileSync(at('roadmap.yaml'), bytes);
    expect(said()).toEqual(['the file is UTF-16']);
  });

  test('of UTF-8 with a mark, and CRLF, are fine', () => {
    fs.writeFileSync(at('roadmap.yaml'), `\ufeff${german.replaceAll('\n', '\r\n')}`);
    expect(said()).toEqual([]);
  });
});

describe('a link out of the folder', () => {
  const secret = 'password: hunter2\n\tmore: secret';

  test.each(['roadmap.yaml', 'questions/all.yaml'])('in place of %s shows nothing of what it leads to', (name) => {
    const elsewhere = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-else-')), 'secret');
    fs.writeFileSync(elsewhere, secret);
    fs.rmSync(at(name), { force: true });
    fs.symlinkSync(elsewhere, at(name));
    const text = JSON.stringify(validateFile(folder));
    expect(text).toContain('a link to a file elsewhere that has problems');
    expect(text).not.toMatch(/hunter2|password|secret/);
  });

  test('is followed where the file is right, and inside the folder all is shown', () => {
    const elsewhere = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-else-')), 'q.yaml');
    fs.writeFileSync(elsewhere, questionsOf());
    fs.symlinkSync(elsewhere, at('questions', 'all.yaml'));
    expect(validateFile(folder)).toMatchObject({ questions: 1, total: 0 });
    fs.rmSync(at('questions', 'all.yaml'));
    fs.writeFileSync(at('beside'), 'nonsense: 1');
    fs.symlinkSync('../beside', at('questions', 'all.yaml'));
    expect(validateFile(folder).problems[0]?.frame.join()).toContain('nonsense');
  });
});

test('a questions file in place of a roadmap is told as one', () => {
  fs.writeFileSync(at('questions', 'all.yaml'), questionsOf());
  expect(validateFile(at('questions', 'all.yaml')).problems).toMatchObject([
    { message: 'this is a questions file', hint: expect.stringContaining('Validate its roadmap') },
  ]);
});
