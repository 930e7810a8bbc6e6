/** Progress on disk: reads checkpoint and journal into a state, and adds events to it. Needs no lock to be right. */
import path from 'node:path';
import {
  apply,
  byRoadmap,
  type Change,
  compareEvents,
  EMPTY,
  type Event,
  ordered,
  replay,
  type State,
} from '../core/progress.js';
import { RoadmapError } from '../errors.js';
import { type Body, readCheckpoint } from './checkpoint.js';
import type { Files } from './files.js';
import { append, EVENT_FORMAT } from './journal.js';
import { arrived, folded, follow, type Journals, type Scan, scan, statesOf, survivors } from './reading.js';

/** What one command adds; its events share an operation and a time. */
export type Entry = { readonly roadmap: string; readonly command: string; readonly changes: readonly Change[] };

/** What the store needs of the world. `writeCheckpoint` and `backUp` may fail; the journal alone decides. */
export type StorePorts = {
  readonly files: Files;
  /** Folder of `progress.json`, `journal/` and `backups/`. */
  readonly folder: string;
  readonly device: () => string;
  readonly now: () => number;
  readonly zone: (at: number) => number;
  /** 16 hex digits, different at each call. */
  readonly randomId: () => string;
  readonly writeCheckpoint: (file: string, body: Body) => Promise<void>;
  readonly backUp: () => void;
};

type Loaded = {
  readonly body: Body;
  /** The checkpoint knows events that the journal has lost: the next write puts its state back into the journal. */
  readonly recovered: boolean;
  readonly newer: boolean;
  /** Damaged lines the learner was told of before. */
  readonly told: number;
  /** Whether the checkpoint file may be replaced. */
  readonly mayWrite: boolean;
};

export type Loadout = { readonly state: State; readonly bad: number; readonly recovered: boolean };

export class Store {
  readonly #ports: StorePorts;
  readonly #journals: Journals;
  readonly #checkpoint: string;

  constructor(ports: StorePorts) {
    this.#ports = ports;
    this.#journals = { files: ports.files, folder: path.join(ports.folder, 'journal') };
    this.#checkpoint = path.join(ports.folder, 'progress.json');
  }

  /** The state of a roadmap, and how many damaged lines were passed over since it was last told. Never writes. */
  read(roadmap: string): Loadout {
    const { body, told, recovered } = this.#load();
    return { state: stateOf(body, roadmap), bad: body.bad - told, recovered };
  }

