/** What is remembered of answers, following every commit; replayed from the journal where it cannot follow. */

import type { Entry } from '../../core/course/question.js';
import { type Event, type Stamp, type State, stampAfter } from '../../core/progress/progress.js';
import { eventsInEffect } from '../../core/progress/undo.js';
import { foldReviews } from '../../core/review/fold-reviews.js';
import { type Memories, type Reviews, reviewsOf } from '../../core/review/memory.js';
import type { Scheduler, ScheduleSettings } from '../../core/review/scheduler.js';
import { sealed } from './checksummed.js';
import { keyOf, reviewKeyOf, reviewsFile, savedReviews } from './due-cache.js';
import type { Files } from './fs-port.js';

export type MemoryPorts = {
  readonly files: Files;
  /** Folder of `memory/`. */
  readonly folder: string;
  /** Every event of a roadmap, in order. */
  readonly events: (roadmap: string) => Event[];
  readonly bank: () => readonly Entry[];
  readonly settings: () => ScheduleSettings;
  readonly edition: string;
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

  /** When questions come back, by topic. */
  async reviews(place: Place): Promise<Reviews> {
    return this.#reviewsOf(await this.memories(place), place.state);
  }

  /** Every memory. Replays the journal if those on disk are of other answers or settings. */
  async memories(place: Place): Promise<Memories> {
    if (place.state.stamp.count === 0) return {};
    const key = this.#key(place.state);
    const memories = (await this.#kept(place.roadmap, key)) ?? (await this.#replayed(place.roadmap));
    this.#known = { key, memories };
    return memories;
  }

  /** From this process or the file, if they are of these answers and settings. */
  async #kept(roadmap: string, key: string): Promise<Memories | undefined> {
    return this.#known?.key === key ? this.#known.memories : this.#saved(roadmap, key);
  }

  /** Follows a commit: folds in what it added, or replays if that is not all that is new. Writes what is stale. */
  async follow({ roadmap, state }: Place, before: State, added: readonly Event[]): Promise<void> {
    if (state.stamp.count === 0 && before.stamp.count === 0) return;
    if (sameStamp(before.stamp, state.stamp) && this.#hasReviews({ roadmap, state })) return;
    const key = this.#key(state);
    const isNext = sameStamp(stampAfter(before.stamp, added), state.stamp);
    const base = isNext ? await this.#kept(roadmap, this.#key(before)) : undefined; // a replay would have the new events already
    const memories = base ? foldReviews(base, added, await this.#ports.scheduler()) : await this.#replayed(roadmap);
    this.#known = { key, memories };
    await this.save({ roadmap, state });
  }

  #hasReviews({ roadmap, state }: Place): boolean {
    const { files, folder, settings, edition } = this.#ports;
    return savedReviews({ files, folder, roadmap }, { state, settings: settings(), edition }) !== undefined;
  }

  /** Writes both files, as after a changed setting or question bank. */
  async save(place: Place): Promise<void> {
    const memories = await this.memories(place);
    const { folder, settings, edition } = this.#ports;
    const where = { folder, roadmap: place.roadmap };
    const { encodeMemories, memoryFile } = await memoryFiles();
    await this.#ports.write(memoryFile(where), encodeMemories(this.#key(place.state), memories));
    const key = reviewKeyOf({ state: place.state, settings: settings(), edition });
    const reviews = this.#reviewsOf(memories, place.state);
    await this.#ports.write(reviewsFile(where), sealed({ key, reviews }));
  }

  /** What the journal can no longer tell: the most that is known of each question, from file and journal. */
  async rescued(roadmap: string): Promise<Memories> {
    const saved = (await this.#saved(roadmap)) ?? {};
    const replayed = await this.#replayed(roadmap);
    const more = Object.entries(saved).filter(([id, memory]) => memory.reps > (replayed[id]?.reps ?? 0));
    return { ...replayed, ...Object.fromEntries(more) };
  }

  async #replayed(roadmap: string): Promise<Memories> {
    return foldReviews({}, eventsInEffect(this.#ports.events(roadmap)), await this.#ports.scheduler());
  }

  #reviewsOf(memories: Memories, { flagged }: State): Reviews {
    return reviewsOf(memories, this.#ports.bank(), flagged);
  }

  #key(state: State): string {
    return keyOf({ state, settings: this.#ports.settings() });
  }

  async #saved(roadmap: string, key?: string): Promise<Memories | undefined> {
    return (await memoryFiles()).savedMemories({ files: this.#ports.files, folder: this.#ports.folder, roadmap }, key);
  }
}

/** Loaded when answers are at stake only: its checksum costs more than all else that `done` loads. */
const memoryFiles = () => import('./memory-cache.js');

function sameStamp(a: Stamp, b: Stamp): boolean {
  return a.count === b.count && a.sum === b.sum;
}
