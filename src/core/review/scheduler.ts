/** When a question comes back: FSRS through `ts-fsrs`, which is loaded with this module and by no other. */
import {
  createEmptyCard,
  type FSRS,
  type FSRSParameters,
  type Grade as FsrsGrade,
  fsrs,
  GenSeedStrategyWithCardId,
  State,
  StrategyMode,
} from 'ts-fsrs';
import { DAY, dayOf } from '../lib/study-day.js';
import type { Grade, Memory } from './memory.js';

export type ScheduleSettings = {
  /** Share of answers that should be right when a question comes back. */
  readonly retention: number;
  /** Longest interval in days. */
  readonly longest: number;
  /** Study day of the learner's interview: before it, nothing is put off beyond it. */
  readonly interview?: number | undefined;
};

/** An answer as the schedule counts it. */
export type Answered = {
  readonly id: string;
  readonly topic: string;
  readonly rev: number;
  readonly grade: Grade;
  /** On the study clock. */
  readonly at: number;
};

export type Scheduler = {
  /** The memory after a review; a changed `rev` begins anew. */
  readonly review: (before: Memory | undefined, review: Answered) => Memory;
  /** Chance that it is recalled at a time on the study clock, 0 to 1. */
  readonly recall: (memory: Memory, at: number) => number;
};

/** What the published vectors need otherwise than learners do. */
export type Variant = { readonly fuzz: boolean; readonly learning: FSRSParameters['learning_steps'] };
const OURS: Variant = { fuzz: true, learning: ['10m'] };

/** A scheduler; another `variant` is for the published vectors only. */
export function scheduler(settings: ScheduleSettings, variant = OURS): Scheduler {
  const engines = new Map<number, FSRS>();
  const engineFor = (longest: number) => {
    const known = engines.get(longest) ?? engine(settings.retention, longest, variant);
    engines.set(longest, known);
    return known;
  };
  return {
    review: (before, review) => {
      if (!Number.isFinite(review.at)) throw new RangeError('a review needs a time');
      const kept = before?.rev === review.rev ? before : undefined;
      const longest = longestAt(review.at, settings);
      return reviewed(engineFor(longest), kept, { ...review, longest });
    },
    recall: (memory, at) => engineFor(settings.longest).get_retrievability(cardOf(memory, ''), new Date(at), false),
  };
}

function engine(retention: number, longest: number, { fuzz, learning }: Variant): FSRS {
  const made = fsrs({
    request_retention: retention,
    maximum_interval: longest,
    enable_fuzz: fuzz,
    learning_steps: learning,
    relearning_steps: ['10m'],
  });
  made.useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('card_id'));
  return made;
}

/** Days that a question answered at a time may wait at most. */
function longestAt(at: number, { longest, interview }: ScheduleSettings): number {
  const left = interview === undefined ? 0 : interview - dayOf(at);
  return left > 0 ? Math.min(longest, left) : longest;
}

type Timed = Answered & { readonly longest: number };

function reviewed(engine: FSRS, before: Memory | undefined, review: Timed): Memory {
  const { at, longest, grade } = review;
  // FSRS throws where a clock went back: for it no time has passed then, and what follows counts from the true time
  const clock = Math.max(at, before?.last ?? at);
  const card = before ? cardOf(before, review.id) : { ...createEmptyCard(new Date(at)), card_id: review.id };
  const { card: after } = engine.next(card, new Date(clock), grade as unknown as FsrsGrade);
  const day = dayOf(at);
  const days = before?.days ?? [];
  const interval = grownInterval(after.scheduled_days, before, review);
  const due = after.due.getTime() + (interval - after.scheduled_days) * DAY - (clock - at);
  return {
    topic: review.topic,
    rev: review.rev,
    due: Math.min(due, at + longest * DAY),
    last: at,
    stability: after.stability,
    difficulty: after.difficulty,
    reps: after.reps,
    lapses: after.lapses,
    state: after.state,
    step: after.learning_steps,
    interval,
    days: grade > 1 ? [...days.filter((d) => d !== day), day].slice(-3) : days,
    solid: grade > 1,
  };
}

/** Days to wait. The library's chance moves intervals about, at the longest one, too: a right answer never shortens the wait. */
function grownInterval(days: number, before: Memory | undefined, { grade, longest }: Timed): number {
  const least = grade === 3 && before?.state === State.Review ? before.interval : 0;
  return Math.min(Math.max(days, least), longest); // the library may exceed its own maximum by a day
}

function cardOf(memory: Memory, id: string) {
  return {
    card_id: id,
    due: new Date(memory.due),
    last_review: new Date(memory.last),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.interval,
    reps: memory.reps,
    lapses: memory.lapses,
    state: memory.state,
    learning_steps: memory.step,
  };
}
