/** Puts a text into a file that the learner named. */
import fs from 'node:fs';
import path from 'node:path';
import { quoted } from '../core/lib/sanitize.js';
import { RoadmapError } from '../errors.js';

/** In place of what was there; a folder must exist. Throws `failed` with the reason. */
export function saveFile(file: string, text: string): void {
  try {
    fs.writeFileSync(file, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new RoadmapError({
      kind: 'failed',
      message: `${quoted(path.basename(file))} could not be written: ${REASONS[code ?? ''] ?? message}.`,
      hint: 'Name another file.',
    });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'you may not write there',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
};
