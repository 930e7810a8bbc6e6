/** How every change ends: what it moved, the new standing, the next thing, the way back. */
import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import { next } from '../core/path/next.js';
import type { Snapshot } from '../core/path/snapshot.js';
import { changeLines, changeView, type Said } from '../views/change.js';

export type Span = { readonly before: Snapshot; readonly after: Snapshot };

/** Tells what a change did. */
export async function finish(ctx: Pick<Context, 'terminal'>, { before, after }: Span, said: Said): Promise<void> {
  await emit(ctx, changeView({ before: before.all, after: after.all, next: next(after) }, said), changeLines);
}
