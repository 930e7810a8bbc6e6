/**
 * What the journal says of somebody's study, counted by study day and topic. All statistics are sums of these counts, so that
 * any span of days and any part of the path can be told.
 */
import { dayOf, studyClock } from '../lib/study-day.js';
import type { Answer, Event } from '../progress/events.js';
import { foldReviews } from '../review/fold-reviews.js';
import type { Confidence, Memories, Memory } from '../review/memory.js';
import type { Scheduler } from '../review/scheduler.js';

/** Answers, and right ones among them. */
export type Score = readonly [answers: number, right: number];
/** Checks of an exercise that were made, hints that were read, and whether it was passed. */
export type Tried = { readonly checks: number; readonly hints: number; readonly passed: boolean };

/** The counts of one topic on one study day; topic `''` for what belongs to none. Absent: 0 or none. */
export type Cell = {
  readonly seconds?: number;
  /** Answers that count: a question counts once a study day. */
  readonly answers?: number;
  readonly right?: number;
  /** Of them those to questions that came back: how many were still known, and the sum of the chances that they would be. */
  readonly reviews?: number;
  readonly recalled?: number;
  readonly predicted?: number;
  /** By how sure the learner was. */
  readonly sureness?: Readonly<Partial<Record<Confidence, Score>>>;
  /** By question, then by the answer: how often it was given and wrong. */
  readonly wrong?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly exercises?: Readonly<Record<string, Tried>>;
};

export type Tally = {
  /** By study day (days since 1970), then by topic. */
  readonly days: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  /** What was remembered after the last event: of the next answer it says how likely it was to be right. */
  readonly memories: Memories;
  /** When the last event was, epoch milliseconds; 0 without one. */
  readonly last: number;
};

export const NOTHING: Tally = { days: {}, memories: {}, last: 0 };

/** Longest time between two events that belongs to study, and what the first event of a sitting counts for; seconds. */
const [LONGEST, FIRST] = [15 * 60, 60];

/** The tally after more events that stand, in order. A reset of everything begins anew. */
export function addToTally(before: Tally, events: readonly Event[], scheduler: Scheduler): Tally {
  const begin = events.findLastIndex((event) => event.type === 'reset' && event.topics === undefined);
  const from = begin < 0 ? before : NOTHING;
  const draft = new Draft(from, scheduler);
  for (const event of events.slice(begin + 1)) draft.add(event);
  return draft.finish();
}

type Editable = { -readonly [K in keyof Cell]: Cell[K] };

/** A tally while events are added: copied where it changes. */
class Draft {
  readonly #scheduler: Scheduler;
  readonly #before: Tally;
  readonly #cells = new Map<string, Map<string, Editable>>();
  readonly #memories: Map<string, Memory>;
  #last: number;

  constructor(before: Tally, scheduler: Scheduler) {
    [this.#before, this.#scheduler, this.#last] = [before, scheduler, before.last];
    this.#memories = new Map(Object.entries(before.memories));
  }

  add(event: Event): void {
    const clock = studyClock(event.at, event.tz);
    const cell = this.#cell(String(dayOf(clock)), topicOf(event));
    cell.seconds = (cell.seconds ?? 0) + this.#seconds(event.at);
    if (event.type === 'answered') this.#answer(cell, event, clock);
    if (event.type === 'tried' || event.type === 'passed' || event.type === 'hinted') {
      const known = own(cell.exercises, event.exercise) ?? { checks: 0, hints: 0, passed: false };
      const now = {
        checks: known.checks + (event.type === 'hinted' ? 0 : 1),
        hints: known.hints + (event.type === 'hinted' ? 1 : 0),
        passed: known.passed || event.type === 'passed',
      };
      cell.exercises = { ...cell.exercises, [event.exercise]: now };
    }
    if (event.type === 'reset' || event.type === 'restored') this.#remember([event]);
  }

  finish(): Tally {
    const days = { ...this.#before.days };
    for (const [day, cells] of this.#cells) days[day] = { ...days[day], ...Object.fromEntries(cells) };
    return { days, memories: Object.fromEntries(this.#memories), last: this.#last };
  }

  /** Time since the event before, if the learner was still sitting there. */
  #seconds(at: number): number {
    const gap = (at - this.#last) / 1000;
    this.#last = Math.max(this.#last, at);
    if (gap < 0) return 0;
    return gap <= LONGEST ? gap : FIRST;
  }

  #answer(cell: Editable, event: Answer & Event, clock: number): void {
    if (event.mode !== undefined) return;
    const { question, correct, confidence, answer } = event;
    const one = correct ? 1 : 0;
    cell.answers = (cell.answers ?? 0) + 1;
    cell.right = (cell.right ?? 0) + one;
    if (confidence !== null) {
      const [answers, right] = cell.sureness?.[confidence] ?? [0, 0];
      cell.sureness = { ...cell.sureness, [confidence]: [answers + 1, right + one] };
    }
    if (!correct) {
      const given = own(cell.wrong, question);
      cell.wrong = { ...cell.wrong, [question]: { ...given, [answer]: (own(given, answer) ?? 0) + 1 } };
    }
    const memory = this.#memories.get(question);
    if (memory?.rev === event.rev && dayOf(memory.last) < dayOf(clock)) {
      cell.reviews = (cell.reviews ?? 0) + 1;
      cell.recalled = (cell.recalled ?? 0) + one;
      cell.predicted = (cell.predicted ?? 0) + this.#scheduler.recall(memory, clock);
    }
    const { topic, rev, grade } = event;
    this.#memories.set(question, this.#scheduler.review(memory, { id: question, topic, rev, grade, at: clock }));
  }

  #remember(events: readonly Event[]): void {
    const after = foldReviews(Object.fromEntries(this.#memories), events, this.#scheduler);
    this.#memories.clear();
    for (const [id, memory] of Object.entries(after)) this.#memories.set(id, memory);
  }

  #cell(day: string, topic: string): Editable {
    let cells = this.#cells.get(day);
    if (!cells) {
      cells = new Map();
      this.#cells.set(day, cells);
    }
    let cell = cells.get(topic);
    if (!cell) {
      cell = { ...own(this.#before.days[day], topic) };
      cells.set(topic, cell);
    }
    return cell;
  }
}

/** What a record has under a key: not what every object has, such as `constructor`. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The topic that an event is about; the first one of several. */
function topicOf(event: Event): string {
  if ('topic' in event) return event.topic;
  if ('topics' in event) return event.topics?.[0] ?? '';
  return event.type === 'checked' ? event.project : '';
}