  /** Every event of a roadmap, in order. Reads the whole journal. */
  events(roadmap: string): Event[] {
    return byRoadmap(ordered(scan(this.#journals).events)).get(roadmap) ?? [];
  }

  /** Appends one command's events and gives the state after them. Throws if they are not safely on disk. */
  async commit(entry: Entry): Promise<State> {
    const turn = entry.changes.some((change) => change.type === 'undo' || change.type === 'redo');
    const before = this.#load(turn);
    if (before.newer) throw newerData();
    const file = path.join(this.#journals.folder, `${this.#ports.device()}.jsonl`);
    const changes = before.recovered ? this.#withRescued(before.body, entry, turn) : changesOf(entry);
    append(this.#ports.files, file, this.#events(changes, entry.command, before.body.last.l));
    if (before.recovered) this.#ports.backUp();
    const followed = follow(this.#journals, before.body);
    const whole = followed ? undefined : scan(this.#journals);
    const after = followed ?? folded(whole as Scan);
    if (before.mayWrite && !whole?.newer) await this.#ports.writeCheckpoint(this.#checkpoint, after).catch(() => {});
    return stateOf(after, entry.roadmap);
  }

  #events(changes: readonly (Change & { r: string })[], cmd: string, last: number): Event[] {
    const { randomId, now, zone } = this.#ports;
    const at = now();
    const op = randomId();
    return changes.map(({ r, ...change }, i) => ({
      v: EVENT_FORMAT,
      id: randomId(),
      l: last + 1 + i,
      at,
      tz: zone(at),
      r,
      op: change.type === 'restored' ? '' : op, // no part of what an undo takes back
      cmd,
      ...change,
    }));
  }

  /** What the journal lost goes back into it with the next change: before it, or, as a turn concerns the past, after. */
  #withRescued(body: Body, entry: Entry, turn: boolean): (Change & { r: string })[] {
    if (!turn) return [...rescued(body.states), ...changesOf(entry)];
    const survived = scan(this.#journals).events;
    const [turned] = this.#events(changesOf(entry), entry.command, body.last.l);
    const [before, after] = [replay(survived), replay([...survived, turned as Event])];
    const own = differing(stateOf(body, entry.roadmap), before[entry.roadmap] ?? EMPTY, after[entry.roadmap] ?? EMPTY);
    return [...changesOf(entry), ...rescued({ ...body.states, [entry.roadmap]: own })];
  }

  /** `thorough`: look for damage also where the checkpoint says that all is folded in. */
  #load(thorough = false): Loaded {
    const checkpoint = readCheckpoint(this.#ports.files, this.#checkpoint);
    if (typeof checkpoint === 'string') return { ...this.#whole(0), mayWrite: checkpoint === 'none' };
    const followed = follow(this.#journals, checkpoint);
    if (followed && !(thorough && survivors(this.#journals, checkpoint) < checkpoint.count))
      return { body: followed, recovered: false, newer: false, told: checkpoint.bad, mayWrite: true };
    return survivors(this.#journals, checkpoint) < checkpoint.count
      ? this.#rescue(checkpoint)
      : this.#whole(checkpoint.bad);
  }

  #whole(told: number): Loaded {
    const whole = scan(this.#journals);
    return {
      body: folded(whole),
      recovered: false,
      newer: whole.newer,
      told: Math.min(told, whole.bad),
      mayWrite: true,
    };
  }

  /** The checkpoint's state and the events that are surely not in it: recovery never replaces more with less. */
  #rescue(checkpoint: Body): Loaded {
    const { events, marks, bad, newer } = scan(this.#journals);
    const fresh = new Set(arrived(this.#journals, checkpoint).map(({ id }) => id));
    const later = ordered(events).filter((event) => fresh.has(event.id) || compareEvents(event, checkpoint.last) > 0);
    const states = statesOf(checkpoint);
    for (const event of later) states[event.r] = apply(states[event.r] ?? EMPTY, event);
    const last = [checkpoint.last, ...later].reduce((a, b) => (compareEvents(a, b) < 0 ? b : a));
    const count = ordered(events).length; // of the journal: with what it lost, it would look short for ever
    const body = { ...checkpoint, states, files: marks, last: { l: last.l, id: last.id }, count, bad };
    return { body, recovered: true, newer, told: Math.min(checkpoint.bad, bad), mayWrite: true };
  }
}

/** The state with what a turn changed between two replays, and everything else as it was. */
function differing(state: State, before: State, after: State): State {
  const topics = { ...state.topics };
  for (const id of new Set([...Object.keys(before.topics), ...Object.keys(after.topics)])) {
    const changed = JSON.stringify(before.topics[id]) !== JSON.stringify(after.topics[id]);
    if (changed) topics[id] = after.topics[id] ?? {};
  }
  const same = JSON.stringify([before.picks, before.focus]) === JSON.stringify([after.picks, after.focus]);
  return same ? { ...state, topics } : { picks: after.picks, focus: after.focus, topics };
}

function stateOf(body: Body, roadmap: string): State {
  return Object.hasOwn(body.states, roadmap) ? body.states[roadmap]! : EMPTY;
}

function changesOf(entry: Entry): (Change & { r: string })[] {
  return entry.changes.map((change) => ({ ...change, r: entry.roadmap }));
}

function rescued(states: Body['states']): (Change & { r: string })[] {
  return Object.entries(states).map(([r, state]) => ({ type: 'restored', state, r }));
}

function newerData(): RoadmapError {
  return new RoadmapError({
    kind: 'invalid',
    message: 'Your progress was last written by a newer version of roadmap.',
    hint: 'Nothing was changed. Update with: npm install --global roadmap-python',
  });
}
