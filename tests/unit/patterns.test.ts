/** No pattern of ours goes back and forth over a long text: the time that each takes grows as the text does. */
import fs from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import { ROOT } from '../run.js';

const SRC = path.join(ROOT, 'src');
/** Characters of a long text. A pattern that goes over it once takes a millisecond, one that goes back for each half a second. */
const LONG = 20_000;
const SLOW = 60;

/** What is repeated, and what stands at the end so that nothing fits after all. */
const PIECES = [
  ' ',
  '\n',
  '\t',
  'a',
  '0',
  '-',
  '.',
  ',',
  ';',
  '/',
  '\\',
  '"',
  "'",
  '`',
  '#',
  '[',
  '(',
  '{',
  '*',
  '_',
  '>',
  '?',
  'é',
  '\u200d',
  'a ',
  ' a',
  'a.',
  'a,',
  '0,',
  'a-',
  "a'",
  'a\n',
  ' \n',
  '\\n',
  'line ',
  '____',
];
const ENDS = ['', '!', '\n!', 'a!', ' ;!', '\u0000'];

/** Every pattern in the sources, by where it stands. */
const patterns = fs
  .readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => patternsIn(name, fs.readFileSync(path.join(SRC, name), 'utf8')));

function patternsIn(name: string, text: string): { at: string; pattern: RegExp }[] {
  const found: { at: string; pattern: RegExp }[] = [];
  const { program } = parseSync(name, text);
  new Visitor({
    Literal(node) {
      if (!('regex' in node) || !node.regex) return;
      const line = text.slice(0, node.start).split('\n').length;
      found.push({ at: `${name}:${line} ${node.raw}`, pattern: new RegExp(node.regex.pattern, node.regex.flags) });
    },
  }).visit(program);
  return found;
}

/** Whether a pattern is slow in each of three tries: others' work on the machine makes none faster. */
function isSlow(pattern: RegExp, text: string): boolean {
  return [0, 1, 2].every(() => {
    const begun = performance.now();
    text.replace(pattern, '');
    return performance.now() - begun > SLOW;
  });
}

test('patterns are found', () => expect(patterns.length).toBeGreaterThan(50));

test.each(patterns)('$at', ({ pattern }) => {
  for (const piece of PIECES)
    for (const end of ENDS) {
      const text = piece.repeat(LONG / piece.length) + end;
      if (isSlow(pattern, text)) expect.fail(`slow on ${JSON.stringify(`${piece}${piece}…${end}`)}`);
    }
});

test('a pattern that goes back and forth is found', () => {
  expect(isSlow(/\s+$/, `${' '.repeat(LONG)}!`)).toBe(true);
});
