/** What is remembered of answers, following every commit; replayed from the journal as far as it cannot follow. */
import type { Entry } from '../../core/course/question.js';
import { type Event, touchesMemory } from '../../core/progress/events.js';
import { ordered } from '../../core/progress/fold.js';
import { flaggedIn, type Stamp, type State } from '../../core/progress/state.js';
import { eventsInEffect, turned } from '../../core/progress/undo.js';
import { foldReviews } from '../../core/review/fold-reviews.js';
import { type DueEntries, dueEntries, type Memories } from '../../core/review/memory.js';
import type { Scheduler, ScheduleSettings } from '../../core/review/scheduler.js';
import { stateOf } from './checkpoint.js';
import { dueFile, encodeDue, keyOf, savedDue } from './due-cache.js';
import { encodeMemories, memoryFile, savedMemories } from './memory-cache.js';
import type { Place } from './ports.js';
import { replaceFile } from './replace-file.js';
import type { Store } from './store.js';

export type MemoryPorts = {
  readonly bank: () => readonly Entry[];
  readonly edition: string;
  readonly settings: () => ScheduleSettings;
  /** Loads the scheduler for the settings. */
  readonly scheduler: () => Promise<Scheduler>;
};

export class MemoryStore {
  readonly #store: Store;
  readonly #ports: MemoryPorts;
  /** Of the roadmap in use: a process has one. */
  #kept: { readonly key: string; readonly memories: Memories } | undefined;

  constructor(store: Store, ports: MemoryPorts) {
    this.#store = store;
    this.#ports = ports;
  }

  /** When questions come back, by topic. */
  async due(place: Place): Promise<DueEntries> {
    return dueEntries(await this.memories(place), this.#ports.bank(), flaggedIn(this.#state(place)));
  }

  /** Every memory. */
  async memories(place: Place): Promise<Memories> {
    const state = this.#state(place);
    if (state.stamp.count === 0) return {};
    const key = this.#key(state);
    const memories = this.#known(place.roadmap, key) ?? (await this.#followed(place)) ?? (await this.#replayed(place));
    this.#kept = { key, memories };
    return memories;
  }

  /** Follows a commit: writes what is stale. */
  async follow(place: Place): Promise<void> {
    const [state, before] = [this.#state(place), place.since && stateOf(place.since.body, place.roadmap)];
    if (state.stamp.count === 0 && !before?.stamp.count) return;
    if (before && isSame(before.stamp, state.stamp) && this.#hasDue(place)) return;
    await this.save(place);
  }

  /** Writes both files, as after a changed setting or question bank. */
  async save(place: Place): Promise<void> {
    const state = this.#state(place);
    const { settings, edition } = this.#ports;
    const { files, folder } = this.#store.ports;
    const where = { folder, roadmap: place.roadmap };
    const [memories, due] = [await this.memories(place), await this.due(place)];
    replaceFile({ files, durable: false }, memoryFile(where), encodeMemories(this.#key(state), memories));
    replaceFile({ files, durable: false }, dueFile(where), encodeDue({ state, settings: settings(), edition }, due));
  }

  /** What the journal can no longer tell: the most that is known of each question, from file and journal. */
  async rescued(roadmap: string): Promise<Memories | undefined> {
    const saved = savedMemories(this.#place(roadmap)) ?? {};
    const replayed = await this.#replayed({ roadmap });
    const more = Object.entries(saved).filter(([id, { reps }]) => reps > (replayed[id]?.reps ?? 0));
    return more.length > 0 ? Object.fromEntries(more) : undefined;
  }

  /** From this process or the file, if they are of these answers and settings. */
  #known(roadmap: string, key: string): Memories | undefined {
    return this.#kept?.key === key ? this.#kept.memories : savedMemories(this.#place(roadmap), key);
  }

  /** From the memories before, with what came into effect or went out of it since. */
  async #followed({ roadmap, since }: Place): Promise<Memories | undefined> {
    const base = since && this.#known(roadmap, this.#key(stateOf(since.body, roadmap)));
    if (!base) return undefined;
    const own = ordered(since.events).filter((event) => event.r === roadmap);
    const changed = own.filter(touchesMemory);
    if (isAppended(own, since.body.last)) return this.#folded(base, eventsInEffect(own));
    const questions = new Set(changed.flatMap((event) => (event.type === 'answered' ? event.question : [])));
    if (changed.some(({ type }) => type === 'reset' || type === 'restored')) return undefined;
    return this.#anew({ roadmap, base, questions });
  }

  /** Memories with those of some questions made again. */
  async #anew({ roadmap, base, questions }: { roadmap: string; base: Memories; questions: Set<string> }) {
    const events = eventsInEffect(await this.#store.events(roadmap));
    const mine = events.filter((event) => event.type !== 'answered' || questions.has(event.question));
    const made = Object.entries(await this.#folded({}, mine)).filter(([id]) => questions.has(id));
    const others = Object.entries(base).filter(([id]) => !questions.has(id));
    return Object.fromEntries([...others, ...made]);
  }

  async #replayed({ roadmap }: Pick<Place, 'roadmap'>): Promise<Memories> {
    return this.#folded({}, eventsInEffect(await this.#store.events(roadmap)));
  }

  async #folded(base: Memories, events: readonly Event[]): Promise<Memories> {
    return foldReviews(base, events, await this.#ports.scheduler());
  }

  #hasDue({ roadmap, body }: Place): boolean {
    const { settings, edition } = this.#ports;
    return (
      savedDue(this.#place(roadmap), { state: stateOf(body, roadmap), settings: settings(), edition }) !== undefined
    );
  }

  #place(roadmap: string) {
    return { files: this.#store.ports.files, folder: this.#store.ports.folder, roadmap };
  }

  #state({ body, roadmap }: Place): State {
    return stateOf(body, roadmap);
  }

  #key(state: State): string {
    return keyOf({ state, settings: this.#ports.settings() });
  }
}

/** Whether events come behind everything known before them and take back only what is among them. */
function isAppended(events: readonly Event[], last: number): boolean {
  const ops = new Set(events.map(({ op }) => op));
  return events.every(({ l }) => l > last) && [...turned(events)].every((op) => ops.has(op));
}

function isSame(a: Stamp, b: Stamp): boolean {
  return a.count === b.count && a.sum === b.sum;
}
