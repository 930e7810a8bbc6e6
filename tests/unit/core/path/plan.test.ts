/** The plan agrees with the roadmap's own table, leaves out what is done, and goes by what the learner really does. */
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayOfDate } from '../../../../src/core/lib/study-day.js';
import { deadlineOf } from '../../../../src/core/path/deadline.js';
import { planOf } from '../../../../src/core/path/plan.js';
import { type Snapshot, snapshotOf, whoIs } from '../../../../src/core/path/snapshot.js';
import { EMPTY, type Facts } from '../../../../src/core/progress/state.js';
import { courseIn } from '../../../../src/io/course/from-yaml.js';
import { ROOT } from '../../../run.js';

const { roadmap: shipped } = courseIn(ROOT);
const { roadmap: small } = courseIn(path.join(ROOT, 'tests/fixtures/small'));
const NOON = Date.parse('2026-11-24T12:00:00Z');
const TODAY = dayOfDate('2026-11-24')!;
const DAY = 86_400_000;
const WEEKS_A_MONTH = 365.25 / 12 / 7;

type Learner = { roadmap?: Snapshot['roadmap']; background?: string; hours?: number; facts?: Facts; now?: number };

function learner({ roadmap = small, background = 'beginner', hours, facts = {}, now = NOON }: Learner = {}): Snapshot {
  return snapshotOf({
    roadmap,
    state: { ...EMPTY, facts },
    who: whoIs(roadmap, { background, hours }),
    when: { now, zone: () => 0 },
    reviews: {},
  });
}

const ago = (days: number) => ({ l: 1, at: NOON - days * DAY, is: 0 });

describe('a plan', () => {
  test.each([
    ['beginner', 5, 8],
    ['some-programming', 3, 5],
    ['backend-developer', 2, 4],
  ])('at 16 hours a week takes %s the %i to %i months of the table', (background, from, to) => {
    const { end } = planOf(learner({ roadmap: shipped, background, hours: 16 }));
    const months = end!.map((date) => Math.round((dayOfDate(date)! - TODAY) / 7 / WEEKS_A_MONTH));
    expect(months).toEqual([from, to]);
  });

  test('begins each step where the one before ends, and ends with the last', () => {
    const { steps, end, left } = planOf(learner({ hours: 10 }));
    const open = steps.filter((step) => step.left > 0);
    for (const [i, step] of open.entries())
      expect(step.start).toEqual(i === 0 ? [dateOf(TODAY), dateOf(TODAY)] : open[i - 1]!.end);
    expect(end).toEqual(open.at(-1)!.end);
    expect(left).toBe(steps.reduce((sum, step) => sum + step.left, 0));
  });

  test('takes out what is done', () => {
    const before = planOf(learner({ hours: 10 }));
    const after = planOf(learner({ hours: 10, facts: { claimed: { first: ago(1), second: ago(1) } } }));
    expect(after.steps[0]).toMatchObject({ hours: 12, left: 0, start: null, end: null });
    expect(after.left).toBe(before.left - 12);
    const all = Object.fromEntries([...learner().all.keys()].map((id) => [id, ago(1)]));
    expect(planOf(learner({ facts: { claimed: all } }))).toMatchObject({ left: 0, end: null });
  });

  test('goes by the hours asked for, else the own pace, else the setting, else a usual one', () => {
    const facts: Facts = { started: { first: ago(21) }, quizzed: { first: ago(9), second: ago(2) } };
    expect(planOf(learner())).toMatchObject({ hoursPerWeek: 10, source: 'usual', pace: null });
    expect(planOf(learner({ hours: 7 }))).toMatchObject({ hoursPerWeek: 7, source: 'set' });
    expect(planOf(learner({ hours: 7, facts }))).toMatchObject({ hoursPerWeek: 4, source: 'own' });
    expect(planOf(learner({ hours: 7, facts }), 20)).toMatchObject({ hoursPerWeek: 20, source: 'asked' });
  });

  test('never looks further than a date can', () => {
    const { end } = planOf(learner({ now: Date.parse('2026-01-01') }), 1e-9);
    expect(end![1]).toMatch(/^20\d\d-/);
  });

  test('more hours a week never end it later', () => {
    const hours = fc.double({ min: 1, max: 80, noNaN: true });
    fc.assert(
      fc.property(hours, hours, (a, b) => {
        const [slow, fast] = [Math.min(a, b), Math.max(a, b)].map((each) => planOf(learner(), each));
        return fast!.end![0] <= slow!.end![0] && fast!.end![1] <= slow!.end![1];
      }),
    );
  });
});

