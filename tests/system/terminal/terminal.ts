/** The built program as a user has it: on a terminal of a given size, or with its streams in pipes. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT, skipFirstQuestions } from '../../run.js';

export const BIN = path.join(ROOT, 'bin', 'roadmap.js');

/** `command`: what to run instead of the program with the arguments. */
export type Size = { readonly columns?: number; readonly rows?: number; readonly command?: readonly string[] };
export type Step = readonly [waitFor: string, keys: string];

/** The environment of somebody who has skipped the first questions, with nothing of the machine that could change the output. */
export function freshEnv(more: Record<string, string> = {}): Record<string, string> {
  const env = newcomerEnv(more);
  skipFirstQuestions(env.HOME!);
  return env;
}

/** The same with an empty home. */
export function newcomerEnv(more: Record<string, string> = {}): Record<string, string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-terminal-'));
  return { PATH: process.env.PATH ?? '', HOME: folder, ROADMAP_HOME: folder, LANG: 'C.UTF-8', TERM: 'xterm', ...more };
}

/** Runs a command line on a pseudo-terminal. */
export function onTerminal(
  env: Record<string, string>,
  args: readonly string[],
  steps: readonly Step[] = [],
  size: Size = {},
) {
  const { columns = 80, rows = 200, command = [process.execPath, BIN, ...args] } = size;
  const words = [String(columns), String(rows), JSON.stringify(steps), ...command];
  const run = spawnSync('python3', [path.join(ROOT, 'tests/system/terminal/on_terminal.py'), ...words], {
    env,
    cwd: env.ROADMAP_HOME, // what a command writes into its folder stays out of ours
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const { code, screen } = JSON.parse(run.stdout) as { code: number; screen: string };
  return { code, screen, text: screen.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/\r/g, '') };
}

/** Runs a command line in pipes. */
export function inPipe(env: Record<string, string>, args: readonly string[], input?: string) {
  const run = spawnSync(process.execPath, [BIN, ...args], { env, cwd: env.ROADMAP_HOME, encoding: 'utf8', input });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}
