/**
 * What is remembered of answers, kept so that nothing has to be replayed: `memory/<roadmap>.json`.
 *
 * {@link sealed}: `{key, topics, rows}`, every memory as a row, its topic as an index into `topics`. `key` says of which
 * answers and settings they are; with any other key, or in another shape, they are made again from the journal. Only a
 * cache: deleting it loses nothing.
 */
import path from 'node:path';
import { type Check, finite, flag, listOf, shape, text } from '../../core/lib/shape.js';
import type { Memories, Memory } from '../../core/review/memory.js';
import { sealed, unsealed } from './checksummed.js';
import type { DerivedPlace } from './due-cache.js';
import { cachedText } from './fs-port.js';

/** id, topic, rev, due, last, stability, difficulty, reps, lapses, state, step, interval, days, solid. */
type Row = [
  string,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  readonly number[],
  boolean,
];
const days = listOf(finite);
const row: Check<Row> = (value): value is Row =>
  Array.isArray(value) && text(value[0]) && value.slice(1, 12).every(finite) && days(value[12]) && flag(value[13]);
const isBody = shape({ key: text, topics: listOf(text), rows: listOf(row) });

/** The text of the file. */
export function encodeMemories(key: string, memories: Memories): string {
  const topics = [...new Set(Object.values(memories).map(({ topic }) => topic))];
  const place = new Map(topics.map((topic, i) => [topic, i]));
  return sealed({ key, topics, rows: Object.entries(memories).map(([id, m]) => rowOf(id, place.get(m.topic)!, m)) });
}

/** The memories in the file if it is whole; with a key, only if they have it. */
export function savedMemories(place: DerivedPlace, key?: string): Memories | undefined {
  const text = cachedText(place.files, memoryFile(place));
  const body = text === undefined ? undefined : unsealed(text);
  if (!isBody(body) || (key !== undefined && body.key !== key)) return undefined;
  return Object.fromEntries(body.rows.map((one) => [one[0], memoryIn(one, body.topics)]));
}

/** The path of the file. */
export function memoryFile({ folder, roadmap }: Omit<DerivedPlace, 'files'>): string {
  return path.join(folder, 'memory', `${roadmap}.json`);
}

function rowOf(id: string, topic: number, m: Memory): Row {
  const { rev, due, last, stability, difficulty, reps, lapses, state, step, interval, days, solid } = m;
  return [id, topic, rev, due, last, stability, difficulty, reps, lapses, state, step, interval, days, solid];
}

function memoryIn(row: Row, topics: readonly string[]): Memory {
  const [, topic, rev, due, last, stability, difficulty, reps, lapses, state, step, interval, days, solid] = row;
  const name = topics[topic] ?? '';
  return { topic: name, rev, due, last, stability, difficulty, reps, lapses, state, step, interval, days, solid };
}
