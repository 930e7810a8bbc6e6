/** What writes progress, opened on the real world: the store, and beside it what is remembered of answers. */
import fs from 'node:fs';
import path from 'node:path';
import type { Course } from '../../context.js';
import { Store } from './commit.js';
import { isMissing, realFiles } from './fs-port.js';
import type { ProgressParts } from './index.js';
import { MemoryStore } from './memory-store.js';

/** The journal with its checkpoint, and what is remembered of the answers in it. */
export type Writer = { readonly store: Store; readonly memory: MemoryStore };

/** Opens the store and the memories that follow its commits. */
export function openWriter({ paths, clock, schedule }: ProgressParts, course: Course): Writer {
  const { data, state } = paths();
  const randomId = () =>
    Array.from({ length: 2 }, () =>
      Math.floor(Math.random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
  const write = async (file: string, text: string) => (await import('./conf.js')).writeText(file, text);
  const store: Store = new Store({
    files: realFiles,
    folder: data,
    device: () => deviceId(path.join(state, 'device'), randomId),
    ...clock,
    randomId,
    writeCheckpoint: write,
    backUp: () => backUp(data, clock.now()),
    follow: ({ roadmap, before, after, added }) => memory.follow({ roadmap, state: after }, before, added),
    rescuedMemories: (roadmap) => memory.rescued(roadmap),
  });
  const memory: MemoryStore = new MemoryStore({
    files: realFiles,
    folder: data,
    events: (roadmap) => store.events(roadmap),
    bank: () => course.bank().entries,
    edition: course.edition,
    settings: schedule,
    scheduler: async () => (await import('../../core/review/scheduler.js')).scheduler(schedule()),
    write,
  });
  return { store, memory };
}

/** This machine's name in the journal folder: made once, never synced. */
function deviceId(file: string, randomId: () => string): string {
  try {
    const known = fs.readFileSync(file, 'utf8').trim();
    if (/^[0-9a-f]{16}$/.test(known)) return known;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const id = randomId();
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  fs.writeFileSync(file, `${id}\n`, { mode: 0o600 });
  return id;
}

/** Keeps the checkpoint that knew more than the journal. */
function backUp(folder: string, at: number): void {
  try {
    fs.mkdirSync(path.join(folder, 'backups'), { recursive: true, mode: 0o700 });
    fs.copyFileSync(path.join(folder, 'progress.json'), path.join(folder, 'backups', `progress-${at}.json`));
  } catch {
    // the state itself is in the journal by now
  }
}
