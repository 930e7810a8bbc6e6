/**
 * Backups: `backups/<time>-<why>/`, the journals, each as `journal/<name>.gz`, and `config.json` as they were. Ten are kept, and beside them the
 * last one of each month. The journals alone are progress; all else is made of them again.
 */
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Backup } from '../../core/archive/backup.js';
import { makeFolder, realFiles } from '../storage/fs-port.js';
import { journalFolder, journalNames } from '../storage/journal.js';

/** Folders of progress and of settings. */
export type Folders = { readonly data: string; readonly config: string };

const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-([a-z-]+)$/;
const KEPT = 10;
/** What is made of the journals. */
const DERIVED = ['progress.json', 'memory', 'reviews', 'stats'];

/** All backups, newest first. Never throws. */
export function listBackups({ data }: Folders): Backup[] {
  const folder = path.join(data, 'backups');
  return namesIn(folder).map((name) => {
    const [, date, hour, minute, second, why] = NAME.exec(name)!;
    return { name, at: `${date} ${hour}:${minute}:${second}`, why: why!, bytes: sizeOf(path.join(folder, name)) };
  });
}

function namesIn(folder: string): string[] {
  try {
    return fs
      .readdirSync(folder)
      .filter((name) => NAME.test(name))
      .sort()
      .reverse();
  } catch {
    return [];
  }
}

function sizeOf(folder: string): number {
  try {
    const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath, entry.name)).size, 0);
  } catch {
    return 0;
  }
}

/** Makes a backup of what is there; gives its name, or undefined if nothing was done yet. `stamp`: `YYYY-MM-DDTHH-MM-SS`. Throws if it fails. */
export function makeBackup(folders: Folders, stamp: string, why: string): string | undefined {
  const journals = journalFolder(folders.data);
  const names = journalNames(realFiles, journals).filter((file) => isPlain(path.join(journals, file)));
  if (names.length === 0) return undefined;
  const above = path.join(folders.data, 'backups');
  const name = `${stamp}-${why}`;
  if (fs.existsSync(path.join(above, name))) return name; // of this very second
  const unfinished = path.join(above, `.${name}-${Math.random().toString(36).slice(2)}`);
  try {
    makeFolder(realFiles, path.join(unfinished, 'journal'));
    for (const file of names)
      write(path.join(unfinished, 'journal', `${file}.gz`), gzipSync(fs.readFileSync(path.join(journals, file))));
    const settings = path.join(folders.config, 'config.json');
    if (isPlain(settings)) write(path.join(unfinished, 'config.json'), fs.readFileSync(settings));
    fs.renameSync(unfinished, path.join(above, name));
  } finally {
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
  prune(above);
  return name;
}

/** To read a pipe would wait for ever. */
function isPlain(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function write(file: string, bytes: Buffer): void {
  fs.writeFileSync(file, bytes, { mode: 0o600 });
}

/** Keeps the newest ones and the last of each month. */
function prune(folder: string): void {
  const names = namesIn(folder);
  const months = new Set<string>();
  for (const [place, name] of names.entries()) {
    const month = name.slice(0, 7);
    const isLast = !months.has(month);
    months.add(month);
    if (place >= KEPT && !isLast) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/** A backup once a study day, before its first change. Never throws: the journal is what counts. */
export function backUpDaily(folders: Folders, stamp: string): void {
  try {
    const day = stamp.slice(0, 10);
    if (namesIn(path.join(folders.data, 'backups')).some((name) => name.startsWith(day))) return;
    makeBackup(folders, stamp, 'daily');
  } catch {
    // there is no room for it
  }
}

/** Puts the journals of a backup in place of those that are there. What is there goes; it has a backup of its own by then. Settings stay. */
export function restoreBackup({ data }: Folders, name: string): void {
  const journals = journalFolder(data);
  const [coming, going] = [`${journals}.coming`, `${journals}.going`];
  for (const left of [coming, going]) fs.rmSync(left, { recursive: true, force: true });
  makeFolder(realFiles, coming);
  const from = path.join(data, 'backups', name, 'journal');
  for (const file of fs.readdirSync(from).filter((name) => name.endsWith('.gz')))
    write(path.join(coming, file.slice(0, -3)), gunzipSync(fs.readFileSync(path.join(from, file))));
  for (const derived of DERIVED) fs.rmSync(path.join(data, derived), { recursive: true, force: true });
  fs.renameSync(journals, going);
  fs.renameSync(coming, journals);
  fs.rmSync(going, { recursive: true, force: true });
}
