import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, entryOf } from '../../../../src/core/course/question.js';
import {
  answered,
  begin,
  dropped,
  provenBy,
  type Session,
  score,
  takenBack,
} from '../../../../src/core/quiz/session.js';
import type { Memory } from '../../../../src/core/review/memory.js';
import type { Scheduler } from '../../../../src/core/review/scheduler.js';
import { MEMORY } from '../../../memory.js';
import { question } from '../../../question.js';

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  topic: 't',
  kind: 'predict',
  level: 1,
  core: true,
  ...more,
});
const of = (...all: string[]) => begin(all.map((id) => ({ entry: entry(id), why: 'due' as const })));

const RIGHT = { correct: true, misled: false };
const WRONG = { correct: false, misled: false };
const MISLED = { correct: false, misled: true };
const answers = fc.array(fc.constantFrom(RIGHT, WRONG, MISLED), { maxLength: 30, size: 'max' });
const sizes = fc.integer({ min: 0, max: 8 });
const answering = (start: Session, all: readonly (typeof RIGHT)[]) => all.reduce(answered, start);
const many = (count: number) => of(...Array.from({ length: count }, (_, i) => `q${i}`));
const asked = ({ results }: Session, id: string) => results.filter(({ turn }) => turn.entry.id === id);
const waiting = (session: Session) => session.waiting.map(({ entry: { id }, why }) => `${id} ${why}`);

describe('a session', () => {
  test('asks the queue, in that order', () => {
    const session = begin([
      { entry: entry('a'), why: 'due' },
      { entry: entry('b'), why: 'new' },
    ]);
    expect(waiting(session)).toEqual(['a due', 'b new']);
  });

  test('repeats a question at the end while it is wrong, twice at most, and never once it is right', () => {
    fc.assert(
      fc.property(sizes, answers, (size, given) => {
        const session = answering(many(size), given);
        for (let i = 0; i < size; i++) {
          const own = asked(session, `q${i}`);
          expect(own.length).toBeLessThanOrEqual(3);
          expect(own.slice(0, -1).every(({ correct }) => !correct)).toBe(true);
          expect(own.map(({ turn }) => turn.why)).toEqual(own.map((_, n) => (n === 0 ? 'due' : 'again')));
          const waits = session.waiting.filter(({ entry: { id } }) => id === `q${i}`).length;
          expect(waits).toBe(own.length === 0 || (!own.at(-1)?.correct && own.length < 3) ? 1 : 0);
        }
      }),
    );
  });

  test('asks others before a repeat', () => {
    expect(waiting(answered(of('a', 'b', 'c'), WRONG))).toEqual(['b due', 'c due', 'a again']);
  });

  test('ends when every answer is right, or after two repeats of each', () => {
    expect(answering(of('a', 'b'), [RIGHT, RIGHT]).waiting).toEqual([]);
    expect(answering(of('a'), [WRONG, WRONG]).waiting).toHaveLength(1);
    expect(answering(of('a'), [WRONG, WRONG, WRONG]).waiting).toEqual([]);
  });

  test('is as it was after an answer is taken back, however many', () => {
    fc.assert(
      fc.property(sizes, answers, fc.integer({ min: 1, max: 5 }), (size, given, times) => {
        const before = answering(many(size), given);
        const more = Array(times)
          .fill(WRONG)
          .slice(0, before.waiting.length > 0 ? times : 0);
        const there = answering(before, more);
        const taken = there.results.length - before.results.length;
        expect(Array(taken).fill(0).reduce(takenBack, there)).toEqual(before);
      }),
    );
  });

  test('asks a question that was answered wrong once more after undo, not twice', () => {
    const session = takenBack(answering(of('a', 'b'), [WRONG]));
    expect(waiting(session)).toEqual(['a due', 'b due']);
    expect(waiting(answered(session, RIGHT))).toEqual(['b due']);
  });

  test('has nothing to take back at its beginning, and nothing to answer at its end', () => {
    expect(takenBack(of('a'))).toEqual(of('a'));
    expect(answered(of(), RIGHT)).toEqual(of());
  });

  test('never asks again what was dropped', () => {
    expect(waiting(dropped(of('a', 'b'), 'a'))).toEqual(['b due']);
    expect(waiting(dropped(answering(of('a', 'b'), [WRONG, RIGHT]), 'a'))).toEqual([]);
    expect(dropped(of(), 'a')).toEqual(of());
  });
});

