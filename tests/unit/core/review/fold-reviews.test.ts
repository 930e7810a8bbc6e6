import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, dayOf, studyClock } from '../../../../src/core/lib/study-day.js';
import type { Answer, Change, Event } from '../../../../src/core/progress/events.js';
import { eventsInEffect } from '../../../../src/core/progress/undo.js';
import { foldReviews } from '../../../../src/core/review/fold-reviews.js';
import { gradeOf, gradeOfPoints } from '../../../../src/core/review/grade.js';
import {
  byQuestion,
  countDue,
  dueDay,
  dueEntries,
  dueEntriesOn,
  type Grade,
  isLeech,
  isQuizzed,
  isRetained,
  type Memories,
  type Memory,
} from '../../../../src/core/review/memory.js';
import { scheduler } from '../../../../src/core/review/scheduler.js';
import { MEMORY } from '../../../memory.js';

const ours = scheduler({ retention: 0.9, longest: 60 });
const START = Date.parse('2026-03-02T09:00:00Z');
const TOPIC: Record<string, string> = { q1: 'a', q2: 'a', q3: 'b', constructor: 'b', ['__proto__']: 'c', q6: 'c' };
const QUESTIONS = ['q1', 'q2', 'q3', 'constructor', '__proto__', 'q6'];
const topicOf = (id: string) => (Object.hasOwn(TOPIC, id) ? TOPIC[id]! : 'c');

const answer = (question: string, grade: Grade, more: Partial<Answer> = {}): Answer => ({
  type: 'answered',
  question,
  topic: topicOf(question),
  rev: 1,
  grade,
  correct: grade > 1,
  confidence: null,
  answer: '',
  ...more,
});

const event = (n: number, what: Change, when: { at: number; tz: number }): Event => ({
  v: 1,
  id: n.toString(16).padStart(16, '0'),
  l: n,
  r: 'path',
  op: `op${n}`,
  cmd: what.type,
  ...when,
  ...what,
});

const anyAnswer = fc
  .record({
    question: fc.constantFrom(...QUESTIONS),
    grade: fc.constantFrom<Grade>(1, 2, 3),
    rev: fc.constantFrom(1, 1, 1, 2),
    mode: fc.constantFrom(
      undefined,
      undefined,
      undefined,
      undefined,
      'practice' as const,
      'cram' as const,
      'placement' as const,
    ),
  })
  .map(({ question, grade, ...more }) => answer(question, grade, more));
const topics = fc.subarray(['a', 'b', 'c'], { minLength: 1 });
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 12, arbitrary: anyAnswer },
  { weight: 1, arbitrary: topics.map((some) => ({ type: 'reset' as const, topics: some })) },
  { weight: 1, arbitrary: fc.constant({ type: 'reset' as const }) },
  { weight: 1, arbitrary: topics.map((some) => ({ type: 'claimed' as const, topics: some })) },
  { weight: 1, arbitrary: fc.constant({ type: 'flagged' as const, question: 'q1', on: true }) },
);
/** Clocks stand still, go on, and sometimes back. */
const pause = fc.oneof(fc.integer({ min: 0, max: 20 * DAY }), fc.integer({ min: -DAY, max: 3_600_000 }));
const zone = fc.integer({ min: -12 * 60, max: 14 * 60 });

/** Events of some changes, one after another. */
const eventsOf = (change: fc.Arbitrary<Change>, maxLength = 40) =>
  fc.array(fc.tuple(change, pause, zone), { maxLength, size: 'max' }).map((steps) => {
    let at = START;
    return steps.map(([what, more, tz], i) => {
      at += more;
      return event(i + 1, what, { at, tz });
    });
  });
const history = eventsOf(anyChange);

const fold = (events: readonly Event[], before: Memories = {}) => foldReviews(before, events, ours);
const bits = (memories: Memories) => JSON.stringify(Object.entries(memories));

