import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, dayOf } from '../../../../src/core/lib/study-day.js';
import { dueDay, type Grade, type Memory } from '../../../../src/core/review/memory.js';
import { scheduler, type Variant } from '../../../../src/core/review/scheduler.js';

/** ts-fsrs's own: two learning steps, no fuzz. */
const DEFAULTS: Variant = { fuzz: false, learning: ['1m', '10m'] };
const SETTINGS = { retention: 0.9, longest: 36_500 };
const review = (grade: Grade, at: number, rev = 1) => ({ id: 'q', topic: 't', rev, grade, at });

describe('the published vectors of FSRS-6, through our own module', () => {
  test('grades when due give the intervals of ts-fsrs, py-fsrs and fsrs-rs', () => {
    const { review: next } = scheduler(SETTINGS, DEFAULTS);
    let at = Date.parse('2022-11-29T12:30:00Z');
    let memory: Memory | undefined;
    const intervals = ([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3] as Grade[]).map((grade) => {
      memory = next(memory, review(grade, at));
      at = memory.due;
      return memory.interval;
    });
    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  test('grades after given days give the published stability and difficulty', () => {
    const { review: next } = scheduler(SETTINGS, DEFAULTS);
    let at = Date.parse('2022-11-29T12:30:00Z');
    let memory: Memory | undefined;
    const days = [0, 0, 1, 3, 8, 21];
    for (const [i, grade] of ([1, 3, 3, 3, 3, 3] as Grade[]).entries()) {
      at += days[i]! * DAY;
      memory = next(memory, review(grade, at));
    }
    expect(memory!.stability).toBeCloseTo(53.62691, 4);
    expect(memory!.difficulty).toBeCloseTo(6.3574867, 4);
  });
});

describe('our rules', () => {
  const usual = { retention: 0.9, longest: 60 };

  test('a clock that goes back lets no time pass, and what was answered in the future does not pin the question there', () => {
    const { review: next, recall } = scheduler(usual);
    const first = next(undefined, review(3, 1000 * DAY));
    const second = next(first, review(3, 900 * DAY));
    expect(second.last).toBe(900 * DAY);
    expect(second.due).toBeLessThan(970 * DAY);
    expect(next(second, review(3, second.due)).interval).toBeGreaterThan(second.interval);
    expect(recall(second, 800 * DAY)).toBeLessThanOrEqual(1);
  });

  test('an answer that is right in time never shortens the wait, at the longest one neither', () => {
    const { review: next } = scheduler(usual);
    for (const id of Array.from({ length: 50 }, (_, i) => `q${i}`)) {
      const waits: number[] = [];
      let memory: Memory | undefined;
      for (let at = 1000 * DAY; waits.length < 8; at = memory.due) {
        memory = next(memory, { ...review(3, at), id });
        waits.push(memory.interval);
        expect(memory.due - at).toBeLessThanOrEqual(60 * DAY);
      }
      expect(waits).toEqual([...waits].sort((a, b) => a - b));
    }
  });

  test('a time that is none is refused', () => {
    expect(() => scheduler(usual).review(undefined, review(3, Number.NaN))).toThrow(RangeError);
  });

  test('a changed rev begins anew, and so do its days', () => {
    const { review: next } = scheduler(usual);
    const old = next(next(undefined, review(3, 1000 * DAY)), review(3, 1003 * DAY));
    expect(next(old, review(3, 1010 * DAY, 2))).toMatchObject({ reps: 1, rev: 2, days: [1010] });
  });

  const grades = fc.array(fc.constantFrom<Grade>(1, 2, 3), { minLength: 1, maxLength: 30 });

  test('nothing waits longer than it may, whatever was answered', () => {
    fc.assert(
      fc.property(grades, fc.integer({ min: 7, max: 365 }), (all, longest) => {
        const { review: next } = scheduler({ retention: 0.9, longest });
        let [memory, at]: [Memory | undefined, number] = [undefined, 20_000 * DAY];
        for (const grade of all) {
          memory = next(memory, review(grade, at));
          expect(memory.due - memory.last).toBeLessThanOrEqual(longest * DAY);
          at = Math.max(memory.due, memory.last + DAY);
        }
      }),
    );
  });

  test('before an interview nothing waits beyond its day, and afterwards as long as ever', () => {
    const interview = 20_050;
    const { review: next } = scheduler({ ...usual, interview });
    let [memory, at]: [Memory | undefined, number] = [undefined, 20_000 * DAY];
    while (dayOf(at) < interview) {
      memory = next(memory, review(3, at));
      expect(dueDay(memory)).toBeLessThanOrEqual(interview);
      at = dueDay(memory) * DAY;
    }
    expect(next(memory, review(3, at)).interval).toBeGreaterThan(30);
  });

  test('the same answers give the same schedule: the fuzz hangs on the question', () => {
    const run = () => {
      const { review: next } = scheduler(usual);
      let memory = next(undefined, review(3, 20_000 * DAY));
      for (let i = 0; i < 6; i++) memory = next(memory, review(3, memory.due));
      return memory;
    };
    expect(run()).toEqual(run());
  });

  test('a retention asked for is kept: more often for more', () => {
    const interval = (retention: number) => {
      const { review: next } = scheduler({ retention, longest: 365 }, { ...DEFAULTS, learning: ['10m'] });
      let memory = next(undefined, review(3, 20_000 * DAY));
      for (let i = 0; i < 3; i++) memory = next(memory, review(3, memory.due));
      return memory.interval;
    };
    expect(interval(0.8)).toBeGreaterThan(interval(0.9));
    expect(interval(0.9)).toBeGreaterThan(interval(0.95));
  });
});
