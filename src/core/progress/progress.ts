/** Progress is a pure fold over events. Nothing here reads a clock or a file. */

import { seedOf } from '../lib/random.js';
import { dayOf, studyClock } from '../lib/study-day.js';
import type { Confidence, Grade, Memories } from '../review/memory.js';
import { undoStacks } from './undo.js';

/** What happened, without where and when. `topics` hold topic ids of the roadmap the event belongs to. */
export type Change =
  | { readonly type: 'started' | 'claimed' | 'skipped'; readonly topics: readonly string[] }
  | { readonly type: 'quizzed' | 'retained' | 'tested-out'; readonly topics: readonly string[] }
  | Answer
  | { readonly type: 'flagged'; readonly question: string; readonly on: boolean }
  | { readonly type: 'picked'; readonly choice: string; readonly option: string }
  | { readonly type: 'noted'; readonly topics: readonly string[]; readonly text: string }
  | { readonly type: 'reset'; readonly topics?: readonly string[] | undefined }
  | { readonly type: 'undo' | 'redo'; readonly target: string }
  | {
      readonly type: 'restored';
      readonly state: State;
      /** What was remembered of answers that the journal lost. */
      readonly memories?: Memories | undefined;
    };

/** An answer as it was given, so that another scheduler can replay it. With a `mode` it is kept and schedules nothing. */
export type Answer = {
  readonly type: 'answered';
  readonly question: string;
  readonly topic: string;
  readonly rev: number;
  readonly grade: Grade;
  readonly correct: boolean;
  readonly confidence: Confidence | null;
  readonly answer: string;
  /** It took a hint, or a second try after a slip of the fingers. */
  readonly helped?: boolean | undefined;
  /** Absent: the first attempt in a session, which counts. `practice`: a repeat in the same session. */
  readonly mode?: 'practice' | 'cram' | 'placement' | undefined;
};

/** One line of a journal; the format is documented in `io/storage/journal.ts`. */
export type Event = Change & {
  /** Format of this event; 1. */
  readonly v: number;
  readonly id: string;
  /** Lamport clock: larger than that of every event known when it was written. */
  readonly l: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Minutes local time was ahead of UTC. */
  readonly tz: number;
  /** Id of the roadmap. */
  readonly r: string;
  /** The undo unit: all events of one command share it. */
  readonly op: string;
  /** The command as typed, for `history`. */
  readonly cmd: string;
};

/** What is known of one topic; times are epoch milliseconds. */
export type TopicRecord = {
  readonly started?: number | undefined;
  readonly claimed?: number | undefined;
  readonly quizzed?: number | undefined;
  readonly retained?: number | undefined;
  readonly 'tested-out'?: number | undefined;
  readonly skipped?: number | undefined;
  readonly note?: string | undefined;
};

/** The folded state of one roadmap. */
export type State = {
  readonly topics: Readonly<Record<string, TopicRecord>>;
  /** Choice id → option id. */
  readonly picks: Readonly<Record<string, string>>;
  /** Topics ever started, the one started last at the end: clocks can tie and go back. */
  readonly focus: readonly string[];
  /** Questions taken out of the rotation. */
  readonly flagged: readonly string[];
  /** The latest study day with answers that count (days since 1970) and how many it had. */
  readonly day: { readonly number: number; readonly answers: number };
  /** Which answers stand: what is remembered of them is kept apart (`io/storage/memory-store.ts`) and must bear the same stamp. */
  readonly stamp: Stamp;
};

/** How many events that concern memory are folded in, and a 32-bit sum of their ids in order. */
export type Stamp = { readonly count: number; readonly sum: number };

export const EMPTY: State = Object.freeze({
  topics: Object.freeze({}),
  picks: Object.freeze({}),
  focus: Object.freeze([]),
  flagged: Object.freeze([]),
  day: Object.freeze({ number: 0, answers: 0 }),
  stamp: Object.freeze({ count: 0, sum: 0 }),
});

