/** Progress as a whole, of all roadmaps: to take along, to take in, to keep and to bring back. */
import path from 'node:path';
import type { Archive, Clock, Paths } from '../../context.js';
import { crc32, hex } from '../storage/crc32.js';
import { realFiles } from '../storage/fs-port.js';
import { encode, journalFolder } from '../storage/journal.js';
import { allEvents, scan } from '../storage/recover.js';
import { replaceFile } from '../storage/replace-file.js';
import { listBackups, makeBackup, restoreBackup } from './backups.js';
import { stampOf } from './stamp.js';

export function archiveIn(paths: Paths, clock: Clock): Archive {
  const journals = { files: realFiles, folder: journalFolder(paths.data) };
  return {
    events: () => allEvents(scan(journals)),
    adopt: (lines) => {
      const text = lines.map((line) => `\n${encode(line)}\n`).join('');
      // a file of its own: one writer a file is what makes joining safe
      const file = path.join(journals.folder, `import-${hex(crc32(text))}.jsonl`);
      replaceFile({ files: realFiles, durable: true }, file, text);
    },
    list: () => listBackups(paths),
    make: (why) => makeBackup(paths, stampOf(clock), why),
    restore: (name) => restoreBackup(paths, name),
  };
}
