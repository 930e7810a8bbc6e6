/** What several views say of a topic. */

import type { Choice, Roadmap, Topic } from '../core/course/roadmap.js';
import type { Due } from '../core/path/snapshot.js';
import type { TopicStatus, TopicStatuses } from '../core/progress/evidence.js';
import { MARK_TABLE, type Mark } from '../core/progress/marks.js';
import type { Style } from './style.js';

/** What a topic is seen in: its roadmap, what each topic opens, and what is due. */
export type Around = {
  readonly roadmap: Roadmap;
  readonly opens: ReadonlyMap<string, readonly string[]>;
  readonly due: Due;
};

export type TopicView = ReturnType<typeof topicView>;

/** A topic as `show --json` tells it; documented in README.md. */
export function topicView(s: TopicStatus, { roadmap, opens, due }: Around) {
  const { topic } = s;
  return {
    number: topic.number,
    id: topic.id,
    title: topic.title,
    group: topic.group ?? null,
    status: s.status,
    evidence: s.evidence,
    optional: topic.optional ?? false,
    conceptual: topic.conceptual ?? false,
    project: topic.project ?? null,
    choice: choiceOf(topic, roadmap)?.id ?? null,
    hours: s.hours,
    due: due.get(topic.id) ?? 0,
    requires: topic.requires,
    requiresAny: topic.requiresAny,
    opens: opens.get(topic.id) ?? [],
  };
}

/** The choice in which the topic is an option, or has its options. */
export function choiceOf(topic: Topic, roadmap: Roadmap): Choice | undefined {
  return roadmap.choices.find((choice) => choice.options.some((option) => option.topic === topic.id));
}

/** The sign and colour of a status. The sign alone tells it, colour only helps. */
export function mark(status: TopicStatus['status'], style: Style): string {
  const sign = style.symbols[status];
  if (status === 'open') return sign;
  if (status === 'skipped' || status === 'unpicked') return style.dim(sign);
  return MARK_TABLE[status].settles ? style.good(sign) : style.warn(sign);
}

/** `3.2 HTTP basics` */
export function named(topic: Pick<Topic, 'number' | 'title'>): string {
  return `${topic.number} ${topic.title}`;
}

/** Ids as `3.2 HTTP basics`, those the roadmap knows. */
export function namedAll(ids: readonly string[], all: TopicStatuses): string[] {
  return ids.flatMap((id) => {
    const s = all.get(id);
    return s ? [named(s.topic)] : [];
  });
}

/** Statuses as people read them. */
export function statusName(status: string): string {
  if (status === 'unpicked') return 'not picked';
  return Object.hasOwn(MARK_TABLE, status) ? MARK_TABLE[status as Mark].name : status;
}
