import { describe, expect, test } from 'vitest';
import { listIn, misfit, valueAt } from '../../../../src/core/check/pattern.js';

describe('JSON against a pattern', () => {
  test.each([
    [
      { id: 1, name: 'Fern', extra: true },
      { id: '<any>', name: 'Fern' },
    ],
    [{ id: 1 }, { id: '<number>' }],
    [{ id: 'a' }, { id: '<text>' }],
    [{ user: { id: 3 } }, { user: { id: 3 } }],
    [
      [1, 2],
      [1, 2],
    ],
    [{ price: '12.50' }, { price: 12.5 }],
  ])('%j fits %j', (value, pattern) => expect(misfit(value, pattern)).toBeUndefined());

  test.each([
    [{ name: 'Fern' }, { id: '<any>' }, '"id" is missing'],
    [{ id: '1' }, { id: '<number>' }, '"id" is "1", and should be a number'],
    [{ name: 'fern' }, { name: 'Fern' }, '"name" is "fern", and should be "Fern"'],
    [[1], [1, 2], 'the answer has 1 items, and should have 2'],
    [[{ id: 1 }], { id: 1 }, 'the answer is [{"id":1}], and should be an object'],
    [{ price: '' }, { price: 0 }, '"price" is "", and should be 0'],
    [null, {}, 'the answer is null, and should be an object'],
    [undefined, {}, 'the answer is missing'],
  ])('%j does not fit %j', (value, pattern, told) => expect(misfit(value, pattern)).toBe(told));

  test('names of every object are no keys of it', () => {
    expect(misfit({}, { toString: '<any>' })).toBe('"toString" is missing');
    expect(valueAt({}, 'constructor.name')).toBeUndefined();
  });
});

test('a list is the answer itself, or the one list in it', () => {
  expect(listIn([1])).toEqual([1]);
  expect(listIn({ items: [1], total: 1 })).toEqual([1]);
  expect(listIn({ items: [1], others: [] })).toBeUndefined();
  expect(listIn({ total: 1 })).toBeUndefined();
  expect(listIn(null)).toBeUndefined();
});

test('a value is found by its path', () => {
  expect(valueAt({ user: { id: 3 } }, 'user.id')).toBe(3);
  expect(valueAt({ user: 3 }, 'user.id')).toBeUndefined();
});
