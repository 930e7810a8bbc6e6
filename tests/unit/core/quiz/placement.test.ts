import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/core/course/question.js';
import type { Step, Topic } from '../../../../src/core/course/roadmap.js';
import {
  isTestable,
  mostLeft,
  type Placement,
  placement,
  type Tested,
  tested,
} from '../../../../src/core/quiz/placement.js';

const entry = (id: string, topic: string, more: Partial<Entry> = {}): Entry => ({
  id,
  topic,
  kind: 'predict',
  level: 2,
  core: true,
  ...more,
});

const topic = (id: string, step: string): Topic => ({
  id,
  number: id,
  title: id,
  step,
  aliases: [],
  hours: {},
  requires: [],
  requiresAny: [],
  recommends: [],
});

/** Steps `a`, `b` … with so many topics each: `a1`, `a2` … */
const stepsOf = (...sizes: number[]): Step[] =>
  sizes.map((size, i) => {
    const id = 'abcdefgh'[i]!;
    const topics = Array.from({ length: size }, (_, n) => topic(`${id}${n + 1}`, id));
    return { id, number: i + 1, title: id, aim: '', topics };
  });

const bankOf = (steps: readonly Step[]) =>
  steps.flatMap((step) => step.topics.flatMap(({ id }) => [entry(`${id}-x`, id), entry(`${id}-y`, id)]));

const over = (...sizes: number[]) => placement(stepsOf(...sizes), bankOf(stepsOf(...sizes)), () => true);
const SURE = { solid: true, sure: true };
const UNSURE = { solid: true, sure: false };
const WRONG = { solid: false, sure: false };
const run = (start: Placement, ...given: Tested[]) => given.reduce(tested, start);
const topics = (probes: Placement['passed']) => probes.map((probe) => probe.topic);
const asked = ({ waiting }: Placement) => waiting[0]?.questions[0]?.id;

describe('the questions of a topic', () => {
  const steps = stepsOf(1);
  const of = (...bank: Entry[]) =>
    placement(steps, bank, () => true).waiting.map((one) => one.questions.map((q) => q.id));

  test('are two at most: core ones first, the hardest first', () => {
    const all = [
      entry('other', 'a1', { core: false, level: 3 }),
      entry('two', 'a1'),
      entry('three', 'a1', { level: 3 }),
      entry('also', 'a1'),
    ];
    expect(of(...all)).toEqual([['three', 'also']]);
    expect(of(all[0]!, all[1]!)).toEqual([['two', 'other']]);
  });

  test('are neither those of a first lesson nor open ones', () => {
    expect(of(entry('easy', 'a1', { level: 1 }), entry('talk', 'a1', { kind: 'open' }), entry('x', 'a1'))).toEqual([
      ['x'],
    ]);
  });

  test('are not asked if there are none, or if the topic is settled', () => {
    expect(of(entry('easy', 'a1', { level: 1 }))).toEqual([]);
    const two = stepsOf(2);
    expect(topics(placement(two, bankOf(two), (id) => id === 'a2').waiting)).toEqual(['a2']);
  });

  test('come in the order of the path', () => {
    expect(topics(over(2, 1).waiting)).toEqual(['a1', 'a2', 'b1']);
  });
});

describe('an answer', () => {
  test('that is right and sure passes the topic at once', () => {
    const now = run(over(2), SURE);
    expect(topics(now.passed)).toEqual(['a1']);
    expect(asked(now)).toBe('a2-x');
  });

  test('that is right and unsure asks once more, and the second decides', () => {
    const now = run(over(2), UNSURE);
    expect([asked(now), now.passed, now.failed]).toEqual(['a1-y', [], []]);
    expect(topics(run(now, UNSURE).passed)).toEqual(['a1']);
    expect(topics(run(now, SURE).passed)).toEqual(['a1']);
    expect(topics(run(now, WRONG).failed)).toEqual(['a1']);
  });

  test('that is wrong or a guess fails the topic at once', () => {
    const now = run(over(2), WRONG);
    expect(topics(now.failed)).toEqual(['a1']);
    expect(asked(now)).toBe('a2-x');
  });
});