describe('the score', () => {
  test('counts first attempts only', () => {
    fc.assert(
      fc.property(sizes, answers, (size, given) => {
        const first = given.slice(0, size);
        expect(score(answering(many(size), given))).toEqual({
          right: first.filter(({ correct }) => correct).length,
          of: first.length,
          misled: first.flatMap(({ misled }, i) => (misled ? [`q${i}`] : [])),
        });
      }),
    );
  });

  test('forgets an answer that was taken back', () => {
    expect(score(takenBack(answering(of('a', 'b'), [RIGHT, MISLED])))).toEqual({ right: 1, of: 1, misled: [] });
  });
});

describe('what a session proves', () => {
  const NOW = 5;
  const memory = (more: Partial<Memory> = {}): Memory => ({ ...MEMORY, ...more });
  /** Recalls every memory with the chance that stands in its stability, and only at the right time. */
  const scheduler: Scheduler = {
    review: () => expect.fail('no review'),
    recall: ({ stability }, at) => (at === NOW ? stability : 0),
  };
  const bank = [entry('a'), entry('b'), entry('extra', { core: false }), entry('u', { topic: 'other' })];
  const proof = { bank, scheduler, now: NOW, evidence: [] as string[], flagged: [] as string[], isRedone: () => true };
  const known = memory({ stability: 0.95 });
  const types = (memories: Record<string, Memory>, evidence: string[] = []) =>
    provenBy('t', { ...proof, memories, evidence }).map(({ type }) => type);

  test('retained waits until the exercises were done once more', () => {
    const memories = { a: known, b: known };
    expect(provenBy('t', { ...proof, memories, isRedone: () => false }).map(({ type }) => type)).toEqual(['quizzed']);
  });

  test('quizzed needs every core question right, and no other', () => {
    const fresh = memory({ days: [1] });
    expect(types({ a: fresh, b: fresh })).toEqual(['quizzed']);
    expect(types({ a: fresh })).toEqual([]);
    expect(types({ a: fresh, b: memory({ solid: false }) })).toEqual([]);
    expect(types({ a: fresh, b: fresh, extra: memory({ solid: false }), u: memory({ solid: false }) })).toEqual([
      'quizzed',
    ]);
  });

  test('retained needs three days and a recall of 90 % now for each of them', () => {
    expect(types({ a: known, b: known })).toEqual(['quizzed', 'retained']);
    expect(types({ a: known, b: memory({ stability: 0.9 }) })).toContain('retained');
    expect(types({ a: known, b: memory({ stability: 0.8999 }) })).toEqual(['quizzed']);
    expect(types({ a: known, b: memory({ stability: 0.95, days: [1, 2] }) })).toEqual(['quizzed']);
  });

  test('is told once', () => {
    expect(types({ a: known, b: known }, ['quizzed'])).toEqual(['retained']);
    expect(types({ a: known, b: known }, ['quizzed', 'retained'])).toEqual([]);
  });

  test('concerns the topic that was asked for', () => {
    expect(provenBy('t', { ...proof, memories: { a: known, b: known } })).toEqual([
      { type: 'quizzed', topics: ['t'] },
      { type: 'retained', topics: ['t'] },
    ]);
    expect(provenBy('other', { ...proof, memories: { a: known, b: known } })).toEqual([]);
  });

  test('is nothing for a topic without core questions', () => {
    expect(provenBy('t', { ...proof, bank: [entry('x', { core: false })], memories: { x: known } })).toEqual([]);
  });

  test('does not wait for a flagged question: it left the rotation', () => {
    const flagging = { ...proof, memories: { a: memory({ days: [1] }) }, flagged: ['b'] };
    expect(provenBy('t', flagging)).toEqual([{ type: 'quizzed', topics: ['t'] }]);
  });

  test('does not count answers to what the question asked before its rev was raised', () => {
    const asked = question('single', { ...entry('a'), kind: 'single', rev: 2 });
    expect(provenBy('t', { ...proof, bank: [entryOf(asked)], memories: { a: known } })).toEqual([]);
  });
});
