/** The learner's files on disk. What the learner wrote is never lost: it is not overwritten, and replaced only after a copy. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Work } from '../../context-programs.js';
import { once } from '../../core/lib/once.js';
import { environmentIn, pythonOf } from '../python/candidates.js';
import { watched } from './watch.js';

/** What opens an address in the usual browser, by platform. */
const BROWSERS: Readonly<Record<string, readonly string[]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

export type Learner = {
  readonly platform: NodeJS.Platform;
  /** Has something done when the process ends. */
  readonly onExit: (act: () => void) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The command that opens an editor, if one is set. */
  readonly editor: () => string | undefined;
};

/** The learner's own files. */
export function workOf({ env, platform, editor, onExit }: Learner): Work {
  const scratchFolder = once(() => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-lesson-'));
    onExit(() => fs.rmSync(folder, { recursive: true, force: true }));
    return folder;
  });
  return {
    read: textOf,
    handOut: (file, text) => {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      return created(file, text);
    },
    replace: (file, text) => {
      const copy = fs.existsSync(file) ? copied(file) : undefined;
      fs.writeFileSync(file, text);
      return copy;
    },
    browse: (url) => {
      const [command, ...args] = BROWSERS[platform] ?? ['xdg-open'];
      const run = spawnSync(command!, [...args, url], { stdio: 'ignore', timeout: 5000 });
      return run.error === undefined && run.status === 0;
    },
    edit: (file) => {
      const command = editor() ?? env.VISUAL ?? env.EDITOR;
      if (!command) return false;
      // the shell splits the command, as git has it done; the file is an argument of its own
      const run = spawnSync('sh', ['-c', `${command} "$1"`, 'sh', file], { stdio: 'inherit' });
      return run.status === 0;
    },
    scratch: (name, text) => {
      const file = path.join(scratchFolder(), name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
      return file;
    },
    run: (python, file) => {
      spawnSync(python, ['-X', 'utf8', path.basename(file)], { cwd: path.dirname(file), stdio: 'inherit' });
      // the page is drawn again after it: what it printed stays until it was read
      fs.writeSync(1, '\n(Enter goes back to the lesson)');
      fs.readSync(0, Buffer.alloc(256));
    },
    start: ([command, ...args]) => spawnSync(command!, args, { stdio: ['inherit', 2, 2] }).status === 0,
    environment: (folder) => {
      const python = pythonOf(environmentIn(folder), platform);
      return { python, exists: fs.existsSync(python) };
    },
    watch: (file, saved) => watched(file, saved),
  };
}

function textOf(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

function created(file: string, text: string): boolean {
  try {
    fs.writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A copy beside the file, under the first free name: `name.1.py`, `name.2.py` … */
function copied(file: string): string {
  const { dir, name, ext } = path.parse(file);
  for (let n = 1; ; n++) {
    const copy = path.join(dir, `${name}.${n}${ext}`);
    try {
      fs.copyFileSync(file, copy, fs.constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
