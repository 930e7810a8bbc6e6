import { expect, test } from 'vitest';
import { dateOf, dayOfDate } from '../../../../src/core/lib/study-day.js';
import { mondayOf, plannedDays, weeksOf } from '../../../../src/core/stats/weeks.js';

const TODAY = dayOfDate('2026-11-26')!; // a Thursday

test('a week begins on Monday', () => {
  expect(dateOf(mondayOf(TODAY))).toBe('2026-11-23');
  expect(dateOf(mondayOf(dayOfDate('2026-11-23')!))).toBe('2026-11-23');
  expect(dateOf(mondayOf(dayOfDate('2026-11-22')!))).toBe('2026-11-16');
});

test('a missed day breaks nothing, and neither does a missed week', () => {
  const dates = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-23', '2026-11-24'];
  expect(weeksOf(dates, TODAY, { planned: 5, count: 8 })).toEqual([
    { date: '2026-11-09', days: 4, kept: true },
    { date: '2026-11-16', days: 0, kept: false },
    { date: '2026-11-23', days: 2, kept: false },
  ]);
});

test('the latest weeks are told', () => {
  const weeks = weeksOf(['2020-01-01'], TODAY, { planned: 5, count: 8 });
  expect([weeks.length, weeks[0]!.date, weeks.at(-1)!.date]).toEqual([8, '2026-10-05', '2026-11-23']);
  expect(weeksOf([], TODAY, { planned: 5, count: 8 })).toHaveLength(1);
});

test.each([
  [undefined, undefined, 5],
  [10, undefined, 5],
  [1, undefined, 4],
  [40, undefined, 7],
  [10, 300, 2],
  [1, 600, 1],
])('%s hours a week in sessions of %s minutes are %i days', (hours, session, days) => {
  expect(plannedDays(hours, session)).toBe(days);
});
