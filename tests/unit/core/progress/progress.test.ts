import { deepStrictEqual as same } from 'node:assert'; // vitest's own is misled by a key `constructor`
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Event } from '../../../../src/core/progress/events.js';
import { fold, ordered, replay } from '../../../../src/core/progress/fold.js';
import { lostFrom } from '../../../../src/core/progress/lost.js';
import { EMPTY, isState, type Kind, type State } from '../../../../src/core/progress/state.js';
import { operations, undoStacks } from '../../../../src/core/progress/undo.js';

const TOPICS = ['a', 'b', 'c', '__proto__', 'constructor'];
const topics = fc.uniqueArray(fc.constantFrom(...TOPICS), { minLength: 1, maxLength: 3 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constantFrom('started' as const, 'claimed' as const, 'skipped' as const), topics }),
  fc.record({ type: fc.constant('noted' as const), topics, text: fc.string({ maxLength: 3 }) }),
  fc.record({ type: fc.constant('picked' as const), choice: fc.constantFrom('web', 'db'), option: fc.string() }),
  fc.record({ type: fc.constant('reset' as const), topics: fc.option(topics, { nil: undefined }) }),
  fc.record({ type: fc.constantFrom('quizzed' as const, 'retained' as const, 'tested-out' as const), topics }),
  fc.record({ type: fc.constant('flagged' as const), question: fc.constantFrom(...TOPICS), on: fc.boolean() }),
  fc.record({
    type: fc.constant('answered' as const),
    question: fc.constantFrom(...TOPICS),
    topic: fc.constantFrom(...TOPICS),
    rev: fc.constant(1),
    grade: fc.constantFrom(1 as const, 2 as const, 3 as const),
    correct: fc.boolean(),
    confidence: fc.constant(null),
    answer: fc.string({ maxLength: 3 }),
    mode: fc.option(fc.constantFrom('practice' as const, 'cram' as const), { nil: undefined }),
  }),
);

/** Commands as one device writes them: changes, an undo or a redo of what can be undone or redone then. */
const step = fc.oneof({ weight: 4, arbitrary: change }, fc.constantFrom('undo' as const, 'redo' as const));
const history = fc.array(step, { maxLength: 25 }).map((steps) => steps.reduce(extend, [] as Event[]));

function extend(events: Event[], next: Change | 'undo' | 'redo'): Event[] {
  const { done, redoable } = undoStacks(events);
  const target = next === 'undo' ? done.at(-1) : next === 'redo' ? redoable.at(-1) : '';
  if (target === undefined) return events;
  return [...events, event(events.length + 1, typeof next === 'string' ? { type: next, target } : next)];
}

function event(n: number, what: Change, r = 'path'): Event {
  const id = n.toString(16).padStart(16, '0');
  return { v: 1, id, l: n, at: n * 100_000_000, tz: 0, r, op: `op${n}`, cmd: what.type, ...what };
}

const stateAfter = (events: readonly Event[]): State => replay(events).get('path') ?? EMPTY;
/** What a state says, without what was taken back on the way. */
const said = ({ facts, days, stamp }: State) => ({ facts, days, stamp });

describe('the fold', () => {
  test('gives the same state whatever the order and however often an event comes', () => {
    const mixed = history.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: 0 })),
    );
    fc.assert(
      fc.property(mixed, ([events, some]) => {
        same(stateAfter([...some, ...[...events].reverse()]), stateAfter(events));
      }),
    );
  });

  test('gives a state that is JSON by type, and knows it again', () => {
    fc.assert(
      fc.property(history, (events) => {
        const state = stateAfter(events);
        const read = JSON.parse(JSON.stringify(state));
        same(read, state);
        expect(isState(read)).toBe(true);
      }),
    );
  });

  test('goes on from any part of the events with the others, however late they come', () => {
    const plain = fc.array(change, { maxLength: 15 }).map((all) => all.map((one, i) => event(i + 1, one)));
    const parted = plain.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events)));
    fc.assert(
      fc.property(parted, ([events, early]) => {
        const late = events.filter((one) => !early.includes(one));
        const before = JSON.parse(JSON.stringify(stateAfter(early)));
        same(fold(before, late), stateAfter(events));
      }),
    );
  });

  test('of one roadmap is never changed by another', () => {
    fc.assert(
      fc.property(history, history, (ours, theirs) => {
        const other = theirs.map((e) => ({ ...e, id: `f${e.id}`, r: 'other' }));
        same(stateAfter([...ours, ...other]), stateAfter(ours));
      }),
    );
  });
});

describe('what was lost', () => {
  test('put back beside what is left gives the state again, with what is undone', () => {
    const damaged = history.chain((events) => fc.tuple(fc.constant(events), fc.subarray(events)));
    fc.assert(
      fc.property(damaged, ([events, left]) => {
        const whole = stateAfter(events);
        const lost = lostFrom(whole, left);
        const back = lost ? [event(100, { type: 'restored', lost })] : [];
        const { facts, days, undone } = stateAfter([...left, ...back]);
        for (const [kind, some] of Object.entries(whole.facts))
          for (const [subject, fact] of Object.entries(some))
            same(Object.entries(facts[kind as Kind] ?? {}).find(([id]) => id === subject)?.[1], fact);
        expect(undone).toEqual(expect.arrayContaining([...whole.undone]));
        for (const [day, answers] of Object.entries(whole.days)) expect(days[day]).toBe(answers);
      }),
    );
  });

  test('is nothing where nothing was lost', () => {
    fc.assert(fc.property(history, (events) => void expect(lostFrom(stateAfter(events), events)).toBeUndefined()));
  });
});