describe('a placement', () => {
  test('leaves a step after two topics missed in a row, and probes the next one', () => {
    const now = run(over(5, 5), WRONG, WRONG);
    expect([topics(now.waiting), topics(now.failed)]).toEqual([
      ['b1', 'b2', 'b3', 'b4', 'b5'],
      ['a1', 'a2'],
    ]);
    expect(topics(run(over(6, 2), SURE, SURE, SURE, WRONG, WRONG).waiting)).toEqual(['b1', 'b2']);
  });

  test('begins the next step with a clean slate', () => {
    expect(topics(run(over(6, 3), WRONG, WRONG, WRONG).waiting)).toEqual(['b2', 'b3']);
  });

  test('ends after three steps in a row of which nothing is known', () => {
    const misses = (count: number) => Array<Tested>(count).fill(WRONG);
    expect(topics(run(over(3, 3, 3, 3), ...misses(5)).waiting)).toEqual(['c2', 'c3', 'd1', 'd2', 'd3']);
    expect(run(over(3, 3, 3, 3), ...misses(6)).waiting).toEqual([]);
    expect(topics(run(over(3, 3, 3, 3), ...misses(4), SURE, ...misses(2)).waiting)).toEqual(['d1', 'd2', 'd3']);
  });

  test('goes on where a miss is followed by a hit', () => {
    expect(topics(run(over(6), WRONG, SURE, WRONG, SURE, WRONG).waiting)).toEqual(['a6']);
  });

  test('counts misses in a row in one step, not over the border of two', () => {
    const now = run(over(3, 3), SURE, SURE, WRONG, WRONG);
    expect(topics(now.waiting)).toEqual(['b2', 'b3']);
  });

  test('has nothing to do at its end', () => {
    const ended = run(over(1), SURE);
    expect(tested(ended, WRONG)).toBe(ended);
  });

  const sizes = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 });
  const answers = fc.array(fc.constantFrom(SURE, UNSURE, WRONG), { minLength: 50, maxLength: 50 });

  test('ends within two questions a topic, and decides each once', () => {
    fc.assert(
      fc.property(sizes, answers, (each, given) => {
        const start = over(...each);
        let [now, count] = [start, 0];
        while (now.waiting.length > 0) now = tested(now, given[count++]!);
        expect(count).toBeLessThanOrEqual(2 * start.waiting.length);
        const decided = [...topics(now.passed), ...topics(now.failed)];
        expect(new Set(decided).size).toBe(decided.length);
        expect(topics(start.waiting)).toEqual(expect.arrayContaining(decided));
      }),
    );
  });

  test('passes everything for who knows everything, with one question each', () => {
    fc.assert(
      fc.property(sizes, (each) => {
        const start = over(...each);
        const ended = run(start, ...start.waiting.map(() => SURE));
        expect([ended.waiting, topics(ended.passed)]).toEqual([[], topics(start.waiting)]);
      }),
    );
  });

  test('knows how many questions it may still ask', () => {
    expect(mostLeft(over(2, 1))).toBe(6);
    expect(mostLeft(run(over(2, 1), UNSURE))).toBe(5);
    expect(mostLeft(run(over(2, 1), SURE))).toBe(4);
  });
});

test('what is built or talked about is not tested by short answers', () => {
  const bank = [entry('a', 't'), entry('b', 't', { kind: 'open' }), entry('c', 't')];
  expect(isTestable(topic('t', 's'), bank)).toBe(true);
  expect(isTestable(topic('t', 's'), bank.slice(0, 2))).toBe(false);
  expect(isTestable({ ...topic('t', 's'), project: 'yes' } as never, bank)).toBe(false);
});
