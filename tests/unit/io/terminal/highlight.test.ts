import { expect, test } from 'vitest';
import { colorStyle } from '../../../../src/io/terminal/color.js';
import { highlighterIn } from '../../../../src/io/terminal/highlight.js';
import { UNICODE } from '../../../../src/views/style.js';

const highlight = highlighterIn(colorStyle(UNICODE));
const withoutColor = (text: string) => text.replace(/\u001b\[\d+m/g, '');

test('code is coloured, line by line, and no character of it changes', () => {
  const code = 'for n in [1, 2]:\n    print("""a\nb""")  # both';
  expect(highlight(code, 'python')).toContain('\u001b[35mfor\u001b[39m n');
  expect(highlight(code, 'python').split('\n').map(withoutColor)).toEqual(code.split('\n'));
});

test.each([
  ['nested f-strings', 'f"{'.repeat(1300)],
  ['open brackets', '('.repeat(4000)],
  ['more than is coloured', 'f"{'.repeat(20_000)],
])('code made to break the grammar is shown as it is: %s', (_, code) => {
  expect(withoutColor(highlight(code, 'python'))).toBe(code);
});

test('a language without a grammar has no colour', () => {
  expect(highlight('for', 'text')).toBe('for');
});
