/** From raw records to what they prove: marks, status, what counts, and how far along that is. */

import { type Choice, type Roadmap, type Topic, topicsOf } from '../course/roadmap.js';
import type { State, TopicRecord } from './progress.js';

/**
 * Evidence for a topic, weakest first. `claimed`: the learner said done. `tested-out`: passed a placement. `quizzed`:
 * every core question answered right, not by a guess. `retained`: so on three different days, and still known.
 */
export const MARKS = ['started', 'claimed', 'tested-out', 'quizzed', 'retained'] as const;
/** The marks that settle a topic. */
const DONE: readonly Mark[] = MARKS.slice(1);
export type Mark = (typeof MARKS)[number];

/** `unpicked`: a rival of an alternative that was picked. */
export type Status = 'open' | Mark | 'skipped' | 'unpicked';
export const STATUSES: readonly Status[] = ['open', ...MARKS, 'skipped', 'unpicked'];

export type TopicStatus = {
  readonly topic: Topic;
  readonly status: Status;
  readonly evidence: readonly Mark[];
  readonly record: TopicRecord;
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
  const records = canonical(roadmap, state);
  const rivals = rivalries(roadmap);
  const result = new Map<string, TopicStatus>();
  for (const topic of topicsOf(roadmap)) {
    const focus = Math.max(state.focus.indexOf(topic.id), ...topic.aliases.map((id) => state.focus.indexOf(id)));
    const facts = { record: records.get(topic.id) ?? {}, pick: pickOf(rivals.get(topic.id), state, topic), focus };
    result.set(topic.id, topicStatus(topic, facts, background));
  }
  return result;
}

type Picked = 'none' | 'picked' | 'rival';

type Facts = Pick<TopicStatus, 'record' | 'focus'> & { readonly pick: Picked };

function topicStatus(topic: Topic, { record, pick, focus }: Facts, background: string): TopicStatus {
  const evidence = MARKS.filter((mark) => record[mark] !== undefined);
  const done = DONE.some((mark) => evidence.includes(mark));
  const skipped = record.skipped !== undefined;
  const status: Status = skipped ? 'skipped' : (evidence.at(-1) ?? (pick === 'rival' ? 'unpicked' : 'open'));
  const extra = pick === 'picked' ? (topic.pickedHours?.[background] ?? 0) : 0;
  return {
    topic,
    status,
    evidence,
    record,
    focus,
    counts: !skipped && pick !== 'rival' && (!topic.optional || pick === 'picked' || evidence.length > 0),
    settled: done || skipped || pick === 'rival',
    done: done && !skipped,
    hours: (topic.hours[background] ?? 0) + extra,
  };
}

/** Records by today's topic ids: what was written under an alias belongs to the topic that has it now. */
function canonical(roadmap: Roadmap, state: State): Map<string, TopicRecord> {
  const records = new Map<string, TopicRecord>();
  for (const topic of topicsOf(roadmap)) {
    const found = [...topic.aliases, topic.id].flatMap((id) =>
      Object.hasOwn(state.topics, id) ? [state.topics[id]] : [],
    );
    if (found.length > 0) records.set(topic.id, Object.assign({}, ...found));
  }
  return records;
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
  return choice.options.find((option) => option.id === state.picks[choice.id]);
}

/** A choice the topic belongs to that is still open. */
export function openChoice(topic: Topic, roadmap: Roadmap, state: State): Choice | undefined {
  return roadmap.choices.find((c) => c.options.some((o) => o.topic === topic.id) && !pickedOption(c, state));
}

function pickOf(choice: Choice | undefined, state: State, topic: Topic): Picked {
  const option = choice && pickedOption(choice, state);
  if (!option) return 'none';
  return option.topic === topic.id ? 'picked' : 'rival';
}

/** Totals over the topics that count. Hours are for the learner's background. */
export type Totals = {
  readonly topics: {
    readonly total: number;
    readonly done: number;
    readonly started: number;
    readonly skipped: number;
  };
  readonly hours: { readonly total: number; readonly done: number };
};

/** Sums up any set of topic statuses: one step's, or all. */
export function totals(all: Iterable<TopicStatus>): Totals {
  const topics = { total: 0, done: 0, started: 0, skipped: 0 };
  const hours = { total: 0, done: 0 };
  for (const status of all) {
    if (status.status === 'skipped') topics.skipped++;
    if (!status.counts) continue;
    topics.total++;
    hours.total += status.hours;
    if (status.status === 'started') topics.started++;
    if (!status.done) continue;
    topics.done++;
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
