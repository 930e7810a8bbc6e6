/**
 * What is remembered of answers, kept so that nothing has to be replayed: `memory/<roadmap>.json`, written through conf.
 *
 * A line of 8 hex digits, the CRC-32 of the rest; then `{key, topics, rows}`: every memory as a row, its topic as an
 * index into `topics`. `key` says of which answers and settings they are; with any other key they are made again from
 * the journal. Only a cache: deleting it loses nothing.
 */
import path from 'node:path';
import zlib from 'node:zlib';
import type { Memories, Memory } from '../../core/review/memory.js';
import type { DerivedPlace } from './due-cache.js';
import { cachedText } from './fs-port.js';

/** id, topic, rev, due, last, stability, difficulty, reps, lapses, state, step, interval, days, solid. */
type Row = [string, ...number[], number[], boolean];

/** The text of the file. */
export function encodeMemories(key: string, memories: Memories): string {
  const topics = [...new Set(Object.values(memories).map(({ topic }) => topic))];
  const place = new Map(topics.map((topic, i) => [topic, i]));
  const rows = Object.entries(memories).map(([id, m]) => rowOf(id, place.get(m.topic)!, m));
  const json = JSON.stringify({ key, topics, rows });
  return `${sumOf(json)}\n${json}`;
}

/** The memories in the file if it is whole; with a key, only if they have it. */
export function savedMemories(place: DerivedPlace, key?: string): Memories | undefined {
  const text = cachedText(place.files, memoryFile(place));
  if (text === undefined || text.slice(0, 8) !== sumOf(text.slice(9))) return undefined;
  const body = JSON.parse(text.slice(9)) as { key: string; topics: string[]; rows: Row[] };
  if (key !== undefined && body.key !== key) return undefined;
  const memories: Record<string, Memory> = Object.create(null);
  for (const row of body.rows) memories[row[0]] = memoryIn(row, body.topics);
  return memories;
}

/** The path of the file. */
export function memoryFile({ folder, roadmap }: Omit<DerivedPlace, 'files'>): string {
  return path.join(folder, 'memory', `${roadmap}.json`);
}

function sumOf(json: string): string {
  return zlib.crc32(json).toString(16).padStart(8, '0');
}

function rowOf(id: string, topic: number, m: Memory): Row {
  const numbers = [m.rev, m.due, m.last, m.stability, m.difficulty, m.reps, m.lapses, m.state, m.step, m.interval];
  return [id, topic, ...numbers, [...m.days], m.solid] as unknown as Row;
}

function memoryIn(row: Row, topics: readonly string[]): Memory {
  const [, topic, rev, due, last, stability, difficulty, reps, lapses, state, step, interval, days, solid] =
    row as unknown as [string, ...number[]];
  // written out: a loop over names of fields takes ten times as long for a thousand of them
  return {
    topic: topics[topic!]!,
    rev: rev!,
    due: due!,
    last: last!,
    stability: stability!,
    difficulty: difficulty!,
    reps: reps!,
    lapses: lapses!,
    state: state!,
    step: step!,
    interval: interval!,
    days: days as unknown as number[],
    solid: solid as unknown as boolean,
  };
}
