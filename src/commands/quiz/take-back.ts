import type { Context } from '../../context.js';
import { undoStacks } from '../../core/progress/undo.js';

/** Undoes the last answer to a question that stands. */
export async function takeBack(ctx: Context, question: string): Promise<void> {
  const events = await ctx.progress.events();
  const { undone } = undoStacks(events);
  const last = events.filter((e) => e.type === 'answered' && e.question === question && !undone.has(e.op)).at(-1);
  if (last) await ctx.progress.commit('undo', [{ type: 'undo', target: last.op }]);
}
