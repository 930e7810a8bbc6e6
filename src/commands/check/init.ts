/** `check --init`: the file that says how the learner's program starts. */
import { emit } from '../../cli/output.js';
import type { Context } from '../../context.js';
import { topicsOf } from '../../core/course/roadmap.js';
import { RoadmapError, usageError } from '../../errors.js';
import { initLines } from '../../views/check/brief.js';
import { FILE, type Loaded, projectNamed, projectTopics } from './load.js';

/** Writes it where none is yet, for the project that is named, or the one that the learner works on. */
export async function init(ctx: Context, { snapshot, folder }: Loaded, name: string | undefined): Promise<void> {
  const begun = topicsOf(snapshot.roadmap).filter(
    ({ id, checks }) => checks !== undefined && snapshot.all.get(id)?.status === 'started',
  );
  const meant = name ?? (begun.length === 1 ? begun[0]!.id : undefined);
  if (meant === undefined) {
    const ids = projectTopics(snapshot).map(({ id }) => id);
    throw usageError('Which project is it?', ids.map((id) => `roadmap check --init ${id}`).join('\n'));
  }
  const project = await projectNamed(ctx, snapshot, meant);
  const file = `${folder}/${FILE}`;
  const work = await ctx.work();
  if (!work.handOut(file, project.template))
    throw new RoadmapError({
      kind: 'failed',
      message: `There is a ${FILE} already. It was left as it is.`,
      at: file,
      hint: 'Check the project: roadmap check',
    });
  await emit(ctx, { project: project.topic, file }, initLines);
}
