import { expect, test } from 'vitest';
import {
  type CheckResult,
  chosenChecks,
  reasonToSkip,
  stagePassed,
  stageResults,
  topicsProven,
} from '../../../../src/core/check/result.js';
import type { Project, ProjectCheck } from '../../../../src/core/course/project.js';
import { EMPTY } from '../../../../src/core/progress/state.js';

const check = (id: string, topic: string, needs: string[] = []): ProjectCheck => ({
  ...{ id, title: id.toUpperCase(), topic, mend: '', needs, files: {}, steps: [] },
});
const project = {
  topic: 'own',
  stages: [
    { id: 'one', title: 'One', checks: [check('a', 'x'), check('b', 'y', ['a'])] },
    { id: 'two', title: 'Two', checks: [check('c', 'own', ['b']), check('d', 'x')] },
  ],
} as unknown as Project;
const result = (id: string, passed: boolean) => ({ id, passed, title: id.toUpperCase() }) as CheckResult;
const ids = (checks: readonly { id: string }[]) => checks.map(({ id }) => id);

test('a check is tried with all that it needs, in order', () => {
  expect(ids(chosenChecks(project, {}))).toEqual(['a', 'b', 'c', 'd']);
  expect(ids(chosenChecks(project, { only: 'c' }))).toEqual(['a', 'b', 'c']);
  expect(ids(chosenChecks(project, { stage: 'two' }))).toEqual(['a', 'b', 'c', 'd']);
  expect(ids(chosenChecks(project, { only: 'd' }))).toEqual(['d']);
});

test('what needs a check that has not passed is skipped', () => {
  const c = project.stages[1]!.checks[0]!;
  expect(reasonToSkip(c, new Map([['b', result('b', true)]]))).toBeUndefined();
  expect(reasonToSkip(c, new Map([['b', result('b', false)]]))).toBe('it needs "B" first');
});

test('a stage is passed when all of its checks are, and not when some were not tried', () => {
  const some = stageResults(project, new Map([['d', result('d', true)]]));
  expect(some.map(({ id, passed }) => [id, passed])).toEqual([['two', false]]);
  const all = ['a', 'b', 'c', 'd'].map((id) => [id, result(id, id !== 'c')] as const);
  expect(stageResults(project, new Map(all)).map(({ passed }) => passed)).toEqual([true, false]);
});

test('stages prove the topics of their checks, and all of them the project', () => {
  expect(topicsProven(project, new Set(['one']))).toEqual(['x', 'y']);
  expect(topicsProven(project, new Set(['two']))).toEqual(['x']);
  expect(topicsProven(project, new Set(['one', 'two']))).toEqual(['x', 'y', 'own']);
});

test('a stage stays passed until its topic is reset', () => {
  const passed = { 'own/one': { l: 3, at: 30, is: { commit: null, clean: null } } };
  expect(stagePassed({ ...EMPTY, facts: { checked: passed } }, 'own', 'one')).toBe(30);
  expect(stagePassed({ ...EMPTY, facts: { checked: passed } }, 'own', 'two')).toBeUndefined();
  const cleared = { own: { l: 4, at: 40, is: true as const } };
  expect(stagePassed({ ...EMPTY, facts: { checked: passed, cleared } }, 'own', 'one')).toBeUndefined();
});
