import { expect, test } from 'vitest';
import { dayName, studyDay } from '../../../../src/core/lib/study-day.js';

test('a study day ends at four in the morning, local time', () => {
  const berlin = () => 120;
  const at = (text: string) => Date.parse(text);
  expect(studyDay(at('2026-06-02T01:59:00Z'), berlin)).toBe(studyDay(at('2026-06-01T12:00:00Z'), berlin));
  expect(studyDay(at('2026-06-02T02:00:00Z'), berlin)).toBe(studyDay(at('2026-06-01T12:00:00Z'), berlin) + 1);
});

test('past days are named as people name them', () => {
  const utc = () => 0;
  const now = Date.parse('2026-11-24T09:00:00Z');
  const ago = (days: number) => dayName(now - days * 86_400_000, now, utc);
  expect([ago(0), ago(1), ago(2), ago(7), ago(-3)]).toEqual([
    'today',
    'yesterday',
    'on Sunday',
    'on 2026-11-17',
    'today',
  ]);
});

test('one study day has one name, however late the night', () => {
  const utc = () => 0;
  const at = (text: string) => Date.parse(text);
  const late = at('2026-11-10T01:30:00Z'); // a Tuesday by the calendar, still Monday's study day
  expect(dayName(late, at('2026-11-12T09:00:00Z'), utc)).toBe('on Monday');
  expect(dayName(late, at('2026-11-17T09:00:00Z'), utc)).toBe('on 2026-11-09');
});
