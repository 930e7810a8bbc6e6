/** What a sound exercise does, and what to say of one that does something else. */
import type { Exercise } from '../course/exercise.js';
import type { Reply } from './reply.js';

/** A program, and how its check has to end. `message`: what a known mistake has to be told. */
export type Trial = {
  readonly what: string;
  readonly source: string;
  readonly passes: boolean;
  readonly message?: string;
};

/** Everything that is tried of an exercise. */
export function trialsOf({ starter, solution, alternative, wrong }: Exercise): Trial[] {
  return [
    { what: 'the solution', source: solution, passes: true },
    ...(alternative ? [{ what: 'the alternative', source: alternative.code, passes: true }] : []),
    { what: 'the starter', source: starter, passes: false },
    { what: 'an empty file', source: '', passes: false },
    ...wrong.map(({ source, message }, i) => ({ what: `the wrong program ${i + 1}`, source, passes: false, message })),
  ];
}

/** What is wrong with an exercise if a trial ends like this. */
export function trialProblem({ what, passes, message }: Trial, reply: Reply): string | undefined {
  if (reply.passed !== passes) return passes ? `${what} does not pass: ${failureText(reply)}` : `${what} passes`;
  if (message !== undefined && reply.mistake !== message)
    return `${what} is not told its message, but ${reply.mistake === null ? 'nothing' : JSON.stringify(reply.mistake)}`;
  return undefined;
}

function failureText({ failures, outcome }: Reply): string {
  const [first] = failures;
  if (!first) return outcome;
  return [first.name, first.message].filter(Boolean).join(': ');
}
