/** The quick way to read progress: a checkpoint and what was appended to the journals behind it. */
import path from 'node:path';
import type { Event } from '../../core/progress/events.js';
import { byRoadmap, fold, ordered } from '../../core/progress/fold.js';
import type { State } from '../../core/progress/state.js';
import { targetOf } from '../../core/progress/undo.js';
import { type Body, stateOf } from './checkpoint.js';
import type { Files } from './fs-port.js';
import { eachLine, journalNames, type Mark, readFrom, START } from './journal.js';

/** A folder of journals and the calls to read it with. */
export type Journals = { readonly files: Files; readonly folder: string };

/** A body, and the events in it that the body before it did not know, in order. */
export type CaughtUp = { readonly body: Body; readonly fresh: readonly Event[] };

/**
 * A body with what was appended behind it, by whomever and however late it comes; undefined if that cannot be told without
 * reading all of it again: a file does not fit, or something was taken back that is folded in.
 */
export function catchUp(journals: Journals, from: Body): CaughtUp | undefined {
  const appended = appendedTo(journals, from);
  if (!appended) return undefined;
  const events = ordered(appended.events);
  const fresh = isAllNew(events, from) ? events : withoutKnown(journals, from, events);
  if (fresh.length === 0) return { body: { ...from, files: appended.marks, bad: appended.bad }, fresh };
  const states = new Map(Object.entries(from.states));
  for (const [r, own] of byRoadmap(fresh)) {
    const state = stateOf(from, r);
    if (turnsKnown(own, state)) return undefined;
    states.set(r, fold(state, own));
  }
  const body: Body = {
    ...from,
    states: Object.fromEntries(states),
    files: appended.marks,
    last: Math.max(from.last, fresh.at(-1)!.l),
    count: from.count + fresh.length,
    bad: appended.bad,
  };
  return { body, fresh };
}

type Appended = { readonly events: Event[]; readonly marks: Record<string, Mark>; readonly bad: number };

function appendedTo({ files, folder }: Journals, from: Body): Appended | undefined {
  const names = journalNames(files, folder);
  if (Object.keys(from.files).some((name) => !names.includes(name))) return undefined;
  const marks: Record<string, Mark> = {};
  const events: Event[] = [];
  let bad = from.bad;
  for (const name of names) {
    const mark = Object.hasOwn(from.files, name) ? from.files[name]! : START;
    const read = readable(() => readFrom(files, path.join(folder, name), mark));
    if (!read && mark === START) continue; // no file of ours
    if (!read || read.newer) return undefined;
    marks[name] = read.mark;
    for (const event of read.events) events.push(event);
    bad += read.bad;
  }
  return { events, marks, bad };
}

/** What a file gives; undefined also if it cannot be read. */
export function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Events with a later clock than everything known were never seen. */
function isAllNew(events: readonly Event[], from: Body): boolean {
  return events.length === 0 || events[0]!.l > from.last;
}

/** Events that are in none of the stretches that are folded in. Looks for their ids there, without reading the lines. */
function withoutKnown({ files, folder }: Journals, from: Body, events: readonly Event[]): Event[] {
  const wanted = new Set(events.map(({ id }) => lineId(id)));
  const known = new Set<string>();
  for (const [name, { size }] of Object.entries(from.files)) {
    const fd = files.openSync(path.join(folder, name), 'r');
    const find = (bytes: Buffer, start: number, end: number) => {
      const id = /"id":"([^"]*)"/.exec(bytes.toString('latin1', start, Math.min(end, start + ID_WITHIN)))?.[1];
      if (id !== undefined && wanted.has(id)) known.add(id);
    };
    try {
      eachLine(files, fd, { from: 0, to: size }, find);
    } finally {
      files.closeSync(fd);
    }
  }
  return events.filter(({ id }) => !known.has(lineId(id)));
}

/** Bytes from the beginning of a line within which its id is. */
const ID_WITHIN = 120;

/** The id that stands in the line of an event. */
function lineId(id: string): string {
  return id.split('+', 1)[0]!;
}

/** Whether a turn is of something folded in: what it was before can only be told from all events. */
function turnsKnown(events: readonly Event[], { undone }: State): boolean {
  const turns = events.flatMap((event) => (event.type === 'restored' ? event.lost.undone : (targetOf(event) ?? [])));
  if (turns.length === 0) return false;
  const ops = new Set(events.map(({ op }) => op));
  return turns.some((op) => !ops.has(op) || undone.includes(op));
}
