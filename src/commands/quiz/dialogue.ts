/** What every dialogue on a terminal needs, and how it ends. */
import type { Context, Prompts } from '../../context.js';
import { visibleDeep } from '../../core/lib/sanitize.js';
import { isRoadmapError, RoadmapError } from '../../errors.js';
import type { Paints } from '../../views/quiz/question.js';
import type { Style } from '../../views/style.js';

/** Prompts and colours, opened once a session. */
export type Dialogue = Paints & { readonly ctx: Context; readonly prompts: Prompts };

/** Opens the prompts and the colours. */
export async function openDialogue(ctx: Context): Promise<Dialogue> {
  return {
    ctx,
    prompts: await ctx.terminal.prompts(),
    style: await ctx.terminal.style(),
    highlight: await ctx.terminal.highlight(),
  };
}

/** Prints what a view gives, cleaned; views are plain data. */
export function tell<V extends object>(
  dialogue: Dialogue,
  view: V,
  toLines: (view: V, style: Style, width: number) => readonly string[],
): void {
  say(dialogue, toLines(visibleDeep(view), dialogue.style, dialogue.ctx.terminal.width));
}

/** Prints lines of the program's own words. */
export function say({ ctx }: Pick<Dialogue, 'ctx'>, lines: readonly string[]): void {
  ctx.terminal.out(`${lines.join('\n')}\n`);
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
