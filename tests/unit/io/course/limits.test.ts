/** Files made to take long: each ends at its limit, and far from a second of work. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateFile } from '../../../../src/io/course/from-yaml.js';
import { roadmapOf } from './files.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-limits-'));

function validate(text: string) {
  const file = path.join(folder, 'roadmap.yaml');
  fs.writeFileSync(file, text);
  return validateFile(file);
}

const M = 1_000_000;
const big = (count: number) => `a: &a [${'{a: 0},'.repeat(count)}{a: 0}]\nb: [${Array(99).fill('*a').join(',')}]`;
const requires = (count: number) =>
  `[${Array.from({ length: count }, (_, i) => `unknown-topic-number-${i}`).join(', ')}]`;

/** Topics that need what is not there. */
function topicsOf(count: number, fields: (i: number) => Readonly<Record<string, string>>): string {
  const head = roadmapOf().split('    topics:\n')[0];
  const topics = Array.from({ length: count }, (_, i) => roadmapOf({ id: `t-${i}`, ...fields(i) }));
  return `${head}    topics:\n${topics.map((text) => text.split('    topics:\n')[1]).join('')}`;
}

/** Milliseconds that a roadmap of 1,000 topics takes here and now: the measure for what is slow. */
const measure = (() => {
  const text = topicsOf(1000, () => ({}));
  const begun = performance.now();
  expect(validate(text).total).toBe(0);
  return performance.now() - begun;
})();

describe('a limit is told, with its place', () => {
  test.each<[string, string, RegExp, line?: number]>([
    ['nested [a, of 8 MB', `x: ${'[a,'.repeat((8 * M) / 3 - 10)}`, /deeper than 40 levels/, 1],
    ['nested {a: of 1 MB', '{a: '.repeat(M / 4), /deeper than 40 levels/],
    ['nested dashes', `a:\n  ${'- '.repeat(M / 2)}`, /deeper than 40 levels/, 2],
    [
      'nested keys',
      Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      /deeper than 40 levels/,
      40,
    ],
    ['nested ? signs', '? '.repeat(M / 2), /deeper than 40 levels/],
    [
      '100,000 keys',
      Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n'),
      /mapping has more than 200/,
      201,
    ],
    ['390,000 equal keys on one line', `{${'a: 1,'.repeat(390_000)}}`, /mapping has more than 200/],
    ['100,000 ? keys', '? a\n'.repeat(100_000), /mapping has more than 200/],
    ['100,000 entries', '- a\n'.repeat(100_000), /list has more than 20,000/],
    ['90,000 lists', `[${'[[],[],[],[],[],[],[],[],[],[]],'.repeat(9_000)}]`, /80,000 lists and mappings/],
    ['1,000,000 comments', '#\n'.repeat(M), /more than 200,000 lines/],
    ['100,000 comments', '#\n'.repeat(100_000), /more than 50,000 comments/],
    ['1 MB of commas', `a: [${','.repeat(M)}]`, /too much follows each other/],
    ['1 MB of }', '}'.repeat(M), /too much follows each other/],
    ['100,000 lines of ]', ']\n'.repeat(100_000), /too much here is no YAML/],
    ['1 MB of quotes', '"'.repeat(M), /too much follows each other/],
    ['100,000 lines of quotes', '"\n'.repeat(100_000), /too much here is no YAML/],
    ['1 MB of anchors', '&a '.repeat(M / 3), /too much follows each other/],
    ['100,000 anchors', '- &a a\n'.repeat(100_000), /more than 200 anchors/, 201],
    ['100,000 aliases', `- &a a\n${'- *a\n'.repeat(100_000)}`, /more than 200 aliases/],
    ['100,000 directives', '%a\n'.repeat(100_000), /directives \(%name\) are not used here/],
    ['1 MB of |', '|\n'.repeat(99_000), /a text has more than 20,000 characters/],
    ['aliases to one list of 198,000', big(198_000), /list has more than 20,000/],
    ['aliases to one list of 6,000', big(6_000), /its aliases copy more/],
    ['aliases to themselves', 'a: &a [*a]', /names what it stands in, or nothing/],
    ['aliases to a text of 3 MB', `a: &a "${'\t'.repeat(3 * M)}"\nb: [*a, *a]`, /a text has more than 20,000/],
    ['!!binary', `a: !!binary ${'A'.repeat(M)}`, /tags \(!name\) are not used here/],
    ['a title of 7 MB', roadmapOf({ title: 'x '.repeat(3.5 * M) }), /a text has more than 20,000/],
    ['a block of 1,000,000 lines', `a: |\n${' x\n'.repeat(M)}`, /more than 200,000 lines/],
    ['a block of 100,000 lines', `a: |\n${' x\n'.repeat(100_000)}`, /a text has more than 20,000/],
    ['100,000 documents', '---\n'.repeat(100_000), /a second document begins here/, 2],
    ['8 MB of spaces', ' '.repeat(8 * M), /a text has more than 20,000/],
    ['8 MB of newlines', '\n'.repeat(8 * M), /more than 200,000 lines/],
    ['9 MB', `# ${'x'.repeat(9 * M)}`, /larger than 8 MiB/],
  ])('%s', (_, text, message, line) => {
    const begun = performance.now();
    const { problems, total } = validate(text);
    expect(performance.now() - begun).toBeLessThan(10 * measure);
    expect(problems[0]?.message).toMatch(message);
    expect(total).toBe(1);
    if (line !== undefined) expect(problems[0]?.line).toBe(line);
  });
});

test.each([100_000, 19_000])('a link of %d characters that ends in a blank is not matched', (length) => {
  const url = `https://${'a.'.repeat(length / 2)} `;
  const begun = performance.now();
  const { problems } = validate(roadmapOf({ links: `[{ title: A, url: "${url}" }]` }));
  expect(performance.now() - begun).toBeLessThan(measure);
  expect(problems[0]?.message).toMatch(/a text has more than 20,000|url has \d+ characters; it takes at most 500/);
});

test('a suggestion is looked for only where it is shown', () => {
  const { problems, total } = validate(topicsOf(100, () => ({ requires: requires(50) })));
  expect(total).toBe(5000);
  expect(problems).toHaveLength(50);
});

test('more problems than the checker can hold are told as that', () => {
  const { problems, total } = validate(`steps: [{topics: [${'{},'.repeat(6_499)}{}]}]\n`);
  expect([total, problems[0]?.message]).toEqual([1, 'too much of the file does not fit to tell it all']);
});

test('a chain of 500 topics is walked once', () => {
  const before = (i: number) => Array.from({ length: Math.min(i, 20) }, (_, n) => `t-${i - n - 1}`);
  const { total } = validate(topicsOf(500, (i) => ({ requires: `[${before(i).join(', ')}]` })));
  expect(total).toBe(0);
});

test('a circle through 500 topics is found', () => {
  const { total, problems } = validate(topicsOf(500, (i) => ({ requires: `[t-${(i + 1) % 500}]` })));
  expect(total).toBe(500); // each names a later one, the last closes the circle
  expect(problems.map(({ message }) => message).join()).toMatch(/prerequisites go in a circle: t-0 → .* → … → t-0/);
});