describe('undo', () => {
  test('and then its redo change nothing, however many of them', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 10 }), (events, times) => {
        const many = Math.min(times, undoStacks(events).done.length);
        const turns = [...Array(many).fill('undo'), ...Array(many).fill('redo')];
        const after = turns.reduce(extend, events);
        expect(after).toHaveLength(events.length + 2 * many);
        same(stateAfter(after), stateAfter(events));
      }),
    );
  });

  test('of a change gives the state before it', () => {
    fc.assert(
      fc.property(history, change, (events, more) => {
        const after = extend(extend(events, more), 'undo');
        expect(after).toHaveLength(events.length + 2);
        same(said(stateAfter(after)), said(stateAfter(events)));
      }),
    );
  });

  test('of everything gives the empty state, and there is nothing more to undo', () => {
    fc.assert(
      fc.property(history, (events) => {
        const after = Array(undoStacks(events).done.length).fill('undo').reduce(extend, events);
        same(said(stateAfter(after)), said(EMPTY));
        expect(undoStacks(after).done).toEqual([]);
        expect(operations(after).newest.every((operation) => operation.undone)).toBe(true);
      }),
    );
  });

  test('leaves nothing to redo once something new is done', () => {
    fc.assert(
      fc.property(history, change, (events, more) => {
        expect(undoStacks(extend(extend(events, 'undo'), more)).redoable).toEqual([]);
      }),
    );
  });

  test('of one thing by two devices at once is one step to redo, and a redo out of order brings back what it names', () => {
    const claims = ['a', 'b'].map((topic, i) => event(i + 1, { type: 'claimed', topics: [topic] }));
    const undo = (n: number, target: string) => event(n, { type: 'undo', target });
    const twice = [...claims, undo(3, 'op2'), { ...undo(3, 'op2'), id: 'f'.repeat(16) }];
    expect(undoStacks(ordered(twice))).toMatchObject({ done: ['op1'], redoable: ['op2'] });
    const both = [...claims, undo(3, 'op2'), undo(4, 'op1'), event(5, { type: 'redo', target: 'op2' })];
    expect(undoStacks(both)).toMatchObject({ done: ['op2'], redoable: ['op1'] });
  });

  test('in the middle of 200,000 operations, 2,000 times, takes no time to speak of', () => {
    const many = Array.from({ length: 200_000 }, (_, i) => event(i + 1, { type: 'claimed', topics: ['a'] }));
    const undos = Array.from({ length: 2_000 }, (_, i) =>
      event(300_000 + i, { type: 'undo', target: `op${90_000 + i}` }),
    );
    const { done, redoable } = undoStacks([...many, ...undos]);
    expect([done.length, redoable.length, redoable.at(-1)]).toEqual([198_000, 2_000, 'op91999']);
  });
});

describe('in particular', () => {
  const run = (...changes: Change[]) => stateAfter(changes.map((one, i) => event(i + 1, one))).facts;
  const at = (l: number, is: unknown) => ({ l, at: l * 100_000_000, is });

  test('a reset of a topic keeps its note, a reset of everything does not', () => {
    const noted: Change = { type: 'noted', topics: ['a'], text: 'mine' };
    const claimed: Change = { type: 'claimed', topics: ['a'] };
    expect(run(noted, claimed, { type: 'reset', topics: ['a'] })).toEqual({
      note: { a: at(1, 'mine') },
      cleared: { a: at(3, true) },
    });
    expect(run(noted, claimed, { type: 'reset' })).toEqual({ emptied: { all: at(3, true) } });
  });

  test('what is started or done after it was skipped is skipped no more', () => {
    const skipped: Change = { type: 'skipped', topics: ['a'] };
    expect(run(skipped, { type: 'started', topics: ['a'] }).skipped).toEqual({ a: at(2, false) });
    expect(run(skipped, { type: 'claimed', topics: ['a'] }).skipped).toEqual({ a: at(2, false) });
  });

  test('a note that is removed leaves word of it', () => {
    const noted = (text: string): Change => ({ type: 'noted', topics: ['a'], text });
    expect(run(noted('mine'), noted('')).note).toEqual({ a: at(2, null) });
  });

  test('answers are counted by study day, in whatever order the days come', () => {
    const given = {
      question: 'q',
      topic: 'a',
      rev: 1,
      grade: 3,
      correct: true,
      confidence: null,
      answer: 'x',
    } as const;
    const answer = (l: number, day: number) => ({
      ...event(l, { type: 'answered', ...given }),
      at: day * 86_400_000 + 50_000_000,
    });
    const { days } = stateAfter([answer(1, 30_000), answer(2, 20_000), answer(3, 20_000), answer(4, 20_001)]);
    expect(days).toEqual({ 20000: 2, 20001: 1, 30000: 1 });
    const many = Array.from({ length: 150 }, (_, i) => answer(i + 1, 20_000 + i));
    expect(Object.keys(stateAfter(many).days)).toEqual(Array.from({ length: 100 }, (_, i) => String(20_050 + i)));
  });
});
