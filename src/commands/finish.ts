/** How every change is saved and how it ends: what it moved, the new standing, the next thing, the way back. */
import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import { next } from '../core/path/next.js';
import { type Snapshot, withState } from '../core/path/snapshot.js';
import { newWarnings } from '../core/path/warnings.js';
import type { Change } from '../core/progress/events.js';
import { changeLines, changeView, type Said } from '../views/change.js';

export type Span = { readonly before: Snapshot; readonly after: Snapshot };

/** A command for the history, and its change; without a change nothing is saved. */
export type Save = { readonly command: string; readonly change: Change | undefined; readonly said: Omit<Said, 'undo'> };

/** Saves a change, if there is one, and tells what it did. */
export async function save(
  ctx: Pick<Context, 'terminal' | 'progress'>,
  before: Snapshot,
  { command, change, said }: Save,
): Promise<void> {
  const after = change ? withState(before, await ctx.progress.commit(command, [change])) : before;
  await finish(ctx, { before, after }, { ...said, undo: change ? 'roadmap undo' : null });
}

/** Tells what a change did. */
export async function finish(ctx: Pick<Context, 'terminal'>, { before, after }: Span, said: Said): Promise<void> {
  const view = changeView({ before, after, next: next(after), warnings: newWarnings(before, after) }, said);
  await emit(ctx, view, changeLines);
}
