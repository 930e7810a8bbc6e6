/** Progress as commands use it. Reading is here; all that writes or replays is loaded at its first use. */
import path from 'node:path';
import type { Context, Paths, Progress } from '../context.js';
import type { ScheduleSettings } from '../core/schedule.js';
import { once } from './course.js';
import { realFiles } from './files.js';
import { load, stateIn } from './loading.js';
import { headOf } from './memory-file.js';

export type ProgressParts = Pick<Context, 'now' | 'zone' | 'err' | 'course'> & {
  readonly paths: () => Paths;
  readonly schedule: () => ScheduleSettings;
};

/** The learner's progress on the course in use. Nothing is read before it is asked for. */
export function progressOn(parts: ProgressParts): Progress {
  const writer = once(async () => (await import('./writer.js')).openWriter(parts));
  const id = async () => (await parts.course()).roadmap.id;
  const read = async () => {
    const folder = parts.paths().data;
    const journals = { files: realFiles, folder: path.join(folder, 'journal') };
    const { state, bad, recovered } = stateIn(load(journals, path.join(folder, 'progress.json')), await id());
    if (bad > 0)
      parts.err(
        `note: ${bad} damaged ${bad === 1 ? 'line' : 'lines'} of the journal passed over; roadmap doctor tells more\n`,
      );
    if (recovered) parts.err('note: the journal is shorter than it was; your progress was taken from progress.json\n');
    return state;
  };
  return {
    read,
    reviews: async (state) => {
      const roadmap = await id();
      const head = headOf(
        { files: realFiles, folder: parts.paths().data, roadmap },
        { state, settings: parts.schedule() },
      );
      return head ?? (await writer()).memory.reviews({ roadmap, state });
    },
    memories: async (state) => (await writer()).memory.memories({ roadmap: await id(), state }),
    refresh: async () => (await writer()).memory.save({ roadmap: await id(), state: await read() }),
    events: async () => (await writer()).store.events(await id()),
    commit: async (command, changes) => (await writer()).store.commit({ roadmap: await id(), command, changes }),
  };
}
