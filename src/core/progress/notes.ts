/** What the learner keeps with topics: notes, and links of their own. Each is a fact of its own, so that none replaces another. */
import type { Topic } from '../course/roadmap.js';
import type { Fact, State } from './state.js';

/** `key`: the subject of its fact. `at`: epoch milliseconds. */
export type Note = { readonly key: string; readonly text: string; readonly at: number };
export type OwnLink = { readonly key: string; readonly url: string; readonly title: string; readonly at: number };

/** The subject of the fact of a note or a link. `unique`: letters and digits that no other has, on this device or another. */
export function keyFor(topic: string, unique: string): string {
  return `${topic}/${unique}`;
}

/** By topic as it was named then. */
export function notesByTopic({ facts }: State): ReadonlyMap<string, readonly Note[]> {
  const all = Object.entries(facts.notes ?? {}).map(([key, fact]) => [topicIn(key), key, fact] as const);
  return grouped(all, (key, text: string, at): Note => ({ key, text, at }));
}

/** By topic as it was named then. */
export function linksByTopic({ facts }: State): ReadonlyMap<string, readonly OwnLink[]> {
  const all = Object.entries(facts.links ?? {}).map(([key, fact]) => [topicIn(key), key, fact] as const);
  return grouped(all, (key, link: { url: string; title: string }, at): OwnLink => ({ key, ...link, at }));
}

/** The topic's own, also what was kept under an alias. */
export function ofTopic<T extends { readonly at: number }>(
  all: ReadonlyMap<string, readonly T[]>,
  { id, aliases }: Pick<Topic, 'id' | 'aliases'>,
): T[] {
  return [id, ...aliases].flatMap((name) => all.get(name) ?? []).sort((a, b) => a.at - b.at);
}

function topicIn(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
}

type Row<T> = readonly [topic: string, key: string, fact: Fact<T | null>];

function grouped<T, V extends { readonly at: number }>(
  rows: readonly Row<T>[],
  make: (key: string, is: T, at: number) => V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const [topic, key, { is, at }] of rows) {
    if (is === null) continue;
    groups.set(topic, [...(groups.get(topic) ?? []), make(key, is, at)]);
  }
  return groups;
}
