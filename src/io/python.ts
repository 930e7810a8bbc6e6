/**
 * The learner's own Python, started anew for each thing it is asked. Limits keep accidents harmless (time, memory,
 * output, file size, no input, a clean environment); they are no sandbox.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import os from 'node:os';
import type { ProgramRun, Python, RowsVerdict, RowsWanted } from '../context.js';
import { visible } from '../core/text.js';
import { RoadmapError } from '../errors.js';
import { LIMITED, ROWS, SYNTAX } from './python-scripts.js';

/** Seconds a program may take, and bytes it may print. */
const SECONDS = 10;
const BYTES = 64 * 1024;
/** Isolated from stray files and variables, no bytecode, UTF-8 whatever the locale. */
const FLAGS = ['-I', '-B', '-X', 'utf8'];
const PASSED_ON = ['PATH', 'LANG', 'LC_ALL', 'SYSTEMROOT', 'TEMP', 'TMPDIR', 'HOME'];

/** What is needed of the process. */
export type Host = Pick<NodeJS.Process, 'env' | 'kill'>;
type Ran = { readonly output: string; readonly code: number | null; readonly stopped: boolean };

/** The Python of this machine: `ROADMAP_PYTHON`, `python3` or `python`. Throws `failed` if none of them starts. */
export async function findPython(host: Host): Promise<Python> {
  const { env } = host;
  const names = env.ROADMAP_PYTHON ? [env.ROADMAP_PYTHON] : ['python3', 'python'];
  for (const name of names) {
    const start = (script: string, input: string) => started(name, { script, input, host });
    const ran = await start('import sys; print(sys.version_info >= (3, 11))', '').catch(() => undefined);
    if (ran?.output.trim() === 'True') return pythonOn(start);
  }
  throw new RoadmapError({
    kind: 'failed',
    message: `No Python 3.11 or later was found as ${names.join(' or ')}.`,
    hint: 'Install it, or name it: ROADMAP_PYTHON=/path/to/python3',
  });
}

type Start = (script: string, input: string) => Promise<Ran>;

function pythonOn(start: Start): Python {
  const asked = async (script: string, question: unknown) =>
    JSON.parse((await start(script, JSON.stringify(question))).output || '{}');
  return {
    run: async (code): Promise<ProgramRun> => {
      const { output, code: exit, stopped } = await start(LIMITED, code);
      return { output: visible(output), ok: exit === 0, stopped };
    },
    sameSyntax: async (program, others) => (await asked(SYNTAX, { program, others })).same === true,
    sameRows: async (query: string, wanted: RowsWanted): Promise<RowsVerdict> => {
      const { same = false, set, error } = await asked(ROWS, { query, ...wanted });
      return { same, set, error: error === undefined ? undefined : visible(String(error)) };
    },
  };
}

type Launch = { readonly script: string; readonly input: string; readonly host: Host };

function started(name: string, { script, input, host }: Launch): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, [...FLAGS, '-c', script], {
      env: Object.fromEntries(PASSED_ON.flatMap((key) => (host.env[key] === undefined ? [] : [[key, host.env[key]]]))),
      cwd: os.tmpdir(),
      detached: true, // a group of its own, so that what it starts ends with it
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    let [size, stopped] = [0, false];
    const stop = () => {
      stopped = true;
      killGroup(child, host);
    };
    const timer = setTimeout(stop, SECONDS * 1000);
    const keep = (chunk: Buffer) => {
      if (size < BYTES) chunks.push(chunk.subarray(0, BYTES - size));
      size += chunk.length;
      if (size > BYTES) stop();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.stdin.on('error', () => {}); // it may end before it has read all
    child.stdin.end(input);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      killGroup(child, host);
      resolve({ output: Buffer.concat(chunks).toString('utf8'), code, stopped });
    });
  });
}

function killGroup({ pid }: ChildProcess, host: Host): void {
  if (pid === undefined) return;
  try {
    host.kill(-pid, 'SIGKILL');
  } catch {
    // it is gone, with all it started
  }
}
