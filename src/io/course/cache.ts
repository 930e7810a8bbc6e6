/**
 * The course of a roadmap that somebody wrote, compiled once: `<state>/courses/<path>-<source>/`, both named by a CRC-32.
 * `source` is the path, size, times and number of every file of the roadmap, and the version of the program. A compiled
 * course of which anything does not fit is left aside and made again.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Course } from '../../context.js';
import { quoted } from '../../core/lib/sanitize.js';
import { RoadmapError } from '../../errors.js';
import { crc32 } from '../storage/crc32.js';
import { makeFolder, realFiles } from '../storage/fs-port.js';
import { checked } from './checked.js';
import { compiledCourse, type Folder, type Index, partOf } from './compiled.js';
import { allFiles, type CourseFiles, filesOf } from './files.js';

/** Raised when a compiled course has another form. */
const FORMAT = 3;
/** A file that changed less than this many milliseconds ago may change again with the same size and time. */
const SETTLED = 2000;
/** Compiled courses that are kept. */
const KEPT = 8;
/** Milliseconds after which an unfinished one was left by a run that was killed. */
const STALE = 3_600_000;

export type Cache = {
  readonly folder: string;
  /** Of the program. */
  readonly version: string;
  /** Epoch milliseconds of the machine's clock. */
  readonly now: () => number;
  /** Nothing is kept, and nothing that is damaged is removed. */
  readonly isReadOnly?: boolean;
};

/** A roadmap file, or the folder that holds one, as a course. Throws `invalid` with the first problem. */
export async function courseNamed(name: string, cache: Cache): Promise<Course> {
  const files = filesOf(name);
  const source = sourceOf(files, cache.version);
  const folder = source && path.join(cache.folder, `${hex(files.roadmap)}-${hex(source)}`);
  const copy = folder ? { path: folder, parse: checked, damaged: () => damaged(folder, name, cache) } : undefined;
  const index = copy && indexIn(copy);
  if (copy && index && index.source === source) return compiledCourse(index, copy);
  const { readCourse, writeCourse } = await import('./from-yaml.js');
  const { course, whole } = readCourse(name, files);
  if (whole && folder && !cache.isReadOnly && isSettled(files, source, cache))
    keep(folder, (to) => writeCourse(to, whole, { source, mode: 0o600 }));
  return course;
}

/** The index of a copy; undefined if there is none, or none that is whole. */
function indexIn(copy: Folder): Index | undefined {
  try {
    return fs.existsSync(copy.path) ? partOf(copy, 'index') : undefined;
  } catch {
    return undefined;
  }
}

/** What the files of a roadmap are now; undefined if one of them is no file. */
function sourceOf(course: CourseFiles, version: string): string | undefined {
  try {
    const states = allFiles(course).map((file) => {
      const stat = fs.statSync(file, { bigint: true });
      if (!stat.isFile()) throw new Error();
      return [file, stat.size, stat.mtimeNs, stat.ctimeNs, stat.dev, stat.ino].join(' ');
    });
    return [`${version} ${FORMAT}`, ...states].join('\n');
  } catch {
    return undefined;
  }
}

/** Whether the files are still what they were when they were read, and will show it if they change. */
function isSettled(course: CourseFiles, source: string, cache: Cache): boolean {
  const changed = allFiles(course).reduce((latest, file) => Math.max(latest, fs.statSync(file).ctimeMs), 0);
  return cache.now() - changed > SETTLED && sourceOf(course, cache.version) === source;
}

/** Puts a folder in its place in one piece, and sweeps. What cannot be kept is made again the next time. */
function keep(folder: string, write: (folder: string) => void): void {
  let temporary: string | undefined;
  try {
    makeFolder(realFiles, path.dirname(folder));
    temporary = fs.mkdtempSync(`${folder}.tmp-`);
    write(temporary);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(temporary, folder);
    sweep(folder);
  } catch {
    if (temporary) fs.rmSync(temporary, { recursive: true, force: true });
  }
}

/** Removes what was compiled of the same roadmap before, what a killed run left, and the oldest of too many. */
function sweep(folder: string): void {
  const [parent, own] = [path.dirname(folder), path.basename(folder)];
  const roadmap = own.split('-')[0];
  const others = fs
    .readdirSync(parent)
    .filter((name) => name !== own)
    .map((name) => ({ name, at: fs.statSync(path.join(parent, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  const newest = others[0]?.at ?? 0;
  const isOld = ({ name, at }: (typeof others)[number]) =>
    name.includes('.tmp-') ? newest - at > STALE : name.startsWith(`${roadmap}-`);
  const kept = others.filter((one) => !isOld(one)).slice(0, KEPT - 1);
  for (const one of others)
    if (!kept.includes(one)) fs.rmSync(path.join(parent, one.name), { recursive: true, force: true });
}

function damaged(folder: string, name: string, { isReadOnly }: Cache): RoadmapError {
  if (!isReadOnly) fs.rmSync(folder, { recursive: true, force: true });
  return new RoadmapError({
    kind: 'failed',
    message: `The compiled copy of ${quoted(name)} was damaged and is removed.`,
    hint: 'Run the command again: it is made anew.',
  });
}

function hex(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}
