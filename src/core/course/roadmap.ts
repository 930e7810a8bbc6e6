/** A roadmap: steps, topics and choices, as plain data, and the questions one asks of its shape. */

import type { Variant } from './variant.js';

/** Hours a topic takes, by background id. */
export type Hours = Readonly<Record<string, number>>;

export type Link = { readonly title: string; readonly url: string };

/** A topic as the path needs it. What the learner reads is its {@link Card}. */
export type Topic = {
  readonly id: string;
  /** `3.2`: the step's number and the place in it, both from 1. */
  readonly number: string;
  readonly title: string;
  readonly step: string;
  readonly aliases: readonly string[];
  readonly group?: string | undefined;
  /** To be understood rather than built with. */
  readonly conceptual?: boolean | undefined;
  readonly optional?: boolean | undefined;
  /** May be done beside the main line as soon as it opens. */
  readonly parallel?: boolean | undefined;
  readonly project?: 'beginner' | 'intermediate' | 'advanced' | undefined;
  readonly hours: Hours;
  /** Hours more if the learner picks this alternative. */
  readonly pickedHours?: Hours | undefined;
  readonly requires: readonly string[];
  readonly requiresAny: readonly string[];
  /** Better done before, but not needed. */
  readonly recommends: readonly string[];
  /** How many questions it has for a quiz: open ones belong to interviews. Absent: not counted. */
  readonly questions?: number | undefined;
  /** Minutes that its lesson takes, and its last section; absent if it has none. */
  readonly lesson?: { readonly minutes: number; readonly last: string } | undefined;
  /** How many exercises it has. */
  readonly exercises?: number | undefined;
  /** How many checks its project has; absent if it has none. */
  readonly checks?: number | undefined;
  /** How many open questions it has, for interviews. */
  readonly openQuestions?: number | undefined;
};

export type Example = Variant & {
  readonly language: string;
  readonly code: string;
  readonly output?: string | undefined;
};

/** What the learner can do afterwards. */
export type Outcome = {
  readonly text: string;
  /** The section of a lesson that teaches it: `section` of its own topic, or `topic#section`. */
  readonly section?: string | undefined;
  /** Ids of questions and exercises that show it. */
  readonly shown: readonly string[];
};

/** What a learner reads of a topic, offline. */
export type Card = {
  readonly summary: string;
  readonly outcomes: readonly Outcome[];
  /** Of those that are for a learner, the first one is shown. There is one for everybody. */
  readonly examples: readonly Example[];
  readonly pitfalls: readonly string[];
  readonly links: readonly Link[];
};

export type Step = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly aim: string;
  readonly advice?: string | undefined;
  readonly topics: readonly Topic[];
};

export type ChoiceOption = { readonly id: string; readonly title: string; readonly topic: string };

/** Alternatives of which one is enough. Options of one topic are variants of it; of several topics, rivals. */
export type Choice = {
  readonly id: string;
  readonly title: string;
  readonly advice: string;
  readonly suggested: string;
  readonly options: readonly ChoiceOption[];
};

/** A mistake worth warning of, and how to tell that it is being made: see `core/warnings.ts`. */
export type Mistake = {
  readonly id: string;
  readonly title: string;
  readonly advice: string;
  readonly when: {
    readonly working: readonly string[];
    readonly count: number;
    readonly without: readonly string[];
    readonly enough?: number | undefined;
    readonly backgrounds?: readonly string[] | undefined;
  };
};

export type Background = { readonly id: string; readonly title: string; readonly months: readonly [number, number] };

export type Roadmap = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly role: readonly string[];
  readonly backgrounds: readonly Background[];
  readonly audiences: readonly { readonly title: string; readonly background: string }[];
  readonly steps: readonly Step[];
  readonly choices: readonly Choice[];
  readonly mistakes: readonly Mistake[];
  readonly afterwards: readonly { readonly title: string; readonly text: string }[];
};

/** All topics, in path order. */
export function topicsOf(roadmap: Roadmap): Topic[] {
  return roadmap.steps.flatMap((step) => step.topics);
}

/** The topic that has exactly this id, number or alias. */
export function topicCalled(roadmap: Roadmap, name: string): Topic | undefined {
  return topicsOf(roadmap).find((t) => t.id === name || t.number === name || t.aliases.includes(name));
}

/** Ids of topics that name this one as a prerequisite, by topic id, in path order. */
export function opensIndex(roadmap: Roadmap): Map<string, string[]> {
  const opens = new Map<string, string[]>();
  for (const topic of topicsOf(roadmap)) {
    for (const needed of [...topic.requires, ...topic.requiresAny]) {
      const list = opens.get(needed);
      if (list) list.push(topic.id);
      else opens.set(needed, [topic.id]);
    }
  }
  return opens;
}

/** The topics that a list of step and topic ids stands for. */
export function topicsNamed(roadmap: Roadmap, ids: readonly string[]): Topic[] {
  const wanted = new Set(ids);
  return roadmap.steps.flatMap((step) => step.topics.filter((topic) => wanted.has(step.id) || wanted.has(topic.id)));
}
