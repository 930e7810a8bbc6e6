/** The natural way through a topic: read it, write programs, answer its questions, done. `next` names the first part that is still open. */

import { isShown, type TopicStatus } from '../progress/evidence.js';
import { factOf, flaggedIn } from '../progress/state.js';
import type { Snapshot } from './snapshot.js';

export type Part = {
  readonly kind: 'learn' | 'read' | 'practice' | 'check' | 'questions' | 'done';
  readonly command: string;
  readonly isOpen: boolean;
};

type Known = Pick<Snapshot, 'reviews' | 'state'>;

type Rule = {
  readonly kind: Part['kind'];
  readonly command: (topic: string) => string;
  /** Whether the topic has this part at all. */
  readonly exists: (s: TopicStatus) => boolean;
  readonly isOpen: (s: TopicStatus, known: Known) => boolean;
};

/** The parts, in their order. Another part of the way is one more line. */
const RULES: readonly Rule[] = [
  {
    kind: 'learn',
    command: (id) => `roadmap learn ${id}`,
    exists: ({ topic }) => topic.lesson !== undefined,
    isOpen: ({ topic }, { state }) => factOf(state, 'read', topic.id)?.is !== topic.lesson?.last,
  },
  // reading leaves no trace, so a topic that was begun is taken for read
  {
    kind: 'read',
    command: (id) => `roadmap show ${id}`,
    exists: ({ topic }) => topic.lesson === undefined,
    isOpen: ({ status }) => status === 'open',
  },
  {
    kind: 'practice',
    command: (id) => `roadmap practice ${id}`,
    // what proves the topic of a project is the project
    exists: ({ topic }) => (topic.exercises ?? 0) > 0 && topic.checks === undefined,
    isOpen: ({ evidence }) => !evidence.includes('proven'),
  },
  {
    kind: 'check',
    command: (id) => `roadmap check ${id}`,
    exists: ({ topic }) => topic.checks !== undefined,
    isOpen: ({ evidence }) => !evidence.includes('proven'),
  },
  { kind: 'questions', command: (id) => `roadmap quiz ${id}`, exists: hasQuestions, isOpen: hasNewQuestions },
  { kind: 'done', command: (id) => `roadmap done ${id}`, exists: () => true, isOpen: ({ settled }) => !settled },
];

/** The parts of the way through a topic. */
export function wayThrough(s: TopicStatus, known: Known): Part[] {
  return RULES.filter(({ exists }) => exists(s)).map(({ kind, command, isOpen }) => ({
    kind,
    command: command(s.topic.id),
    isOpen: isOpen(s, known),
  }));
}

/** Questions of the topic that were answered so far, whatever came of it; open ones are not among those that it has. */
export function answered({ topic }: TopicStatus, { reviews }: Pick<Snapshot, 'reviews'>): number {
  return reviews[topic.id]?.filter(({ isOpen }) => !isOpen).length ?? 0;
}

/** Topics that were said to be done, and of which no question was ever answered. */
export function untested({ all, reviews }: Pick<Snapshot, 'all' | 'reviews'>): TopicStatus[] {
  return [...all.values()].filter((s) => s.done && !isShown(s) && hasQuestions(s) && answered(s, { reviews }) === 0);
}

function hasQuestions({ topic }: TopicStatus): boolean {
  return (topic.questions ?? 0) > 0;
}

/** Questions out of the rotation are not among the answered ones, and nothing waits for them. */
function hasNewQuestions(s: TopicStatus, { reviews, state }: Known): boolean {
  return !isShown(s) && answered(s, { reviews }) + flaggedIn(state).length < (s.topic.questions ?? 0);
}
