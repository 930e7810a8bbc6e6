import { emit } from '../cli/output.js';
import { wholeNumber } from '../cli/suggest.js';
import type { Context } from '../context.js';
import { operations } from '../core/progress/undo.js';
import { historyLines, historyView } from '../views/history.js';

/** `history`: every operation, newest first. */
export async function history(
  ctx: Context,
  _words: readonly string[],
  options: { readonly count?: string | undefined },
): Promise<void> {
  const count = wholeNumber(options.count ?? '20', { from: 1, to: 1_000_000, what: 'changes' });
  const view = historyView(operations(await ctx.progress.events(), count), ctx.clock.zone);
  await emit(ctx, view, historyLines, { paged: true });
}
