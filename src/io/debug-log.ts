/** `debug.log`: the details of unexpected errors. */
import fs from 'node:fs';
import path from 'node:path';
import { makeFolder, realFiles } from './storage/fs-port.js';

/** Bytes after which it begins anew. */
const LARGEST = 2 ** 20;

/** Appends to the log; gives its name, or undefined if it cannot be written: the message itself still reaches the user. */
export function logDetails(file: string, details: string, at: number): string | undefined {
  try {
    makeFolder(realFiles, path.dirname(file));
    const stat = fs.lstatSync(file, { throwIfNoEntry: false });
    if (stat && !stat.isFile()) return undefined; // a pipe would wait for a reader, a link may lead anywhere
    const flag = stat && stat.size > LARGEST ? 'w' : 'a';
    fs.writeFileSync(file, `${new Date(at).toISOString()}\n${details}\n`, { mode: 0o600, flag });
    return file;
  } catch {
    return undefined;
  }
}
