/** Adds to a journal file, and tells the truth about it: all of it is safely on disk, or an error says that it is not. */
import path from 'node:path';
import { RoadmapError } from '../../errors.js';
import { type Files, makeFolder } from './fs-port.js';

/** Adds lines with one write and makes them durable. Throws, with nothing acknowledged, if that fails. */
export function append(files: Files, file: string, lines: readonly string[]): void {
  const bytes = Buffer.from(lines.map((line) => `\n${line}\n`).join(''));
  const folder = path.dirname(file);
  makeFolder(files, folder);
  const fd = files.openSync(file, 'a', 0o600);
  try {
    const { size } = files.fstatSync(fd);
    // before the first write: what fails or is killed here leaves the file empty, and the next one syncs again
    if (size === 0) {
      files.chmodSync(file, 0o600);
      syncFolder(files, folder);
    }
    write(files, fd, { bytes, size });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? diskFull() : error;
  } finally {
    files.closeSync(fd);
  }
}

/** One write and one sync; what fails is cut off again. */
function write(files: Files, fd: number, { bytes, size }: { bytes: Buffer; size: number }): void {
  let written = 0;
  try {
    written = files.writeSync(fd, bytes, 0, bytes.length, null);
    if (written < bytes.length) throw diskFull();
    files.fsyncSync(fd);
  } catch (error) {
    if (!isCutOff(files, fd, { size, written }) && written === bytes.length) throw unsure();
    throw error;
  }
}

/** Takes back what was written, unless another process has written behind it. */
function isCutOff(files: Files, fd: number, { size, written }: { size: number; written: number }): boolean {
  try {
    if (files.fstatSync(fd).size !== size + written) return false;
    files.ftruncateSync(fd, size);
    return true;
  } catch {
    return false;
  }
}

function diskFull(): RoadmapError {
  return new RoadmapError({
    kind: 'failed',
    message: 'The disk is full: nothing was saved.',
    hint: 'Free some space and type the command again.',
  });
}

function unsure(): RoadmapError {
  return new RoadmapError({
    kind: 'failed',
    message: 'The disk did not confirm the change: it may be saved, or not.',
    hint: 'Look at it with: roadmap history',
  });
}

function syncFolder(files: Files, folder: string): void {
  let fd: number;
  try {
    fd = files.openSync(folder, 'r');
  } catch (error) {
    if (['EISDIR', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return; // Windows opens no folders
    throw error;
  }
  try {
    files.fsyncSync(fd);
  } finally {
    files.closeSync(fd);
  }
}
