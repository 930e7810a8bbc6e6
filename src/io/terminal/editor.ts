/** The learner's own editor, for answers of more than a line. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Host } from './pager.js';
import { ignoringKeys } from './signals.js';

/** Hands a text to `VISUAL` or `EDITOR` and gives what it left; undefined if neither is set, or it failed. */
export function editIn(host: Host): (text: string) => string | undefined {
  return (text) => {
    const command = host.env.VISUAL || host.env.EDITOR;
    if (!command) return undefined;
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-answer-'));
    const file = path.join(folder, 'answer.txt');
    const release = ignoringKeys(host);
    try {
      fs.writeFileSync(file, text, { mode: 0o600 });
      // The shell splits the value, as git has it done; the file is an argument of its own.
      const { status } = spawnSync('sh', ['-c', `${command} "$1"`, 'sh', file], {
        stdio: 'inherit',
        env: host.env as NodeJS.ProcessEnv,
      });
      return status === 0 ? fs.readFileSync(file, 'utf8').replace(/\r\n?/g, '\n').trimEnd() : undefined;
    } finally {
      release();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  };
}
