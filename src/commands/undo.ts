import { wholeNumber } from '../cli/suggest.js';
import type { Context } from '../context.js';
import type { Change, Event } from '../core/progress/events.js';
import { operations, undoStacks } from '../core/progress/undo.js';
import { operationText } from '../views/history.js';
import { finish } from './finish.js';
import { loadSnapshot } from './load.js';

/** `undo [n]`: takes back the last operations that stand, one if no number is given; as often as there are any. */
export async function undo(ctx: Context, [number]: readonly [string?]): Promise<void> {
  const events = await ctx.progress.events();
  await turn(ctx, { events, targets: latest(undoStacks(events).done, number), type: 'undo' });
}

/** `redo [n]`: brings back what was undone last, until something new is done. */
export async function redo(ctx: Context, [number]: readonly [string?]): Promise<void> {
  const events = await ctx.progress.events();
  await turn(ctx, { events, targets: latest(undoStacks(events).redoable, number), type: 'redo' });
}

/** The last ones of a stack, the last one first. */
function latest(stack: readonly string[], number: string | undefined): string[] {
  const count = number === undefined ? 1 : wholeNumber(number, { from: 1, to: 1000, what: 'changes' });
  return stack.slice(-count).reverse();
}

const SETTINGS = 'A setting is taken back with: roadmap config <key> --unset';

type Turn = { readonly events: readonly Event[]; readonly targets: readonly string[]; readonly type: 'undo' | 'redo' };

async function turn(ctx: Context, { events, targets, type }: Turn): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const changes = targets.map((target): Change => ({ type, target }));
  if (changes.length > 0) await ctx.progress.commit(type, changes);
  const after = changes.length > 0 ? await loadSnapshot(ctx) : snapshot; // answers that come back are back in the schedule, too
  const done = type === 'undo' ? 'Undone' : 'Done again';
  const told = targets.flatMap((target) => operations(events.filter(({ op }) => op === target)).newest);
  const notices =
    told.length > 0
      ? told.map((operation) => `${done}: ${operationText(operation)}`)
      : [`There is nothing to ${type}. ${SETTINGS}`];
  const other = type === 'undo' ? 'redo' : 'undo';
  const back = changes.length > 1 ? `roadmap ${other} ${changes.length}` : `roadmap ${other}`;
  await finish(ctx, { before: snapshot, after }, { notices, undo: changes.length > 0 ? back : null });
}
