/**
 * Replaces a file as a whole: whoever reads it, whenever this is killed, finds the old text or the new one. The new text is
 * written to a temporary file in the same folder, which then takes the name. A link stays a link: its target is replaced.
 */
import path from 'node:path';
import { type Files, isMissing, makeFolder } from './fs-port.js';

export type Replacing = {
  readonly files: Files;
  /** On disk before the old text goes: for what cannot be made again. */
  readonly durable: boolean;
};

const TEMPORARY = /\.tmp-[0-9a-z]+$/;
/** A temporary file that is older was left by a process that was killed; milliseconds. */
const OLD = 60_000;

/** Replaces a file, or makes it, with mode 0600. Throws, with the old text in place, if that fails. */
export function replaceFile({ files, durable }: Replacing, file: string, text: string): void {
  const target = targetOf(files, file);
  makeFolder(files, path.dirname(target));
  const temporary = `${target}.tmp-${Math.random().toString(36).slice(2)}`;
  const bytes = Buffer.from(text);
  try {
    writeWhole(files, temporary, { bytes, durable });
    try {
      files.renameSync(temporary, target);
    } catch (error) {
      if (!isOfItsOwn(error)) throw error;
      writeInPlace(files, target, { bytes, durable });
      files.rmSync(temporary, { force: true });
    }
  } catch (error) {
    files.rmSync(temporary, { force: true });
    throw error;
  }
}

/** Removes what killed processes left in a folder. Never throws. */
export function sweep(files: Files, folder: string, now: number): void {
  try {
    for (const name of files.readdirSync(folder)) {
      const file = path.join(folder, name);
      if (TEMPORARY.test(name) && now - files.statSync(file).mtimeMs > OLD) files.rmSync(file, { force: true });
    }
  } catch {
    // there is no such folder, or another process was faster
  }
}

/**
 * The file that a link leads to; of what is no link, itself. A link to a device, a pipe or a folder is replaced: what it leads
 * to is not ours.
 */
function targetOf(files: Files, file: string): string {
  try {
    const target = files.realpathSync(file);
    return files.statSync(target, { throwIfNoEntry: false })?.isFile() === false ? file : target;
  } catch (error) {
    if (isMissing(error)) return file;
    throw error;
  }
}

/** A file mounted by itself cannot be renamed over, as in a container. */
function isOfItsOwn(error: unknown): boolean {
  return ['EXDEV', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '');
}

type Content = { readonly bytes: Buffer; readonly durable: boolean };

function writeWhole(files: Files, file: string, content: Content): void {
  const fd = files.openSync(file, 'wx', 0o600);
  try {
    files.chmodSync(file, 0o600);
    writeAll(files, fd, content);
  } finally {
    files.closeSync(fd);
  }
}

function writeInPlace(files: Files, file: string, content: Content): void {
  const fd = files.openSync(file, 'w', 0o600);
  try {
    writeAll(files, fd, content);
  } finally {
    files.closeSync(fd);
  }
}

function writeAll(files: Files, fd: number, { bytes, durable }: Content): void {
  for (let done = 0; done < bytes.length; ) {
    const count = files.writeSync(fd, bytes, done, bytes.length - done, null);
    if (count === 0) throw Object.assign(new Error('nothing more was written'), { code: 'ENOSPC', syscall: 'write' });
    done += count;
  }
  if (durable) files.fsyncSync(fd);
}
