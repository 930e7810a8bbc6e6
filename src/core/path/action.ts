/** Things that can be next, each with its command and its reasons. */

import { type Choice, type Topic, topicsOf } from '../course/roadmap.js';
import { studyDay } from '../lib/study-day.js';
import { list, plural } from '../lib/words.js';
import { openChoice, type TopicStatus, totals } from '../progress/evidence.js';
import { answersOn } from '../progress/state.js';
import { MINUTES_EACH } from '../quiz/queue.js';
import { numbersOf, type Reason, reasonsFor } from './reasons.js';
import type { Snapshot } from './snapshot.js';
import { type Part, wayThrough } from './way.js';

export type Action = {
  readonly kind: 'review' | 'resume' | 'start' | 'pick' | 'finished';
  readonly topic?: Topic | undefined;
  readonly choice?: Choice | undefined;
  readonly title: string;
  /** What to type for it. */
  readonly command: string;
  /** Minutes it takes with the learner's background; 0 for a decision. */
  readonly minutes: number;
  readonly reasons: readonly Reason[];
  /** The way through the topic that is worked on. */
  readonly way?: readonly Part[] | undefined;
};

/** Ids of topics that need a topic, by its id. */
export type Opens = ReadonlyMap<string, readonly string[]>;

type Situation = Snapshot & { readonly opens: Opens };

/** Questions that come back come before anything new, as many as the day has room for. */
export function review({ when, due, state, all, who }: Snapshot): Action | undefined {
  const total = [...due.values()].reduce((a, b) => a + b, 0);
  const count = Math.min(total, who.limits.questions - answersOn(studyDay(when.now, when.zone), state));
  if (count <= 0) return undefined;
  const topics = [...due.keys()].filter((id) => all.has(id));
  const from = topics.length > 0 ? `, from ${numbersOf(topics, all)}` : '';
  const waiting = { code: 'backlog', text: `${count} today, ${total - count} can wait` };
  return {
    kind: 'review',
    title: plural(count, 'question'),
    command: 'roadmap quiz --due',
    minutes: Math.max(1, Math.round(count * MINUTES_EACH)),
    reasons: [{ code: 'due', text: `due today${from}` }, ...(total > count ? [waiting] : [])],
  };
}

/** The action for a topic: go on, begin, or settle its choice first. */
export function actionFor(s: TopicStatus, situation: Situation): Action {
  const { topic } = s;
  const choice = s.status === 'open' ? openChoice(topic, situation.roadmap, situation.state) : undefined;
  if (choice) return pick(choice, topic);
  const way = s.status === 'started' ? wayThrough(s, situation) : undefined;
  return {
    kind: way ? 'resume' : 'start',
    topic,
    title: topic.title,
    command: way?.find(({ isOpen }) => isOpen)?.command ?? `roadmap start ${topic.id}`,
    minutes: Math.round(s.hours * 60),
    reasons: reasonsFor(s, situation, situation.opens.get(topic.id) ?? []),
    way,
  };
}

function pick(choice: Choice, topic: Topic): Action {
  const others = choice.options.filter((o) => o.id !== choice.suggested).map((o) => o.title);
  return {
    kind: 'pick',
    topic,
    choice,
    title: choice.title,
    command: `roadmap pick ${choice.suggested}`,
    minutes: 0,
    reasons: [
      { code: 'choice-open', text: choice.advice },
      { code: 'alternatives', text: `or pick ${list(others, 'or')} instead` },
    ],
  };
}

/** The end of the path: what was done, what is left to show, and what can come now. */
export function finished({ roadmap, all }: Snapshot): Action {
  const { topics, hours } = totals(all.values());
  const hasOpen = topicsOf(roadmap).some(({ openQuestions = 0 }) => openQuestions > 0);
  const told = `${plural(topics.done, 'topic')} done, ${Math.round(hours.done)} hours of work; ${topics.shown} shown by your answers`;
  const afterwards = roadmap.afterwards.map(({ title, text }) => ({ code: 'afterwards', text: `${title}: ${text}` }));
  return {
    kind: 'finished',
    title: 'You have walked the whole path',
    command: hasOpen ? 'roadmap quiz --interview' : 'roadmap show',
    minutes: 0,
    reasons: [{ code: 'numbers', text: told }, ...afterwards],
  };
}
