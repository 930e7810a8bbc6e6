/** `check --watch`: once more after each save in the folder, until Ctrl-C. */
import type { Context } from '../../context.js';
import { visibleDeep } from '../../core/lib/sanitize.js';
import { isRoadmapError } from '../../errors.js';
import { savedLines, troubleLines, waitingLines } from '../../views/check/saves.js';
import { type Loaded, loadPlace } from './load.js';
import { checkOnce, type Run } from './once.js';

/** Whether the last run has passed. */
export async function checkAtSaves(ctx: Context, first: Loaded, run: Run): Promise<boolean> {
  const { workshop, folder } = first;
  const style = await ctx.terminal.style();
  const say = (lines: readonly string[]) => ctx.terminal.out(`${lines.join('\n')}\n`);
  const saves = workshop.saves(folder, run.report?.file);
  let passed = await checked(ctx, first, run);
  for (;;) {
    const names = await saves.next(() => say(waitingLines(style)));
    if (!names) return passed;
    say(savedLines(visibleDeep(names), style, ctx.terminal.width));
    // progress and the project file may be others now
    passed = await checked(ctx, await loadPlace(ctx, folder), run);
  }
}

/** One run. What keeps it from running is told, for the learner is about to mend it. */
async function checked(ctx: Context, loaded: Loaded, run: Run): Promise<boolean> {
  try {
    return await checkOnce(ctx, loaded, run);
  } catch (error) {
    if (!isRoadmapError(error) || (error.info.kind !== 'failed' && error.info.kind !== 'invalid')) throw error;
    ctx.terminal.out(
      `${troubleLines(visibleDeep(error.info), await ctx.terminal.style(), ctx.terminal.width).join('\n')}\n`,
    );
    return false;
  } finally {
    loaded.workshop.clear();
  }
}
