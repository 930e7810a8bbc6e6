/** Progress as commands use it. Reading is here; what writes, or reads all events again, is loaded at its first use. */
import type { Context, Paths, Progress } from '../../context.js';
import { studyDay } from '../../core/lib/study-day.js';
import { dueEntriesOn } from '../../core/review/memory.js';
import type { ScheduleSettings } from '../../core/review/scheduler.js';
import { stateOf } from './checkpoint.js';
import { savedDue } from './due-cache.js';
import { type Files, realFiles } from './fs-port.js';
import type { MemoryStore } from './memory-store.js';
import type { CommitPorts, Loadout } from './ports.js';
import { Store } from './store.js';

export type ProgressParts = Pick<Context, 'clock' | 'course' | 'scheduler'> & {
  readonly err: (text: string) => void;
  readonly paths: () => Paths;
  readonly schedule: () => ScheduleSettings;
  /** Another disk, with a way to write a checkpoint to it: conf knows the real one only. */
  readonly disk?: { readonly files: Files; readonly writeCheckpoint: CommitPorts['writeCheckpoint'] } | undefined;
};

/** The learner's progress on the course in use. Nothing is read before it is asked for. */
export function progressOn(parts: ProgressParts): Progress {
  const { clock, course, schedule } = parts;
  let [opened, remembered]: [Store | undefined, Promise<MemoryStore> | undefined] = [undefined, undefined];
  const store = (): Store => {
    const ports = { files: parts.disk?.files ?? realFiles, folder: parts.paths().data };
    const writing = async () => (await import('./writing.js')).writingOn(parts, await memory());
    opened ??= new Store({ ...ports, writing });
    return opened;
  };
  const memory = (): Promise<MemoryStore> => {
    remembered ??= openMemory(parts, store());
    return remembered;
  };
  const id = async () => (await course()).roadmap.id;
  const place = async () => ({ ...(await store().load()), roadmap: await id() });
  const tell = teller(parts.err);
  return {
    snapshot: async () => {
      const now = await place();
      tell(store().told(now));
      const { files, folder } = store().ports;
      const basis = { state: stateOf(now.body, now.roadmap), settings: schedule(), edition: (await course()).edition };
      const due = savedDue({ files, folder, roadmap: now.roadmap }, basis) ?? (await (await memory()).due(now));
      return { state: basis.state, due: dueEntriesOn(studyDay(clock.now(), clock.zone), due) };
    },
    memories: async () => {
      const now = await place();
      return stateOf(now.body, now.roadmap).stamp.count === 0 ? {} : (await memory()).memories(now);
    },
    refresh: async () => (await memory()).save(await place()),
    tally: async () => {
      const ports = { roadmap: await id(), settings: schedule(), scheduler: await parts.scheduler() };
      return (await import('./tally-store.js')).tallyOf(store(), ports);
    },
    events: async () => store().events(await id()),
    commit: async (command, changes) => store().commit({ roadmap: await id(), command, changes }),
  };
}

async function openMemory({ course, schedule, scheduler }: ProgressParts, store: Store): Promise<MemoryStore> {
  const { bank, edition } = await course();
  const { MemoryStore } = await import('./memory-store.js');
  return new MemoryStore(store, { bank: () => bank().entries, edition, settings: schedule, scheduler });
}

/** Tells once a process what the learner should know of how progress was read. */
function teller(err: (text: string) => void): (notes: Omit<Loadout, 'state'>) => void {
  let [damage, recovery] = [false, false];
  return ({ bad, recovered }) => {
    if (bad > 0 && !damage)
      err(
        `note: ${bad} damaged ${bad === 1 ? 'line' : 'lines'} of the journal passed over; roadmap doctor tells more\n`,
      );
    if (recovered && !recovery)
      err('note: the journal is shorter than it was; your progress was taken from progress.json\n');
    damage ||= bad > 0;
    recovery ||= recovered;
  };
}
