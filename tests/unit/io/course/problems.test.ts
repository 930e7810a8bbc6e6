/** What authors write, and what they are told: our sentences, with the place, and none of a package's own. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateFile } from '../../../../src/io/course/from-yaml.js';
import { questionsOf, roadmapOf } from './files.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-problems-'));
fs.mkdirSync(path.join(folder, 'questions'));

/** Every problem as `message` or `message (hint)`. */
function said(roadmap: string, questions = questionsOf()) {
  fs.writeFileSync(path.join(folder, 'roadmap.yaml'), roadmap);
  fs.writeFileSync(path.join(folder, 'questions', 'all.yaml'), questions);
  return validateFile(folder).problems.map(({ message, hint }) => (hint ? `${message} (${hint})` : message));
}

const OTHERS =
  /Invalid|expected|received|discriminator|Too (small|big)|>=|<=|Unrecognized|ZodError|Implicit|compact mapping/i;

describe('a roadmap', () => {
  test.each<[string, string, string]>([
    ['an empty file', '', 'the file is empty'],
    ['only a comment', '# nothing\n', 'the file is empty'],
    ['a list', '- a\n- b\n', 'the file should be a mapping of keys and values, and is a list'],
    ['a number', '5\n', 'the file should be a mapping of keys and values, and is 5'],
    ['too few outcomes', roadmapOf({ outcomes: '[one]' }), 'outcomes has 1 entry; it takes at least 3'],
    [
      'too many links',
      roadmapOf({ links: `[${'{ title: A, url: "https://a.b/" },'.repeat(9)}]` }),
      'links has 9 entries; it takes at most 8',
    ],
    ['a long title', roadmapOf({ title: 'x'.repeat(200) }), 'title has 200 characters; it takes at most 160'],
    ['an empty summary', roadmapOf({ summary: '" "' }), 'summary is empty'],
    ['no summary', roadmapOf({ summary: '' }), 'summary should be a text, and is empty'],
    ['a number as a title', roadmapOf({ title: '5' }), 'title should be a text, and is 5 (Put it in "quotes".)'],
    [
      'a text as a list',
      roadmapOf({ pitfalls: 'none' }),
      'pitfalls should be a list, and is a text (Write each entry on a line of its own after "- ", or all in [brackets].)',
    ],
    [
      'a list as an outcome',
      roadmapOf({ outcomes: '[one, two, [three]]' }),
      'an entry of outcomes should be a text, or a mapping with a text',
    ],
    ['an outcome without its text', roadmapOf({ outcomes: '[one, two, { section: a }]' }), 'text is missing'],
    [
      'an outcome with another key',
      roadmapOf({ outcomes: '[one, two, { text: a, shwn: [a] }]' }),
      'there is no key shwn here (Did you mean shown?)',
    ],
    ['yes', roadmapOf({ optional: 'yes' }), 'optional should be true or false, and is a text'],
    [
      'another project',
      roadmapOf({ project: 'beginer' }),
      'project must be beginner, intermediate or advanced (Did you mean beginner?)',
    ],
    ['hours below nothing', roadmapOf({ hours: '{ any: -1 }' }), 'any must be at least 0'],
    ['an id with capitals', roadmapOf({ id: 'First' }), 'id: an id has lower-case letters, digits and hyphens'],
    [
      'a link to a script',
      roadmapOf({ links: '[{ title: A, url: "javascript:alert(1)" }]' }),
      'url: a link starts with https:// and names a host',
    ],
    ['another key', roadmapOf({ reqires: '[]' }), 'there is no key reqires here (Did you mean requires?)'],
    ['a key twice', `${roadmapOf()}        title: again\n`, 'the key title stands twice'],
    ['another version', roadmapOf().replace('version: 1', 'version: 2'), 'version must be 1'],
    [
      'a merge key',
      `a: &a { b: 1 }\n${roadmapOf()}`.replace('hours: {', 'hours: { <<: *a,'),
      'merge keys (<<) are not supported (Write the keys out, or repeat a whole value with an alias.)',
    ],
    [
      'a second document',
      `${roadmapOf()}---\nversion: 1\nid: broken: [\n`,
      'a second document begins here (A file has one: remove the line ---, or use two files.)',
    ],
    ['a tab', roadmapOf().replace('    aim:', '\taim:'), 'a tab indents this line (Indent with spaces.)'],
    [
      'a second colon',
      roadmapOf({ summary: 'a: b' }),
      'there is a second colon on this line (Put a text with a colon, a # or a sign at its beginning in "quotes".)',
    ],
    ['an open quote', roadmapOf({ summary: '"a' }), 'a quote is not closed'],
    ['an open bracket', roadmapOf({ pitfalls: '[a' }), 'a bracket is not closed'],
    [
      'a sign at the beginning',
      roadmapOf({ summary: '@home' }),
      'a text cannot begin with this sign (Put a text with a colon, a # or a sign at its beginning in "quotes".)',
    ],
    ['an unknown alias', roadmapOf({ summary: '*home' }), 'the alias *home names what it stands in, or nothing'],
    ['__proto__', roadmapOf({ __proto__x: '1' }).replace('__proto__x', '__proto__'), 'there is no key __proto__ here'],
  ])('%s', (_, text, told) => {
    const all = said(text);
    expect(all).toContain(told);
    expect(all.join('\n')).not.toMatch(OTHERS);
  });
});

