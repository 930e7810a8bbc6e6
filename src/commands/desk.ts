/** What every dialogue on a terminal needs, and how it ends. */
import type { Ask, Context } from '../context.js';
import { isRoadmapError, RoadmapError } from '../errors.js';
import type { Paints } from '../views/question.js';

/** Prompts and colours, opened once a session. */
export type Desk = Paints & { readonly ctx: Context; readonly ask: Ask };

/** Opens the prompts and the colours. */
export async function openDesk(ctx: Context): Promise<Desk> {
  return { ctx, ask: await ctx.ask(), style: await ctx.style(), highlight: await ctx.highlight() };
}

/** Prints lines. */
export function say({ ctx }: Pick<Desk, 'ctx'>, lines: readonly string[]): void {
  ctx.out(`${lines.join('\n')}\n`);
}

/** Runs what asks; Ctrl-C ends it. `finish` comes after it either way, and a cancelled session is still exit code 130. */
export async function cancellable(run: () => Promise<void>, finish: () => Promise<void>): Promise<void> {
  let cancelled = false;
  try {
    await run();
  } catch (error) {
    if (!isRoadmapError(error) || error.info.kind !== 'cancelled') throw error;
    cancelled = true;
  }
  await finish();
  if (cancelled) throw new RoadmapError({ kind: 'cancelled', message: 'Cancelled.', told: true });
}
