import { expect, test } from 'vitest';
import { list, plural } from '../../../../src/core/lib/words.js';

test('words for people', () => {
  expect(plural(1, 'topic')).toBe('1 topic');
  expect(plural(0, 'topic')).toBe('0 topics');
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
});
