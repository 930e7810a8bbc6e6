import { expect, test } from 'vitest';
import { widthOf } from '../../../../src/views/layout.js';
import { rowsLines } from '../../../../src/views/quiz/rows.js';
import { plainStyle, UNICODE } from '../../../../src/views/style.js';

const style = plainStyle(UNICODE);
const row = (n: number) => [String(n), `name ${n}`];

test('both tables stand below each other, in columns', () => {
  const found = { columns: ['n', 'name'], rows: [['10', 'Ada'], ['2', '日本']], count: 2 }; // biome-ignore format: a table
  const wanted = { columns: ['name'], rows: [], count: 0 };
  expect(rowsLines({ found, wanted }, style, 80)).toEqual([
    '',
    'Your rows',
    '  n   name',
    '  10  Ada',
    '  2   日本',
    '',
    'Asked for',
    '  name',
    '  (no rows)',
  ]);
});

test('long tables and wide cells are cut, and what is no query has no rows', () => {
  const found = { columns: ['n', 'name'], rows: Array.from({ length: 20 }, (_, n) => row(n)), count: 50 };
  const wide = { columns: ['x'.repeat(90), 'y'.repeat(90)], rows: [['a\nb', 'c'.repeat(90)]], count: 1 };
  const lines = rowsLines({ found, wanted: wide }, style, 40);
  expect(lines).toContain('  … and 42 more rows');
  expect(lines.filter((line) => widthOf(line) > 40)).toEqual([]);
  expect(lines.at(-1)).toContain('a\\nb');
  const none = { columns: [], rows: [], count: 0 };
  expect(rowsLines({ found: none, wanted: none }, style, 40)).toContain('  (no rows: this is not a query)');
});
