import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bar, cut, percent, widthOf, wrap, wrapCode } from '../../../src/views/layout.js';
import { ASCII, plainStyle } from '../../../src/views/style.js';

test('wrapped and cut text never exceeds its width', () => {
  const words = fc.array(fc.constantFrom('word', 'a', '日本語', 'incomprehensibilities', '👍', 'x'), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 14, max: 120 }), (parts, width) => {
      const text = parts.join(' ');
      return (
        wrap(text, width).every((line) => widthOf(line) <= width) &&
        widthOf(cut(text, width, plainStyle(ASCII))) <= width
      );
    }),
  );
});

test('a bar is full only when all is done and empty only when nothing is', () => {
  const style = plainStyle(ASCII);
  expect(bar(0, 4, style)).toBe('....');
  expect(bar(0.001, 4, style)).toBe('#...');
  expect(bar(0.999, 4, style)).toBe('###.');
  expect(bar(1, 4, style)).toBe('####');
  expect(percent(999, 1000)).toBe('99 %');
});

test('inline code is not broken over lines where it fits on one', () => {
  const lines = wrap('Then look at the list with `for item in items` and go on.', 30);
  expect(lines.some((line) => line.includes('`for item in items`'))).toBe(true);
  expect(lines.every((line) => widthOf(line) <= 30)).toBe(true);
  expect(lines.join(' ')).toBe('Then look at the list with `for item in items` and go on.');
  const long = wrap('`one two three four five six seven eight`', 20);
  expect(long.length).toBeGreaterThan(1);
  expect(long.every((line) => widthOf(line) <= 20)).toBe(true);
});

test('code is broken between words, and what follows is marked', () => {
  expect(wrapCode('total = price * amount + tax', 22, '  ', '  > ')).toEqual(['  total = price *', '  > amount + tax']);
});
