/** Which exercise comes next, and why. */
import type { ExerciseEntry } from '../course/exercise.js';
import type { Snapshot } from '../path/snapshot.js';
import { isDueAgain, recordOf, statusOf } from './record.js';

/** `again`: it was done a week ago and is done once more, from blank. */
export type Choice = { readonly entry: ExerciseEntry; readonly why: 'started' | 'next' | 'again' };

/**
 * The next exercise of some topics, first to last: one that was begun, then one to do again, then the first that is open.
 * Undefined if nothing is left there.
 */
export function nextExercise(
  exercises: readonly ExerciseEntry[],
  topics: readonly string[],
  { state, when }: Pick<Snapshot, 'state' | 'when'>,
): Choice | undefined {
  for (const topic of topics) {
    const own = exercises.filter((exercise) => exercise.topic === topic);
    const known = own.map((entry) => ({ entry, record: recordOf(state, entry.id) }));
    const begun = known.find(({ record }) => statusOf(record) === 'started');
    if (begun) return { entry: begun.entry, why: 'started' };
    const again = known.find(({ record }) => isDueAgain(record, when.now));
    if (again) return { entry: again.entry, why: 'again' };
    const open = known.find(({ record }) => statusOf(record) === 'open');
    if (open) return { entry: open.entry, why: 'next' };
  }
  return undefined;
}

/** Topics to practise when none is named: those worked on, the latest first, then those that are done. */
export function practiceTopics({ all }: Pick<Snapshot, 'all'>): string[] {
  const begun = [...all.values()].filter(({ focus, status }) => focus >= 0 && status !== 'skipped');
  const byFocus = begun.sort((a, b) => b.focus - a.focus);
  const started = byFocus.filter(({ done }) => !done);
  const done = [...all.values()].filter((one) => one.done && !started.includes(one));
  return [...started, ...done].map(({ topic }) => topic.id);
}
