/**
 * Which journal file this place writes: `device`, in the machine's own state folder. One writer a file is what makes merging
 * safe, and any folder may be copied, synced or restored, this file with it. So it says not only a name but what the journal
 * file looked like when this place wrote it last; another inode, another time of change or fewer bytes mean that the file is
 * a copy or was put back, and that the true one may go on elsewhere: this place takes a new name then.
 *
 * JSON: `{id, host, device, inode, changed, size}`; `changed` is when the file's inode changed, in milliseconds.
 */
import path from 'node:path';
import { finite, type Shaped, shape, text } from '../../core/lib/shape.js';
import { parsed } from './checksummed.js';
import { cachedText, type Files } from './fs-port.js';
import { journalFolder } from './journal.js';
import type { Writer } from './ports.js';
import { replaceFile } from './replace-file.js';

export type WriterPlace = {
  readonly files: Files;
  /** Folder of `journal/`. */
  readonly folder: string;
  /** The file that keeps the name. */
  readonly file: string;
  /** Name of this machine. */
  readonly host: string;
  readonly randomId: () => string;
};

const FIELDS = { id: text, host: text, device: finite, inode: finite, changed: finite, size: finite };
const isSeen = shape(FIELDS);
type Seen = Shaped<typeof FIELDS>;

/** The name under which a place writes, made when it first writes. */
export function writerAt(place: WriterPlace): Writer {
  return {
    name: () => {
      const seen = parsed(cachedText(place.files, place.file) ?? '');
      return isSeen(seen) && isOwn(seen, look(place, seen.id)) ? seen.id : place.randomId();
    },
    wrote: (name) => {
      const now = look(place, name);
      if (now) replaceFile({ files: place.files, durable: false }, place.file, `${JSON.stringify(now)}\n`);
    },
  };
}

/** The journal file of a name as it is now; undefined if there is none. */
function look({ files, folder, host }: WriterPlace, id: string): Seen | undefined {
  if (!/^[0-9a-z-]+$/.test(id)) return undefined;
  const stat = files.statSync(path.join(journalFolder(folder), `${id}.jsonl`), { throwIfNoEntry: false });
  return stat && { id, host, device: stat.dev, inode: stat.ino, changed: stat.ctimeMs, size: stat.size };
}

/** Whether a file is as it was left, or longer, as another process of this place makes it. */
function isOwn(seen: Seen, now: Seen | undefined): boolean {
  if (!now || now.host !== seen.host || now.device !== seen.device || now.inode !== seen.inode) return false;
  return now.size > seen.size || (now.size === seen.size && now.changed === seen.changed);
}