/** Total order of events, the same on every device. */
export function compareEvents(a: Pick<Event, 'l' | 'id'>, b: Pick<Event, 'l' | 'id'>): number {
  return a.l - b.l || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Sorted, each id once. */
export function ordered(events: readonly Event[]): Event[] {
  const byId = new Map<string, Event>();
  for (const event of events) if (!byId.has(event.id)) byId.set(event.id, event);
  return [...byId.values()].sort(compareEvents);
}

/** State after one more event that is neither undo nor redo. */
export function apply(before: State, event: Event): State {
  const state = concernsMemory(event) ? { ...before, stamp: stamped(before.stamp, event) } : before;
  switch (event.type) {
    case 'started':
      return update({ ...state, focus: refocused(state.focus, event.topics) }, event.topics, (r) => ({
        ...r,
        started: event.at,
        skipped: undefined,
      }));
    case 'claimed':
      return update(state, event.topics, (r) => ({ ...r, claimed: r.claimed ?? event.at, skipped: undefined }));
    case 'skipped':
      return update(state, event.topics, (r) => ({ ...r, skipped: event.at }));
    case 'noted':
      return update(state, event.topics, (r) => ({ ...r, note: event.text || undefined }));
    case 'quizzed':
    case 'retained':
    case 'tested-out':
      return update(state, event.topics, (r) => ({ ...r, [event.type]: r[event.type] ?? event.at }));
    case 'answered':
      return event.mode ? state : { ...state, day: counted(state.day, dayOf(studyClock(event.at, event.tz))) };
    case 'flagged':
      return {
        ...state,
        flagged: [...state.flagged.filter((id) => id !== event.question), ...(event.on ? [event.question] : [])],
      };
    case 'picked':
      return { ...state, picks: { ...state.picks, [event.choice]: event.option } };
    case 'reset':
      return event.topics ? update(state, event.topics, (r) => ({ note: r.note })) : { ...EMPTY, stamp: state.stamp };
    case 'restored':
      return { ...EMPTY, ...event.state, stamp: state.stamp };
    default:
      return state;
  }
}

/** Whether an event changes what is remembered of answers, or which of them come back. */
export function concernsMemory(event: Event): boolean {
  return (event.type === 'answered' && !event.mode) || ['flagged', 'reset', 'restored'].includes(event.type);
}

/** The stamp after more events. */
export function stampAfter(stamp: Stamp, events: readonly Event[]): Stamp {
  return events.filter(concernsMemory).reduce(stamped, stamp);
}

function stamped({ count, sum }: Stamp, { id }: Event): Stamp {
  return { count: count + 1, sum: seedOf(`${sum}:${id}`) };
}

/** Answers of an earlier day, as another device brings them, belong to none of today's. */
function counted(day: State['day'], number: number): State['day'] {
  if (number < day.number) return day;
  return { number, answers: number === day.number ? day.answers + 1 : 1 };
}

function refocused(focus: readonly string[], topics: readonly string[]): string[] {
  return [...focus.filter((id) => !topics.includes(id)), ...topics];
}

function update(state: State, topics: readonly string[], change: (record: TopicRecord) => TopicRecord): State {
  const next: Record<string, TopicRecord> = { ...state.topics };
  for (const id of topics) next[id] = change(next[id] ?? {});
  return { ...state, topics: next };
}

/** The states of all roadmaps from all events ever, in any order, with repetitions. */
export function replay(events: readonly Event[]): Record<string, State> {
  const sorted = ordered(events);
  const states: Record<string, State> = Object.create(null);
  for (const [r, own] of byRoadmap(sorted)) {
    const { undone } = undoStacks(own);
    states[r] = own.reduce((state, event) => (undone.has(event.op) ? state : apply(state, event)), EMPTY);
  }
  return states;
}

/** Events of each roadmap, order kept. */
export function byRoadmap(events: readonly Event[]): Map<string, Event[]> {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const group = groups.get(event.r);
    if (group) group.push(event);
    else groups.set(event.r, [event]);
  }
  return groups;
}
