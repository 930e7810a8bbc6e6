/**
 * What is remembered of answers, kept so that nothing has to be replayed: `memory/<roadmap>.json`, written through conf.
 *
 * Two lines, each {@link sealed}. The first is all that `next` and `show` need: `{key, reviews}`. The second is every
 * memory as a row: id, then the fields of `Memory` in the order of `FIELDS`. `key` says of which answers and settings
 * they were made; with any other key they are made again from the journal. Only a cache: deleting it loses nothing.
 */
import path from 'node:path';
import { type Memories, type Memory, type Reviews, reviewsOf } from '../core/memory.js';
import { concernsMemory, type Event, type State, standing } from '../core/progress.js';
import type { Entry } from '../core/question.js';
import { remember } from '../core/remember.js';
import type { Scheduler, ScheduleSettings } from '../core/schedule.js';
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

export type MemoryPorts = {
  readonly files: Files;
  /** Folder of `memory/`. */
  readonly folder: string;
  /** Every event of a roadmap, in order. */
  readonly events: (roadmap: string) => Event[];
  readonly bank: () => Promise<readonly Entry[]>;
  readonly settings: () => ScheduleSettings;
  /** Loads the scheduler for the settings. */
  readonly scheduler: () => Promise<Scheduler>;
  readonly write: (file: string, text: string) => Promise<void>;
};

/** A roadmap and its state now. */
export type Place = { readonly roadmap: string; readonly state: State };

type Known = { readonly key: string; readonly memories: Memories };

export class MemoryStore {
  readonly #ports: MemoryPorts;
  /** Of the roadmap in use: a process has one. */
  #known: Known | undefined;

  constructor(ports: MemoryPorts) {
    this.#ports = ports;
  }

  /** The study days on which questions come back, by topic. */
  async reviews(place: Place): Promise<Reviews> {
    if (place.state.stamp.count === 0) return {};
    const head = this.#read(place.roadmap, 'head') as { key: string; reviews: Reviews } | undefined;
    if (head?.key === this.#key(place.state)) return head.reviews;
    return this.#reviewsOf(await this.memories(place), place.state);
  }

  /** Every memory. Replays the journal if those on disk are of other answers or settings. */
  async memories(place: Place): Promise<Memories> {
    if (place.state.stamp.count === 0) return {};
    const key = this.#key(place.state);
    const memories = this.#kept(place.roadmap, key) ?? (await this.#replayed(place.roadmap));
    this.#known = { key, memories };
    return memories;
  }

  /** From this process or the file, if they are of these answers and settings. */
  #kept(roadmap: string, key: string): Memories | undefined {
    return this.#known?.key === key ? this.#known.memories : this.#saved(roadmap, key);
  }

  /** Follows a commit: folds in what it added, or replays if that is not all that is new. Writes the file. */
  async follow({ roadmap, state }: Place, before: State, added: readonly Event[]): Promise<void> {
    if (sameStamp(before, state)) return;
    const key = this.#key(state);
    const isNext = state.stamp.count === before.stamp.count + added.filter(concernsMemory).length;
    const base = isNext ? this.#kept(roadmap, this.#key(before)) : undefined; // a replay would have the new events already
    const memories = base ? remember(base, added, await this.#ports.scheduler()) : await this.#replayed(roadmap);
    this.#known = { key, memories };
    await this.save({ roadmap, state });
  }

  /** Writes the file, as after a changed setting or question bank. */
  async save(place: Place): Promise<void> {
    const memories = await this.memories(place);
    const head = { key: this.#key(place.state), reviews: await this.#reviewsOf(memories, place.state) };
    const rows = Object.entries(memories).map(([id, memory]) => [id, ...FIELDS.map((field) => memory[field])]);
    await this.#ports.write(this.#file(place.roadmap), `${sealed(head)}\n${sealed({ key: head.key, rows })}\n`);
  }

  /** What the journal can no longer tell: the most that is known of each question, from file and journal. */
  async rescued(roadmap: string): Promise<Memories> {
    const saved = this.#saved(roadmap) ?? {};
    const replayed = await this.#replayed(roadmap);
    const more = Object.entries(saved).filter(([id, memory]) => memory.reps > (replayed[id]?.reps ?? 0));
    return { ...replayed, ...Object.fromEntries(more) };
  }

  async #replayed(roadmap: string): Promise<Memories> {
    return remember({}, standing(this.#ports.events(roadmap)), await this.#ports.scheduler());
  }

  async #reviewsOf(memories: Memories, { flagged }: State): Promise<Reviews> {
    const topics = new Map((await this.#ports.bank()).map((entry) => [entry.id, entry.topic]));
    for (const id of flagged) topics.delete(id);
    return reviewsOf(memories, (id) => topics.get(id));
  }

  #key({ stamp }: State): string {
    const { retention, longest, interview } = this.#ports.settings();
    return [FORMAT, stamp.count, stamp.sum, retention, longest, interview ?? 0].join(' ');
  }

  #saved(roadmap: string, key?: string): Memories | undefined {
    const body = this.#read(roadmap, 'rows') as { key: string; rows: readonly (readonly unknown[])[] } | undefined;
    if (!body || (key !== undefined && body.key !== key)) return undefined;
    const memories: Record<string, Memory> = Object.create(null);
    for (const [id, ...values] of body.rows)
      memories[id as string] = Object.fromEntries(FIELDS.map((field, i) => [field, values[i]])) as unknown as Memory;
    return memories;
  }

  #read(roadmap: string, line: 'head' | 'rows'): unknown {
    try {
      const text = this.#ports.files.readFileSync(this.#file(roadmap), 'utf8');
      const end = text.indexOf('\n');
      return unsealed(line === 'head' ? text.slice(0, end) : text.slice(end + 1, -1));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  #file(roadmap: string): string {
    return path.join(this.#ports.folder, 'memory', `${roadmap}.json`);
  }
}

function sameStamp(a: State, b: State): boolean {
  return a.stamp.count === b.stamp.count && a.stamp.sum === b.stamp.sum;
}
