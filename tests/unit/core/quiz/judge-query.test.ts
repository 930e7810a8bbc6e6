import { describe, expect, test } from 'vitest';
import type { Difference, Table } from '../../../../src/core/quiz/found.js';
import { judgeRows } from '../../../../src/core/quiz/judge-query.js';

const table = (columns: number, count: number): Table => ({
  columns: Array.from({ length: columns }, (_, i) => `c${i}`),
  rows: [],
  count,
});

describe('rows that differ', () => {
  test.each([
    ['order', table(1, 2), table(1, 2), 'The rows are right; their order is not.'],
    ['columns', table(2, 2), table(2, 2), 'The values are right; the columns stand in another order.'],
    ['more-columns', table(3, 2), table(2, 2), 'It gives 1 column too many.'],
    ['fewer-columns', table(1, 2), table(3, 2), 'It gives 2 columns too few.'],
    ['more-rows', table(1, 5), table(1, 2), 'It gives 3 rows too many.'],
    ['fewer-rows', table(1, 1), table(1, 2), 'It gives 1 row too few.'],
    ['values', table(1, 2), table(1, 2), 'It gives other rows than those asked for.'],
  ] as [Difference, Table, Table, string][])(
    'in %s are told so, and both are shown',
    (difference, found, wanted, why) => {
      const verdict = judgeRows({ same: false, set: 0, difference, found, wanted });
      expect(verdict).toEqual({ kind: 'wrong', why, rows: { found, wanted } });
    },
  );

  test('on rows that the learner does not see are not shown', () => {
    const verdict = judgeRows({ same: false, set: 1, difference: 'values', found: table(1, 1), wanted: table(1, 2) });
    expect(verdict).toEqual({ kind: 'wrong', why: expect.stringContaining('must not depend on these values') });
  });
});

describe('what the database refuses', () => {
  const why = (error: string, set = 0) => judgeRows({ same: false, set, error, malformed: false });

  test.each([
    ['UNIQUE constraint failed: tool.id', 'A row with the same id is there already.'],
    ['UNIQUE constraint failed: tool.a, tool.b', 'A row with the same a is there already.'],
    ['NOT NULL constraint failed: tool.name', 'The column name needs a value.'],
    ['FOREIGN KEY constraint failed', 'a row of another table that is not there'],
    ['CHECK constraint failed: price > 0', 'breaks a rule of the table'],
    ['it takes more memory than a query may take', 'takes more memory'],
  ])('is told in other words: %s', (error, text) => {
    expect(why(error)).toMatchObject({ kind: 'wrong', why: expect.stringContaining(text) });
  });

  test('only on rows that nobody sees is told so', () => {
    expect(why('UNIQUE constraint failed: tool.id', 1)).toMatchObject({
      why: expect.stringMatching(/^It works on the rows you see, and not on others\./),
    });
  });

  test('because it does not understand it is asked once more', () => {
    expect(judgeRows({ same: false, set: 0, error: 'near "selct": syntax error', malformed: true })).toEqual({
      kind: 'nearly',
      slip: 'statement',
      why: 'The database says: near "selct": syntax error.',
    });
  });
});
