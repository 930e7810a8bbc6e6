/** Everything somebody did and set, as one JSON document that goes to another machine and back. */
import { isObject } from '../lib/shape.js';
import { type Event, isEvent } from '../progress/events.js';
import { ordered } from '../progress/fold.js';
import { type Settings, sortSettings } from '../settings.js';

/** Raised when a document means something else. */
export const EXPORT_VERSION = 1;

export type Export = {
  readonly version: typeof EXPORT_VERSION;
  readonly kind: 'roadmap-export';
  /** The version of the program that wrote it, and when. */
  readonly program: string;
  readonly at: string;
  readonly settings: Settings;
  /** Of all roadmaps, in order. */
  readonly events: readonly Event[];
};

/** Settings of this machine alone: paths mean nothing elsewhere. */
const LOCAL = ['roadmap', 'folder', 'python', 'editor', 'asked'] as const;

export function exportOf(parts: Pick<Export, 'program' | 'at' | 'settings' | 'events'>): Export {
  const settings = Object.fromEntries(Object.entries(parts.settings).filter(([key]) => !isLocal(key)));
  const { program, at, events } = parts;
  return { version: EXPORT_VERSION, kind: 'roadmap-export', program, at, settings, events };
}

function isLocal(key: string): boolean {
  return (LOCAL as readonly string[]).includes(key);
}

/** What a document has. `bad`: events that this version does not understand. */
export type Imported = { readonly events: readonly Event[]; readonly settings: Settings; readonly bad: number };

/** Reads a document; or a sentence that says why it is none. */
export function readExport(text: string): Imported | { readonly problem: string; readonly newer?: true } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'It is no JSON.' };
  }
  if (!isObject(value) || value.kind !== 'roadmap-export' || !Array.isArray(value.events))
    return { problem: 'It was not written by roadmap export.' };
  if (typeof value.version === 'number' && value.version > EXPORT_VERSION)
    return { problem: 'It was written by a newer version of roadmap.', newer: true };
  const events = value.events.filter(isEvent);
  const { settings } = sortSettings(isObject(value.settings) ? value.settings : {});
  const kept = Object.fromEntries(Object.entries(settings).filter(([key]) => !isLocal(key)));
  return { events: ordered(events), settings: kept, bad: value.events.length - events.length };
}

/** Events that are not known yet, in the lines in which a journal has them: those of one change stand together. */
export function freshLines(events: readonly Event[], known: ReadonlySet<string>): Event[][] {
  const lines: Event[][] = [];
  for (const event of events.filter(({ id }) => !known.has(id))) {
    const line = lines.at(-1);
    if (line && follows(event, line)) line.push(event);
    else lines.push([event]);
  }
  return lines;
}

/** Whether an event is the next one of the change that a line has. */
function follows(event: Event, line: readonly Event[]): boolean {
  const [first] = line;
  const { v, l, at, tz, r, op, cmd } = first!;
  const isSame = [v === event.v, at === event.at, tz === event.tz, r === event.r, op === event.op, cmd === event.cmd];
  return isSame.every(Boolean) && event.id === `${first!.id}+${line.length}` && event.l === l + line.length;
}
