/** How programs end, and what is left of them. */
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { type Command, runProcess } from '../../src/io/process.js';
import { ROOT } from '../run.js';

const shell = (script: string, more: Partial<Command> = {}): Command => ({
  file: '/bin/sh',
  args: ['-c', script],
  cwd: os.tmpdir(),
  env: { PATH: process.env.PATH },
  input: '',
  stdin: 'end',
  seconds: 0.3,
  bytes: 1000,
  ...more,
});
const run = (script: string, more: Partial<Command> = {}) => runProcess(shell(script, more), process);
const outcomeOf = async (script: string) => (await run(script)).outcome;

test.each([
  ['exit 0', { kind: 'exited', code: 0 }],
  ['exit 7', { kind: 'exited', code: 7 }],
  ['kill -SEGV $$', { kind: 'signalled', signal: 'SIGSEGV' }],
  ['kill -KILL $$', { kind: 'signalled', signal: 'SIGKILL' }],
  ['sleep 9', { kind: 'timed-out', seconds: 0.3 }],
  ['while :; do :; done', { kind: 'timed-out', seconds: 0.3 }],
  ["trap '' TERM INT HUP; while :; do sleep 1; done", { kind: 'timed-out', seconds: 0.3 }],
  ['while :; do echo xxxxxxxxxxxxxxxxxxxx; done', { kind: 'too-much-output', bytes: 1000 }],
  ['while :; do echo xxxxxxxxxxxxxxxxxxxx >&2; done', { kind: 'too-much-output', bytes: 1000 }],
])('the end of "%s" is told', async (script, outcome) => {
  expect(await outcomeOf(script)).toEqual(outcome);
});

test('a program that is not there, or may not be run, is told with the reason', async () => {
  const plain = path.join(os.tmpdir(), `plain-${process.pid}`);
  fs.writeFileSync(plain, 'text', { mode: 0o644 });
  const reasonOf = async (file: string) => (await runProcess(shell('', { file }), process)).outcome;
  expect(await reasonOf('/nowhere/program')).toEqual({ kind: 'not-started', reason: 'ENOENT' });
  expect(await reasonOf(plain)).toEqual({ kind: 'not-started', reason: 'EACCES' });
  expect(await reasonOf('nul\0')).toEqual({ kind: 'not-started', reason: 'ERR_INVALID_ARG_VALUE' });
});

test('output is cut at the limit, input is given, arguments are no shell words', async () => {
  expect((await run('head -c 5000 /dev/zero | tr "\\0" x')).out).toBe('x'.repeat(1000));
  expect((await run('cat', { input: 'ü\n' })).out).toBe('ü\n');
  const said = await runProcess(shell('', { file: '/bin/echo', args: ['$HOME', '; exit 3', '*'] }), process);
  expect(said).toMatchObject({ out: '$HOME ; exit 3 *\n', outcome: { kind: 'exited', code: 0 } });
});

test('what a program leaves in its group ends with it, and is not waited for', async () => {
  const mark = path.join(os.tmpdir(), `mark-${process.pid}`);
  const begun = performance.now();
  const { out } = await run(`(sleep 1; touch ${mark}) & echo on`, { seconds: 5 });
  expect(out).toBe('on\n');
  expect(performance.now() - begun).toBeLessThan(900);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(fs.existsSync(mark)).toBe(false);
});

/** Runs a script on our module in a Node of its own, sends it a signal once the program runs, and tells how it ended. */
async function signalled(signal: NodeJS.Signals) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'signalled-'));
  const file = path.join(folder, 'main.cjs');
  const contents = `import { runProcess } from ${JSON.stringify(path.join(ROOT, 'src/io/process.ts'))};
    const command = ${JSON.stringify(shell('echo $$ > pid; sleep 9', { cwd: folder, seconds: 9 }))};
    runProcess(command, process).catch((error) => console.log(error.info.kind));`;
  await build({ stdin: { contents, resolveDir: ROOT }, bundle: true, platform: 'node', format: 'cjs', outfile: file });
  const node = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  node.stdout.on('data', (data) => {
    said += data;
  });
  const ended = new Promise<string | number>((resolve) => node.on('close', (code, by) => resolve(by ?? code ?? 0)));
  const pid = path.join(folder, 'pid');
  while (!fs.existsSync(pid) || fs.readFileSync(pid, 'utf8') === '') await new Promise((go) => setTimeout(go, 10));
  node.kill(signal);
  const end = await ended;
  return { said, end, runs: isRunning(Number(fs.readFileSync(pid, 'utf8'))) };
}

function isRunning(pid: number): boolean {
  try {
    return !/^Z/.test(execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return false;
  }
}

test('Ctrl-C is "cancelled", and ends the program', async () => {
  expect(await signalled('SIGINT')).toEqual({ said: 'cancelled\n', end: 0, runs: false });
});

test.each(['SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)('%s ends the program, then us', async (signal) => {
  expect(await signalled(signal)).toMatchObject({ end: signal, runs: false });
});
