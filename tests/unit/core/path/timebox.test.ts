import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../../src/core/course/roadmap.js';
import type { Action } from '../../../../src/core/path/action.js';
import type { Next } from '../../../../src/core/path/next.js';
import { fitMinutes } from '../../../../src/core/path/timebox.js';

const topic = (id: string, questions?: number): Topic => ({
  id,
  number: '1.1',
  title: id,
  step: 's',
  aliases: [],
  hours: {},
  requires: [],
  requiresAny: [],
  recommends: [],
  questions,
});

const action = (kind: Action['kind'], minutes: number, more: Partial<Action> = {}): Action => ({
  kind,
  title: kind,
  command: `roadmap ${kind}`,
  minutes,
  reasons: [],
  ...more,
});

const review = (minutes: number) => action('review', minutes, { title: '12 questions', command: 'roadmap quiz --due' });
const work = (minutes: number, questions?: number) =>
  action('start', minutes, { topic: topic('lists', questions), command: 'roadmap start lists' });
const next = (first: Action, ...then: Action[]): Next => ({
  action: first,
  warnings: [],
  untested: [],
  then: then.map((one) => ({ ...one, parallel: false })),
});
const parts = (thing: Next, minutes: number) =>
  fitMinutes(thing, minutes).map((part) => [part.command, part.minutes] as const);

describe('a session of so many minutes', () => {
  test('has reviews, one topic and its questions', () => {
    expect(parts(next(review(9), work(240, 8)), 25)).toEqual([
      ['roadmap quiz --due', 9],
      ['roadmap start lists', 11],
      ['roadmap quiz lists --minutes 5', 5],
    ]);
  });

  test('tells a review that does not fit how long to be', () => {
    expect(parts(next(review(30), work(240, 8)), 25)).toEqual([['roadmap quiz --due --minutes 25', 25]]);
    expect(parts(next(review(25), work(240, 8)), 25)).toEqual([['roadmap quiz --due', 25]]);
  });

  test('begins nothing in its last minutes', () => {
    expect(parts(next(review(21), work(240, 8)), 25)).toEqual([['roadmap quiz --due', 21]]);
    expect(parts(next(review(20), work(240, 8)), 25)).toEqual([
      ['roadmap quiz --due', 20],
      ['roadmap start lists', 5],
    ]);
  });

  test('has no questions of a topic that has none, or where they would be too short', () => {
    expect(parts(next(work(240)), 25)).toEqual([['roadmap start lists', 25]]);
    expect(parts(next(work(240, 0)), 25)).toEqual([['roadmap start lists', 25]]);
    expect(parts(next(work(240, 8)), 14)).toEqual([['roadmap start lists', 14]]);
  });

  test('ends at a decision, as what comes after depends on it, and where the path does', () => {
    expect(parts(next(review(5), action('pick', 0), work(240)), 20)).toEqual([
      ['roadmap quiz --due', 5],
      ['roadmap pick', 0],
    ]);
    expect(parts(next(review(5), action('finished', 0), work(240)), 20)).toEqual([['roadmap quiz --due', 5]]);
  });

  test('goes on to what follows where there is time', () => {
    expect(parts(next(work(10), action('resume', 60)), 30)).toEqual([
      ['roadmap start lists', 10],
      ['roadmap resume', 20],
    ]);
  });

  test('of a topic that is underway is its card, and its questions while there are new ones', () => {
    const way = (isOpen: boolean) => [
      { kind: 'read' as const, command: 'roadmap show lists', isOpen: false },
      { kind: 'questions' as const, command: 'roadmap quiz lists', isOpen },
    ];
    const underway = (isOpen: boolean) => action('resume', 240, { topic: topic('lists', 8), way: way(isOpen) });
    expect(parts(next(underway(true)), 25)).toEqual([
      ['roadmap show lists', 19],
      ['roadmap quiz lists --minutes 6', 6],
    ]);
    expect(parts(next(underway(false)), 25)).toEqual([['roadmap show lists', 25]]);
  });

  const minutes = fc.integer({ min: 0, max: 400 });
  const anyWork = fc
    .tuple(minutes, fc.option(fc.nat(9), { nil: undefined }))
    .map(([time, questions]) => work(time, questions));
  const anyNext = fc
    .tuple(fc.oneof(minutes.map(review), anyWork), fc.array(anyWork, { maxLength: 3 }))
    .map(([first, then]) => next(first, ...then));

  test('fills its time exactly, unless less than five minutes or nothing more to do is left', () => {
    fc.assert(
      fc.property(anyNext, fc.integer({ min: 5, max: 600 }), (thing, time) => {
        const spent = fitMinutes(thing, time).reduce((sum, part) => sum + part.minutes, 0);
        const all = [thing.action, ...thing.then].reduce((sum, one) => sum + one.minutes, 0);
        expect(spent).toBeLessThanOrEqual(Math.min(time, all));
        expect(spent).toBeGreaterThan(Math.min(time - 5, all - 1));
      }),
    );
  });

  test('gives nearly a third of the time of a topic to its questions, but no more than they take', () => {
    fc.assert(
      fc.property(fc.integer({ min: 17, max: 240 }), fc.integer({ min: 7, max: 99 }), (time, questions) => {
        const [reading, quiz] = fitMinutes(next(work(240, questions)), time);
        expect(reading!.minutes + quiz!.minutes).toBe(time);
        const wanted = Math.min(time * 0.3, Math.ceil(questions * 0.75));
        expect(Math.abs(quiz!.minutes - wanted)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test('names as many reviews as fit', () => {
    const [part] = fitMinutes(next(review(30)), 5);
    expect(part).toEqual({ title: 'Review: 6 of 12 questions', command: 'roadmap quiz --due --minutes 5', minutes: 5 });
  });
});
