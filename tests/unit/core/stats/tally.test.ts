/** Statistics are sums over the journal: in whatever pieces it is read, the sums agree. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../../../src/core/progress/events.js';
import { scheduler as schedulerFor } from '../../../../src/core/review/scheduler.js';
import { hardest, statisticsOf } from '../../../../src/core/stats/statistics.js';
import { addToTally, NOTHING } from '../../../../src/core/stats/tally.js';

const scheduler = schedulerFor({ retention: 0.9, longest: 60 });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOON = Date.parse('2026-11-24T12:00:00Z');

let count = 0;
/** An event at a time, in a zone so many minutes ahead of UTC. */
function event(at: number, change: object, tz = 0): Event {
  count++;
  return { v: 1, id: `e${count}`, l: count, at, tz, r: 'r', op: `e${count}`, cmd: 'x', ...change } as Event;
}
const answer = (at: number, more: object = {}, tz = 0) =>
  event(
    at,
    {
      type: 'answered',
      question: 'q',
      topic: 't',
      rev: 1,
      grade: 3,
      correct: true,
      confidence: 'sure',
      answer: 'a',
      ...more,
    },
    tz,
  );
const read = (at: number, topic = 't', tz = 0) => event(at, { type: 'read', topic, section: 's' }, tz);
const tallied = (events: readonly Event[]) => addToTally(NOTHING, events, scheduler);
const statsOf = (events: readonly Event[]) => statisticsOf(tallied(events));

describe('minutes', () => {
  test('are the time between events of a sitting, and a minute for its first', () => {
    const events = [read(NOON), read(NOON + 10 * MINUTE), read(NOON + 24 * MINUTE), read(NOON + 2 * HOUR)];
    expect(statsOf(events).days).toEqual([
      { date: '2026-11-24', minutes: 1 + 10 + 14 + 1, answers: 0, right: 0, exercises: 0 },
    ]);
  });

  test('a clock that goes back takes none away', () => {
    expect(statsOf([read(NOON), read(NOON - HOUR), read(NOON + 5 * MINUTE)]).days[0]).toMatchObject({ minutes: 6 });
  });

  test('belong to the study day, which ends at four in the morning where the learner was', () => {
    const night = Date.parse('2026-11-25T03:30:00Z');
    expect(statsOf([read(night)]).days.map(({ date }) => date)).toEqual(['2026-11-24']);
    expect(statsOf([read(night, 't', 60)]).days.map(({ date }) => date)).toEqual(['2026-11-25']);
    expect(statsOf([read(night, 't', -600)]).days.map(({ date }) => date)).toEqual(['2026-11-24']);
  });

  test('are not doubled or lost when the clocks change', () => {
    // Berlin, 2026-10-25: 03:00 summer time becomes 02:00
    const before = Date.parse('2026-10-25T00:55:00Z');
    const events = [read(before, 't', 120), read(before + 10 * MINUTE, 't', 60)];
    expect(statsOf(events).days).toMatchObject([{ date: '2026-10-24', minutes: 11 }]);
  });
});

describe('answers', () => {
  test('count once a study day, by how sure they were', () => {
    const events = [
      answer(NOON),
      answer(NOON + MINUTE, { mode: 'practice', correct: false }),
      answer(NOON + 2 * MINUTE, { question: 'p', correct: false, grade: 1, confidence: 'unsure' }),
      answer(NOON + 3 * MINUTE, { question: 'o', confidence: null }),
    ];
    const { days, calibration, topics } = statsOf(events);
    expect(days[0]).toMatchObject({ answers: 3, right: 2 });
    expect(topics).toMatchObject([{ id: 't', answers: 3, right: 2 }]);
    expect(calibration).toEqual([
      { confidence: 'guess', answers: 0, right: 0 },
      { confidence: 'unsure', answers: 1, right: 0 },
      { confidence: 'sure', answers: 1, right: 1 },
    ]);
  });

  test('to what comes back are what retention is: known, and predicted by FSRS', () => {
    expect(statsOf([answer(NOON)]).retention).toEqual({ predicted: null, true: null, reviews: 0 });
    const events = [answer(NOON), answer(NOON + 48 * HOUR, { correct: false, grade: 1 }), answer(NOON + 72 * HOUR)];
    const { predicted, true: real, reviews } = statsOf(events).retention;
    expect([real, reviews]).toEqual([0.5, 2]);
    expect(predicted).toBeGreaterThan(0.5);
    expect(predicted).toBeLessThan(1);
  });

  test('to a question with another key are no reviews', () => {
    expect(statsOf([answer(NOON), answer(NOON + 48 * HOUR, { rev: 2 })]).retention.reviews).toBe(0);
  });

  test('that were wrong are kept with what was answered', () => {
    const wrong = { correct: false, grade: 1 };
    const events = [
      answer(NOON, { ...wrong, answer: 'b' }),
      answer(NOON + 24 * HOUR, { ...wrong, answer: 'b' }),
      answer(NOON + 48 * HOUR, { ...wrong, answer: 'c' }),
    ];
    expect(statsOf(events).missed).toEqual([
      { question: 'q', topic: 't', answer: 'b', times: 2 },
      { question: 'q', topic: 't', answer: 'c', times: 1 },
    ]);
  });
});

