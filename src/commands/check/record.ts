/** Saves the stages that passed, and what they prove. */
import type { Context } from '../../context.js';
import { type StageResult, stagePassed, topicsProven } from '../../core/check/result.js';
import { type Snapshot, withState } from '../../core/path/snapshot.js';
import type { Change } from '../../core/progress/events.js';
import { type ChangeView, changesBetween } from '../../views/change.js';
import type { Bench } from './load.js';

type Recorded = { readonly snapshot: Snapshot; readonly changed: ChangeView['changed'] };

/** A stage that was passed before stays passed, with the commit that passed it. */
export async function recordStages(
  ctx: Pick<Context, 'progress'>,
  { workshop, folder, project }: Bench,
  { snapshot, stages }: { readonly snapshot: Snapshot; readonly stages: readonly StageResult[] },
): Promise<Recorded> {
  const { state, all } = snapshot;
  const isPassed = (id: string) => stagePassed(state, project.topic, id) !== undefined;
  const now = stages.filter(({ id, passed }) => passed && !isPassed(id));
  if (now.length === 0) return { snapshot, changed: [] };
  const place = await workshop.commit(folder);
  const passed = new Set([...project.stages.filter(({ id }) => isPassed(id)), ...now].map(({ id }) => id));
  const topics = topicsProven(project, passed).filter((id) => all.has(id) && !all.get(id)!.evidence.includes('proven'));
  const changes: Change[] = [
    ...now.map(({ id }): Change => ({ type: 'checked', project: project.topic, stage: id, ...place })),
    ...(topics.length > 0 ? [{ type: 'proven', topics } as const] : []),
  ];
  const after = withState(snapshot, await ctx.progress.commit(`check ${project.topic}`, changes));
  return { snapshot: after, changed: changesBetween(all, after.all) };
}