describe('what is remembered', () => {
  test('is bit for bit the same folded at once, an answer at a time, or from a file in between', () => {
    fc.assert(
      fc.property(history, (events) => {
        const whole = fold(events);
        const live = events.reduce((memories, one) => fold([one], memories), {} as Memories);
        const stored = events.reduce((memories, one) => {
          const rows = JSON.parse(JSON.stringify(Object.entries(memories))) as [string, Memory][];
          const read: Record<string, Memory> = Object.create(null);
          for (const [id, memory] of rows) read[id] = memory;
          return fold([one], read);
        }, {} as Memories);
        expect(bits(live)).toBe(bits(whole));
        expect(bits(stored)).toBe(bits(whole));
      }),
    );
  });

  test('is folded without changing what was before', () => {
    fc.assert(
      fc.property(history, history, (events, more) => {
        const before = fold(events);
        const copy = bits(before);
        fold(more, before);
        expect(bits(before)).toBe(copy);
      }),
    );
  });

  test('is exactly what it was after an answer is undone', () => {
    fc.assert(
      fc.property(history, anyAnswer, (events, more) => {
        const when = { at: events.at(-1)?.at ?? START, tz: 0 };
        const n = events.length + 1;
        const undone = [...events, event(n, more, when), event(n + 1, { type: 'undo', target: `op${n}` }, when)];
        expect(undone).toHaveLength(events.length + 2);
        expect(bits(fold(eventsInEffect(undone)))).toBe(bits(fold(events)));
      }),
    );
  });

  test('is not touched by repeats, cramming or a placement', () => {
    fc.assert(
      fc.property(history, (events) => {
        const counting = events.filter((one) => one.type !== 'answered' || one.mode === undefined);
        expect(bits(fold(events))).toBe(bits(fold(counting)));
      }),
    );
  });

  test('is of the questions that were answered, each by its own answers only', () => {
    fc.assert(
      fc.property(eventsOf(anyAnswer), fc.constantFrom(...QUESTIONS), (events, id) => {
        const counting = events.filter((one) => one.type === 'answered' && one.mode === undefined) as (Event &
          Answer)[];
        const memories = fold(events);
        expect(Object.keys(memories).sort()).toEqual([...new Set(counting.map((one) => one.question))].sort());
        expect(memories[id]).toEqual(fold(counting.filter((one) => one.question === id))[id]);
      }),
    );
  });

  test('of a topic is forgotten by its reset, and of no other', () => {
    fc.assert(
      fc.property(history, topics, (events, some) => {
        const before = fold(events);
        const after = fold([event(99, { type: 'reset', topics: some }, { at: START, tz: 0 })], before);
        const kept = Object.entries(before).filter(([, memory]) => !some.includes(memory.topic));
        expect(Object.entries(after)).toEqual(kept);
      }),
    );
  });

  test('is forgotten by a reset of everything', () => {
    fc.assert(
      fc.property(history, (events) => {
        expect({ ...fold([...events, event(99, { type: 'reset' }, { at: START, tz: 0 })]) }).toEqual({});
      }),
    );
  });

  test('is replaced by what a recovery brings along if that has seen more answers', () => {
    const one = fold([event(1, answer('q1', 3), { at: START, tz: 0 })]);
    const lost = { facts: {}, days: {}, undone: [] };
    const restored = (memories?: Memories) =>
      fold([event(2, { type: 'restored', lost, memories }, { at: START, tz: 0 })], one);
    expect({ ...restored({ q1: MEMORY, q6: MEMORY }) }).toEqual({ q1: MEMORY, q6: MEMORY });
    expect({ ...restored({ q1: { ...MEMORY, reps: 1 } }) }).toEqual({ ...one });
    expect(bits(restored())).toBe(bits(one));
  });

  test('has no memory of what was never answered, whatever it is called', () => {
    const memories = fold([]);
    for (const id of ['q1', 'constructor', '__proto__']) expect(memories[id]).toBeUndefined();
  });
});

/** The memory of one question after grades at instants, in a zone. */
function memoryOf(all: readonly (readonly [Grade, string | number])[], tz = 0): Memory {
  return fold(all.map(([grade, at], i) => event(i + 1, answer('q1', grade), { at: new Date(at).getTime(), tz }))).q1!;
}

