/** What was taken back: which operations stand, which can be undone, which brought back. */
import type { Change, Event } from './progress.js';

/** One command in the history. */
export type Operation = {
  readonly op: string;
  readonly at: number;
  readonly command: string;
  readonly undone: boolean;
  readonly changes: readonly Change[];
};

/** Which operations are undone, and which of them a redo would bring back (last first). Takes {@link ordered} events. */
export function undoStacks(events: readonly Event[]): { undone: Set<string>; done: string[]; redoable: string[] } {
  const done: string[] = [];
  let redoable: string[] = [];
  const undone = new Set<string>();
  const seen = new Set<string>();
  const drop = (list: string[], op: string) => list.splice(0, list.length, ...list.filter((item) => item !== op));
  for (const event of events) {
    if (event.type === 'undo') {
      undone.add(event.target);
      if (done.at(-1) === event.target) done.pop();
      else drop(done, event.target);
      redoable.push(event.target);
    } else if (event.type === 'redo') {
      undone.delete(event.target);
      if (redoable.at(-1) === event.target) redoable.pop();
      else drop(redoable, event.target);
      done.push(event.target);
    } else if (event.type === 'restored') {
      done.length = 0; // what stood before is part of the restored state now
      redoable = [];
    } else {
      redoable = [];
      if (!seen.has(event.op)) done.push(event.op);
      seen.add(event.op);
    }
  }
  return { undone, done: done.filter((op) => !undone.has(op)), redoable };
}

/** The events of one roadmap that stand: without what was undone, and without undo and redo. Takes {@link ordered} events. */
export function eventsInEffect(events: readonly Event[]): Event[] {
  const { undone } = undoStacks(events);
  return events.filter((event) => event.type !== 'undo' && event.type !== 'redo' && !undone.has(event.op));
}

/** Every operation of one roadmap, oldest first. Takes {@link ordered} events of that roadmap. */
export function operations(events: readonly Event[]): Operation[] {
  const { undone } = undoStacks(events);
  const ops = new Map<string, Operation & { changes: Change[] }>();
  for (const event of events) {
    if (event.type === 'undo' || event.type === 'redo' || event.type === 'restored') continue;
    const known = ops.get(event.op);
    if (known) known.changes.push(event);
    else
      ops.set(event.op, {
        op: event.op,
        at: event.at,
        command: event.cmd,
        undone: undone.has(event.op),
        changes: [event],
      });
  }
  return [...ops.values()];
}
