/** How many questions come back on which day. */
import { dateOf } from '../lib/study-day.js';
import type { DueEntries } from './memory.js';

/** The load of some days from a study day on; what is overdue is due on the first. Every day has an entry. */
export function reviewLoad(reviews: DueEntries, today: number, days: number): { date: string; due: number }[] {
  const counts = new Array<number>(days).fill(0);
  for (const entries of Object.values(reviews))
    for (const { day, aside, isOpen } of entries) {
      const place = Math.max(0, day - today);
      if (!aside && !isOpen && place < days) counts[place]!++;
    }
  return counts.map((due, i) => ({ date: dateOf(today + i), due }));
}
