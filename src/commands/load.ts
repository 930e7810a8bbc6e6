/** What nearly every command begins with. */
import type { Context } from '../context.js';
import { type Snapshot, snapshotOf, whoIs } from '../core/path/snapshot.js';

export type Needs = Pick<Context, 'course' | 'progress' | 'settings' | 'clock'>;

/** Reads the course, the learner's progress on it and the settings, once. */
export async function loadSnapshot(ctx: Needs): Promise<Snapshot> {
  const { roadmap } = await ctx.course();
  const { state, due } = await ctx.progress.snapshot();
  return snapshotOf({
    roadmap,
    state,
    who: whoIs(roadmap, ctx.settings.read()),
    when: { now: ctx.clock.now(), zone: ctx.clock.zone },
    reviews: due,
  });
}
