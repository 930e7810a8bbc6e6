/** What a commit needs, on the real world. */
import os from 'node:os';
import path from 'node:path';
import { backUpDaily } from '../archive/backups.js';
import { stampOf } from '../archive/stamp.js';
import { backUp } from './backup.js';
import { realFiles } from './fs-port.js';
import type { ProgressParts } from './index.js';
import type { MemoryStore } from './memory-store.js';
import type { CommitPorts } from './ports.js';
import { sweep } from './replace-file.js';
import { writerAt } from './writer-id.js';

/** Opens what a commit needs. */
export async function writingOn({ paths, clock, disk }: ProgressParts, memory: MemoryStore): Promise<CommitPorts> {
  const { files, writeCheckpoint } = disk ?? { files: realFiles, ...(await import('./conf.js')) };
  const { data, state } = paths();
  const file = path.join(state, 'device');
  return {
    ...clock,
    randomId,
    writer: writerAt({ files, folder: data, file, host: os.hostname(), randomId }),
    writeCheckpoint,
    backUp: () => backUp(files, data, clock.now()),
    backUpDaily: () => {
      if (!disk) backUpDaily(paths(), stampOf(clock));
    },
    sweep: () => {
      for (const folder of [
        data,
        state,
        path.join(data, 'memory'),
        path.join(data, 'reviews'),
        path.join(data, 'stats'),
      ])
        sweep(files, folder, Date.now());
    },
    memory,
  };
}

/** 16 hex digits. */
function randomId(): string {
  const half = () =>
    Math.floor(Math.random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return half() + half();
}
