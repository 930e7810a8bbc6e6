import { emit } from '../cli/output.js';
import type { Context } from '../context.js';

/** `version`: which `roadmap` this is. */
export async function version(ctx: Context): Promise<void> {
  await emit(ctx, { roadmap: ctx.machine.version }, (view) => [view.roadmap]);
}
