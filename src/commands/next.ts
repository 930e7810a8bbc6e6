import { emit } from '../cli/output.js';
import { wholeNumber } from '../cli/suggest.js';
import type { Context } from '../context.js';
import { next as nextThing } from '../core/path/next.js';
import { fitMinutes } from '../core/path/timebox.js';
import { nextLines, nextView } from '../views/next.js';
import { loadSnapshot } from './load.js';

/** `next`: the one next thing, its command, and why. */
export async function next(
  ctx: Context,
  _words: readonly string[],
  options: { readonly minutes?: string | undefined },
): Promise<void> {
  const minutes =
    options.minutes === undefined ? undefined : wholeNumber(options.minutes, { from: 5, to: 600, what: 'minutes' });
  const found = nextThing(await loadSnapshot(ctx));
  const timebox = minutes === undefined ? undefined : { minutes, parts: fitMinutes(found, minutes) };
  await emit(ctx, nextView(found, timebox), nextLines);
}
