/** Saves what a check, a hint or a look at the solution means for the learner's progress. */
import type { Context } from '../../context.js';
import type { ExerciseEntry } from '../../core/course/exercise.js';
import { type Snapshot, withState } from '../../core/path/snapshot.js';
import { isDueAgain, isRedone, provesTopic, recordOf } from '../../core/practice/record.js';
import type { Change } from '../../core/progress/events.js';
import type { State } from '../../core/progress/state.js';
import { type ChangeView, changesBetween } from '../../views/change.js';
import type { Practice } from './load.js';

type Recorded = { readonly snapshot: Snapshot; readonly changed: ChangeView['changed'] };

/** Saves a check, and what it proved with it as one operation. */
export async function recordCheck(ctx: Context, practice: Practice, passed: boolean): Promise<Recorded> {
  const { exercise, snapshot, exercises } = practice;
  const { id, topic } = exercise;
  const record = recordOf(snapshot.state, id);
  const again = isDueAgain(record, snapshot.when.now);
  const changes: Change[] = [];
  if (passed && again) changes.push({ type: 'passed', exercise: id, topic, again: true });
  else if (passed && record.passed === undefined) changes.push({ type: 'passed', exercise: id, topic });
  else if (!passed) changes.push({ type: 'tried', exercise: id, topic });
  if (changes.length === 0) return { snapshot, changed: [] };
  const proven = passed ? proofs(snapshot, exercises, { topic, passed: id }) : [];
  const others = exercises.filter((one) => one.id !== id);
  const retained = passed && again ? await retainedWith(ctx, topic, () => isRedone(topic, others, snapshot.state)) : [];
  const state = await ctx.progress.commit(`practice ${id}`, [...changes, ...proven, ...retained]);
  return after(snapshot, state);
}

/** Doing an exercise once more may be all that `retained` waited for. */
async function retainedWith(ctx: Context, topic: string, isRedone: () => boolean): Promise<Change[]> {
  const { loadQuiz, proofsOf } = await import('../quiz/record.js');
  return proofsOf(ctx, await loadQuiz(ctx), { topic, memories: await ctx.progress.memories(), isRedone });
}

/** The topic is proven once this exercise counts, too. */
function proofs(
  { state, all, when }: Snapshot,
  exercises: readonly ExerciseEntry[],
  now: { readonly topic: string; readonly passed: string },
): Change[] {
  const status = all.get(now.topic);
  // what proves the topic of a project is the project
  if (status?.evidence.includes('proven') || status?.topic.checks !== undefined) return [];
  const record = recordOf(state, now.passed);
  if (record.revealed !== undefined && !isDueAgain(record, when.now)) return [];
  const others = exercises.filter(({ id }) => id !== now.passed);
  const isCore = exercises.some(({ id, topic, core }) => id === now.passed && topic === now.topic && core);
  const rest = others.some(({ topic, core }) => topic === now.topic && core);
  const proves = isCore && (!rest || provesTopic(now.topic, others, state));
  return proves ? [{ type: 'proven', topics: [now.topic] }] : [];
}

/** Saves that one more hint was read. */
export async function recordHint(ctx: Context, { exercise, snapshot }: Practice, level: number): Promise<Snapshot> {
  const { id, topic } = exercise;
  const state = await ctx.progress.commit(`practice hint ${id}`, [{ type: 'hinted', exercise: id, topic, level }]);
  return withState(snapshot, state);
}

/** Saves that the solution was looked at before the exercise was passed; afterwards it is no matter. */
export async function recordReveal(ctx: Context, { exercise, snapshot }: Practice): Promise<Snapshot> {
  const { id, topic } = exercise;
  const { passed, revealed } = recordOf(snapshot.state, id);
  if (passed !== undefined || revealed !== undefined) return snapshot;
  const state = await ctx.progress.commit(`practice solution ${id}`, [{ type: 'revealed', exercise: id, topic }]);
  return withState(snapshot, state);
}

function after(before: Snapshot, state: State): Recorded {
  const snapshot = withState(before, state);
  return { snapshot, changed: changesBetween(before.all, snapshot.all) };
}