describe('study days', () => {
  test('end at four in the morning, local time', () => {
    const night = memoryOf([
      [3, '2026-03-02T23:50Z'],
      [3, '2026-03-03T00:10Z'],
      [3, '2026-03-03T03:59Z'],
    ]);
    expect(night.days).toHaveLength(1);
    const morning = [3, '2026-03-03T04:00Z'] as const;
    expect(memoryOf([[3, '2026-03-03T03:59Z'], morning]).days).toHaveLength(2);
    expect(memoryOf([[3, '2026-03-03T03:59Z'], morning], 60).days).toHaveLength(1);
  });

  test('count once each, right answers only, the latest three', () => {
    fc.assert(
      fc.property(eventsOf(anyAnswer), (events) => {
        for (const [id, memory] of Object.entries(fold(events))) {
          const own = events.filter((one) => one.type === 'answered' && one.question === id && !one.mode);
          let [rev, days] = [0, [] as number[]];
          for (const one of own as (Event & Answer)[]) {
            if (one.rev !== rev) [rev, days] = [one.rev, []];
            const day = dayOf(studyClock(one.at, one.tz));
            if (one.grade > 1) days = [...days.filter((other) => other !== day), day].slice(-3);
          }
          expect(memory.days).toEqual(days);
        }
      }),
    );
  });

  test('bring a question back on a later one, and the next one after a wrong answer', () => {
    fc.assert(
      fc.property(eventsOf(anyAnswer), (events) => {
        for (const memory of Object.values(fold(events))) {
          expect(dueDay(memory)).toBeGreaterThan(dayOf(memory.last));
          if (!memory.solid) expect(dueDay(memory)).toBe(dayOf(memory.last) + 1);
        }
      }),
    );
  });

  test('pass from one review to the next: a week later is longer than a day later', () => {
    const first = [3, START] as const;
    expect(memoryOf([first, [3, START + 7 * DAY]]).stability).toBeGreaterThan(
      memoryOf([first, [3, START + DAY]]).stability,
    );
  });
});

