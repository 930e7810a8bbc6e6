/** The files of a learner's folder, and its git repository. */
import fs from 'node:fs';
import path from 'node:path';
import { type Finished, type Host, runProcess } from '../process.js';

/** Folders of tools, which are no part of a project. */
const LEFT_OUT = /^(\.git|\.venv|venv|env|node_modules|__pycache__|\..*_cache|.*\.egg-info)$/;
/** Names that are looked at, and characters of a text. */
const MOST = { names: 10_000, characters: 1024 * 1024 };

/** Names of files, with `/`, in the order of the alphabet. Links are not followed: they may lead out of the folder. */
export function namesIn(folder: string): string[] {
  const names: string[] = [];
  const walk = (inside: string) => {
    const entries = fs.readdirSync(path.join(folder, inside), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (names.length >= MOST.names || LEFT_OUT.test(entry.name)) continue;
      if (entry.isDirectory()) walk(name);
      else if (entry.isFile()) names.push(name);
    }
  };
  walk('');
  return names;
}

export function textOf(folder: string, name: string): string {
  return fs.readFileSync(path.join(folder, name), 'utf8').slice(0, MOST.characters).replace(/\r\n?/g, '\n');
}

/** None of these may start a program, or wait for somebody. */
const SAFE = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.quotePath=false', 'log.showSignature=false'];
const LIMITS = { seconds: 20, bytes: 8 * 1024 * 1024 };

/** Asks git about the repository of a folder. `env` has none of git's own variables, which could lead to another one. */
export function askGit(
  folder: string,
  args: readonly string[],
  { env, host }: { readonly env: NodeJS.ProcessEnv; readonly host: Host },
): Promise<Finished> {
  const settings = SAFE.flatMap((setting) => ['-c', setting]);
  const more = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_PAGER: 'cat', LC_ALL: 'C' };
  return runProcess(
    {
      file: 'git',
      args: ['--no-pager', ...settings, ...args],
      cwd: folder,
      env: { ...env, ...more },
      input: '',
      stdin: 'end',
      ...LIMITS,
    },
    host,
  );
}
