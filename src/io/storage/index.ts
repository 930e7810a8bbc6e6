/** Progress as commands use it. Reading is here; all that writes or replays is loaded at its first use. */
import path from 'node:path';
import type { Context, Paths, Progress } from '../../context.js';
import type { State } from '../../core/progress/progress.js';
import type { ScheduleSettings } from '../../core/review/scheduler.js';
import { keyOf, savedReviews } from './due-cache.js';
import { realFiles } from './fs-port.js';
import { load, stateIn } from './recover.js';
import type { Writer } from './writer.js';

export type ProgressParts = Pick<Context, 'clock' | 'course'> & {
  readonly err: (text: string) => void;
  readonly paths: () => Paths;
  readonly schedule: () => ScheduleSettings;
};

/** The learner's progress on the course in use. Nothing is read before it is asked for. */
export function progressOn(parts: ProgressParts): Progress {
  let opened: Writer | undefined;
  const writer = async () => {
    opened ??= (await import('./writer.js')).openWriter(parts, await parts.course());
    return opened;
  };
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
  const basis = async (state: State) => ({
    state,
    settings: parts.schedule(),
    edition: (await parts.course()).edition,
  });
  const place = async () => ({ files: realFiles, folder: parts.paths().data, roadmap: await id() });
  return {
    read,
    reviews: async (state) => {
      const saved = savedReviews(await place(), await basis(state));
      return saved ?? (await writer()).memory.reviews({ roadmap: await id(), state });
    },
    memories: async (state) => {
      if (state.stamp.count === 0) return {};
      const key = keyOf(await basis(state));
      const saved = opened ? undefined : (await import('./memory-cache.js')).savedMemories(await place(), key);
      return saved ?? (await writer()).memory.memories({ roadmap: await id(), state });
    },
    refresh: async () => (await writer()).memory.save({ roadmap: await id(), state: await read() }),
    events: async () => (await writer()).store.events(await id()),
    commit: async (command, changes) => (await writer()).store.commit({ roadmap: await id(), command, changes }),
  };
}
