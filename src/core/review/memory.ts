/** What is remembered of one question, and what that proves. No scheduling here: see `core/review/scheduler.ts`. */

import type { Entry } from '../course/question.js';
import { dayOf } from '../lib/study-day.js';

/** A grade as FSRS counts: 1 Again, 2 Hard, 3 Good. Easy is never given. */
export type Grade = 1 | 2 | 3;
export const CONFIDENCES = ['guess', 'unsure', 'sure'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A question's memory. Times are milliseconds on the study clock (`core/lib/study-day.ts`). */
export type Memory = {
  readonly topic: string;
  readonly rev: number;
  readonly due: number;
  readonly last: number;
  /** Days until recall falls to 90 %. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  readonly reps: number;
  /** Times forgotten after it was known. */
  readonly lapses: number;
  /** FSRS: 0 new, 1 learning, 2 review, 3 relearning. */
  readonly state: number;
  readonly step: number;
  /** Days. */
  readonly interval: number;
  /** Study days on which it was right and no guess, the latest three. */
  readonly days: readonly number[];
  /** Whether the last answer was right and no guess. */
  readonly solid: boolean;
};

/** By question id. */
export type Memories = Readonly<Record<string, Memory>>;

/** Lapses after which a question is set aside: more of the same will not help. */
const LEECH = 4;

/** Set aside, until it is answered right again. */
export function isLeech(memory: Memory): boolean {
  return memory.lapses >= LEECH && !memory.solid;
}

/** The study day on which it is asked again: never twice on one day, as the session itself repeats what went wrong. */
export function dueDay(memory: Memory): number {
  return Math.max(dayOf(memory.due), dayOf(memory.last) + 1);
}

/** When a question comes back, and what one needs to know for that. */
export type DueEntry = {
  /** Its place in the bank: short to keep, and as good as its id for one edition of a bank. */
  readonly place: number;
  /** The study day on which it comes back. */
  readonly day: number;
  /** Days it had to wait. */
  readonly interval: number;
  /** The study day of its last answer. */
  readonly last: number;
  /** Set aside: it was forgotten too often. */
  readonly aside: boolean;
  /** An open question: it comes back in an interview, and in no ordinary session. */
  readonly isOpen: boolean;
  /** Its last answer was its first. */
  readonly isFirst: boolean;
};
/** By topic: all that the path and a queue need to know of memories. */
export type DueEntries = Readonly<Record<string, readonly DueEntry[]>>;

/** What is remembered of a question as it is today: not of an older `rev` with another answer. */
export function memoryOf({ id, rev = 1 }: Pick<Entry, 'id' | 'rev'>, memories: Memories): Memory | undefined {
  const memory = Object.hasOwn(memories, id) ? memories[id] : undefined;
  return memory?.rev === rev ? memory : undefined;
}

/** When the bank's questions come back, but for those taken out of the rotation. */
export function dueEntries(memories: Memories, bank: readonly Entry[], flagged: readonly string[]): DueEntries {
  const isFlagged = new Set(flagged);
  const entries = new Map<string, DueEntry[]>();
  for (const [place, entry] of bank.entries()) {
    const memory = memoryOf(entry, memories);
    if (!memory || isFlagged.has(entry.id)) continue;
    const due = {
      place,
      day: dueDay(memory),
      interval: memory.interval,
      last: dayOf(memory.last),
      aside: isLeech(memory),
      isOpen: entry.kind === 'open',
      isFirst: memory.reps === 1,
    };
    entries.set(entry.topic, [...(entries.get(entry.topic) ?? []), due]);
  }
  return Object.fromEntries(entries);
}

/**
 * The entries as they are to be read on a study day. An answer that is dated after it, by a clock that was wrong, hides
 * nothing: its question is due. A day's difference is no error: a flight can make it.
 */
export function dueEntriesOn(today: number, all: DueEntries): DueEntries {
  const seen = (entry: DueEntry) => (entry.last > today + 1 ? { ...entry, day: today } : entry);
  return Object.fromEntries(Object.entries(all).map(([topic, some]) => [topic, some.map(seen)]));
}

/** The entries by question id. */
export function byQuestion(all: DueEntries, bank: readonly Entry[]): Map<string, DueEntry> {
  const found = new Map<string, DueEntry>();
  for (const some of Object.values(all)) for (const due of some) found.set(bank[due.place]?.id ?? '', due);
  return found;
}

/** How many questions come back in ordinary sessions in a span of study days, both included. */
export function countDue(entries: Iterable<DueEntry>, from: number, to: number): number {
  let count = 0;
  for (const { day, aside, isOpen } of entries) if (!aside && !isOpen && day >= from && day <= to) count++;
  return count;
}

/** Every core question was answered right last time, and not by a guess. */
export function isQuizzed(core: readonly (Memory | undefined)[]): boolean {
  return core.length > 0 && core.every((memory) => memory?.solid);
}

/** Every core question was right on three different days, and recall is predicted to be 90 % now. */
export function isRetained(core: readonly (Memory | undefined)[], recall: (memory: Memory) => number): boolean {
  return core.length > 0 && core.every((m) => m?.solid && m.days.length >= 3 && recall(m) >= 0.9);
}
