/** Long output through the learner's pager. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ignoringKeys } from './signals.js';

type Env = Readonly<Record<string, string | undefined>>;
/** What is needed of the process. */
export type Host = { readonly env: Env } & Pick<NodeJS.Process, 'on' | 'off'>;

/** For less: `R` keeps colours, `Ps` is its prompt. A dot or colon would end a part of the prompt, `$` ends the option. */
const LESS = 'RPs?eq goes back:space shows more, q goes back.$';

/**
 * Shows the text in `ROADMAP_PAGER`, `PAGER` or less. False if the pager could not start, failed or was ended by a
 * signal: the text is still to be shown then.
 */
export function showInPager(text: string, host: Host): boolean {
  const named = (host.env.ROADMAP_PAGER || host.env.PAGER || 'less').trim();
  if (named === 'cat') return false;
  const release = ignoringKeys(host);
  try {
    // The shell splits the value, as git and man have it done: it may hold arguments, quotes and pipes.
    const { status } = spawnSync(alone(withColors(named, host.env)), {
      shell: true,
      input: text,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS, LESSCHARSET: 'utf-8', ...host.env },
    });
    return status === 0;
  } finally {
    release();
  }
}

/** A shell that stays beside its only command may end by the Ctrl-C that the command survives; so it becomes the command. */
function alone(command: string): string {
  return /[|&;<>()]|^\w+=/.test(command) ? command : `exec ${command}`;
}

/** less shows colour codes as text unless it is told not to, and a `LESS` of the learner's replaces ours. */
function withColors(command: string, env: Env): string {
  const isLess = path.basename(command.split(/\s/)[0] ?? '') === 'less';
  return isLess && env.LESS !== undefined ? command.replace(/^\S+/, '$& -R') : command;
}
