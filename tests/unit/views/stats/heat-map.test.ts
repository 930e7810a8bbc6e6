import { expect, test } from 'vitest';
import { heatMapLines, shadeOf } from '../../../../src/views/stats/heat-map.js';
import { ASCII, plainStyle, UNICODE } from '../../../../src/views/style.js';

test('a day is darker for more minutes', () => {
  expect([0, 1, 14, 15, 45, 90, 600].map(shadeOf)).toEqual([0, 1, 1, 2, 3, 4, 4]);
});

test('a column is a week, the last one ends today', () => {
  const minutes = new Map([
    ['2026-11-26', 100],
    ['2026-11-16', 20],
  ]);
  const lines = heatMapLines({ minutes, today: '2026-11-26' }, plainStyle(UNICODE), 9);
  expect(lines.slice(1, 8)).toEqual([
    'Mon ···▒·',
    '    ·····',
    'Wed ·····',
    '    ····█',
    'Fri ····',
    '    ····',
    'Sun ····',
  ]);
});

test('a year fits on 80 columns, and every width has room for something', () => {
  for (const width of [1, 20, 40, 80, 200]) {
    const [months, ...rows] = heatMapLines({ minutes: new Map(), today: '2026-11-26' }, plainStyle(ASCII), width);
    expect(rows[0]!.length).toBe(Math.min(57, Math.max(5, width)));
    expect(months!.length).toBeLessThanOrEqual(rows[0]!.length);
  }
});
