/** From raw records to what they prove: marks, status, what counts, and how far along that is. */

import { type Choice, type Roadmap, type Topic, topicsOf } from '../course/roadmap.js';
import { MARKS, type Mark, SETTLING, SHOWING } from './marks.js';
import { linksByTopic, type Note, notesByTopic, type OwnLink, ofTopic } from './notes.js';
import { compareFacts, compareTimes, type Fact, factOf, isOfTopic, type Kind, pickOf, type State } from './state.js';

/** `unpicked`: a rival of an alternative that was picked. */
export type Status = 'open' | Mark | 'skipped' | 'unpicked';
export const STATUSES: readonly Status[] = ['open', ...MARKS, 'skipped', 'unpicked'];

export type TopicStatus = {
  readonly topic: Topic;
  readonly status: Status;
  readonly evidence: readonly Mark[];
  /** When each mark was made; epoch milliseconds. */
  readonly marked: Readonly<Partial<Record<Mark, number>>>;
  /** Oldest first. */
  readonly notes: readonly Note[];
  /** The learner's own, oldest first. */
  readonly links: readonly OwnLink[];
  /** Place among the topics started, larger for later; -1 if it never was. */
  readonly focus: number;
  /** On both sides of every percentage. */
  readonly counts: boolean;
  /** Nothing more is asked for it: done, skipped or a rival of what was picked. */
  readonly settled: boolean;
  readonly done: boolean;
  /** Hours for the learner's background. */
  readonly hours: number;
};

export type TopicStatuses = ReadonlyMap<string, TopicStatus>;

/** Everything the learner stands at, by topic id in path order. `background` must be one of the roadmap's. */
export function topicStatuses(roadmap: Roadmap, state: State, background: string): TopicStatuses {
  const rivals = rivalries(roadmap);
  const focus = focuses(roadmap, state);
  const kept = { notes: notesByTopic(state), links: linksByTopic(state) };
  const result = new Map<string, TopicStatus>();
  for (const topic of topicsOf(roadmap)) {
    const pick = pickedAs(rivals.get(topic.id), state, topic);
    result.set(topic.id, topicStatus(topic, { state, pick, kept, focus: focus.get(topic.id) ?? -1 }, background));
  }
  return result;
}

type Picked = 'none' | 'picked' | 'rival';

type Kept = {
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  readonly links: ReadonlyMap<string, readonly OwnLink[]>;
};

type Facts = { readonly state: State; readonly focus: number; readonly pick: Picked; readonly kept: Kept };

function topicStatus(topic: Topic, { state, pick, focus, kept }: Facts, background: string): TopicStatus {
  const marked = markedOf(state, topic);
  const evidence = MARKS.filter((mark) => marked[mark] !== undefined);
  const done = SETTLING.some((mark) => evidence.includes(mark));
  const skipped = newest(state, 'skipped', topic)?.is === true;
  const status: Status = skipped ? 'skipped' : (evidence.at(-1) ?? (pick === 'rival' ? 'unpicked' : 'open'));
  const extra = pick === 'picked' ? (topic.pickedHours?.[background] ?? 0) : 0;
  return {
    topic,
    status,
    evidence,
    marked,
    notes: notesOf(topic, state, kept.notes),
    links: ofTopic(kept.links, topic),
    focus,
    counts: !skipped && pick !== 'rival' && (!topic.optional || pick === 'picked' || evidence.length > 0),
    settled: done || skipped || pick === 'rival',
    done: done && !skipped,
    hours: (topic.hours[background] ?? 0) + extra,
  };
}

/** A topic had one note in the first version: it is one of them. */
function notesOf(topic: Topic, state: State, kept: Kept['notes']): Note[] {
  const first = newest(state, 'note', topic);
  const own = ofTopic(kept, topic);
  if (typeof first?.is !== 'string') return own;
  return [{ key: topic.id, text: first.is, at: first.at }, ...own].sort((a, b) => a.at - b.at);
}

function markedOf(state: State, topic: Topic): TopicStatus['marked'] {
  const marked: Partial<Record<Mark, number>> = {};
  for (const mark of MARKS) {
    const fact = newest(state, mark, topic);
    if (fact) marked[mark] = fact.at;
  }
  return marked;
}

