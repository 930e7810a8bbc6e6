/** In which order questions are asked. */

import type { Entry, Kind } from '../course/question.js';

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

/** Topics in the bank's order; in each by level, then up the ladder, core ones first on each rung. */
export function laddered(entries: readonly Entry[]): Entry[] {
  const place = new Map([...new Set(entries.map(({ topic }) => topic))].map((topic, i) => [topic, i]));
  const rank = (e: Entry) => [place.get(e.topic) ?? 0, e.level, LADDER[e.kind], e.core ? 0 : 1];
  return [...entries].sort((a, b) => compareRanks(rank(a), rank(b)) || compareIds(a, b));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i < 0 ? 0 : a[i]! - b[i]!;
}

export function compareIds(a: Entry, b: Entry): number {
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
