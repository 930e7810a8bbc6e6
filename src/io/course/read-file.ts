/** Reads a text that somebody wrote: only an ordinary file, no more of it than fits, and only UTF-8. */
import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';

/** Bytes a file may have. */
export const MAX_BYTES = 8 * 1024 * 1024;

/** `offset` is where in the text something is wrong with its bytes. */
export type Opened =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'undecoded';
      readonly text: string;
      readonly offset: number;
      readonly message: string;
      readonly hint: string;
    }
  /** There is nothing to read; `reason` is a sentence. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly isMissing: boolean }
  | { readonly kind: 'too-large' };

/** Reads a file. Never waits for a pipe or a device. */
export function readText(file: string): Opened {
  let fd: number | undefined;
  try {
    fd = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    const stat = fs.fstatSync(fd);
    if (!stat.isFile()) return unreadable(stat.isDirectory() ? 'It is a folder.' : 'It is no ordinary file.');
    const bytes = stat.size > MAX_BYTES ? undefined : bytesOf(fd);
    return bytes ? decoded(bytes) : { kind: 'too-large' };
  } catch (error) {
    return refused(error as NodeJS.ErrnoException, file);
  } finally {
    if (fd !== undefined) fs.closeSync(fd);
  }
}

function unreadable(reason: string): Opened {
  return { kind: 'unreadable', reason, isMissing: false };
}

function refused({ code }: NodeJS.ErrnoException, file: string): Opened {
  switch (code) {
    case 'ENOENT':
      if (fs.lstatSync(file, { throwIfNoEntry: false })) return unreadable('It is a link to nothing.');
      return { kind: 'unreadable', reason: 'There is no such file.', isMissing: true };
    case 'ELOOP':
      return unreadable('It is a link that leads back to itself.');
    case 'ENAMETOOLONG':
      return unreadable('The name is longer than a name can be.');
    case 'ENOTDIR':
      return unreadable('A part of its path is no folder.');
    case 'EACCES':
    case 'EPERM':
      return unreadable('Reading it is not permitted.');
    default:
      return unreadable(`It cannot be read (${code}).`);
  }
}

/** Everything in a file that may still grow; undefined if it has more than it may. */
function bytesOf(fd: number): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let total = 0; total <= MAX_BYTES; ) {
    const part = Buffer.allocUnsafe(Math.min(1 << 20, MAX_BYTES + 1 - total));
    const count = fs.readSync(fd, part);
    if (count === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, count));
    total += count;
  }
  return undefined;
}

function decoded(bytes: Buffer): Opened {
  if (isUtf16(bytes)) {
    const hint = 'Save it as UTF-8.';
    return { kind: 'undecoded', text: '', offset: 0, message: 'the file is UTF-16', hint };
  }
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (isUtf8(bytes)) return { kind: 'text', text };
  const hint = 'Save it as UTF-8; it may be Latin-1 (Windows-1252) now.';
  return { kind: 'undecoded', text, offset: firstLost(bytes, text), message: 'a byte here is no UTF-8', hint };
}

/** By its mark, or by the zero that every ASCII letter has beside it. */
function isUtf16([first, second]: Buffer): boolean {
  if (first === undefined || second === undefined) return false;
  const mark = (first << 8) | second;
  return mark === 0xfeff || mark === 0xfffe || (first === 0) !== (second === 0);
}

/** Where in the text a byte became U+FFFD, which may also stand in the file itself. */
function firstLost(bytes: Buffer, text: string): number {
  const replacement = Buffer.from('\ufffd');
  let start = bytes.length - lengthOfRest(bytes);
  for (let from = 0, at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', from)) {
    start += Buffer.byteLength(text.slice(from, at));
    if (bytes.compare(replacement, 0, 3, start, start + 3) !== 0) return at;
    start += 3;
    from = at + 1;
  }
  return 0;
}

/** Bytes behind a mark at the beginning. */
function lengthOfRest(bytes: Buffer): number {
  return bytes.subarray(0, 3).equals(Buffer.from('\ufeff')) ? bytes.length - 3 : bytes.length;
}

/** True for a file that is a link out of a folder: what it names was not written for a roadmap. */
export function leadsOutside(file: string, folder: string): boolean {
  try {
    const way = path.relative(fs.realpathSync(folder), fs.realpathSync(file));
    return way.startsWith('..') || path.isAbsolute(way);
  } catch {
    return false; // reading it will tell
  }
}
