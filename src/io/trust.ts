/**
 * Which roadmaps' programs may run on this machine: `trust.json` in the state folder, which is not synced. A yes holds for the
 * files as they were: their SHA-256 is kept.
 */
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Trust, Trusted } from '../context.js';
import { RoadmapError } from '../errors.js';
import { filesOf } from './course/files.js';

/** Folders beside a roadmap whose files belong to it. */
const FOLDERS = ['questions', 'lessons', 'exercises', 'projects'];
/** Bytes and files that a roadmap may have in all, and folders in each other. */
const SIZE = 64 * 1024 * 1024;
const FILES = 10_000;
const DEPTH = 8;

/** `at`: epoch milliseconds. */
type Yes = { readonly file: string; readonly hash: string; readonly at: number };

export type Place = {
  /** `trust.json`. */
  readonly kept: string;
  /** The roadmap in use, as it was named; undefined for the one that comes with the program. */
  readonly name: () => string | undefined;
  /** A name with its ~ written out. */
  readonly expand: (name: string) => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/** Looks up, keeps and takes back the learner's yes. */
export function trustIn({ kept, name, expand, now }: Place): Trust {
  const fileNamed = (given: string | undefined) => {
    const named = given ?? name();
    return named === undefined ? undefined : filesOf(expand(named)).roadmap;
  };
  const look = (given?: string): Trusted => {
    const file = fileNamed(given);
    if (file === undefined) return { state: 'built-in' };
    if (!stateOf(file)?.isFile()) throw missing(file);
    const [hash, known] = [hashOf(file), readYes(kept)];
    const yes = known.find((one) => one.hash === hash);
    if (yes) return { state: 'agreed', file, at: yes.at };
    return { state: known.some((one) => one.file === file) ? 'changed' : 'open', file };
  };
  return {
    look: async (given) => look(given),
    grant: async (given) => {
      const file = fileNamed(given);
      if (file === undefined) return;
      look(given);
      const others = readYes(kept).filter((one) => one.file !== file);
      write(kept, [...others, { file, hash: hashOf(file), at: now() }]);
    },
    revoke: async (given) => {
      const file = fileNamed(given);
      if (file === undefined) return;
      // the same files under another name are the same roadmap; files that are gone have no hash
      const hash = stateOf(file)?.isFile() ? hashOf(file) : undefined;
      write(
        kept,
        readYes(kept).filter((one) => one.file !== file && one.hash !== hash),
      );
    },
  };
}

/** Of the names and contents of all that a roadmap consists of. Throws `failed` if it is too much to be read. */
function hashOf(file: string): string {
  const folder = path.dirname(file);
  const names = [file, ...FOLDERS.flatMap((name) => filesIn(path.join(folder, name), DEPTH))];
  const hash = createHash('sha256');
  let left = SIZE;
  for (const name of names) {
    const size = stateOf(name)?.size ?? 0;
    if (size > left || names.length > FILES) throw tooLarge(file);
    left -= size;
    hash.update(`${JSON.stringify([path.relative(folder, name), size])}\n`).update(fs.readFileSync(name));
  }
  return hash.digest('hex');
}

/** Regular files in a folder and below it, links followed, in an order of their own. */
function filesIn(folder: string, depth: number): string[] {
  const names = depth > 0 && stateOf(folder)?.isDirectory() ? fs.readdirSync(folder).sort() : [];
  return names.flatMap((name) => {
    const full = path.join(folder, name);
    return stateOf(full)?.isFile() ? [full] : filesIn(full, depth - 1);
  });
}

/** Undefined for what is not there, such as what a link leads to. */
function stateOf(name: string): fs.Stats | undefined {
  try {
    return fs.statSync(name);
  } catch {
    return undefined;
  }
}

function missing(file: string): RoadmapError {
  const hint = 'Name a roadmap.yaml or the folder that holds one.';
  return new RoadmapError({ kind: 'failed', message: 'There is no such roadmap.', at: file, hint });
}

function tooLarge(file: string): RoadmapError {
  return new RoadmapError({
    kind: 'failed',
    message: `This roadmap is too large for its programs to run: ${FILES} files and ${SIZE / 1024 / 1024} MB are the most.`,
    at: file,
  });
}

/** A file that cannot be read, or is none of ours, says yes to nothing. */
function readYes(kept: string): readonly Yes[] {
  try {
    const { trusted } = JSON.parse(fs.readFileSync(kept, 'utf8'));
    return (trusted as Yes[]).filter(
      ({ file, hash, at }) => typeof file === 'string' && typeof hash === 'string' && Number.isFinite(at),
    );
  } catch {
    return [];
  }
}

function write(kept: string, trusted: readonly Yes[]): void {
  fs.mkdirSync(path.dirname(kept), { recursive: true, mode: 0o700 });
  const temporary = `${kept}.tmp-${randomUUID()}`;
  fs.writeFileSync(temporary, `${JSON.stringify({ version: 1, trusted }, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(temporary, kept);
}
