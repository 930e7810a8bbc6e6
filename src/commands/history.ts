import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import { quoted } from '../core/lib/sanitize.js';
import { operations } from '../core/progress/undo.js';
import { usageError } from '../errors.js';
import { historyLines, historyView } from '../views/history.js';

/** `history`: every operation, newest first. */
export async function history(
  ctx: Context,
  _words: readonly string[],
  options: { readonly count?: string | undefined },
): Promise<void> {
  const count = Number(options.count ?? 20);
  if (!Number.isInteger(count) || count < 1) {
    throw usageError(
      `${quoted(String(options.count))} is no number of operations.`,
      'For example: roadmap history --count 50',
    );
  }
  const view = historyView(operations(await ctx.progress.events()), count, ctx.clock.zone);
  await emit(ctx, view, historyLines, { paged: true });
}
