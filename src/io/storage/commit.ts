/** Progress on disk: reads checkpoint and journal into a state, and adds events to it. Needs no lock to be right. */
import path from 'node:path';
import {
  byRoadmap,
  type Change,
  EMPTY,
  type Event,
  ordered,
  replay,
  type State,
} from '../../core/progress/progress.js';
import type { Memories } from '../../core/review/memory.js';
import { RoadmapError } from '../../errors.js';
import type { Body } from './checkpoint.js';
import { sealed } from './checksummed.js';
import type { Files } from './fs-port.js';
import { append, EVENT_FORMAT } from './journal.js';
import { folded, follow, type Journals, type Scan, scan } from './read.js';
import { type Loadout, load, stateIn, stateOf } from './recover.js';

/** What one command adds; its events share an operation and a time. */
export type Entry = { readonly roadmap: string; readonly command: string; readonly changes: readonly Change[] };

/** What the store needs of the world. All but the journal's files may fail; the journal alone decides. */
export type StorePorts = {
  readonly files: Files;
  /** Folder of `progress.json`, `journal/` and `backups/`. */
  readonly folder: string;
  readonly device: () => string;
  readonly now: () => number;
  readonly zone: (at: number) => number;
  /** 16 hex digits, different at each call. */
  readonly randomId: () => string;
  readonly writeCheckpoint: (file: string, text: string) => Promise<void>;
  readonly backUp: () => void;
  /** Told of every commit, to follow it with what is remembered of answers. */
  readonly follow?: (commit: Commit) => Promise<void>;
  /** What is remembered of a roadmap's answers although the journal lost events. */
  readonly rescuedMemories?: (roadmap: string) => Promise<Memories>;
};

/** The states before and after a commit, and the events that it added. */
export type Commit = {
  readonly roadmap: string;
  readonly before: State;
  readonly after: State;
  readonly added: readonly Event[];
};

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
    return stateIn(load(this.#journals, this.#checkpoint), roadmap);
  }

  /** Every event of a roadmap, in order. Reads the whole journal. */
  events(roadmap: string): Event[] {
    return byRoadmap(ordered(scan(this.#journals).events)).get(roadmap) ?? [];
  }

  /** Appends one command's events and gives the state after them. Throws if they are not safely on disk. */
  async commit(entry: Entry): Promise<State> {
    const turn = entry.changes.some((change) => change.type === 'undo' || change.type === 'redo');
    const before = load(this.#journals, this.#checkpoint, turn);
    if (before.newer) throw newerData();
    const file = path.join(this.#journals.folder, `${this.#ports.device()}.jsonl`);
    const changes = before.recovered ? await this.#withRescued(before.body, entry, turn) : changesOf(entry);
    const added = this.#events(changes, entry.command, before.body.last.l);
    append(this.#ports.files, file, added);
    if (before.recovered) this.#ports.backUp();
    const followed = follow(this.#journals, before.body);
    const whole = followed ? undefined : scan(this.#journals);
    const after = followed ?? folded(whole as Scan);
    const states = { before: stateOf(before.body, entry.roadmap), after: stateOf(after, entry.roadmap) };
    if (before.mayWrite && !whole?.newer) {
      await this.#ports.writeCheckpoint(this.#checkpoint, sealed(after)).catch(() => {});
      await this.#ports.follow?.({ roadmap: entry.roadmap, added, ...states }).catch(() => {});
    }
    return states.after;
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
  async #withRescued(body: Body, entry: Entry, turn: boolean): Promise<(Change & { r: string })[]> {
    if (!turn) return [...(await this.#rescued(body.states)), ...changesOf(entry)];
    const survived = scan(this.#journals).events;
    const [turned] = this.#events(changesOf(entry), entry.command, body.last.l);
    const [before, after] = [replay(survived), replay([...survived, turned as Event])];
    const own = differing(stateOf(body, entry.roadmap), before[entry.roadmap] ?? EMPTY, after[entry.roadmap] ?? EMPTY);
    return [...changesOf(entry), ...(await this.#rescued({ ...body.states, [entry.roadmap]: own }))];
  }

  async #rescued(states: Body['states']): Promise<(Change & { r: string })[]> {
    return Promise.all(
      Object.entries(states).map(async ([r, state]) => {
        const memories =
          state.stamp.count > 0 ? await this.#ports.rescuedMemories?.(r).catch(() => undefined) : undefined;
        return { type: 'restored' as const, state, ...(memories && { memories }), r };
      }),
    );
  }
}

/** The state with what a turn changed between two replays, and everything else as it was. */
function differing(state: State, before: State, after: State): State {
  const topics = { ...state.topics };
  for (const id of new Set([...Object.keys(before.topics), ...Object.keys(after.topics)])) {
    const changed = JSON.stringify(before.topics[id]) !== JSON.stringify(after.topics[id]);
    if (changed) topics[id] = after.topics[id] ?? {};
  }
  // what was remembered of answers goes along in the event itself
  const same = JSON.stringify([before.picks, before.focus]) === JSON.stringify([after.picks, after.focus]);
  return same ? { ...state, topics } : { ...state, picks: after.picks, focus: after.focus, topics };
}

function changesOf(entry: Entry): (Change & { r: string })[] {
  return entry.changes.map((change) => ({ ...change, r: entry.roadmap }));
}

function newerData(): RoadmapError {
  return new RoadmapError({
    kind: 'invalid',
    message: 'Your progress was last written by a newer version of roadmap.',
    hint: 'Nothing was changed. Update with: npm install --global roadmap-python',
  });
}
