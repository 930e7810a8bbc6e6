/** A session is filled in a fixed order, and never with what was not taught. */
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExerciseEntry } from '../../../../src/core/course/exercise.js';
import type { LessonEntry } from '../../../../src/core/course/lesson.js';
import { snapshotOf } from '../../../../src/core/path/snapshot.js';
import { type Known, planStudy } from '../../../../src/core/path/study.js';
import { EMPTY, type Facts } from '../../../../src/core/progress/state.js';
import { USUAL_LIMITS } from '../../../../src/core/quiz/limits.js';
import { courseIn } from '../../../../src/io/course/from-yaml.js';
import { ROOT } from '../../../run.js';

const { roadmap: bare } = courseIn(path.join(ROOT, 'tests/fixtures/small'));
const NOW = Date.parse('2026-11-24T12:00:00Z');
const WEEK = 7 * 24 * 3_600_000;
const fact = <T>(is: T, at = NOW) => ({ l: 1, at, is });

/** The first topic with a lesson of ten minutes a section, an exercise after the second and a question after each. */
const lesson: LessonEntry = {
  topic: 'first',
  minutes: 40,
  sections: ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    title: id,
    questions: [`q-${id}`],
    exercises: id === 'b' ? ['first-write'] : [],
  })),
};
const exercise = (id: string, more: Partial<ExerciseEntry> = {}): ExerciseEntry => ({
  ...{ id, topic: 'first', title: id, form: 'write', level: 1, minutes: 10, core: true, sections: ['a'], needs: [] },
  ...more,
});
const exercises = [exercise('first-write'), exercise('first-program')];
const fresh = ['q-a', 'q-b', 'q-c', 'q-d', 'q-else'];
const known: Known = { lessons: [lesson], exercises, fresh: new Map([['first', fresh]]) };
const roadmap = {
  ...bare,
  steps: bare.steps.map((step) => ({
    ...step,
    topics: step.topics.map((topic) =>
      topic.id === 'first' ? { ...topic, questions: 5, exercises: 2, lesson: { last: 'd', minutes: 40 } } : topic,
    ),
  })),
} as typeof bare;

function plan(minutes: number, { facts = {}, due = 0, on = known }: { facts?: Facts; due?: number; on?: Known } = {}) {
  const entry = (_: unknown, place: number) => ({
    place,
    day: 20_780,
    interval: 2,
    last: 20_778,
    aside: false,
    isOpen: false,
    isFirst: false,
  });
  const snapshot = snapshotOf({
    roadmap,
    state: { ...EMPTY, facts },
    who: { background: 'beginner', silenced: [], hoursAWeek: undefined, limits: USUAL_LIMITS },
    when: { now: NOW, zone: () => 0 },
    reviews: due > 0 ? { first: Array.from({ length: due }, entry) } : {},
  });
  return planStudy(snapshot, on, minutes);
}
const told = (...args: Parameters<typeof plan>) => plan(...args).map(({ kind, minutes }) => `${kind} ${minutes}`);
const BEGUN: Facts = { started: { first: fact(0) } };

