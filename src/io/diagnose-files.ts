/** What `doctor` finds in the folders. */
import fs from 'node:fs';
import path from 'node:path';
import type { Finding } from '../context.js';
import { DAY } from '../core/lib/study-day.js';
import { list, plural } from '../core/lib/words.js';
import { isRoadmapError, SYSTEM_REASONS } from '../errors.js';
import { readCheckpoint } from './storage/checkpoint.js';
import { realFiles } from './storage/fs-port.js';
import { journalNames, readFrom, START } from './storage/journal.js';

/** A journal that went between two looks. */
const EMPTY = { events: [], bad: 0, newer: false };
/** Files of another owner that are named. */
const NAMED = 3;

export function well(name: string, text: string): Finding {
  return { name, ok: true, text };
}

/** `mend`: what to do about it, best a command. */
export function bad(name: string, text: string, mend: string): Finding {
  return { name, ok: false, text, mend };
}

/** An error as a finding; `file`: where it is, if the error does not say. */
export function fault(name: string, error: unknown, file?: string): Finding {
  if (isRoadmapError(error)) {
    const { message, at = file, hint = '' } = error.info;
    const isCircle = hint === '' || hint.includes('roadmap doctor');
    return bad(name, [message, at].filter(Boolean).join(' '), isCircle ? lookAt(at ?? '.') : hint);
  }
  const { code = '', path: place = file, message } = error as NodeJS.ErrnoException;
  return bad(name, [SYSTEM_REASONS[code] ?? message, place].filter(Boolean).join(' '), lookAt(place ?? '.'));
}

/** The command that shows what a file is. */
export function lookAt(file: string): string {
  return `ls -ld ${shellWord(file)}`;
}

function asideOf(file: string): string {
  return `mv ${shellWord(file)} ${shellWord(`${file}.old`)}`;
}

function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** A folder of ours: whether it can be read and written, or made. */
export function folder(name: string, folder: string): Finding {
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  if (!stat) {
    const above = nearest(folder);
    if (isUsable(above)) return well(name, `${folder} (made at the first change)`);
    return bad(name, `${folder} cannot be made: ${above} is not a folder that you can write`, lookAt(above));
  }
  if (!stat.isDirectory()) return bad(name, `${folder} is not a folder`, asideOf(folder));
  if (isUsable(folder)) return well(name, folder);
  return bad(name, `${folder} cannot be read and written`, `chmod u+rwx ${shellWord(folder)}`);
}

/** The nearest folder above that is there. */
function nearest(folder: string): string {
  const above = path.dirname(folder);
  return above === folder || fs.statSync(above, { throwIfNoEntry: false }) ? above : nearest(above);
}

function isUsable(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
    return fs.statSync(folder).isDirectory() && !folder.startsWith('/proc');
  } catch {
    return false;
  }
}

/** Files of another user, as after `sudo roadmap`; `own` is the user's number, undefined where there is none. */
export function owners(folders: readonly string[], own: number | undefined): Finding[] {
  if (own === undefined) return [];
  const isOthers = (entry: string) => (fs.lstatSync(entry, { throwIfNoEntry: false })?.uid ?? own) !== own;
  return folders.flatMap((folder) => {
    const entries = [folder, ...entriesIn(folder).flatMap((entry) => [entry, ...entriesIn(entry)])];
    const others = entries.filter(isOthers);
    if (others.length === 0) return [];
    const named = others.length > NAMED ? [...others.slice(0, NAMED), `${others.length - NAMED} more`] : others;
    const text = `${list(named)} ${others.length === 1 ? 'belongs' : 'belong'} to another user`;
    return [bad('owner', text, `sudo chown -R "$(id -un)" ${shellWord(folder)}`)];
  });
}

function entriesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return []; // no folder, or one that cannot be read, which is a finding of its own
  }
}

/** The journals; `now` in epoch milliseconds. */
export function journals(folder: string, now: number): Finding[] {
  return journalNames(realFiles, folder).map((name) => {
    const file = path.join(folder, name);
    try {
      return journal(file, now);
    } catch (error) {
      return fault(`journal ${name}`, error, file);
    }
  });
}

function journal(file: string, now: number): Finding {
  const name = `journal ${path.basename(file)}`;
  const { events, bad: damaged, newer } = readFrom(realFiles, file, START) ?? EMPTY;
  const ahead = events.filter(({ at }) => at > now + DAY).length;
  const told = [
    plural(events.length, 'event'),
    ...(damaged > 0 ? [`${plural(damaged, 'damaged line')} passed over`] : []),
    ...(newer ? ['written by a newer version'] : []),
    ...(ahead > 0 ? [`${plural(ahead, 'event')} dated in the future, as by a wrong clock`] : []),
  ].join(', ');
  if (newer) return bad(name, told, 'Install a newer roadmap: npm install --global roadmap-python@latest');
  if (damaged > 0)
    return bad(name, told, 'roadmap history shows what is whole; a copy from a backup brings back the rest');
  return ahead > 0 ? bad(name, told, 'Compare with the clock of this computer: date') : well(name, told);
}

/** The summary of the journal. It can always be made again. */
export function checkpoint(file: string): Finding {
  const stat = fs.lstatSync(file, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) return bad('checkpoint', `${file} is not a file`, asideOf(file));
  const body = readCheckpoint(realFiles, file);
  if (body === 'newer')
    return bad(
      'checkpoint',
      `${file} was written by a newer version; it is left alone`,
      'Install a newer roadmap: npm install --global roadmap-python@latest',
    );
  if (typeof body === 'string')
    return well('checkpoint', 'none yet, or not whole: it is made from the journal at the next change');
  return well('checkpoint', `${plural(body.count, 'event')} folded in`);
}
