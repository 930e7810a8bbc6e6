/**
 * The learner's own Python, started anew for each thing it is asked, in a folder of its own. Limits keep accidents
 * harmless (time, memory, output, file size, no input, a clean environment); they are no sandbox.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ProgramRun, Python, RowsVerdict, RowsWanted } from '../../context.js';
import { visible } from '../../core/lib/sanitize.js';
import { RoadmapError } from '../../errors.js';
import { PROGRAM, ROWS, SYNTAX } from './scripts.js';

/** Seconds a program may take, and bytes it may print. */
const SECONDS = 10;
const BYTES = 64 * 1024;
/** Milliseconds that output may still come after the end: what the program started may hold it open for ever. */
const GRACE = 200;
/** Isolated from stray files and variables, no bytecode, UTF-8 whatever the locale. */
const FLAGS = ['-I', '-B', '-X', 'utf8'];
const PASSED_ON = ['PATH', 'LANG', 'LC_ALL', 'SYSTEMROOT', 'TEMP', 'TMPDIR', 'HOME'];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is needed of the process. */
export type Host = Pick<NodeJS.Process, 'env' | 'kill' | 'on' | 'off' | 'pid'>;

type Ran = { readonly out: string; readonly err: string; readonly code: number | null; readonly stopped: boolean };
type Start = (script: string, input: string) => Promise<Ran>;

/** The Python of this machine: `ROADMAP_PYTHON`, `python3` or `python`. Throws `failed` if none of them starts. */
export async function findPython(host: Host): Promise<Python> {
  const named = host.env.ROADMAP_PYTHON;
  const names = named ? [/[\\/]/.test(named) ? path.resolve(named) : named] : ['python3', 'python'];
  for (const name of names) {
    const start: Start = (script, input) => started({ name, script, input, host });
    const ran = await start('import sys; print(sys.version_info >= (3, 11))', '').catch(() => undefined);
    if (ran?.out.trim() === 'True') return pythonOn(start);
  }
  throw new RoadmapError({
    kind: 'failed',
    message: `No Python 3.11 or later was found as ${visible(names.join(' or '))}.`,
    hint: 'Install it, or name it: ROADMAP_PYTHON=/path/to/python3',
  });
}

function pythonOn(start: Start): Python {
  return {
    run: async (code): Promise<ProgramRun> => {
      const { out, code: exit, stopped } = await start(PROGRAM, code);
      return { output: visible(out), ok: exit === 0, stopped };
    },
    sameSyntax: async (program, others) => (await asked(start, SYNTAX, { program, others })).same === true,
    sameRows: async (query: string, wanted: RowsWanted): Promise<RowsVerdict> => {
      const { same, set, error } = await asked(start, ROWS, { query, ...wanted });
      return { same: same === true, set, error: error === undefined ? undefined : visible(error) };
    },
  };
}

type Reply = { readonly same?: boolean; readonly set?: number; readonly error?: string };

/** What a script of ours answers. Throws `failed` if it could not: the question itself may be broken. */
async function asked(start: Start, script: string, question: unknown): Promise<Reply> {
  const { out, err, code, stopped } = await start(script, JSON.stringify(question));
  if (stopped) return { same: false, error: `it took longer than ${SECONDS} seconds` };
  if (code === 0) return JSON.parse(out) as Reply;
  const why = visible(err.trim().split('\n').at(-1) ?? '');
  throw new RoadmapError({ kind: 'failed', message: `Python could not check it (${why || `exit code ${code}`}).` });
}

type Launch = { readonly name: string; readonly script: string; readonly input: string; readonly host: Host };

async function started({ name, script, input, host }: Launch): Promise<Ran> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-run-'));
  try {
    const child = spawn(name, [...FLAGS, '-c', script], {
      env: Object.fromEntries(PASSED_ON.flatMap((key) => (host.env[key] === undefined ? [] : [[key, host.env[key]]]))),
      cwd: folder,
      detached: true, // a group of its own, so that what it starts ends with it
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return await outcomeOf(child, input, host);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function outcomeOf(child: ChildProcess, input: string, host: Host): Promise<Ran> {
  return new Promise((resolve, reject) => {
    let stopped = false;
    const stop = () => {
      stopped = true;
      killGroup(child, host);
    };
    const [out, err] = [collected(child.stdout!, stop), collected(child.stderr!, stop)];
    const timer = setTimeout(stop, SECONDS * 1000);
    const release = releasing(child, host, reject);
    const end = (finish: () => void) => {
      clearTimeout(timer);
      release();
      killGroup(child, host);
      finish();
    };
    child.stdin!.on('error', () => {}); // it may end before it has read all
    child.stdin!.end(input);
    child.on('error', (error) => end(() => reject(error)));
    child.on('exit', (code) => {
      const finish = () => end(() => resolve({ out: out(), err: err(), code, stopped }));
      const late = setTimeout(finish, GRACE);
      child.on('close', () => {
        clearTimeout(late);
        finish();
      });
    });
  });
}

/** Gathers what a stream brings, up to the limit, and stops the program beyond it. */
function collected(stream: NodeJS.ReadableStream, stop: () => void): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    if (size < BYTES) chunks.push(chunk.subarray(0, BYTES - size));
    size += chunk.length;
    if (size > BYTES) stop();
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

/** While the program runs, a signal to us ends it too: it is in another group and would live on. */
function releasing(child: ChildProcess, host: Host, cancel: (error: Error) => void): () => void {
  const listeners = SIGNALS.map((signal) => {
    const listener = () => {
      release();
      killGroup(child, host);
      if (signal === 'SIGINT') cancel(new RoadmapError({ kind: 'cancelled', message: 'Cancelled.' }));
      else host.kill(host.pid, signal);
    };
    return [signal, listener] as const;
  });
  const release = () => {
    for (const [signal, listener] of listeners) host.off(signal, listener);
  };
  for (const [signal, listener] of listeners) host.on(signal, listener);
  return release;
}

function killGroup(child: ChildProcess, host: Host): void {
  if (child.pid === undefined) return;
  try {
    host.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL'); // no groups here, or all of it is gone
  }
}
