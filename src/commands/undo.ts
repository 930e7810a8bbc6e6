import type { Context } from '../context.js';
import type { Change, Event } from '../core/progress/events.js';
import { operations, undoStacks } from '../core/progress/undo.js';
import { operationText } from '../views/history.js';
import { finish } from './finish.js';
import { loadSnapshot } from './load.js';

/** `undo`: takes back the last operation that stands; as often as there are any. */
export async function undo(ctx: Context): Promise<void> {
  const events = await ctx.progress.events();
  await turn(ctx, { events, target: undoStacks(events).done.at(-1), type: 'undo' });
}

/** `redo`: brings back what was undone last, until something new is done. */
export async function redo(ctx: Context): Promise<void> {
  const events = await ctx.progress.events();
  await turn(ctx, { events, target: undoStacks(events).redoable.at(-1), type: 'redo' });
}

const SETTINGS = 'A setting is taken back with: roadmap config <key> --unset';

type Turn = { readonly events: readonly Event[]; readonly target: string | undefined; readonly type: 'undo' | 'redo' };

async function turn(ctx: Context, { events, target, type }: Turn): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const change: Change | undefined = target === undefined ? undefined : { type, target };
  if (change) await ctx.progress.commit(type, [change]);
  const after = change ? await loadSnapshot(ctx) : snapshot; // answers that come back are back in the schedule, too
  const operation = operations(events.filter(({ op }) => op === target))[0];
  const done = type === 'undo' ? 'Undone' : 'Done again';
  const notice = operation ? `${done}: ${operationText(operation)}` : `There is nothing to ${type}. ${SETTINGS}`;
  const back = change ? (type === 'undo' ? 'roadmap redo' : 'roadmap undo') : null;
  await finish(ctx, { before: snapshot, after }, { notices: [notice], undo: back });
}
