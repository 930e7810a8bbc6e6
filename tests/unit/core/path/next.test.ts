import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { next } from '../../../../src/core/path/next.js';
import { type Snapshot, snapshotOf } from '../../../../src/core/path/snapshot.js';
import { EMPTY } from '../../../../src/core/progress/state.js';
import { USUAL_LIMITS } from '../../../../src/core/quiz/limits.js';
import { courseIn } from '../../../../src/io/course/from-yaml.js';
import { ROOT } from '../../../run.js';

const { roadmap } = courseIn(path.join(ROOT, 'tests/fixtures/small'));
const NOON = Date.parse('2026-11-24T12:00:00Z');
const TODAY = 20_781;

/** A learner with so many answers today and so many questions of the first topic due. */
function snapshot(answers: number, due: number, day = TODAY): Snapshot {
  const entry = (_: unknown, place: number) => ({
    place,
    day: TODAY - 1,
    interval: 2,
    last: TODAY - 3,
    aside: false,
    isOpen: false,
    isFirst: false,
  });
  return snapshotOf({
    roadmap,
    state: { ...EMPTY, days: { [day]: answers } },
    who: { background: 'beginner', silenced: [], hoursAWeek: undefined, limits: USUAL_LIMITS },
    when: { now: NOON, zone: () => 0 },
    reviews: { first: Array.from({ length: due }, entry) },
  });
}

describe('reviews', () => {
  test('come before everything else', () => {
    const { action, then } = next(snapshot(0, 4));
    expect(action).toMatchObject({ kind: 'review', title: '4 questions', command: 'roadmap quiz --due', minutes: 3 });
    expect(action.reasons).toEqual([{ code: 'due', text: 'due today, from 1.1' }]);
    expect(then[0]).toMatchObject({ kind: 'start', parallel: false });
  });

  test('are as many as the day has room for', () => {
    const { action } = next(snapshot(USUAL_LIMITS.questions - 2, 5));
    expect(action).toMatchObject({ kind: 'review', title: '2 questions' });
    expect(action.reasons[1]).toEqual({ code: 'backlog', text: '2 today, 3 can wait' });
    expect(next(snapshot(USUAL_LIMITS.questions, 5)).action.kind).toBe('start');
  });

  test('are not held back by the answers of another day', () => {
    expect(next(snapshot(USUAL_LIMITS.questions, 5, TODAY - 1)).action).toMatchObject({
      kind: 'review',
      title: '5 questions',
    });
  });
});
