import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import { quoted } from '../core/lib/sanitize.js';
import { next as nextThing } from '../core/path/next.js';
import { fitMinutes } from '../core/path/timebox.js';
import { usageError } from '../errors.js';
import { nextLines, nextView } from '../views/next.js';
import { loadSnapshot } from './load.js';

/** `next`: the one next thing, its command, and why. */
export async function next(
  ctx: Context,
  _words: readonly string[],
  options: { readonly minutes?: string | undefined },
): Promise<void> {
  const minutes = options.minutes === undefined ? undefined : minutesOf(options.minutes);
  const found = nextThing(await loadSnapshot(ctx));
  const timebox = minutes === undefined ? undefined : { minutes, parts: fitMinutes(found, minutes) };
  await emit(ctx, nextView(found, timebox), nextLines);
}

function minutesOf(text: string): number {
  const minutes = Number(text);
  if (Number.isInteger(minutes) && minutes >= 5 && minutes <= 600) return minutes;
  throw usageError(
    `${quoted(text)} is no length for a session.`,
    'Give whole minutes from 5 to 600: roadmap next --minutes 25',
  );
}
