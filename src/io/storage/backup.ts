/** Keeps the checkpoint that knew more than the journal: `backups/progress-<time>.json`. */
import path from 'node:path';
import { cachedText, type Files } from './fs-port.js';
import { replaceFile } from './replace-file.js';

/** Copies the checkpoint of a data folder. Never throws: what it knew is in the journal by now. */
export function backUp(files: Files, folder: string, at: number): void {
  try {
    const text = cachedText(files, path.join(folder, 'progress.json'));
    const file = path.join(folder, 'backups', `progress-${at}.json`);
    if (text !== undefined) replaceFile({ files, durable: false }, file, text);
  } catch {
    // there is no room for it
  }
}
