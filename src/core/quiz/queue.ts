/** Which questions, in which order: due reviews first, mixed over topics; then new ones, from tracing to recall. */

import type { Entry, Kind } from '../course/question.js';
import { seedOf, shuffled } from '../lib/random.js';
import { dayOf } from '../lib/study-day.js';
import { missing, type TopicStatuses } from '../progress/evidence.js';
import type { DueEntry } from '../review/memory.js';

/** Prompts on one study day, old and new. */
export const DAILY_CAP = 40;
/** Minutes a question takes, with reading what is said of the answer. */
export const MINUTES_EACH = 0.75;
/** Questions of a session that names no length: about a quarter of an hour. */
export const USUAL = Math.floor(15 / MINUTES_EACH);

/** The ladder of a topic: trace, mend or fill, order, recall. */
const LADDER: Readonly<Record<Kind, number>> = {
  predict: 0,
  single: 1,
  multi: 1,
  bug: 1,
  gap: 1,
  order: 2,
  sql: 2,
  short: 3,
  open: 4,
};

export type Pool = {
  readonly bank: readonly Entry[];
  /** Of every question that was ever asked, by its id. */
  readonly reviews: ReadonlyMap<string, DueEntry>;
  readonly flagged: readonly string[];
  /** Now, on the study clock. */
  readonly now: number;
  /** Prompts of this study day so far. */
  readonly today: number;
};

export type Request = {
  /** Only questions of these topics, due ones too. */
  readonly topics?: readonly string[] | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  /** Where new questions come from, if no topics were named: those of the first that has any. */
  readonly fresh: readonly string[];
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
  const room = Math.max(0, DAILY_CAP - pool.today);
  const all = dueOf(pool);
  const due = all.filter(wanted(request));
  const fresh = request.dueOnly ? [] : freshOf(pool, request);
  const held = all.length > room;
  const count = Math.min(request.count, room);
  const reviews = interleaved(due.slice(0, count));
  const news = held ? [] : fresh.slice(0, Math.max(0, count - reviews.length));
  return {
    questions: [...reviews, ...news].map((entry) => queuedFrom(pool, entry)),
    left: { due: due.length - reviews.length, new: fresh.length - news.length },
    capped:
      (held && reviews.length === 0 && fresh.length > 0) || (request.count > room && due.length + fresh.length > room),
    backlog: all.length,
  };
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

/** Open questions belong to interviews; elsewhere they are asked for by their kind, or come back when they are due. */
function isAsked({ kind }: Entry, { kinds }: Request): boolean {
  return kind !== 'open' || (kinds?.includes('open') ?? false);
}

function isFlagged({ id }: Entry, { flagged }: Pool): boolean {
  return flagged.includes(id);
}

/** New questions, a topic at a time, each up the ladder. Those set aside are asked again if their topic is named. */
function freshOf(pool: Pool, request: Request): Entry[] {
  const { bank, reviews } = pool;
  const isNew = ({ id }: Entry) => {
    const review = reviews.get(id);
    return review === undefined || (request.topics !== undefined && review.aside);
  };
  const all = bank.filter((e) => isNew(e) && wanted(request)(e) && isAsked(e, request) && !isFlagged(e, pool));
  if (request.topics) return laddered(all);
  const first = request.fresh.find((topic) => all.some((entry) => entry.topic === topic));
  return laddered(all.filter((entry) => entry.topic === first));
}

/** Topics in the bank's order; in each by level, then up the ladder, core ones first on each rung. */
function laddered(entries: readonly Entry[]): Entry[] {
  const place = new Map([...new Set(entries.map(({ topic }) => topic))].map((topic, i) => [topic, i]));
  const rank = (e: Entry) => [place.get(e.topic) ?? 0, e.level, LADDER[e.kind], e.core ? 0 : 1];
  return [...entries].sort((a, b) => compareRanks(rank(a), rank(b)) || compareIds(a, b));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i < 0 ? 0 : a[i]! - b[i]!;
}

function compareIds(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : 1;
}

/** Neighbours of different topics where that is possible; of a confusable pair, one right after the other. */
export function interleaved(entries: readonly Entry[]): Entry[] {
  const waiting = [...entries];
  const mixed: Entry[] = [];
  while (waiting.length > 0) mixed.push(...waiting.splice(nextPlace(waiting, mixed.at(-1)), 1));
  return mixed;
}

/** The pair of the last; else the first of another topic, but of the one that makes up more than half as long as there is one. */
function nextPlace(waiting: readonly Entry[], last: Entry | undefined): number {
  const pair = waiting.findIndex(({ id }) => last?.confuses === id);
  if (pair >= 0) return pair;
  const isMost = ({ topic }: Entry) => waiting.filter((entry) => entry.topic === topic).length * 2 > waiting.length;
  const most = waiting.findIndex((entry) => entry.topic !== last?.topic && isMost(entry));
  return most >= 0
    ? most
    : Math.max(
        0,
        waiting.findIndex(({ topic }) => topic !== last?.topic),
      );
}

/** Topics whose new questions come first: what is worked on, what was done and not proven, what was done, the next one. */
export function freshTopics(all: TopicStatuses): string[] {
  const byFocus = [...all.values()].sort((a, b) => b.focus - a.focus);
  const done = byFocus.filter((s) => s.done);
  const isProven = (evidence: readonly string[]) => evidence.includes('quizzed') || evidence.includes('retained');
  const ranked = [
    ...byFocus.filter((s) => s.status === 'started'),
    ...done.filter((s) => !isProven(s.evidence)),
    ...done.filter((s) => isProven(s.evidence)),
  ];
  const next = [...all.values()].find((s) => s.status === 'open' && s.counts && missing(s.topic, all).length === 0);
  return [...ranked, ...(next ? [next] : [])].map((s) => s.topic.id);
}
