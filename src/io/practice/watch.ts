/**
 * Tells of each save of a file. The folder is watched, not the file: editors write a new file and rename it over the old
 * one. What counts is the text: a save that changes nothing, or a second event of the same save, tells nothing. Where a system
 * tells nothing of its folders (network drives), looking every second does.
 */
import fs from 'node:fs';
import path from 'node:path';

/** Milliseconds after an event until the file is read: some editors write it in two steps. */
const QUIET = 30;
const LOOK_EVERY = 1000;

/** Watches until `stop`. */
export function watched(file: string, saved: () => void): { stop: () => Promise<void> } {
  let known = contentOf(file);
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const now = contentOf(file);
    if (now === undefined || now === known) return;
    known = now;
    saved();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, QUIET);
  };
  const name = path.basename(file);
  const watcher = attempt(() => fs.watch(path.dirname(file), (_, changed) => (!changed || changed === name) && soon()));
  watcher?.on('error', () => watcher.close()); // the folder went, or there are too many watches: looking goes on
  const looking = setInterval(look, LOOK_EVERY);
  return {
    stop: async () => {
      clearTimeout(timer);
      clearInterval(looking);
      watcher?.close();
    },
  };
}

function contentOf(file: string): string | undefined {
  return attempt(() => fs.readFileSync(file, 'utf8'));
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
