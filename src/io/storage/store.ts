/**
 * Progress on disk, as the program and its tests use it: reads checkpoint and journals into states, and adds events. Needs no
 * lock to be right. What reads all events again, and what writes, is loaded at its first use.
 */
import path from 'node:path';
import type { Event } from '../../core/progress/events.js';
import type { State } from '../../core/progress/state.js';
import { type Body, type NoBody, readCheckpoint, stateOf } from './checkpoint.js';
import { journalFolder } from './journal.js';
import type { Loaded, Loadout, Request, StorePorts } from './ports.js';
import { catchUp, type Journals } from './read.js';
import type { Scan } from './recover.js';

export class Store {
  readonly ports: StorePorts;
  readonly journals: Journals;
  readonly checkpoint: string;
  /** Of this process: what was read before is not read again. */
  #loaded: Loaded | undefined;
  #scan: Scan | undefined;

  constructor(ports: StorePorts) {
    this.ports = ports;
    this.journals = { files: ports.files, folder: journalFolder(ports.folder) };
    this.checkpoint = path.join(ports.folder, 'progress.json');
  }

  /** The state of a roadmap, and how many damaged lines were passed over since it was last told. Never writes. */
  async read(roadmap: string): Promise<Loadout> {
    const loaded = await this.load();
    return { state: stateOf(loaded.body, roadmap), ...this.told(loaded) };
  }

  /** What the learner should be told of how progress was read. */
  told({ body, told, losses }: Loaded): Omit<Loadout, 'state'> {
    return { bad: Math.max(0, body.bad - told), recovered: losses.size > 0 };
  }

  /** Every event of a roadmap, in order. Reads the whole journal. */
  async events(roadmap: string): Promise<Event[]> {
    return (await recovery()).eventsOf(await this.#scanned(), roadmap);
  }

  /** Appends one command's events and gives the state after them. Throws if they are not safely on disk. */
  async commit(request: Request): Promise<State> {
    return (await import('./commit.js')).commit(this, request);
  }

  /** Progress as it stands on disk. `thorough`: look for damage also where the checkpoint says that all is folded in. */
  async load(thorough = false): Promise<Loaded> {
    this.#loaded = await this.#next(this.#loaded ?? this.#fromFile(), thorough);
    return this.#loaded;
  }

  /** From now on, what was loaded is what the files beside the journal are of. */
  settle(): void {
    if (this.#loaded) this.#loaded = { ...this.#loaded, since: { body: this.#loaded.body, events: [] } };
  }

  /** Progress read again as a whole, as after something was taken back. */
  async reload(): Promise<Loaded> {
    const scan = await this.#scanned();
    const { bodyOf, NOTHING_LOST } = await recovery();
    const { told = 0, mayWrite = true } = this.#loaded ?? {};
    const body = bodyOf(scan, NOTHING_LOST);
    this.#loaded = { body, losses: NOTHING_LOST, newer: scan.newer, told: Math.min(told, body.bad), mayWrite };
    return this.#loaded;
  }

  #fromFile(): Body | NoBody {
    return readCheckpoint(this.ports.files, this.checkpoint);
  }

  async #next(from: Loaded | Body | NoBody, thorough: boolean): Promise<Loaded> {
    if (typeof from === 'string') return { ...(await this.reload()), mayWrite: from === 'none' };
    const before: Loaded = 'body' in from ? from : first(from);
    const next = catchUp(this.journals, before.body);
    const since = before.since && { ...before.since, events: before.since.events.concat(next?.fresh ?? []) };
    const caught = next && { ...before, body: next.body, since };
    if (caught && (!thorough || before.losses.size > 0)) return caught;
    const { scan, lossesOf, bodyOf, countOf } = await recovery();
    if (caught && countOf(await this.#scanned()) === caught.body.count) return caught; // nothing is missing
    const found = scan(this.journals, before.body);
    this.#scan = found;
    const losses = before.losses.size > 0 ? before.losses : lossesOf(before.body, found);
    if (caught && losses.size === 0) return caught;
    const body = bodyOf(found, losses);
    const { told, mayWrite } = before;
    return { body, losses, newer: found.newer, told: Math.min(told, body.bad), mayWrite };
  }

  async #scanned(): Promise<Scan> {
    const { scan, extended } = await recovery();
    this.#scan = (this.#scan && extended(this.journals, this.#scan)) ?? scan(this.journals);
    return this.#scan;
  }
}

const recovery = () => import('./recover.js');

/** What was loaded when the checkpoint was all. */
function first(body: Body): Loaded {
  return { body, since: { body, events: [] }, losses: new Map(), newer: false, told: body.bad, mayWrite: true };
}
