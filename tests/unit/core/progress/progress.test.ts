import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, EMPTY, type Event, replay } from '../../../../src/core/progress/progress.js';
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
  return { v: 1, id, l: n, at: n * 1000, tz: 0, r, op: `op${n}`, cmd: what.type, ...what };
}

const stateOf = (events: readonly Event[]) => JSON.parse(JSON.stringify(replay(events).path ?? EMPTY));

test('replay gives the same state whatever the order and however often an event comes', () => {
  const mixed = history.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: 0 })),
  );
  fc.assert(
    fc.property(mixed, ([events, some]) => {
      expect(stateOf([...some, ...[...events].reverse()])).toEqual(stateOf(events));
    }),
  );
});

test('an undo and then its redo change nothing, however many of them', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 10 }), (events, times) => {
      const many = Math.min(times, undoStacks(events).done.length);
      const turns = [...Array(many).fill('undo'), ...Array(many).fill('redo')];
      const after = turns.reduce(extend, events);
      expect(after).toHaveLength(events.length + 2 * many);
      expect(stateOf(after)).toEqual(stateOf(events));
    }),
  );
});

test('the undo of a change gives the state before it', () => {
  fc.assert(
    fc.property(history, change, (events, more) => {
      const after = extend(extend(events, more), 'undo');
      expect(after).toHaveLength(events.length + 2);
      expect(stateOf(after)).toEqual(stateOf(events));
    }),
  );
});

test('the undo of everything gives the empty state, and there is nothing more to undo', () => {
  fc.assert(
    fc.property(history, (events) => {
      const after = Array(undoStacks(events).done.length).fill('undo').reduce(extend, events);
      expect(stateOf(after)).toEqual(EMPTY);
      expect(undoStacks(after).done).toEqual([]);
      expect(operations(after).every((operation) => operation.undone)).toBe(true);
    }),
  );
});

test('a new change after an undo leaves nothing to redo', () => {
  fc.assert(
    fc.property(history, change, (events, more) => {
      expect(undoStacks(extend(extend(events, 'undo'), more)).redoable).toEqual([]);
    }),
  );
});

test('events of one roadmap never change another', () => {
  fc.assert(
    fc.property(history, history, (ours, theirs) => {
      const other = theirs.map((e) => ({ ...e, id: `f${e.id}`, r: 'other' }));
      expect(stateOf([...ours, ...other])).toEqual(stateOf(ours));
    }),
  );
});

describe('in particular', () => {
  const run = (...changes: Change[]) => stateOf(changes.map((one, i) => event(i + 1, one)));

  test('done twice keeps the first time', () => {
    const claimed: Change = { type: 'claimed', topics: ['a'] };
    expect(run(claimed, claimed).topics).toEqual({ a: { claimed: 1000 } });
  });

  test('a reset of a topic keeps its note, a reset of everything does not', () => {
    const noted: Change = { type: 'noted', topics: ['a'], text: 'mine' };
    expect(run(noted, { type: 'reset', topics: ['a'] }).topics).toEqual({ a: { note: 'mine' } });
    expect(run(noted, { type: 'reset' }).topics).toEqual({});
  });

  test('what is started or done after it was skipped is skipped no more', () => {
    const skipped: Change = { type: 'skipped', topics: ['a'] };
    expect(run(skipped, { type: 'started', topics: ['a'] }).topics.a).toEqual({ started: 2000 });
    expect(run(skipped, { type: 'claimed', topics: ['a'] }).topics.a).toEqual({ claimed: 2000 });
  });

  test('a restored state takes the place of what was before, and cannot be undone', () => {
    const state = { ...EMPTY, topics: { b: { claimed: 7 } } };
    const events = [event(1, { type: 'claimed', topics: ['a'] }), event(2, { type: 'restored', state })];
    expect(stateOf(events)).toEqual({ ...state, stamp: { count: 1, sum: expect.any(Number) } });
    expect(undoStacks(events)).toMatchObject({ done: [], redoable: [] });
  });
});
