/** Progress as commands use it: the store, and beside it what is remembered of answers. */
import fs from 'node:fs';
import path from 'node:path';
import type { Context, Paths, Progress } from '../context.js';
import type { ScheduleSettings } from '../core/schedule.js';
import { once } from './course.js';
import { isMissing, realFiles } from './files.js';
import { MemoryStore, type Place } from './memories.js';
import { Store } from './store.js';

export type ProgressParts = Pick<Context, 'now' | 'zone' | 'err' | 'course'> & {
  readonly paths: () => Paths;
  readonly schedule: () => ScheduleSettings;
};

/** The learner's progress on the course in use. Nothing is read before it is asked for. */
export function progressOn(parts: ProgressParts): Progress {
  const opened = once(() => open(parts));
  const id = async () => (await parts.course()).roadmap.id;
  const read = async () => {
    const { state, bad, recovered } = opened().store.read(await id());
    if (bad > 0)
      parts.err(
        `note: ${bad} damaged ${bad === 1 ? 'line' : 'lines'} of the journal passed over; roadmap doctor tells more\n`,
      );
    if (recovered) parts.err('note: the journal is shorter than it was; your progress was taken from progress.json\n');
    return state;
  };
  const place = async (): Promise<Place> => {
    const roadmap = await id();
    return { roadmap, state: opened().store.read(roadmap).state };
  };
  return {
    read,
    reviews: async () => opened().memory.reviews(await place()),
    memories: async () => opened().memory.memories(await place()),
    refresh: async () => opened().memory.save(await place()),
    events: async () => opened().store.events(await id()),
    commit: async (command, changes) => opened().store.commit({ roadmap: await id(), command, changes }),
  };
}

function open({ paths, now, zone, course, schedule }: ProgressParts): { store: Store; memory: MemoryStore } {
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
    now,
    zone,
    randomId,
    writeCheckpoint: write,
    backUp: () => backUp(data, now()),
    follow: ({ roadmap, before, after, added }) => memory.follow({ roadmap, state: after }, before, added),
    rescuedMemories: (roadmap) => memory.rescued(roadmap),
  });
  const memory: MemoryStore = new MemoryStore({
    files: realFiles,
    folder: data,
    events: (roadmap) => store.events(roadmap),
    bank: async () => (await course()).bank().entries,
    settings: schedule,
    scheduler: async () => (await import('../core/schedule.js')).scheduler(schedule()),
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
