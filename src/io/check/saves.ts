/**
 * Tells of saves in a learner's folder. What counts is the text of a file: a save that changes nothing tells nothing. Folders are
 * watched, and looked at every second, as some systems tell nothing of theirs. What tools and programs write is left out.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Saves } from '../../context-programs.js';
import type { Host } from '../process.js';
import { endSignals } from '../signals.js';

/** Milliseconds after an event until files are read, and between two looks. */
const TIMES = { quiet: 60, look: 1000 };
/** Folders and files that no developer saves: environments, caches, swap files, what programs keep. */
const IGNORED =
  /^(\.(?!env|github|gitlab|git(ignore|attributes)$|docker).*|venv|env|node_modules|__pycache__|dist|build|.*\.(egg-info|py[co]|db|db3|sqlite3?|log|tmp|sw[po]|db-\w+|sqlite3?-\w+)|.*~|4913)$/;
/** What counts even while a check runs: the program itself may write other files then. */
const SOURCES = /\.(py|ya?ml|toml)$/;
/** Files that are looked at, and bytes of one that are read. */
const MOST = { files: 5000, bytes: 1024 * 1024 };

type Seen = { readonly stamp: string; readonly hash: string };
type Known = ReadonlyMap<string, Seen>;

/** Watches from now on. `except`: a file that we write ourselves. */
export function savesIn(
  folder: string,
  { except, host }: { readonly except: string | undefined; readonly host: Host },
): Saves {
  let known: Known = seenIn(folder, new Map(), except);
  /** Names of files whose text is another one than at the last look. */
  const changed = () => {
    const now = seenIn(folder, known, except);
    const names = [...now].filter(([name, { hash }]) => known.get(name)?.hash !== hash).map(([name]) => name);
    known = now;
    return names;
  };
  const next = (waits: () => void) =>
    new Promise<readonly string[] | undefined>((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const signals = endSignals(host);
      const end = (names: readonly string[] | undefined) => {
        clearTimeout(timer);
        clearInterval(looking);
        for (const watcher of watchers) watcher.close();
        signals.end();
        resolve(names);
      };
      const look = () => {
        const names = changed();
        if (names.length > 0) end(names);
      };
      const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(look, TIMES.quiet);
      };
      const watchers = foldersOf(folder, known).flatMap((one) => watcherOf(one, soon));
      const looking = setInterval(look, TIMES.look);
      signals.to((signal) => {
        end(undefined);
        if (signal !== 'SIGINT') host.kill(host.pid, signal);
      });
      const before = changed().filter((name) => SOURCES.test(name));
      if (before.length > 0) end(before);
      else waits();
    });
  return { next };
}

function watcherOf(folder: string, soon: () => void): fs.FSWatcher[] {
  try {
    const watcher = fs.watch(folder, soon);
    watcher.on('error', () => watcher.close()); // it went, or there are too many watches: looking goes on
    return [watcher];
  } catch {
    return [];
  }
}

function foldersOf(folder: string, known: Known): string[] {
  return [...new Set([folder, ...[...known.keys()].map((name) => path.join(folder, path.dirname(name)))])];
}

/** The files of a folder by their names in it, with `/`. What did not change is not read again. */
function seenIn(folder: string, known: Known, except: string | undefined): Known {
  const seen = new Map<string, Seen>();
  const walk = (inside: string) => {
    for (const entry of entriesOf(path.join(folder, inside))) {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (IGNORED.test(entry.name) || path.join(folder, name) === except || seen.size >= MOST.files) continue;
      if (entry.isDirectory()) walk(name);
      else if (entry.isFile()) {
        const one = seenAt(path.join(folder, name), known.get(name));
        if (one) seen.set(name, one);
      }
    }
  };
  walk('');
  return seen;
}

function entriesOf(folder: string): fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // it has just gone
  }
}

function seenAt(file: string, before: Seen | undefined): Seen | undefined {
  try {
    const { size, mtimeMs } = fs.statSync(file);
    const stamp = `${size} ${mtimeMs}`;
    if (before?.stamp === stamp) return before;
    const hash = size > MOST.bytes ? stamp : createHash('sha256').update(fs.readFileSync(file)).digest('hex');
    return { stamp, hash };
  } catch {
    return undefined; // an editor is about to replace it
  }
}
