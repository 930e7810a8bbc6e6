import { describe, expect, test } from 'vitest';
import { type Edited, edited } from '../../../../src/io/terminal/edit-text.js';
import { inView, laidOut } from '../../../../src/io/terminal/text-layout.js';

/** `|` is the cursor. */
const at = (text: string): Edited => {
  const [before = '', after = ''] = text.split('|');
  return { before, after };
};
const shown = ({ before, after }: Edited) => `${before}|${after}`;
const press = (name: string, text = '') => ({
  kind: 'key' as const,
  name: name.replace('ctrl-', ''),
  text,
  ctrl: name.startsWith('ctrl-'),
});

describe('editing', () => {
  test.each([
    ['left', 'ab|c', 'a|bc'],
    ['left', '|c', '|c'],
    ['right', 'a|bc', 'ab|c'],
    ['right', 'a👩‍💻|', 'a👩‍💻|'],
    ['left', 'a👩‍💻|', 'a|👩‍💻'],
    ['backspace', 'a👩‍💻|b', 'a|b'],
    ['backspace', 'e\u0301|', '|'],
    ['backspace', '|', '|'],
    ['delete', 'a|bc', 'a|c'],
    ['home', 'x\nab|c', 'x\n|abc'],
    ['end', 'a|bc\nx', 'abc|\nx'],
    ['ctrl-a', 'x\nab|c', 'x\n|abc'],
    ['ctrl-e', 'a|bc\nx', 'abc|\nx'],
    ['ctrl-k', 'a|bc\nx', 'a|\nx'],
    ['ctrl-u', 'x\nab|c', 'x\n|c'],
    ['ctrl-w', 'one two |', 'one |'],
    ['up', 'abc\nde|f', 'ab|c\ndef'],
    ['up', 'a\ndef|', 'a|\ndef'],
    ['up', 'ab|c', '|abc'],
    ['down', 'ab|c\ndef', 'abc\nde|f'],
    ['down', 'abc|\nd', 'abc\nd|'],
    ['down', 'a|bc', 'abc|'],
    ['f5', 'a|b', 'a|b'],
  ])('%s: %j gives %j', (name, before, after) => {
    expect(shown(edited(at(before), press(name)))).toBe(after);
  });

  test('a character and a paste go in at the cursor', () => {
    expect(shown(edited(at('a|b'), press('x', 'x')))).toBe('ax|b');
    expect(shown(edited(at('a|b'), { kind: 'paste', text: 'x\ny' }))).toBe('ax\ny|b');
  });
});

describe('the layout', () => {
  const style = { bold: (text: string) => text };
  const lay = (text: string, width: number) => laidOut('Answer:', at(text), { width, height: 24 }, style);

  test('puts later lines below the first, and says where the cursor is', () => {
    expect(lay('0\n1|', 80)).toEqual({ rows: ['Answer: 0', '        1'], row: 1, column: 9 });
    expect(lay('|', 80)).toEqual({ rows: ['Answer: '], row: 0, column: 8 });
  });

  test('never fills the last column, and knows wide characters', () => {
    for (const width of [12, 13, 20, 40]) {
      const { rows } = lay(`${'漢字'.repeat(30)}|`, width);
      expect(rows.every((row) => [...row].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0) < width)).toBe(true);
    }
  });

  test('shows what moves a cursor as text', () => {
    expect(lay('a\u001b[2Jb\u202e|', 80).rows).toEqual(['Answer: a\\u{1b}[2Jb\\u{202e}']);
  });

  test('a long message is wrapped between its words', () => {
    const { rows } = laidOut('How sure are you? 1 guess, 2 unsure, 3 sure:', at('|'), { width: 30, height: 24 }, style);
    expect(rows).toEqual(['How sure are you? 1 guess, 2', 'unsure, 3 sure: ']);
  });

  test('as many rows as the screen has, around the cursor', () => {
    const rows = Array.from({ length: 50 }, (_, i) => `row ${i}`);
    const size = { width: 80, height: 11 };
    expect(inView({ rows, row: 49, column: 0 }, size)).toMatchObject({ row: 9, rows: rows.slice(40) });
    expect(inView({ rows, row: 3, column: 0 }, size)).toMatchObject({ row: 3, rows: rows.slice(0, 10) });
  });
});
