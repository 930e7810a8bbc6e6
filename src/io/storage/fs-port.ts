/** The file calls that storage needs, as a port: tests put memory under it, or a layer in which any call can fail. */
import fs from 'node:fs';
import path from 'node:path';
import { isRoadmapError, RoadmapError, SYSTEM_REASONS } from '../../errors.js';

export type Files = Pick<
  typeof fs,
  | 'openSync'
  | 'writeSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'fstatSync'
  | 'ftruncateSync'
  | 'readSync'
  | 'readdirSync'
  | 'mkdirSync'
  | 'chmodSync'
  | 'statSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
>;

export const realFiles: Files = fs;

/** Larger files of ours do not exist, but for journals. */
const LARGEST = 2 ** 25;

/**
 * The text of a file; undefined if there is none. Throws an error that names the file if it cannot be read: no rights, a
 * folder, a pipe (which would never end), a link in a circle, or far too much.
 */
export function textOf(files: Files, file: string): string | undefined {
  const size = sizeOf(files, file);
  if (size === undefined) return undefined;
  if (size > LARGEST) throw unreadable(file, 'It is far larger than such a file can be.');
  try {
    const fd = files.openSync(file, 'r');
    try {
      return readBytes(files, fd, { from: 0, to: size }).toString('utf8');
    } finally {
      files.closeSync(fd);
    }
  } catch (error) {
    if (isMissing(error)) return undefined; // it went in between
    throw unreadable(file, whyOf(error));
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

/** The size of a plain file; undefined if there is none. Asked before it is opened: opening a pipe waits for ever. */
export function sizeOf(files: Files, file: string): number | undefined {
  let stat: fs.Stats | undefined;
  try {
    stat = files.statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw unreadable(file, whyOf(error));
  }
  if (!stat) return undefined;
  if (stat.isFile()) return stat.size;
  throw unreadable(file, stat.isDirectory() ? 'It is a folder.' : 'It is not a plain file.');
}

/** The bytes of an open file from one place to another, or to its end. */
export function readBytes(files: Files, fd: number, { from, to }: { from: number; to: number }): Buffer {
  const buffer = Buffer.allocUnsafe(Math.max(0, to - from));
  let done = 0;
  while (done < buffer.length) {
    const count = files.readSync(fd, buffer, done, buffer.length - done, from + done);
    if (count === 0) break;
    done += count;
  }
  return buffer.subarray(0, done);
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

function whyOf(error: unknown): string {
  if (isRoadmapError(error)) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  return SYSTEM_REASONS[code ?? ''] ?? message;
}

function unreadable(file: string, why: string): RoadmapError {
  return new RoadmapError({ kind: 'failed', message: `A file cannot be read. ${why}`, at: file });
}