describe('questions', () => {
  const kind = (name: string, ...lines: string[]) =>
    questionsOf()
      .replace(/kind: short/, `kind: ${name}`)
      .replace(/ {4}(answer|wrong):.*\n/g, '') + lines.map((line) => `    ${line}\n`).join('');

  test.each<[string, string, string]>([
    [
      'another kind',
      questionsOf().replace('short', 'sinlge'),
      'kind must be single, multi, predict, gap, order, bug, short, sql or open (Did you mean single?)',
    ],
    ['no kind', questionsOf().replace(/ {4}kind:.*\n/, ''), 'kind is missing'],
    [
      'a number as an answer',
      questionsOf().replace('answer: word\n', 'answer: 5\n'),
      'answer should be a text, and is 5 (Put it in "quotes".)',
    ],
    [
      'an expression as a key',
      questionsOf().replace(
        '{ answer: world, why: That is another one. }',
        '{ answer: world, why: wrong, not the sum. }',
      ),
      'there is no key not the sum. here',
    ],
    ['another level', questionsOf().replace('level: 1', 'level: 4'), 'level must be at most 3'],
    ['three lines', kind('order', 'lines: [a, b, c]'), 'lines has 3 entries; it takes at least 4'],
    ['a key of another kind', questionsOf('fix: x'), 'there is no key fix here'],
    [
      'a section with blanks',
      questionsOf('section: a b'),
      'section: a section is named like loops or conditionals-loops#loops',
    ],
  ])('%s', (_, text, told) => {
    const all = said(roadmapOf(), text);
    expect(all).toContain(told);
    expect(all.join('\n')).not.toMatch(OTHERS);
  });
});

test('a place has line and column as editors count, and a mark below it that tabs do not move', () => {
  fs.writeFileSync(path.join(folder, 'roadmap.yaml'), roadmapOf().replace('title: Small', 'title: Small\t# and\nx: 1'));
  const [problem] = validateFile(folder).problems;
  expect(problem).toMatchObject({ line: 4, column: 1 });
  fs.writeFileSync(path.join(folder, 'roadmap.yaml'), roadmapOf().replace('title: Small', 'title:\t\t5'));
  const [second] = validateFile(folder).problems;
  expect(second).toMatchObject({ line: 3, column: 9 });
  const mark = second!.frame.find((line) => line.endsWith('^'))!;
  expect(mark.length - 1).toBe(second!.frame.find((line) => line.startsWith('>'))!.indexOf('5'));
});

test('counts are of all problems, though not all are shown', () => {
  const keys = Array.from({ length: 132 }, (_, i) => `        k${i}: 1\n`).join('');
  fs.writeFileSync(path.join(folder, 'roadmap.yaml'), roadmapOf() + keys);
  expect(validateFile(folder)).toMatchObject({ total: 132, problems: { length: 50 } });
});
