/**
 * The tally of a roadmap's journal, kept so that the journal need not be read as a whole each time: `stats/<roadmap>.json`.
 *
 * {@link sealed}: `{key, marks, clock, tally}`. `marks` says how far each journal is counted, `clock` is the largest of the
 * events counted. What was appended since is added; where anything else happened (a file that does not continue, an event
 * of another device from before, something taken back) all is counted anew. Only a cache: deleting it loses nothing.
 */
import path from 'node:path';
import { type Check, finite, isObject, recordOf, shape, text } from '../../core/lib/shape.js';
import type { Event } from '../../core/progress/events.js';
import { ordered } from '../../core/progress/fold.js';
import { eventsInEffect } from '../../core/progress/undo.js';
import type { Scheduler, ScheduleSettings } from '../../core/review/scheduler.js';
import { addToTally, NOTHING, type Tally } from '../../core/stats/tally.js';
import { sealed, unsealed } from './checksummed.js';
import { cachedText } from './fs-port.js';
import { journalNames, type Mark, readFrom, START } from './journal.js';
import type { Journals } from './read.js';
import { readable } from './read.js';
import { eventsOf, scan } from './recover.js';
import { replaceFile } from './replace-file.js';
import type { Store } from './store.js';

/** Raised when a tally counts something else. */
const FORMAT = 1;

type Counted = {
  readonly marks: Readonly<Record<string, Mark>>;
  readonly clock: number;
  readonly tally: Tally;
};

const isBody = shape({
  key: text,
  marks: recordOf(shape({ size: finite, tail: text })),
  clock: finite,
  // the sum around it says that we wrote it
  tally: isObject as Check<unknown> as Check<Tally>,
});

export type TallyPorts = {
  readonly roadmap: string;
  readonly settings: ScheduleSettings;
  readonly scheduler: Scheduler;
};

/** The tally of all events that stand. */
export function tallyOf(store: Pick<Store, 'ports' | 'journals'>, ports: TallyPorts): Tally {
  const { files, folder } = store.ports;
  const file = path.join(folder, 'stats', `${ports.roadmap}.json`);
  const key = keyOf(ports.settings);
  const saved = savedIn(cachedText(files, file), key);
  const now = (saved && followed(store.journals, saved, ports)) ?? countedAnew(store.journals, ports);
  if (now !== saved) keep(() => replaceFile({ files, durable: false }, file, sealed({ key, ...now })));
  return now.tally;
}

/** What memories follow from, as they say how likely an answer was. */
function keyOf({ retention, longest, interview }: ScheduleSettings): string {
  return [FORMAT, retention, longest, interview ?? 0].join(' ');
}

function savedIn(text: string | undefined, key: string): Counted | undefined {
  const body = text === undefined ? undefined : unsealed(text);
  return isBody(body) && body.key === key ? body : undefined;
}

/** With what was appended; undefined if it is not only that. */
function followed(journals: Journals, saved: Counted, { roadmap, scheduler }: TallyPorts): Counted | undefined {
  const names = journalNames(journals.files, journals.folder);
  if (Object.keys(saved.marks).some((name) => !names.includes(name))) return undefined;
  const marks: Record<string, Mark> = {};
  const fresh: Event[] = [];
  for (const name of names) {
    const mark = saved.marks[name] ?? START;
    const read = readable(() => readFrom(journals.files, path.join(journals.folder, name), mark));
    if (!read && mark === START) continue; // no file of ours
    if (!read) return undefined;
    marks[name] = read.mark;
    for (const event of read.events) if (event.r === roadmap) fresh.push(event);
  }
  const isMore = Object.entries(marks).some(([name, { size }]) => size !== saved.marks[name]?.size);
  if (!isMore) return saved;
  const events = ordered(fresh);
  const isAppended = events.every(({ l, type }) => l > saved.clock && !TURNS.includes(type));
  if (!isAppended) return undefined;
  const clock = events.at(-1)?.l ?? saved.clock;
  return { marks, clock, tally: addToTally(saved.tally, events, scheduler) };
}

/** Events that change what others meant. */
const TURNS: readonly string[] = ['undo', 'redo', 'restored'];

function countedAnew(journals: Journals, { roadmap, scheduler }: TallyPorts): Counted {
  const found = scan(journals);
  const all = eventsOf(found, roadmap);
  const clock = all.at(-1)?.l ?? 0;
  return { marks: found.marks, clock, tally: addToTally(NOTHING, eventsInEffect(all), scheduler) };
}

/** A cache that cannot be written is made again the next time. */
function keep(write: () => void): void {
  try {
    write();
  } catch {
    // there is no room for it, or the folder may not be written
  }
}
