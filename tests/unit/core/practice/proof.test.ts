/** What `validate --run` tries of an exercise, and what it says. */
import { expect, test } from 'vitest';
import type { Exercise } from '../../../../src/core/course/exercise.js';
import { trialProblem, trialsOf } from '../../../../src/core/practice/proof.js';
import type { Reply } from '../../../../src/core/practice/reply.js';

const exercise = {
  starter: 'pass',
  solution: 'right',
  alternative: { code: 'other', explain: [] },
  wrong: [{ source: 'wrong', message: 'No.' }],
} as unknown as Exercise;
const reply = (passed: boolean, mistake: string | null = null) =>
  ({
    passed,
    mistake,
    outcome: 'ok',
    failures: passed ? [] : [{ name: 'one', message: 'It is off.' }],
  }) as unknown as Reply;
const told = (passed: boolean, mistake?: string) =>
  trialsOf(exercise).map((trial) => trialProblem(trial, reply(passed, mistake)));

test('solution and alternative pass, everything else fails, and a known mistake is told its message', () => {
  expect(trialsOf(exercise).map(({ source, passes }) => [source, passes])).toEqual([
    ['right', true],
    ['other', true],
    ['pass', false],
    ['', false],
    ['wrong', false],
  ]);
  expect(told(true)).toEqual([
    undefined,
    undefined,
    'the starter passes',
    'an empty file passes',
    'the wrong program 1 passes',
  ]);
  expect(told(false)).toEqual([
    'the solution does not pass: one: It is off.',
    'the alternative does not pass: one: It is off.',
    undefined,
    undefined,
    'the wrong program 1 is not told its message, but nothing',
  ]);
  expect(told(false, 'No.').at(-1)).toBeUndefined();
});
