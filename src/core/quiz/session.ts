/** A quiz session without its terminal: what comes next, what came of each answer, and what the whole proved. */

import type { Entry } from '../course/question.js';
import type { Change } from '../progress/events.js';
import { isQuizzed, isRetained, type Memories, memoryOf } from '../review/memory.js';
import type { Scheduler } from '../review/scheduler.js';
import type { Queued } from './queue.js';

/** `again`: a repeat of what went wrong in this session; it is practice and schedules nothing. */
export type Turn = { readonly entry: Entry; readonly why: Queued['why'] | 'again' };

/** One answer given in a session. */
export type Result = {
  readonly turn: Turn;
  readonly correct: boolean;
  /** Sure, and wrong. */
  readonly misled: boolean;
};

/** Repeats of one question in a session, at most. */
const REPEATS = 2;

export type Session = { readonly waiting: readonly Turn[]; readonly results: readonly Result[] };

/** A session over a queue. */
export function begin(queued: readonly Queued[]): Session {
  return { waiting: queued, results: [] };
}

/** After an answer: what was wrong comes again at the end; one right answer ends a question for today. */
export function answered({ waiting, results }: Session, result: Omit<Result, 'turn'>): Session {
  const [turn, ...rest] = waiting;
  if (!turn) return { waiting, results };
  const tries = results.filter((one) => one.turn.entry.id === turn.entry.id).length;
  const again: Turn[] = result.correct || tries >= REPEATS ? [] : [{ entry: turn.entry, why: 'again' }];
  return { waiting: [...rest, ...again], results: [...results, { turn, ...result }] };
}

/** Without a question, asked now or later. */
export function dropped({ waiting, results }: Session, id: string): Session {
  return { waiting: waiting.filter(({ entry }) => entry.id !== id), results };
}

/** Before the last answer: its question is asked again, now. */
export function takenBack({ waiting, results }: Session): Session {
  const last = results.at(-1);
  if (!last) return { waiting, results };
  const others = waiting.filter(({ entry, why }) => !(why === 'again' && entry.id === last.turn.entry.id));
  return { waiting: [last.turn, ...others], results: results.slice(0, -1) };
}

export type Score = { readonly right: number; readonly of: number; readonly misled: readonly string[] };

/** First attempts only: repeats are practice. `misled` has the ids of questions answered sure and wrong. */
export function score({ results }: Session): Score {
  const first = results.filter(({ turn }) => turn.why !== 'again');
  return {
    right: first.filter(({ correct }) => correct).length,
    of: first.length,
    misled: first.filter(({ misled }) => misled).map(({ turn }) => turn.entry.id),
  };
}

export type Proof = {
  readonly bank: readonly Entry[];
  readonly memories: Memories;
  /** Questions out of the rotation: nothing waits for them. */
  readonly flagged: readonly string[];
  readonly scheduler: Scheduler;
  /** Now, on the study clock. */
  readonly now: number;
  /** Marks that the topic has. */
  readonly evidence: readonly string[];
  /** Whether its core exercises were done once more; asked only where the questions are known. */
  readonly isRedone: () => boolean;
};

/** What the memories, and the exercises done once more, prove of a topic and was not proven before, as changes. */
export function provenBy(topic: string, proof: Proof): Change[] {
  const { bank, memories, flagged, scheduler, now, evidence, isRedone } = proof;
  const isAsked = (entry: Entry) => entry.topic === topic && entry.core && !flagged.includes(entry.id);
  const core = bank.filter(isAsked).map((entry) => memoryOf(entry, memories));
  const changes: Change[] = [];
  if (!evidence.includes('quizzed') && isQuizzed(core)) changes.push({ type: 'quizzed', topics: [topic] });
  const isKnown = () => isRetained(core, (memory) => scheduler.recall(memory, now));
  if (!evidence.includes('retained') && isKnown() && isRedone()) changes.push({ type: 'retained', topics: [topic] });
  return changes;
}
