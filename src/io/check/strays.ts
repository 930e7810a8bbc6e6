/**
 * Ends what a learner's program started and let go: a process of another session is in no group that could be ended. Each has the
 * mark in its environment, which Linux shows; elsewhere only a port that stays taken tells of it.
 */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import type { Host } from '../process.js';

/** The variable that marks all that a check starts. */
const NAME = 'ROADMAP_CHECK';

export type Mark = { readonly env: Readonly<Record<string, string>>; readonly end: () => void };

export function markOn(host: Host): Mark {
  const value = randomUUID();
  return { env: { [NAME]: value }, end: () => endMarked(`${NAME}=${value}`, host) };
}

function endMarked(mark: string, { platform, kill }: Host): void {
  if (platform !== 'linux') return;
  for (const name of fs.readdirSync('/proc'))
    if (/^\d+$/.test(name) && isMarked(name, mark)) attempt(() => kill(Number(name), 'SIGKILL'));
}

/** False for a process of another user, and for one that has just ended. */
function isMarked(pid: string, mark: string): boolean {
  return attempt(() => fs.readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark)) ?? false;
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
