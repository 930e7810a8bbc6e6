/** Stores for the storage tests, opened as the program opens them: on a disk in memory, or on the real one. */
import { deepStrictEqual } from 'node:assert';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Course } from '../../../../src/context.js';
import type { Change, Event } from '../../../../src/core/progress/events.js';
import type { State } from '../../../../src/core/progress/state.js';
import { scheduler } from '../../../../src/core/review/scheduler.js';
import { backUp } from '../../../../src/io/storage/backup.js';
import { sealed } from '../../../../src/io/storage/checksummed.js';
import { writeCheckpoint } from '../../../../src/io/storage/conf.js';
import { type Files, realFiles } from '../../../../src/io/storage/fs-port.js';
import type { ProgressParts } from '../../../../src/io/storage/index.js';
import { encode } from '../../../../src/io/storage/journal.js';
import { MemoryStore } from '../../../../src/io/storage/memory-store.js';
import type { CommitPorts, Request } from '../../../../src/io/storage/ports.js';
import { replaceFile } from '../../../../src/io/storage/replace-file.js';
import { Store } from '../../../../src/io/storage/store.js';
import { writingOn } from '../../../../src/io/storage/writing.js';
import { Disk } from './disk.js';

export const ROADMAP = 'path';
const SETTINGS = { retention: 0.9, longest: 60 };
const course = async () =>
  ({ roadmap: { id: ROADMAP }, bank: () => ({ entries: [] }), edition: '' }) as unknown as Course;

/** The data folder on a disk in memory. */
export const HOME = '/home';

type Changes = Partial<CommitPorts> & { readonly name?: string; readonly files?: Files };

/** A store on a folder of a disk. Its journal has a fixed name, unless the place is to choose one (`name: ''`). */
export function storeOn(disk: Disk, changes: Changes & { readonly folder?: string } = {}): Store {
  const { folder = HOME, files = disk.files, ...others } = changes;
  return opened(diskOf(files), folder, others);
}

/** A disk in memory as progress is opened on it: conf writes to the real one only. */
export function diskOf(files: Files): NonNullable<ProgressParts['disk']> {
  return { files, writeCheckpoint: (file, body) => replaceFile({ files, durable: false }, file, sealed(body)) };
}

/** A store on a real folder. */
export function storeIn(folder: string, changes: Changes = {}): Store {
  const { files = realFiles, ...others } = changes;
  return opened({ files, writeCheckpoint }, folder, others);
}

function opened(disk: ReturnType<typeof diskOf>, folder: string, { name = 'laptop', ...changes }: Changes): Store {
  const paths = () => ({ data: folder, config: folder, state: path.join(folder, 'state') });
  const clock = { now: Date.now, zone: () => 60 };
  const own = async () => scheduler(SETTINGS);
  const { files } = disk;
  const parts = { disk, paths, clock, err: () => {}, schedule: () => SETTINGS, scheduler: own, course };
  const memoryPorts = { bank: () => [], edition: '', settings: () => SETTINGS, scheduler: own };
  const store: Store = new Store({
    files,
    folder,
    writing: async () => {
      const ports = await writingOn(parts, new MemoryStore(store, memoryPorts));
      const fixed = name === '' ? {} : { writer: { name: () => name, wrote: () => {} } };
      return { ...ports, backUp: () => backUp(files, folder, 0), ...fixed, ...changes };
    },
  });
  return store;
}

/** A new empty folder. */
export function freshFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-storage-'));
}

/** One command with its changes. */
export function entry(change: Change | readonly Change[], command?: string): Request {
  const changes = Array.isArray(change) ? change : [change as Change];
  return { roadmap: ROADMAP, command: command ?? changes[0].type, changes };
}

/** A command that marks a topic as done. */
export function claim(topic: string): Request {
  return entry({ type: 'claimed', topics: [topic] }, `done ${topic}`);
}

/** An event of the test's roadmap, from its clock and its change. */
export function eventOf(l: number, change: Change, more: Partial<Event> = {}): Event {
  const envelope = { v: 1, id: l.toString(16).padStart(16, '0'), l, at: l * 1000, tz: 0, r: ROADMAP, op: `op${l}` };
  return { ...envelope, cmd: change.type, ...change, ...more } as Event;
}

/** The text of a journal with these events, each a line. */
export function journalText(events: readonly Event[]): string {
  return events.map((event) => `\n${encode([event])}\n`).join('');
}

/** Ids of the topics that are done, sorted. */
export function doneIn({ facts }: State): string[] {
  return Object.keys(facts.claimed ?? {}).sort();
}

/** The path of a device's journal. */
export function journalOf(folder: string, name = 'laptop'): string {
  return path.join(folder, 'journal', `${name}.jsonl`);
}

/** The path of the checkpoint on a disk. */
export const CHECKPOINT = `${HOME}/progress.json`;
export const JOURNAL = journalOf(HOME);

/** Says that two states are one and the same, field by field, and that they are JSON: nothing in them is `undefined`. */
export function expectSame(actual: State, expected: State): void {
  deepStrictEqual(actual, expected); // vitest's own is misled by a key `constructor`
  deepStrictEqual(JSON.parse(JSON.stringify(actual)), actual);
}

/** A state but for the stamp: after a recovery another one is right. */
export function withoutStamp({ stamp: _, ...others }: State): Omit<State, 'stamp'> {
  return others;
}

/** The state that a journal gives alone. */
export async function replayedOn(disk: Disk, folder = HOME): Promise<State> {
  const copy = new Disk();
  copy.put(`${HOME}/journal`, disk.take(`${folder}/journal`));
  return (await storeOn(copy).read(ROADMAP)).state;
}

/** The state that a store has now. */
export async function stateIn(store: Store): Promise<State> {
  return (await store.read(ROADMAP)).state;
}