describe('a session of so many minutes', () => {
  test('goes through a topic: a part of its lesson, its exercise, its questions', () => {
    expect(told(69)).toEqual([
      ...['start 0', 'learn 20', 'practice 10', 'questions 2'],
      ...['learn 20', 'questions 2', 'practice 10', 'questions 1'],
    ]);
    expect(plan(69)[3]).toMatchObject({ ids: ['q-a', 'q-b'], command: 'roadmap quiz first' });
    expect(plan(69)[1]).toMatchObject({ from: 0, to: 2, title: expect.stringContaining('sections 1 to 2') });
  });

  test('takes up what was left: an exercise and questions of what was read come before anything new', () => {
    const facts = { ...BEGUN, read: { first: fact('c') } };
    expect(told(38, { facts })).toEqual([
      'practice 10',
      'questions 2',
      'learn 10',
      'questions 1',
      'practice 10',
      'questions 1',
    ]);
  });

  test('asks only what was read', () => {
    const facts = { ...BEGUN, read: { first: fact('a') } };
    const ids = plan(5, { facts }).flatMap((part) => (part.kind === 'questions' ? (part.ids ?? ['all']) : []));
    expect(ids).toEqual(['q-a']);
  });

  test('begins nothing in its last minutes, and gives what is too long the time that is left', () => {
    expect(told(24)).toEqual(['start 0', 'learn 20']);
    expect(told(30)).toEqual(['start 0', 'learn 20', 'practice 10']);
    expect(told(12)).toEqual(['start 0', 'learn 12']);
  });

  test('brings back what is due first, in half of its time at most', () => {
    expect(told(40, { due: 4 })[0]).toBe('review 3');
    expect(plan(20, { due: 40 })[0]).toMatchObject({ minutes: 10, title: 'Review: 13 of 40 questions' });
  });

  test('asks a few questions of a topic that programs have proven, and none while there is a backlog', () => {
    const facts = { ...BEGUN, proven: { first: fact(1) }, read: { first: fact('d') } };
    const many = { ...known, fresh: new Map([['first', [...fresh, 'q-6', 'q-7']]]) };
    expect(plan(60, { facts, on: many })[0]).toMatchObject({
      kind: 'questions',
      topic: 'first',
      ids: fresh,
      minutes: 4,
    });
    const half = { ...facts, read: { first: fact('b') } };
    expect(plan(60, { facts: half })[0]).toMatchObject({ ids: ['q-a', 'q-b', 'q-else'] });
    expect(plan(20, { facts, on: many, due: 40 }).filter(({ kind }) => kind === 'questions')).toEqual([]);
    const none = { ...known, fresh: new Map() };
    expect(plan(60, { facts, on: none }).filter(({ kind }) => kind === 'questions')).toEqual([]);
  });

  test('has an exercise done once more after a week', () => {
    const facts = { ...BEGUN, passed: { 'first-write': fact(true, NOW - WEEK) } };
    expect(plan(60, { facts })[0]).toMatchObject({ kind: 'again', exercise: 'first-write' });
    const fewer = { ...BEGUN, passed: { 'first-write': fact(true, NOW - WEEK + 1) } };
    expect(plan(60, { facts: fewer })[0]).toMatchObject({ kind: 'learn' });
  });

  test('has a topic without a lesson read as its card', () => {
    const on = { lessons: [], exercises: [], fresh: new Map([['first', fresh]]) };
    expect(plan(600, { on }).slice(0, 4)).toMatchObject([
      { kind: 'start' },
      { kind: 'read', command: 'roadmap show first', minutes: 15 },
      { kind: 'questions', ids: undefined, title: '5 questions on 1.1' },
      { kind: 'read', title: 'Read: 1.1 First things, what its card links to' },
    ]);
  });

  test('asks whether a topic is done once nothing of it is open', () => {
    const done = Object.fromEntries(exercises.map(({ id }) => [id, fact(true)]));
    const facts = { ...BEGUN, read: { first: fact('d') }, passed: done };
    const on = { ...known, fresh: new Map() };
    expect(plan(60, { facts, on })[0]).toMatchObject({ kind: 'done', command: 'roadmap done first' });
  });

  test('ends at a decision', () => {
    const parts = plan(600, { facts: { claimed: { first: fact(0) } } });
    expect(parts.at(-1)).toMatchObject({ kind: 'pick', choice: roadmap.choices[0], minutes: 0 });
  });

  test('never takes longer than it may', () => {
    const minutes = fc.integer({ min: 5, max: 600 });
    const due = fc.integer({ min: 0, max: 60 });
    const read = fc.constantFrom('a', 'b', 'c', 'd', 'gone');
    fc.assert(
      fc.property(minutes, due, read, (length, count, last) => {
        const parts = plan(length, { facts: { ...BEGUN, read: { first: fact(last) } }, due: count });
        expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBeLessThanOrEqual(length);
        expect(parts.length).toBeGreaterThan(0);
      }),
    );
  });
});
