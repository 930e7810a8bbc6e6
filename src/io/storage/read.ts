/** Reading a journal folder against a checkpoint: what follows it, what is whole, what survived. */
import path from 'node:path';
import { apply, compareEvents, EMPTY, type Event, ordered, replay, type State } from '../../core/progress/progress.js';
import { type Body, CHECKPOINT_FORMAT } from './checkpoint.js';
import type { Files } from './fs-port.js';
import { decode, journalNames, type Mark, readFrom, START } from './journal.js';

/** A folder of journals and the calls to read it with. */
export type Journals = { readonly files: Files; readonly folder: string };

/** All that the journal's files hold. */
export type Scan = { events: Event[]; marks: Record<string, Mark>; bad: number; newer: boolean };

/** The checkpoint and what was appended behind it; undefined if anything does not fit and all must be read again. */
export function follow({ files, folder }: Journals, from: Body): Body | undefined {
  const names = journalNames(files, folder);
  if (Object.keys(from.files).some((name) => !names.includes(name))) return undefined;
  const marks: Record<string, Mark> = {};
  const fresh: Event[] = [];
  let bad = from.bad;
  for (const name of names) {
    const read = readFrom(files, path.join(folder, name), from.files[name] ?? START);
    if (!read) return undefined;
    marks[name] = read.mark;
    if (read.text === '') continue;
    const parsed = decode(read.text);
    if (parsed.newer) return undefined;
    fresh.push(...parsed.events);
    bad += parsed.bad;
  }
  const events = ordered(fresh);
  if (events.length < fresh.length || events.some((e) => !continues(e, from))) return undefined;
  const last = events.at(-1) ?? from.last;
  const states = statesOf(from);
  for (const event of events) states[event.r] = apply(states[event.r] ?? EMPTY, event);
  const count = from.count + events.length;
  return { ...from, states, files: marks, last: { l: last.l, id: last.id }, count, bad };
}

/** Reads every journal whole. */
export function scan({ files, folder }: Journals): Scan {
  const events: Event[] = [];
  const marks: Record<string, Mark> = {};
  let [bad, newer] = [0, false];
  for (const name of journalNames(files, folder)) {
    const read = readFrom(files, path.join(folder, name), START);
    if (!read) continue;
    const parsed = decode(read.text);
    for (const event of parsed.events) events.push(event);
    marks[name] = read.mark;
    bad += parsed.bad;
    newer ||= parsed.newer;
  }
  return { events, marks, bad, newer };
}

/** How many of the events that a checkpoint folded in still stand in the journal. */
export function survivors({ files, folder }: Journals, checkpoint: Body): number {
  const names = journalNames(files, folder);
  const gone = Object.keys(checkpoint.files).some((name) => !names.includes(name));
  const events = names.flatMap((name) => {
    const file = path.join(folder, name);
    const bytes = files.readFileSync(file);
    const mark = checkpoint.files[name] ?? START;
    // a file that is gone may stand under a new name, and one that was replaced may hold anything
    const unsure = gone || readFrom(files, file, mark) === undefined;
    return decode(bytes.toString('utf8', 0, unsure ? bytes.lastIndexOf(10) + 1 : mark.size)).events;
  });
  return ordered(events).length;
}

/** Events in files that the checkpoint never saw, while all that it saw are there: from another device. */
export function arrived({ files, folder }: Journals, checkpoint: Body): Event[] {
  const names = journalNames(files, folder);
  if (Object.keys(checkpoint.files).some((name) => !names.includes(name))) return [];
  const fresh = names.filter((name) => !Object.hasOwn(checkpoint.files, name));
  return fresh.flatMap((name) => decode(files.readFileSync(path.join(folder, name), 'utf8')).events);
}

/** Everything read, as a checkpoint would hold it. */
export function folded({ events, marks, bad }: Scan): Body {
  const all = ordered(events);
  const last = { l: all.at(-1)?.l ?? 0, id: all.at(-1)?.id ?? '' };
  return { format: CHECKPOINT_FORMAT, states: replay(all), files: marks, last, count: all.length, bad };
}

/** An event that can be folded on top without reading the rest: a plain change, later than everything known. */
function continues(event: Event, from: Body): boolean {
  return compareEvents(event, from.last) > 0 && event.type !== 'undo' && event.type !== 'redo';
}

/** A copy in which a roadmap called `constructor` is as absent as any other. */
export function statesOf(body: Body): Record<string, State> {
  return Object.assign(Object.create(null), body.states);
}