describe("the learner's own pace", () => {
  const paceAfter = (facts: Facts) => planOf(learner({ hours: 7, facts })).pace;

  test('is unknown for two weeks', () => {
    expect(paceAfter({ started: { first: ago(13) }, quizzed: { first: ago(2) } })).toBeNull();
    expect(paceAfter({ started: { first: ago(14) }, quizzed: { first: ago(2) } })).toEqual({
      hoursPerWeek: 2,
      since: '2026-11-10',
      weeks: 2,
      topics: 1,
    });
  });

  test('looks at four weeks, not further', () => {
    const old = { started: { first: ago(90) }, quizzed: { first: ago(60) } };
    expect(paceAfter(old)).toMatchObject({ hoursPerWeek: 0, topics: 0, weeks: 4 });
    expect(planOf(learner({ hours: 7, facts: old }))).toMatchObject({ source: 'set', hoursPerWeek: 7 });
  });

  test('does not count what was known before', () => {
    const begun = { started: { red: ago(20) } };
    expect(paceAfter({ ...begun, claimed: { first: ago(5) } })).toMatchObject({ topics: 0 });
    expect(paceAfter({ ...begun, 'tested-out': { first: ago(5) }, quizzed: { first: ago(1) } })).toMatchObject({
      topics: 0,
    });
    expect(paceAfter({ started: { ...begun.started, first: ago(9) }, claimed: { first: ago(5) } })).toMatchObject({
      topics: 1,
    });
  });

  test('counts a topic when it was finished, not when more was shown of it', () => {
    const facts: Facts = { started: { first: ago(80) }, quizzed: { first: ago(60) }, proven: { first: ago(3) } };
    expect(paceAfter(facts)).toMatchObject({ topics: 0 });
  });
});

describe('a date to be done by', () => {
  test('takes the hours that are left, over the weeks until then', () => {
    const snapshot = learner({ hours: 10 });
    const plan = planOf(snapshot);
    const far = deadlineOf(plan, TODAY + 700, snapshot);
    expect(far).toMatchObject({ weeks: 100, hoursPerWeek: plan.left / 100, fits: true, leave: [] });
    expect(far.toBeSure).toBeGreaterThan(far.hoursPerWeek);
  });

  test('that is too near names what can wait: nothing that is needed, begun or done', () => {
    const snapshot = learner({ roadmap: shipped, hours: 10, facts: { started: { mongodb: ago(1) } } });
    const plan = planOf(snapshot);
    const { fits, leave, hoursPerWeek, without } = deadlineOf(plan, TODAY + 100, snapshot);
    const ids = leave.map(({ id }) => id);
    expect(fits).toBe(false);
    expect(ids).toContain('project-adv-deployed');
    for (const id of ['mongodb', 'http-basics', 'git', 'project-simple-api']) expect(ids).not.toContain(id);
    for (const { topic, counts } of snapshot.all.values())
      if (counts && !ids.includes(topic.id)) for (const id of ids) expect(topic.requires).not.toContain(id);
    expect(without).toBeLessThan(hoursPerWeek);
  });

  test('leaves no more than it has to', () => {
    const snapshot = learner({ roadmap: shipped, hours: 10 });
    const plan = planOf(snapshot);
    const weeks = (plan.left - 1) / 10; // an hour too much
    expect(deadlineOf(plan, TODAY + Math.ceil(weeks * 7) - 1, snapshot).leave).toHaveLength(1);
  });
});
