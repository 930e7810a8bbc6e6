/** PowerShell cannot be run here: its protocol is, and what it puts on a line is compared with its rules for quotes. */
import { expect, test } from 'vitest';
import { askedByPowerShell } from '../../../../src/cli/completion/powershell.js';
import { home, small } from '../../../run.js';

/** A text as `[System.BitConverter]::ToString` writes its bytes. */
const digits = (text: string) =>
  [...Buffer.from(text)].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('-');
const asked = (typed: string) => askedByPowerShell([`x${digits(typed)}`]);

test('words come as digits, the last one is being typed', () => {
  expect(asked('show\n--status\nst')).toMatchObject({ words: ['show', '--status'], current: 'st' });
  expect(asked('')).toMatchObject({ words: [], current: '' });
  expect(asked('note\n1.1\n\'ü "$x" &')).toMatchObject({ words: ['note', '1.1'], current: 'ü "$x" &' });
  expect(asked("'it")).toMatchObject({ current: 'it' });
  expect(asked('"it"')).toMatchObject({ current: 'it' });
});

test.each([
  ['http-basics', 'http-basics'],
  ['--status=done', '--status=done'],
  ['virtual environment', "'virtual environment'"],
  ["it's", "'it''s'"],
  ['$(calc)', "'$(calc)'"],
  ['`calc`', "'`calc`'"],
  ['a;b|c&d', "'a;b|c&d'"],
  ['\u2019; calc #', "'\u2019\u2019; calc #'"],
  ['@x', "'@x'"],
])('%s is put on the line as %s', (value, text) => {
  const results = JSON.parse(asked('').answer([{ value, about: '' }]));
  expect(results).toEqual([{ text, name: value, about: value }]);
});

test('the answer is ASCII, chosen by what is typed in any case, and empty where files are wanted', () => {
  const offers = [
    { value: 'first', about: 'Erste Übung ✓' },
    { value: 'second', about: '' },
  ];
  const answer = asked('show\nFI').answer(offers);
  expect(answer).toMatch(/^[\x20-\x7e]+\n$/);
  expect(JSON.parse(answer)).toEqual([{ text: 'first', name: 'first', about: 'Erste Übung ✓' }]);
  expect(asked('x').answer(offers)).toBe('');
  expect(asked('').answer('files')).toBe('');
});

test('the program answers a line in it', async () => {
  const { stdout } = await small()(`completion --candidates powershell x${digits('done\nfi')}`);
  expect(JSON.parse(stdout)).toEqual([{ text: 'first', name: 'first', about: '1.1 First things' }]);
});

test('the script registers a native completer that names no word of a roadmap', async () => {
  const { stdout } = await home()('completion powershell');
  expect(stdout).toContain('Register-ArgumentCompleter -Native -CommandName roadmap -ScriptBlock {');
  const count = (sign: string) => stdout.split(sign).length;
  for (const [open, close] of ['{}', '()', '[]'] as const) expect(count(open!)).toBe(count(close!));
});
