/**
 * Runs a program: no shell, a process group of its own, limits on time and output. Says how it ended, and ends its
 * whole group when it is over. A program that asks for it is told first to end, and then can end what left the group.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { RoadmapError } from '../errors.js';
import { type EndSignals, endSignals } from './signals.js';

/** What is needed of our own process. */
export type Host = Pick<NodeJS.Process, 'env' | 'kill' | 'on' | 'off' | 'pid' | 'cwd' | 'platform'>;

export type Command = {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Written to its standard input. */
  readonly input: string;
  /**
   * `end`: standard input ends after `input`. `hold`: it stays open while the answer is wanted; its end tells the program
   * to end itself and all that it started. It tells it even if we are killed.
   */
  readonly stdin: 'end' | 'hold';
  readonly seconds: number;
  /** Of standard output, and of standard error. */
  readonly bytes: number;
};

/** How a program ended. */
export type Outcome =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: NodeJS.Signals }
  | { readonly kind: 'timed-out'; readonly seconds: number }
  | { readonly kind: 'too-much-output'; readonly bytes: number }
  /** `reason`: the system's code, such as ENOENT. */
  | { readonly kind: 'not-started'; readonly reason: string };

/** `out` and `err`: the first bytes of what it printed, as UTF-8. */
export type Finished = { readonly outcome: Outcome; readonly out: string; readonly err: string };

/** Milliseconds a program has to end itself once it is told to. */
const TO_END = 1500;
/** Milliseconds that output may still come after the end: what the program started may hold the pipe for ever. */
const TO_CLOSE = 200;

/**
 * Runs a command to its end. Throws `cancelled` on Ctrl-C; another signal that ends us is raised again once the program
 * is gone and the caller has cleaned up.
 */
export async function runProcess(command: Command, host: Host): Promise<Finished> {
  const signals = endSignals(host); // before there is a program: no signal may come between
  try {
    const child = startedChild(command, host);
    return 'reason' in child
      ? { outcome: { kind: 'not-started', ...child }, out: '', err: '' }
      : await finished(child, command, { host, signals });
  } finally {
    signals.end();
  }
}

async function finished(child: ChildProcess, command: Command, { host, signals }: Around): Promise<Finished> {
  const { input, stdin, bytes } = command;
  const watch = watching(child, command, host);
  signals.to(watch.stop);
  const flooded = () => watch.stop({ kind: 'too-much-output', bytes });
  const [out, err] = [collected(child.stdout!, bytes, flooded), collected(child.stderr!, bytes, flooded)];
  child.stdin!.on('error', () => {}); // it may end before it has read all
  if (stdin === 'end') child.stdin!.end(input);
  else child.stdin!.write(input);
  const outcome = await ended(child);
  const early = watch.end();
  endGroup(child, host);
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy(); // none may keep us alive
  if (typeof early === 'string') throw interrupted(host, early);
  return { outcome: early ?? outcome, out: out(), err: err() };
}

type Around = { readonly host: Host; readonly signals: EndSignals };
type Early = Outcome | NodeJS.Signals;
type Stop = (why: Early) => void;

/** Stops a program when its time is up or when `stop` is called; the first reason counts. */
function watching(child: ChildProcess, { stdin, seconds }: Command, host: Host) {
  let early: Early | undefined;
  let last: NodeJS.Timeout | undefined;
  const stop: Stop = (why) => {
    if (early) return;
    early = why;
    if (stdin === 'end') return endGroup(child, host);
    child.stdin!.destroy();
    last = setTimeout(() => endGroup(child, host), TO_END);
  };
  const timer = setTimeout(() => stop({ kind: 'timed-out', seconds }), seconds * 1000);
  const end = () => {
    clearTimeout(timer);
    clearTimeout(last);
    return early;
  };
  return { stop, end };
}

/** A child, or why there is none: some reasons are thrown, others come as an event. */
export function startedChild(
  { file, args, cwd, env }: Pick<Command, 'file' | 'args' | 'cwd' | 'env'>,
  { platform }: Host,
): ChildProcess | { readonly reason: string } {
  try {
    const detached = platform !== 'win32'; // there it would open a window, and there are no groups
    return spawn(file, args, { cwd, env, detached, windowsHide: true, stdio: 'pipe' });
  } catch (error) {
    return { reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

function ended(child: ChildProcess): Promise<Outcome> {
  return new Promise((resolve) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (child.pid === undefined) resolve({ kind: 'not-started', reason: error.code ?? error.message });
    });
    child.on('exit', (code, signal) => {
      const finish = () => resolve(signal ? { kind: 'signalled', signal } : { kind: 'exited', code: code ?? 1 });
      const late = setTimeout(finish, TO_CLOSE);
      child.on('close', () => {
        clearTimeout(late);
        finish();
      });
    });
  });
}

/** Gathers what a stream brings, up to the limit; what comes after it is read and dropped, so that no writer waits. */
function collected(stream: NodeJS.ReadableStream, bytes: number, flooded: () => void): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    if (size < bytes) chunks.push(chunk.subarray(0, bytes - size));
    size += chunk.length;
    if (size > bytes) flooded();
  });
  stream.on('error', () => {});
  return () => Buffer.concat(chunks).toString('utf8');
}

function interrupted(host: Host, signal: NodeJS.Signals): RoadmapError {
  if (signal !== 'SIGINT') setImmediate(() => host.kill(host.pid, signal));
  return new RoadmapError({ kind: 'cancelled', message: 'Cancelled.' });
}

/** Ends a child and all of its group at once. */
export function endGroup(child: ChildProcess, host: Host): void {
  if (child.pid === undefined) return;
  try {
    host.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL'); // no groups here, or all of it is gone
  }
}
