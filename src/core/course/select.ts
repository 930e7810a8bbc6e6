/** Which topics a word stands for in a command that changes something. */

import { type Found, findStep, findTopic } from './find.js';
import { type Roadmap, type Topic, topicsOf } from './roadmap.js';

export type Selected =
  /** Named beyond doubt: by id, number, alias or whole title. */
  | { readonly kind: 'topic'; readonly topic: Topic }
  /** Only a part of the title was given, and it fits one topic. */
  | { readonly kind: 'part'; readonly topic: Topic }
  /** A step, or all topics from one number to another; none if the numbers are the wrong way round. */
  | { readonly kind: 'several'; readonly topics: readonly Topic[] };

const RANGE = /^(\d+(?:\.\d+)?)(?:-|–|\.\.)(\d+(?:\.\d+)?)$/;

/** What a word stands for. */
export function select(roadmap: Roadmap, word: string): Found<Selected> {
  const name = word.trim();
  const [, from, to] = RANGE.exec(name) ?? [];
  if (from !== undefined && to !== undefined) return between(roadmap, from, to);
  const step = findStep(roadmap, name);
  if (step) return { found: { kind: 'several', topics: step.topics } };
  const result = findTopic(roadmap, name);
  if ('missing' in result) return result;
  return { found: { kind: isExact(result.found, name) ? 'topic' : 'part', topic: result.found } };
}

function isExact({ id, number, title, aliases }: Topic, name: string): boolean {
  return [id, number, title, ...aliases].some((one) => one.toLowerCase() === name.toLowerCase());
}

/** All topics from one step or topic to another, both included, in path order. */
function between(roadmap: Roadmap, from: string, to: string): Found<Selected> {
  const [first, last] = [topicsAt(roadmap, from), topicsAt(roadmap, to)];
  if ('missing' in first) return first;
  if ('missing' in last) return last;
  const all = topicsOf(roadmap);
  const topics = all.slice(all.indexOf(first.found[0]!), all.indexOf(last.found.at(-1)!) + 1);
  return { found: { kind: 'several', topics } };
}

function topicsAt(roadmap: Roadmap, number: string): Found<readonly Topic[]> {
  const step = findStep(roadmap, number);
  if (step) return { found: step.topics };
  const result = findTopic(roadmap, number);
  return 'found' in result ? { found: [result.found] } : result;
}
