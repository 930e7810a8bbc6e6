import { describe, expect, test } from 'vitest';
import type { ExerciseEntry } from '../../../../src/core/course/exercise.js';
import { nextExercise } from '../../../../src/core/practice/choose.js';
import { isDueAgain, isProof, provesTopic, recordOf, statusOf } from '../../../../src/core/practice/record.js';
import type { Change, Event } from '../../../../src/core/progress/events.js';
import { fold } from '../../../../src/core/progress/fold.js';
import { EMPTY, type State } from '../../../../src/core/progress/state.js';

const DAY = 24 * 3_600_000;
const START = Date.UTC(2026, 0, 1);

/** The state after changes, each a day after the one before. */
function stateAfter(...changes: Change[]): State {
  const events = changes.map(
    (change, i) =>
      ({ v: 1, id: `${i}`, l: i + 1, at: START + i * DAY, tz: 0, r: 'r', op: `${i}`, cmd: 'x', ...change }) as Event,
  );
  return fold(EMPTY, events);
}

const of = (type: 'tried' | 'passed' | 'revealed', exercise = 'e', more = {}) =>
  ({ type, exercise, topic: 't', ...more }) as Change;
const record = (...changes: Change[]) => recordOf(stateAfter(...changes), 'e');

describe('an exercise', () => {
  test('is open, then started, then passed', () => {
    expect(statusOf(record())).toBe('open');
    expect(statusOf(record(of('tried')))).toBe('started');
    expect(statusOf(record({ type: 'hinted', exercise: 'e', topic: 't', level: 2 }))).toBe('started');
    expect(statusOf(record(of('tried'), of('passed')))).toBe('passed');
  });

  test('is no proof once its solution was looked at, until it is done again', () => {
    expect(isProof(record(of('passed')))).toBe(true);
    expect(isProof(record(of('revealed'), of('passed')))).toBe(false);
    expect(statusOf(record(of('revealed'), of('passed')))).toBe('revealed');
    expect(isProof(record(of('revealed'), of('passed', 'e', { again: true })))).toBe(true);
  });

  test('comes back once, a week after it was passed or looked up', () => {
    const passed = record(of('passed'));
    expect(isDueAgain(passed, START + 7 * DAY - 1)).toBe(false);
    expect(isDueAgain(passed, START + 7 * DAY)).toBe(true);
    expect(isDueAgain(record(of('revealed'), of('passed')), START + 7 * DAY)).toBe(false); // passed a day later
    expect(isDueAgain(record(of('passed'), of('passed', 'e', { again: true })), START + 90 * DAY)).toBe(false);
    expect(isDueAgain(record(), START + 90 * DAY)).toBe(false);
  });

  test('keeps the time of its first pass whatever comes later, and forgets all with a reset', () => {
    const reset: Change = { type: 'reset', topics: ['t'], exercises: ['e'] };
    expect(record(of('passed'), of('revealed')).passed).toBe(START);
    expect(record(of('tried'), of('passed'), of('revealed'), reset)).toEqual({
      tried: false,
      hints: 0,
      passed: undefined,
      revealed: undefined,
      again: undefined,
    });
  });
});

const entry = (id: string, core: boolean): ExerciseEntry => ({
  ...{ id, core, topic: 't', title: id, form: 'write', level: 1, minutes: 5 },
  ...{ sections: [], needs: [] },
});

describe('a topic', () => {
  const exercises = [entry('a', true), entry('b', false), entry('c', true)];

  test('is proven by all of its core exercises, and never without one', () => {
    expect(provesTopic('t', exercises, stateAfter(of('passed', 'a')))).toBe(false);
    expect(provesTopic('t', exercises, stateAfter(of('passed', 'a'), of('passed', 'c')))).toBe(true);
    expect(provesTopic('t', exercises, stateAfter(of('revealed', 'a'), of('passed', 'a'), of('passed', 'c')))).toBe(
      false,
    );
    expect(provesTopic('t', [entry('b', false)], stateAfter(of('passed', 'b')))).toBe(false);
  });

  test('offers what was begun, then what comes back, then the first that is open', () => {
    const next = (state: State, days = 0) =>
      nextExercise(exercises, ['t'], { state, when: { now: START + days * DAY, zone: () => 0 } });
    expect(next(stateAfter())).toMatchObject({ entry: { id: 'a' }, why: 'next' });
    expect(next(stateAfter(of('passed', 'a'), of('tried', 'c')))).toMatchObject({ entry: { id: 'c' }, why: 'started' });
    expect(next(stateAfter(of('passed', 'a')))).toMatchObject({ entry: { id: 'b' }, why: 'next' });
    expect(next(stateAfter(of('passed', 'a')), 8)).toMatchObject({ entry: { id: 'a' }, why: 'again' });
    expect(next(stateAfter(of('passed', 'a'), of('passed', 'b'), of('passed', 'c')))).toBeUndefined();
  });
});
