/** Long output through the learner's pager. */
import { spawnSync } from 'node:child_process';

/** Shows the text; false if no pager could be started, and then nothing was shown. */
export function showInPager(text: string, env: Readonly<Record<string, string | undefined>>): boolean {
  const [command, ...args] = (env.ROADMAP_PAGER || env.PAGER || 'less').split(/\s+/).filter(Boolean);
  if (!command || command === 'cat') return false;
  // F: quit if it fits, R: keep colours, X: leave the text on the screen.
  const run = spawnSync(command, args, {
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FRX', LESSCHARSET: 'utf-8', ...env },
  });
  return run.error === undefined;
}
