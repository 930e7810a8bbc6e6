/** What is known of the learner and an exercise, and what that proves. */
import type { ExerciseEntry } from '../course/exercise.js';
import { factOf, type State } from '../progress/state.js';

/** Times are epoch milliseconds; undefined where it did not happen. */
export type ExerciseRecord = {
  readonly tried: boolean;
  /** How many hints were read. */
  readonly hints: number;
  readonly passed: number | undefined;
  /** When its solution was looked at before it was passed. */
  readonly revealed: number | undefined;
  /** When it was done again, from blank. */
  readonly again: number | undefined;
};

/** `revealed`: the solution was looked at, and it has not been done without it. */
export const EXERCISE_STATUSES = ['open', 'started', 'passed', 'revealed'] as const;
export type ExerciseStatus = (typeof EXERCISE_STATUSES)[number];

/** Milliseconds after which an exercise is done again from blank: a week. */
const WEEK = 7 * 24 * 3_600_000;

/** What the state knows of an exercise. */
export function recordOf(state: State, exercise: string): ExerciseRecord {
  const at = (kind: 'passed' | 'revealed' | 'passedAgain') => {
    const fact = factOf(state, kind, exercise);
    return fact?.is ? fact.at : undefined;
  };
  return {
    tried: factOf(state, 'tried', exercise)?.is ?? false,
    hints: factOf(state, 'hints', exercise)?.is ?? 0,
    passed: at('passed'),
    revealed: at('revealed'),
    again: at('passedAgain'),
  };
}

/** In one word. */
export function statusOf(record: ExerciseRecord): ExerciseStatus {
  if (isProof(record)) return 'passed';
  if (record.revealed !== undefined) return 'revealed';
  return record.tried || record.hints > 0 ? 'started' : 'open';
}

/** Whether the learner did it by themselves: passed before the solution was looked at, or again from blank. */
export function isProof({ passed, revealed, again }: ExerciseRecord): boolean {
  return again !== undefined || (passed !== undefined && revealed === undefined);
}

/** Whether it is time to do it again from blank: once, a week after it was passed or its solution was looked at. */
export function isDueAgain({ passed, revealed, again }: ExerciseRecord, now: number): boolean {
  const since = Math.max(passed ?? 0, revealed ?? 0);
  return again === undefined && since > 0 && now - since >= WEEK;
}

/** Whether all core exercises of a topic were done once more, from blank; true where there are none. */
export function isRedone(topic: string, exercises: readonly ExerciseEntry[], state: State): boolean {
  const core = exercises.filter((exercise) => exercise.topic === topic && exercise.core);
  return core.every(({ id }) => recordOf(state, id).again !== undefined);
}

/** Whether all core exercises of a topic are proof; never without any. */
export function provesTopic(topic: string, exercises: readonly ExerciseEntry[], state: State): boolean {
  const core = exercises.filter((exercise) => exercise.topic === topic && exercise.core);
  return core.length > 0 && core.every(({ id }) => isProof(recordOf(state, id)));
}