/** What was said last of a topic, under its id or an alias: what was written under an alias belongs to it now. */
function newest<K extends Kind>(
  state: State,
  kind: K,
  topic: Pick<Topic, 'id' | 'aliases'>,
): ReturnType<typeof factOf<K>> {
  let last = factOf(state, kind, topic.id);
  for (const alias of topic.aliases) {
    const fact = factOf(state, kind, alias);
    if (fact && (!last || compareFacts(last as Fact, fact as Fact) < 0)) last = fact;
  }
  const isVoid = last && topic.aliases.length > 0 && isOfTopic(kind) && isReset(last, newest(state, 'cleared', topic));
  return isVoid ? undefined : last;
}

function isReset(fact: Fact, cleared: Fact | undefined): boolean {
  return cleared !== undefined && compareTimes(fact, cleared) < 0;
}

/** By topic id, its place among the topics that were started, the latest last. */
function focuses(roadmap: Roadmap, state: State): Map<string, number> {
  if (!state.facts.started) return new Map();
  const begun = topicsOf(roadmap).flatMap(({ id, aliases }) => {
    const fact = newest(state, 'started', { id, aliases });
    return fact ? [{ id, fact }] : [];
  });
  begun.sort((a, b) => compareStarts(a.fact, b.fact));
  return new Map(begun.map(({ id }, i) => [id, i]));
}

function compareStarts(a: Fact<number>, b: Fact<number>): number {
  return compareTimes(a, b) || a.is - b.is;
}

/** The choice in which the topic is one of several rivals. */
export function rivalry(roadmap: Roadmap, topic: Topic): Choice | undefined {
  return rivalries(roadmap).get(topic.id);
}

/** By topic id, the first choice in which it is one of several rivals. */
function rivalries(roadmap: Roadmap): Map<string, Choice> {
  const found = new Map<string, Choice>();
  for (const choice of roadmap.choices) {
    if (new Set(choice.options.map((option) => option.topic)).size < 2) continue;
    for (const { topic } of choice.options) if (!found.has(topic)) found.set(topic, choice);
  }
  return found;
}

/** The picked option of a choice, if its roadmap still has it. */
export function pickedOption(choice: Choice, state: State) {
  return choice.options.find((option) => option.id === pickOf(state, choice.id));
}

/** A choice the topic belongs to that is still open. */
export function openChoice(topic: Topic, roadmap: Roadmap, state: State): Choice | undefined {
  return roadmap.choices.find((c) => c.options.some((o) => o.topic === topic.id) && !pickedOption(c, state));
}

function pickedAs(choice: Choice | undefined, state: State, topic: Topic): Picked {
  const option = choice && pickedOption(choice, state);
  if (!option) return 'none';
  return option.topic === topic.id ? 'picked' : 'rival';
}

/** Whether answers have shown that the topic is known. */
export function isShown({ evidence }: Pick<TopicStatus, 'evidence'>): boolean {
  return SHOWING.some((mark) => evidence.includes(mark));
}

/**
 * Totals over the topics that count. Hours are for the learner's background. What is done is either `shown` by answers or
 * only `claimed`.
 */
export type Totals = {
  readonly topics: {
    readonly total: number;
    readonly done: number;
    readonly shown: number;
    readonly claimed: number;
    readonly started: number;
    readonly skipped: number;
  };
  readonly hours: { readonly total: number; readonly done: number };
};

/** Sums up any set of topic statuses: one step's, or all. */
export function totals(all: Iterable<TopicStatus>): Totals {
  const topics = { total: 0, done: 0, shown: 0, claimed: 0, started: 0, skipped: 0 };
  const hours = { total: 0, done: 0 };
  for (const status of all) {
    if (status.status === 'skipped') topics.skipped++;
    if (!status.counts) continue;
    topics.total++;
    hours.total += status.hours;
    if (status.status === 'started') topics.started++;
    if (!status.done) continue;
    topics.done++;
    if (isShown(status)) topics.shown++;
    else topics.claimed++;
    hours.done += status.hours;
  }
  return { topics, hours };
}

/** Prerequisites of a topic that are not settled yet, in the order it names them. */
export function missing(topic: Topic, all: TopicStatuses): Topic[] {
  const unmet = topic.requires.flatMap((id) => all.get(id) ?? []).filter((s) => !s.settled);
  const any = topic.requiresAny.flatMap((id) => all.get(id) ?? []).filter((s) => s.status !== 'unpicked');
  const needsOne = any.length > 0 && !any.some((s) => s.settled);
  return [...unmet, ...(needsOne ? any.slice(0, 1) : [])].map((s) => s.topic);
}
