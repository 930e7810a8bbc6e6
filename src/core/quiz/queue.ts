/** Which questions, in which order: due reviews first, mixed over topics; then new ones, from tracing to recall. */

import type { Entry, Kind } from '../course/question.js';
import { seedOf, shuffled } from '../lib/random.js';
import { dayOf } from '../lib/study-day.js';
import type { DueEntry } from '../review/memory.js';
import type { Limits } from './limits.js';
import { compareIds, interleaved, laddered } from './order.js';
import type { Sources } from './sources.js';

/** Minutes a question takes, with reading what is said of the answer. */
export const MINUTES_EACH = 0.75;
/** Questions of a session that names no length: about a quarter of an hour. */
export const USUAL = Math.floor(15 / MINUTES_EACH);

/** Questions of topics that were said to be done and never asked, in one session. */
const FEW = 3;

export type Pool = {
  readonly bank: readonly Entry[];
  /** Of every question that was ever asked, by its id. */
  readonly reviews: ReadonlyMap<string, DueEntry>;
  readonly flagged: readonly string[];
  /** Now, on the study clock. */
  readonly now: number;
  /** Prompts of this study day so far. */
  readonly today: number;
  readonly limits: Limits;
};

export type Request = {
  /** Only questions of these topics, due ones too. */
  readonly topics?: readonly string[] | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  /** Where new questions come from, if no topics were named. */
  readonly sources: Sources;
  readonly count: number;
  readonly dueOnly?: boolean | undefined;
};

/** `known`: it was asked before and is not due. */
export type Queued = { readonly entry: Entry; readonly why: 'due' | 'new' | 'known' };
export type Queue = {
  readonly questions: readonly Queued[];
  /** What was asked for and is not in the queue. */
  readonly left: { readonly due: number; readonly new: number };
  /** The day has no room for more, or too many reviews wait for anything new. */
  readonly capped: boolean;
  /** Everything that is due, wanted here or not. */
  readonly backlog: number;
};

/** Questions whose time has come, the longest overdue for its interval first. */
export function dueOf({ bank, reviews, flagged, now }: Pool): Entry[] {
  const today = dayOf(now);
  const due = bank.flatMap((entry) => {
    const review = reviews.get(entry.id);
    if (!review) return [];
    const { day, interval, aside } = review;
    if (aside || day > today || flagged.includes(entry.id)) return [];
    return [{ entry, urgency: (today - day) / Math.max(1, interval) }];
  });
  due.sort((a, b) => b.urgency - a.urgency || compareIds(a.entry, b.entry));
  return due.map(({ entry }) => entry);
}

/** Builds the queue of a session. No new questions while more reviews wait than the day has room for. */
export function buildQueue(pool: Pool, request: Request): Queue {
  const room = Math.max(0, pool.limits.questions - pool.today);
  const all = dueOf(pool).filter((entry) => isAsked(entry, request));
  const due = all.filter(wanted(request));
  const fresh = request.dueOnly ? [] : freshOf(pool, request);
  const held = all.length > room;
  const count = Math.min(request.count, room);
  const reviews = interleaved(due.slice(0, count));
  const freshRoom = Math.max(0, pool.limits.fresh - freshToday(pool));
  const news = held ? [] : fresh.slice(0, Math.max(0, Math.min(freshRoom, count - reviews.length)));
  return {
    questions: [...reviews, ...news].map((entry) => queuedFrom(pool, entry)),
    left: { due: due.length - reviews.length, new: fresh.length - news.length },
    capped:
      (held && reviews.length === 0 && fresh.length > 0) ||
      (request.count > room && due.length + fresh.length > room) ||
      (fresh.length > freshRoom && news.length === freshRoom),
    backlog: all.length,
  };
}

/** Questions that were asked for the first time on this study day. */
function freshToday({ reviews, now }: Pool): number {
  let count = 0;
  for (const { isFirst, last } of reviews.values()) if (isFirst && last === dayOf(now)) count++;
  return count;
}

/** A question in the queue, and why. */
export function queuedFrom({ reviews, now }: Pool, entry: Entry): Queued {
  const review = reviews.get(entry.id);
  if (!review) return { entry, why: 'new' };
  return { entry, why: !review.aside && review.day <= dayOf(now) ? 'due' : 'known' };
}

/** Everything of the topics, due or not, mixed: nothing of it is scheduled. */
export function cram(pool: Pool, request: Request): Queue {
  const all = pool.bank.filter((entry) => wanted(request)(entry) && isAsked(entry, request) && !isFlagged(entry, pool));
  const mixed = shuffled(all, seedOf(String(pool.now)));
  const questions = mixed.slice(0, request.count).map((entry) => queuedFrom(pool, entry));
  return { questions, left: { due: 0, new: mixed.length - questions.length }, capped: false, backlog: 0 };
}

function wanted({ topics, kinds }: Request): (entry: Entry) => boolean {
  return ({ topic, kind }) => (!topics || topics.includes(topic)) && (!kinds || kinds.includes(kind));
}

/** Open questions belong to interviews; elsewhere they are asked only for by their kind, new or due. */
function isAsked({ kind }: Entry, { kinds }: Request): boolean {
  return kind !== 'open' || (kinds?.includes('open') ?? false);
}

function isFlagged({ id }: Entry, { flagged }: Pool): boolean {
  return flagged.includes(id);
}

/** New questions: of the topics that were named, else a few of untested topics and then those of the first topic begun. */
function freshOf(pool: Pool, request: Request): Entry[] {
  const all = pool.bank.filter(
    (e) => isNew(e, pool, request) && wanted(request)(e) && isAsked(e, request) && !isFlagged(e, pool),
  );
  if (request.topics) return laddered(all);
  const { begun, untested } = request.sources;
  const of = (topic: string | undefined) => laddered(all.filter((entry) => entry.topic === topic));
  const first = begun.find((topic) => all.some((entry) => entry.topic === topic));
  const few = untested.filter((topic) => topic !== first).flatMap((topic) => of(topic).slice(0, 1));
  return [...few.slice(0, FEW), ...of(first)];
}

/** The questions that were never asked and could be, by topic; from tracing to recall. */
export function freshByTopic(pool: Pool): Map<string, string[]> {
  const fresh = pool.bank.filter((e) => e.kind !== 'open' && !pool.reviews.has(e.id) && !isFlagged(e, pool));
  const found = new Map<string, string[]>();
  for (const { topic, id } of laddered(fresh)) found.set(topic, [...(found.get(topic) ?? []), id]);
  return found;
}

/** Those set aside are new again if their topic is named. */
function isNew({ id }: Entry, { reviews }: Pool, { topics }: Request): boolean {
  const review = reviews.get(id);
  return review === undefined || (topics !== undefined && review.aside);
}
