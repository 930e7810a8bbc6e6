/**
 * The file of what is remembered of answers, kept so that nothing has to be replayed: `memory/<roadmap>.json`, written
 * through conf.
 *
 * Two lines, each {@link sealed}. The first is all that `next` and `show` need: `{key, reviews}`. The second is every
 * memory as a row, `{key, rows}`: id, then the fields of `Memory` in the order of `FIELDS`. `key` says of which answers
 * and settings they were made; with any other key they are made again from the journal. Only a cache: deleting it
 * loses nothing.
 */
import path from 'node:path';
import type { Memories, Memory, Reviews } from '../core/memory.js';
import type { State } from '../core/progress.js';
import type { ScheduleSettings } from '../core/schedule.js';
import { type Files, isMissing } from './files.js';
import { sealed, unsealed } from './sealed.js';

const FORMAT = 1;
const FIELDS = [
  'topic',
  'rev',
  'due',
  'last',
  'stability',
  'difficulty',
  'reps',
  'lapses',
  'state',
  'step',
  'interval',
  'days',
  'solid',
] as const satisfies readonly (keyof Memory)[];

/** Where a roadmap's file is. */
export type MemoryPlace = { readonly files: Files; readonly folder: string; readonly roadmap: string };
/** What memories are made of. */
export type Basis = { readonly state: State; readonly settings: ScheduleSettings };

/** Tells whether memories are of these answers and settings. */
export function keyOf({ state: { stamp }, settings: { retention, longest, interview } }: Basis): string {
  return [FORMAT, stamp.count, stamp.sum, retention, longest, interview ?? 0].join(' ');
}

/** The reviews in the first line, if they are of this basis; none without a single answer. */
export function headOf(place: MemoryPlace, basis: Basis): Reviews | undefined {
  if (basis.state.stamp.count === 0) return {};
  const head = lineOf(place, 0) as { key: string; reviews: Reviews } | undefined;
  return head?.key === keyOf(basis) ? head.reviews : undefined;
}

/** The memories in the second line; with a key, only if they have it. */
export function memoriesIn(place: MemoryPlace, key?: string): Memories | undefined {
  const body = lineOf(place, 1) as { key: string; rows: readonly (readonly unknown[])[] } | undefined;
  if (!body || (key !== undefined && body.key !== key)) return undefined;
  const memories: Record<string, Memory> = Object.create(null);
  for (const [id, ...values] of body.rows)
    memories[id as string] = Object.fromEntries(FIELDS.map((field, i) => [field, values[i]])) as unknown as Memory;
  return memories;
}

/** The text of the file. */
export function encodeMemories(key: string, memories: Memories, reviews: Reviews): string {
  const rows = Object.entries(memories).map(([id, memory]) => [id, ...FIELDS.map((field) => memory[field])]);
  return `${sealed({ key, reviews })}\n${sealed({ key, rows })}\n`;
}

/** The path of the file. */
export function memoryFile({ folder, roadmap }: Omit<MemoryPlace, 'files'>): string {
  return path.join(folder, 'memory', `${roadmap}.json`);
}

function lineOf(place: MemoryPlace, number: 0 | 1): unknown {
  try {
    const text = place.files.readFileSync(memoryFile(place), 'utf8');
    const end = text.indexOf('\n');
    return unsealed(number === 0 ? text.slice(0, end) : text.slice(end + 1, -1));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