test('an exercise has its checks and hints until it was passed', () => {
  const exercise = { exercise: 'x', topic: 't' };
  const events = [
    event(NOON, { type: 'tried', ...exercise }),
    event(NOON + 1, { type: 'hinted', ...exercise, level: 1 }),
    event(NOON + 24 * HOUR, { type: 'passed', ...exercise }),
    event(NOON + 240 * HOUR, { type: 'passed', ...exercise, again: true }),
  ];
  const { exercises, topics, days } = statsOf(events);
  expect(exercises).toEqual([{ id: 'x', checks: 2, hints: 1, passed: true }]);
  expect(topics).toMatchObject([{ id: 't', tries: 3, hints: 1 }]);
  expect(days.map((day) => day.exercises)).toEqual([0, 1, 1]);
});

test('a reset of everything begins anew, one of a topic does not', () => {
  const all = [answer(NOON), event(NOON + 1, { type: 'reset' }), answer(NOON + 48 * HOUR)];
  expect(statsOf(all)).toMatchObject({ days: [{ date: '2026-11-26' }], retention: { reviews: 0 } });
  const one = [
    answer(NOON),
    event(NOON + 1, { type: 'reset', topics: ['t'], questions: ['q'] }),
    answer(NOON + 48 * HOUR),
  ];
  expect(statsOf(one)).toMatchObject({ days: [{}, {}], retention: { reviews: 0 } });
});

test('the hardest topics have enough answers to say so', () => {
  const topic = (id: string, answers: number, right: number) => ({
    id,
    minutes: 0,
    answers,
    right,
    tries: 0,
    hints: 0,
  });
  const all = [topic('few', 4, 0), topic('fair', 10, 6), topic('hard', 10, 3), topic('easy', 10, 10)];
  expect(hardest(all).map(({ id }) => id)).toEqual(['hard', 'fair']);
});

const anyEvents = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.integer({ min: 0, max: 20 * MINUTE }), fc.integer({ min: -HOUR, max: 60 * HOUR })),
      tz: fc.constantFrom(-600, 0, 60, 330, 840),
      topic: fc.constantFrom('a', 'b', 'constructor', '__proto__'),
      kind: fc.constantFrom('answer', 'wrong', 'read', 'tried', 'passed'),
      question: fc.constantFrom('p', 'q', '__proto__', 'toString'),
    }),
    { maxLength: 40 },
  )
  .map((some) => {
    let at = NOON;
    return some.map(({ gap, tz, topic, kind, question }) => {
      at += gap;
      if (kind === 'read') return read(at, topic, tz);
      if (kind === 'tried' || kind === 'passed') return event(at, { type: kind, exercise: question, topic }, tz);
      return answer(at, { topic, question, correct: kind === 'answer', grade: kind === 'answer' ? 3 : 1 }, tz);
    });
  });

describe('whatever was done', () => {
  test('in two pieces it is the same as at once', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(40), (events, cut) => {
        const first = JSON.parse(JSON.stringify(tallied(events.slice(0, cut))));
        const both = addToTally(first, events.slice(cut), scheduler);
        expect(JSON.parse(JSON.stringify(both))).toEqual(JSON.parse(JSON.stringify(tallied(events))));
      }),
    );
  });

  test('days, topics, confidence and exercises add up', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { days, topics, calibration } = statsOf(events);
        const sum = (list: readonly object[], key: string) =>
          list.reduce((total, one) => total + (one as Record<string, number>)[key]!, 0);
        const answers = events.filter(({ type }) => type === 'answered');
        for (const list of [days, topics, calibration]) {
          expect(sum(list, 'answers')).toBe(answers.length);
          expect(sum(list, 'right')).toBe(answers.filter((one) => 'correct' in one && one.correct).length);
        }
        expect(sum(topics, 'tries')).toBe(events.filter(({ type }) => type === 'tried' || type === 'passed').length);
      }),
    );
  });

  test('the parts of the path and of time add up to the whole', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(60), (events, days) => {
        const tally = tallied(events);
        const since = Math.floor(NOON / (24 * HOUR)) + days;
        const total = (selection: object) =>
          statisticsOf(tally, selection).days.reduce((sum, { answers }) => sum + answers, 0);
        const some = new Set(['a', '__proto__']);
        const others = new Set(['b', 'constructor']);
        expect(total({ topics: some }) + total({ topics: others })).toBe(total({}));
        expect(total({ since })).toBeLessThanOrEqual(total({}));
      }),
    );
  });
});
