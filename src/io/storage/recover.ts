/** The thorough way to read progress: every event again, and what a checkpoint knows that the journals have lost. */
import path from 'node:path';
import type { Event, Lost } from '../../core/progress/events.js';
import { byRoadmap, ordered, replay } from '../../core/progress/fold.js';
import { lostFrom } from '../../core/progress/lost.js';
import { LAST_CLOCK, type State } from '../../core/progress/state.js';
import { targetOf } from '../../core/progress/undo.js';
import { type Body, CHECKPOINT_FORMAT } from './checkpoint.js';
import { journalNames, type Mark, type Read, readFrom, START } from './journal.js';
import type { Losses } from './ports.js';
import { type Journals, readable } from './read.js';

/** Every event of a scan, of all roadmaps, in order and once. Kept with the scan: sorting a million of them takes its time. */
export function allEvents(scan: Scan): readonly Event[] {
  const known = sorted.get(scan) ?? ordered([...scan.known, ...scan.fresh]);
  sorted.set(scan, known);
  return known;
}
const sorted = new WeakMap<Scan, readonly Event[]>();

/** How many events there are. */
export function countOf(scan: Scan): number {
  return allEvents(scan).length;
}

/** All that the journals hold. `known` are the events that a checkpoint had folded in, as far as can be told. */
export type Scan = {
  readonly known: Event[];
  readonly fresh: Event[];
  readonly marks: Record<string, Mark>;
  bad: number;
  newer: boolean;
  /** Whether every file is there and begins with what the checkpoint saw of it, so that `known` is exact. */
  isExact: boolean;
};

/** Reads every journal whole. A file that cannot be read is left out. */
export function scan(journals: Journals, checkpoint?: Body): Scan {
  const found: Scan = { known: [], fresh: [], marks: {}, bad: 0, newer: false, isExact: true };
  const names = journalNames(journals.files, journals.folder);
  const seen = checkpoint?.files ?? {};
  // a file that is gone may stand under a new name
  const isGone = Object.keys(seen).some((name) => !names.includes(name));
  found.isExact = !isGone;
  for (const name of names) {
    const mark = Object.hasOwn(seen, name) ? seen[name] : undefined;
    if (mark && addFitting(journals, { name, mark }, found)) continue;
    const isUnsure = mark !== undefined || isGone;
    if (isUnsure) found.isExact = false;
    addWhole(journals, name, { found, knownTo: isUnsure ? checkpoint!.last : -1 });
  }
  return found;
}

/** A scan with what was appended since; undefined if a file does not continue what it saw. */
export function extended(journals: Journals, before: Scan): Scan | undefined {
  const names = journalNames(journals.files, journals.folder);
  if (Object.keys(before.marks).some((name) => !names.includes(name))) return undefined;
  const added: { name: string; read: Read; isKnown: () => boolean }[] = [];
  for (const name of names) {
    const mark = before.marks[name] ?? START;
    const more = readable(() => readFrom(journals.files, path.join(journals.folder, name), mark));
    if (!more && mark !== START) return undefined;
    if (more && more.mark.size > mark.size) added.push({ name, read: more, isKnown: () => false });
  }
  if (added.length === 0) return before;
  const found: Scan = { ...before, fresh: [...allEvents(before)], known: [], marks: { ...before.marks } };
  for (const more of added) add(found, more);
  return found;
}

type Added = {
  readonly name: string;
  readonly read: Read;
  readonly isKnown: (event: Event) => boolean;
};

function add(found: Scan, { name, read, isKnown }: Added): void {
  for (const event of read.events) (isKnown(event) ? found.known : found.fresh).push(event);
  found.marks[name] = read.mark;
  found.bad += read.bad;
  found.newer ||= read.newer;
}

/** A file that begins with what the checkpoint saw of it: what is behind that is new to it. */
function addFitting({ files, folder }: Journals, { name, mark }: { name: string; mark: Mark }, found: Scan): boolean {
  const file = path.join(folder, name);
  const before = readable(() => readFrom(files, file, START, mark));
  const after = before && readable(() => readFrom(files, file, mark));
  if (!before || !after) return false;
  add(found, { name, read: before, isKnown: () => true });
  add(found, { name, read: after, isKnown: () => false });
  return true;
}

/** Any other file: of one that may hold what the checkpoint knew, the clocks tell. */
function addWhole({ files, folder }: Journals, name: string, to: { found: Scan; knownTo: number }): void {
  const read = readable(() => readFrom(files, path.join(folder, name), START));
  if (read) add(to.found, { name, read, isKnown: ({ l }) => l <= to.knownTo });
}

export const NOTHING_LOST: Losses = new Map();

/** Looks for what was lost. Nothing was if the stretches that were folded in have as many events as then. */
export function lossesOf(checkpoint: Body, { known, fresh, isExact }: Scan): Losses {
  const events = ordered(known);
  if (isExact && events.length === checkpoint.count) return NOTHING_LOST;
  const left = byRoadmap(events);
  const turned = new Set(fresh.map(targetOf));
  const losses = new Map<string, Lost>();
  for (const [r, state] of Object.entries(checkpoint.states)) {
    const lost = lostFrom(state, left.get(r) ?? []);
    if (lost) losses.set(r, { ...lost, undone: lost.undone.filter((op) => !turned.has(op)) });
  }
  return losses;
}

/** Everything read, with what was lost, as a checkpoint would hold it. */
export function bodyOf(scan: Scan, losses: Losses): Body {
  const { marks, bad } = scan;
  const all = allEvents(scan);
  const last = all.at(-1)?.l ?? 0;
  const back = [...losses].map(([r, lost]) => restoring(r, lost, last));
  const states: Record<string, State> = Object.fromEntries(replay(back.length > 0 ? [...all, ...back] : all));
  return { format: CHECKPOINT_FORMAT, states, files: marks, last, count: all.length, bad };
}

/** The event that would put back what was lost. */
function restoring(r: string, lost: Lost, last: number): Event {
  const envelope = { v: 1, id: `restored ${r}`, l: Math.min(last + 1, LAST_CLOCK), at: 0, tz: 0, r, op: '', cmd: '' };
  return { ...envelope, type: 'restored', lost };
}

/** Every event of a roadmap, in order. */
export function eventsOf(scan: Scan, roadmap: string): Event[] {
  return byRoadmap(allEvents(scan)).get(roadmap) ?? [];
}
