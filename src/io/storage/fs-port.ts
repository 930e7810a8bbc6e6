/** The file calls the journal needs, as a port: tests put a layer under it in which any call can fail. */
import fs from 'node:fs';
import path from 'node:path';

export type Files = Pick<
  typeof fs,
  | 'openSync'
  | 'writeSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'fstatSync'
  | 'readSync'
  | 'readdirSync'
  | 'mkdirSync'
  | 'chmodSync'
  | 'readFileSync'
  | 'statSync'
>;

export const realFiles: Files = fs;

/** The text of a file; undefined if there is none. Asking first costs a tenth of the exception that reading would throw. */
export function textOf(files: Files, file: string): string | undefined {
  if (!files.statSync(file, { throwIfNoEntry: false })) return undefined;
  try {
    return files.readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined; // it went in between
    throw error;
  }
}

/** The text of a file that can be made again: one that cannot be read is as good as none. */
export function cachedText(files: Files, file: string): string | undefined {
  try {
    return textOf(files, file);
  } catch {
    return undefined;
  }
}

/** Makes a folder and those above it, for the learner alone whatever the umask; leaves those that are there as they are. */
export function makeFolder(files: Files, folder: string): void {
  if (files.statSync(folder, { throwIfNoEntry: false })) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolder(files, above);
  try {
    files.mkdirSync(folder, { mode: 0o700 }); // not recursive: below /proc that never ends
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return; // by another process
    throw error;
  }
  files.chmodSync(folder, 0o700);
}

/** True for "no such file or folder". */
export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException)?.code === 'ENOENT';
}
