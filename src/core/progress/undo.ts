/** What was taken back: which operations stand, which can be undone, which brought back. */
import type { Change, Event } from './events.js';

/** One command in the history. */
export type Operation = {
  readonly op: string;
  readonly at: number;
  readonly command: string;
  readonly undone: boolean;
  readonly changes: readonly Change[];
};

/** The operation that a change takes back or brings back, if it is such a change. */
export function targetOf(change: Change): string | undefined {
  return change.type === 'undo' || change.type === 'redo' ? change.target : undefined;
}

/** Operations taken back after {@link ordered} events, beginning with those that were before. */
export function turned(events: readonly Event[], before: Iterable<string> = []): Set<string> {
  const undone = new Set(before);
  for (const event of events) {
    if (event.type === 'undo') undone.add(event.target);
    else if (event.type === 'redo') undone.delete(event.target);
    else if (event.type === 'restored') for (const op of event.lost.undone) undone.add(op);
  }
  return undone;
}

/**
 * Which operations of one roadmap are undone, which can be undone, and which a redo would bring back, each in the order
 * in which they were done or undone last. Takes {@link ordered} events. Sets keep it linear: every step is one deletion.
 */
export function undoStacks(events: readonly Event[]): { undone: Set<string>; done: string[]; redoable: string[] } {
  const undone = turned(events);
  const targets = new Set(events.map(targetOf));
  const there = new Set<string>(); // the targets among the events
  const done = new Set<string>();
  const redoable = new Set<string>();
  for (const event of events) {
    if (event.type === 'undo') move(event.target, done, redoable);
    else if (event.type === 'redo') move(event.target, redoable, done);
    else if (event.type !== 'restored') {
      if (targets.has(event.op)) there.add(event.op);
      redoable.clear();
      done.add(event.op);
    }
  }
  const isThere = (op: string) => !targets.has(op) || there.has(op);
  return {
    undone,
    done: [...done].filter((op) => isThere(op) && !undone.has(op)),
    redoable: [...redoable].filter(isThere),
  };
}

/** Puts an operation at the end of another stack. */
function move(op: string, from: Set<string>, to: Set<string>): void {
  from.delete(op);
  to.delete(op);
  to.add(op);
}

/** The events of one roadmap that stand: without what was undone, and without undo and redo. Takes {@link ordered} events. */
export function eventsInEffect(events: readonly Event[]): Event[] {
  const undone = turned(events);
  return events.filter((event) => event.type !== 'undo' && event.type !== 'redo' && !undone.has(event.op));
}

/**
 * The newest operations of one roadmap, newest first and at most `count`, and how many there are. Takes {@link ordered}
 * events of that roadmap. What is not shown is only counted: of a million operations that is most of the work.
 */
export function operations(events: readonly Event[], count = Infinity): { newest: Operation[]; total: number } {
  const undone = turned(events);
  const changes = events.filter(({ type }) => type !== 'undo' && type !== 'redo' && type !== 'restored');
  const ops = [...new Set(changes.map(({ op }) => op))];
  const newest = new Map<string, Operation & { changes: Change[] }>();
  const shown = new Set(ops.slice(-count));
  for (const event of changes) {
    const { op, at, cmd: command } = event;
    if (!shown.has(op)) continue;
    const known = newest.get(op);
    if (known) known.changes.push(event);
    else newest.set(op, { op, at, command, undone: undone.has(op), changes: [event] });
  }
  return { newest: [...newest.values()].reverse(), total: ops.length };
}