describe('quizzed', () => {
  test('needs every core question right the last time, and there must be one', () => {
    const unsolid = { ...MEMORY, solid: false };
    expect(isQuizzed([MEMORY, MEMORY])).toBe(true);
    for (const core of [[], [undefined], [MEMORY, undefined], [MEMORY, unsolid]]) expect(isQuizzed(core)).toBe(false);
  });

  test('is so after right and hard answers, and not after a guess or a wrong one', () => {
    const quizzed = (...grades: Grade[]) => isQuizzed([memoryOf(grades.map((grade, i) => [grade, START + i * DAY]))]);
    expect([quizzed(3), quizzed(2), quizzed(1, 2), quizzed(1), quizzed(3, 1)]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('retained', () => {
  const recall = (m: Memory) => ours.recall(m, m.last);

  test('needs three days for every core question, and a recall of 90 % now', () => {
    const twice = { ...MEMORY, days: [1, 2] };
    expect(isRetained([MEMORY, MEMORY], () => 0.9)).toBe(true);
    expect(isRetained([MEMORY, MEMORY], () => 0.8999)).toBe(false);
    expect(isRetained([MEMORY, { ...MEMORY, reps: 9 }], ({ reps }) => (reps === 9 ? 0.8 : 1))).toBe(false);
    for (const core of [[], [MEMORY, undefined], [MEMORY, twice], [MEMORY, { ...MEMORY, solid: false }]])
      expect(isRetained(core, () => 1)).toBe(false);
  });

  test('comes with the third day, and not with three answers on two', () => {
    const two = [START, START + 60_000, START + 2 * DAY].map((at) => [3, at] as const);
    expect(isRetained([memoryOf(two)], recall)).toBe(false);
    expect(isRetained([memoryOf([...two, [3, START + 9 * DAY]])], recall)).toBe(true);
  });

  test('fades with time', () => {
    const memory = memoryOf([0, 2, 9].map((days) => [3, START + days * DAY]));
    expect(isRetained([memory], (m) => ours.recall(m, m.last + DAY))).toBe(true);
    expect(isRetained([memory], (m) => ours.recall(m, m.last + 365 * DAY))).toBe(false);
  });
});

describe('a leech', () => {
  const forgotten = (times: number): (readonly [Grade, number])[] =>
    Array.from({ length: times }, (_, i) => i * 10).flatMap((days) => [
      [3, START + days * DAY] as const,
      [3, START + (days + 3) * DAY] as const,
      [1, START + (days + 6) * DAY] as const,
    ]);

  test('was known and forgotten four times, and is none once it is right again', () => {
    expect(isLeech(memoryOf(forgotten(3)))).toBe(false);
    expect(isLeech(memoryOf(forgotten(4)))).toBe(true);
    expect(isLeech(memoryOf([...forgotten(4), [3, START + 60 * DAY]]))).toBe(false);
  });

  test('is no question that was never known, however often it was wrong', () => {
    expect(isLeech(memoryOf(Array.from({ length: 9 }, (_, i) => [1, START + i * DAY])))).toBe(false);
  });

  test('calls for no review, and neither does a question that is out of the rotation', () => {
    const due = { ...MEMORY, due: 20 * DAY };
    const memories = { a: due, b: { ...due, due: 9 * DAY }, leech: { ...due, lapses: 4, solid: false }, gone: due };
    const entry = (id: string, topic = 't') => ({ id, topic, kind: 'short' as const, level: 1, core: true });
    const bank = [entry('x'), entry('a'), entry('b', 'constructor'), entry('leech'), entry('flagged')];
    const reviews = dueEntries({ ...memories, flagged: due }, bank, ['flagged']);
    const b = { place: 2, day: 9, interval: 10, last: 0, aside: false, isOpen: false, isFirst: false };
    expect(Object.entries(reviews)).toEqual([
      [
        't',
        [
          { place: 1, day: 20, interval: 10, last: 0, aside: false, isOpen: false, isFirst: false },
          { place: 3, day: 20, interval: 10, last: 0, aside: true, isOpen: false, isFirst: false },
        ],
      ],
      ['constructor', [b]],
    ]);
    expect(byQuestion(reviews, bank).get('b')).toEqual(b);
  });

  test('comes back in an interview only if it is an open one', () => {
    const bank = [{ id: 'o', topic: 't', kind: 'open' as const, level: 1, core: false }];
    const { t = [] } = dueEntries({ o: MEMORY }, bank, []);
    expect(t).toMatchObject([{ isOpen: true }]);
    expect(countDue(t, 0, 1000)).toBe(0);
  });

  test('that was answered in the future by a clock that was wrong is due, one that a flight put a day ahead is not', () => {
    const entry = (last: number) => ({
      place: 0,
      day: last + 9,
      interval: 9,
      last,
      aside: false,
      isOpen: false,
      isFirst: false,
    });
    const on = (last: number) => dueEntriesOn(100, { t: [entry(last)] }).t![0]!.day;
    expect([99, 100, 101, 102, 5000].map(on)).toEqual([108, 109, 110, 100, 100]);
  });
});

test('a question whose rev was raised is as new as one never asked', () => {
  const [old, at] = [START, START + 30 * DAY];
  const events = [event(1, answer('q1', 3), { at: old, tz: 0 }), event(2, answer('q1', 3, { rev: 2 }), { at, tz: 0 })];
  expect(fold(events).q1).toEqual(fold(events.slice(1)).q1);
});

describe('the grade', () => {
  const confidence = fc.constantFrom('guess', 'unsure', 'sure', undefined);
  const helped = fc.constantFrom(true, false, undefined);

  test('of a wrong answer or a guess is again, however it was given', () => {
    fc.assert(
      fc.property(confidence, helped, fc.boolean(), (said, help, correct) => {
        expect(gradeOf({ correct: false, confidence: said, helped: help })).toBe(1);
        expect(gradeOf({ correct, confidence: 'guess', helped: help })).toBe(1);
      }),
    );
  });

  test('of a right answer is good, and hard if it was unsure or helped: a pass, and never easy', () => {
    expect(gradeOf({ correct: true, confidence: 'sure' })).toBe(3);
    expect(gradeOf({ correct: true })).toBe(3);
    expect(gradeOf({ correct: true, confidence: 'unsure' })).toBe(2);
    expect(gradeOf({ correct: true, confidence: 'sure', helped: true })).toBe(2);
    expect(gradeOf({ correct: true, confidence: 'unsure', helped: true })).toBe(2);
  });

  test('of an open answer is good from 80 % of its key points, hard from half with the core one, else again', () => {
    const grades = (total: number, core: boolean) =>
      Array.from({ length: total + 1 }, (_, ticked) => gradeOfPoints(ticked, total, core)).join('');
    expect([grades(4, true), grades(5, true), grades(6, true)]).toEqual(['11223', '111233', '1112233']);
    expect([1, 2, 3].map((ticked) => gradeOfPoints(ticked, 4, false))).toEqual([1, 1, 1]);
    expect([3, 4].map((ticked) => gradeOfPoints(ticked, 6, false))).toEqual([1, 1]);
    expect(gradeOfPoints(0, 0, true)).toBe(1);
  });

  test('of an open answer with 80 % of its key points is good without the core one too', () => {
    expect([gradeOfPoints(4, 5, false), gradeOfPoints(5, 6, false)]).toEqual([3, 3]);
  });
});
