/** What a learner should hear about a topic before its time or beside the pick. Nothing of it stops them. */

import type { Choice, ChoiceOption, Topic } from '../course/roadmap.js';
import { missing, openChoice, pickedOption, rivalry } from '../progress/evidence.js';
import type { Snapshot } from './snapshot.js';

export type Caution =
  /** What it builds on is not done. */
  | { readonly kind: 'early'; readonly topic: Topic; readonly needs: readonly Topic[] }
  /** Another alternative was picked; `option` is the topic's own. */
  | { readonly kind: 'rival'; readonly topic: Topic; readonly picked: ChoiceOption; readonly option: ChoiceOption }
  /** The topic has a choice that is still open. */
  | { readonly kind: 'choice'; readonly choice: Choice };

/** The cautions for topics that are begun or done together: they are no news to each other. */
export function cautions(topics: readonly Topic[], snapshot: Snapshot): Caution[] {
  return topics.flatMap((topic) => [
    ...early(topic, topics, snapshot),
    ...rival(topic, snapshot),
    ...open(topic, snapshot),
  ]);
}

function early(topic: Topic, together: readonly Topic[], { all }: Snapshot): Caution[] {
  const needs = missing(topic, all).filter((one) => !together.includes(one));
  return needs.length > 0 ? [{ kind: 'early', topic, needs }] : [];
}

function rival(topic: Topic, { all, roadmap, state }: Snapshot): Caution[] {
  if (all.get(topic.id)?.status !== 'unpicked') return [];
  const choice = rivalry(roadmap, topic);
  const option = choice?.options.find((one) => one.topic === topic.id);
  const picked = choice && pickedOption(choice, state);
  return option && picked ? [{ kind: 'rival', topic, picked, option }] : [];
}

function open(topic: Topic, { roadmap, state }: Snapshot): Caution[] {
  const choice = openChoice(topic, roadmap, state);
  return choice ? [{ kind: 'choice', choice }] : [];
}
