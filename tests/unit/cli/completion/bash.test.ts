/** bash replaces the end of its line by a word as we give it: what stands there then has to be the word that is meant. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedByBash } from '../../../../src/cli/completion/bash.js';
import { readBashLine } from '../../../../src/cli/completion/bash-line.js';

/** What bash makes of the words of a line. */
function wordsOf(line: string): string[] {
  const script = `roadmap() { printf '%s\\0' "$@"; }; set -f; ${line}`;
  const run = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8', env: {} });
  expect(run.stderr).toBe('');
  return run.stdout.split('\0').slice(0, -1);
}

describe('reading a line', () => {
  test.each([
    ['roadmap show ', '', ['roadmap', 'show'], '', '', ''],
    ['roadmap show ht', 'ht', ['roadmap', 'show'], 'ht', '', ''],
    ['roadmap show "ht', 'ht', ['roadmap', 'show'], 'ht', '', '"'],
    [`roadmap show 'a b`, 'a b', ['roadmap', 'show'], 'a b', '', "'"],
    ['roadmap show ab"cd', 'cd', ['roadmap', 'show'], 'abcd', 'ab', '"'],
    ['roadmap show "ab"cd', '"ab"cd', ['roadmap', 'show'], 'abcd', '', ''],
    ['roadmap show a\\ b', 'a\\ b', ['roadmap', 'show'], 'a b', '', ''],
    ['roadmap show --status=st', 'st', ['roadmap', 'show'], '--status=st', '--status=', ''],
    ['roadmap show --status=', '', ['roadmap', 'show'], '--status=', '--status=', ''],
    ['roadmap show a:b:c', 'c', ['roadmap', 'show'], 'a:b:c', 'a:b:', ''],
    ['roadmap note "1.1" \'it is\' x', 'x', ['roadmap', 'note', '1.1', 'it is'], 'x', '', ''],
    ['roadmap note "" x', 'x', ['roadmap', 'note', ''], 'x', '', ''],
    ['true && roadmap show x', 'x', ['roadmap', 'show'], 'x', '', ''],
    ['roadmap show >out 2>&1 x', 'x', ['roadmap', 'show'], 'x', '', ''],
  ])('%s', (line, replaced, words, current, kept, quote) => {
    expect(readBashLine(line, replaced)).toEqual({ words, current, kept, quote, isTarget: false });
  });

  test.each(['roadmap show > x', 'roadmap show 2>>x', 'roadmap show <x', 'roadmap show &> x'])(
    '%s: the name of a file is wanted',
    (line) => {
      expect(readBashLine(line, 'x').isTarget).toBe(true);
      expect(askedByBash(['--', '9', '80', line, 'x']).offers).toBe('files');
    },
  );
});

/** What bash would put in the place of `replaced` at the end of a line. */
function completed(line: string, replaced: string, value: string): string | undefined {
  const { answer } = askedByBash(['--', '9', '80', line, replaced]);
  const [kind, ...lines] = answer([{ value, about: 'x' }])
    .split('\n')
    .slice(0, -1);
  expect(kind).toBe('words');
  return lines[0] === undefined ? undefined : line.slice(0, line.length - replaced.length) + lines[0];
}

/** bash closes the quote of a word that does not end with one. */
const closed = (line: string, quote: string) => (line.endsWith(quote) ? line : line + quote);

const HOSTILE = [
  '$(touch pwned)',
  '`touch pwned`',
  'a;touch pwned',
  "it's",
  'say "no"',
  "'",
  '"',
  '~root',
  '*',
  'a b  c',
  '$IFS',
  'a\\b',
  '!!',
  '#x',
  '{a,b}',
  'a:b=c',
  'ü ✓',
  '<x>&|',
  '[a]?',
];

describe('a word reaches the line as plain text', () => {
  test.each(HOSTILE)('%s', (value) => {
    expect(wordsOf(completed('roadmap define ', '', value)!)).toEqual(['define', value]);
    expect(wordsOf(closed(completed("roadmap define '", '', value)!, "'"))).toEqual(['define', value]);
    const double = completed('roadmap define "', '', value);
    if (value.includes('!')) expect(double).toBeUndefined();
    else expect(wordsOf(closed(double!, '"'))).toEqual(['define', value]);
  });

  test('whatever it is', () => {
    const value = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 });
    const all = fc.sample(fc.record({ value, at: fc.nat(12) }), { numRuns: 200, seed: 1 });
    const lines = all.map(({ value: text, at }) => {
      const typed = text.slice(0, at).replace(/[^A-Za-z0-9]/g, '\\$&');
      return completed(`roadmap define ${typed}`, typed, text)!;
    });
    expect(wordsOf(lines.join('; '))).toEqual(all.flatMap((one) => ['define', one.value]));
  });

  test('only words that go on as it was begun are given', () => {
    const { answer } = askedByBash(['--', '9', '80', 'roadmap show se', 'se']);
    const offers = ['first', 'second', 'seven'].map((value) => ({ value, about: '' }));
    expect(answer(offers)).toBe('words\nsecond\nseven\n');
  });
});

describe('what words stand for', () => {
  const offers = [
    { value: 'first', about: 'First things' },
    { value: 'second-things', about: 'x'.repeat(100) },
  ];
  const told = (type: string, line = 'roadmap show ') => askedByBash(['--', type, '60', line, '']).answer(offers);

  test('stands beside them where they are only listed, and fits the screen', () => {
    const lines = told('63').trimEnd().split('\n');
    expect(lines[1]).toBe('first          -- First things');
    expect(lines[2]).toHaveLength(59);
  });

  test.each(['9', '33', '37', '42', '64'])('cannot reach the line (COMP_TYPE %s)', (type) => {
    expect(told(type)).toBe('words\nfirst\nsecond-things\n');
  });

  test('a word alone is put on the line from a list, too', () => {
    expect(askedByBash(['--', '63', '60', 'roadmap show f', 'f']).answer(offers)).toBe('words\nfirst\n');
  });
});
