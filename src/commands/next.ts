import { emit } from '../cli/output.js';
import { wholeNumber } from '../cli/suggest.js';
import type { Context } from '../context.js';
import { next as nextThing } from '../core/path/next.js';
import { nextLines, nextView } from '../views/next.js';
import { paceLines, paceView } from '../views/summary.js';
import { loadSnapshot } from './load.js';

/** `next`: the one next thing, its command, and why. */
export async function next(
  ctx: Context,
  _words: readonly string[],
  options: { readonly minutes?: string | undefined },
): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const timebox = options.minutes === undefined ? undefined : await fitting(ctx, options.minutes);
  const view = { ...nextView(nextThing(snapshot), timebox), pace: paceView(snapshot) };
  await emit(ctx, view, (shown, style, width) => [
    ...nextLines(shown, style, width),
    ...(shown.pace ? ['', ...paceLines(shown.pace, style, width)] : []),
  ]);
}

/** What fits into the minutes; what plans it is loaded for that only. */
async function fitting(ctx: Context, text: string) {
  const minutes = wholeNumber(text, { from: 5, to: 600, what: 'minutes' });
  return { minutes, parts: await (await import('./study/plan.js')).planned(ctx, minutes) };
}
