/** Stores for the storage tests: real files, the real checkpoint writer, ids and times that differ at each call. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Change, State } from '../../../../src/core/progress/progress.js';
import { type Entry, Store, type StorePorts } from '../../../../src/io/storage/commit.js';
import { writeText } from '../../../../src/io/storage/conf.js';
import { type Files, realFiles } from '../../../../src/io/storage/fs-port.js';

export const ROADMAP = 'path';

/** A new empty folder. */
export function freshFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-storage-'));
}

/** A store on a folder as the program opens one, except for the ports that are given. */
export function storeIn(folder: string, change: Partial<StorePorts> & { name?: string } = {}): Store {
  return new Store({
    files: realFiles,
    folder,
    device: () => change.name ?? 'laptop',
    now: Date.now,
    zone: () => 60,
    randomId: () => randomBytes(8).toString('hex'),
    writeCheckpoint: async (file, text) => writeText(file, text),
    backUp: () => copyCheckpoint(folder),
    ...change,
  });
}

function copyCheckpoint(folder: string): void {
  fs.mkdirSync(path.join(folder, 'backups'), { recursive: true });
  fs.copyFileSync(path.join(folder, 'progress.json'), path.join(folder, 'backups', 'progress.json'));
}

/** One command with one change. */
export function entry(change: Change, command: string = change.type): Entry {
  return { roadmap: ROADMAP, command, changes: [change] };
}

/** A command that marks a topic as done. */
export function claim(topic: string): Entry {
  return entry({ type: 'claimed', topics: [topic] }, `done ${topic}`);
}

/** Ids of the topics that are done, sorted. */
export function doneIn({ topics }: State): string[] {
  return Object.keys(topics)
    .filter((id) => topics[id]?.claimed !== undefined)
    .sort();
}

/** The state as JSON has it: no keys without a value, keys in order, and no stamp: another one after a recovery is right. */
export function plain(state: State): unknown {
  const { topics, stamp: _, ...others } = JSON.parse(JSON.stringify(state)) as State;
  const known = Object.entries(topics).filter(([, record]) => Object.keys(record).length > 0);
  return { topics: Object.fromEntries(known), ...others };
}

/** The path of a device's journal. */
export function journalOf(folder: string, name = 'laptop'): string {
  return path.join(folder, 'journal', `${name}.jsonl`);
}

/** Real files without the waiting for the disk: for tests of thousands of folders. */
export const quickFiles: Files = { ...realFiles, fsyncSync: () => {} };
