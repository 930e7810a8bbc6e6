/** A learner's server: started on a free port, waited for, and stopped with all that it started. */
import type { ChildProcess } from 'node:child_process';
import net from 'node:net';
import os from 'node:os';
import type { Ended, NotServing, Service } from '../../context-programs.js';
import { endGroup, type Host, startedChild } from '../process.js';
import { endSignals } from '../signals.js';
import { type Address, ask } from './http.js';
import { markOn } from './strays.js';

/** Milliseconds: until it has to answer, until it has to end, between two looks at first and later. */
const TIMES = { start: 20_000, stop: 2000, soon: 5, look: 40 };
/** Characters of its output that are kept: the last ones. */
const KEPT = 16 * 1024;
/** Colors of a terminal, which Flask writes everywhere. */
const COLORS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
/** Both ways to say "this machine": a server may listen on one only. */
const HOSTS = ['127.0.0.1', '::1'];

export type Program = {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
};

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Starts a program and waits until something answers a request for `ready` on its port. `ended`: what is to be cleaned up on a signal. */
export async function serve(
  program: Program,
  { port, ready, ended, time = TIMES.start }: { port: number; ready: string; ended: () => void; time?: number },
  host: Host,
): Promise<Service | NotServing> {
  const mark = markOn(host);
  const child = startedChild({ ...program, env: { ...program.env, ...mark.env } }, host);
  if ('reason' in child)
    return { reason: `The program could not be started: ${child.reason}.`, isOver: false, log: '' };
  const running = watchedChild(child);
  const { gone, isOver, log } = running;
  const signals = endSignals(host);
  const endAll = (signal: NodeJS.Signals) => {
    endGroup(child, host);
    mark.end();
    ended();
    signals.end();
    host.kill(host.pid, signal);
  };
  signals.to(endAll);
  const held = () =>
    new Promise<'interrupted' | 'over'>((resolve) => {
      signals.to((signal) => {
        signals.to(endAll); // who presses it twice does not want to wait
        if (signal === 'SIGINT') resolve('interrupted');
        else endAll(signal);
      });
      gone.then(() => resolve('over'));
    });
  const stop = async () => {
    await stopped(running, () => endGroup(child, host), host);
    mark.end();
    signals.end();
    for (const stream of [child.stdout, child.stderr]) stream?.destroy();
    return (await isStillListening({ host: '127.0.0.1', port }))
      ? `Something still listens on port ${port} after the program was ended: it started a process that left its group.`
      : undefined;
  };
  const found = await answering(port, ready, { isOver, time });
  const end = (seconds: number) => politelyEnded(running, { address: found!, seconds }, host);
  if (found) return { address: found, isOver, log: log.text, stop, end, held };
  await new Promise((resolve) => setTimeout(resolve, TIMES.look)); // its last words
  const how = running.exit();
  const reason = how
    ? `The program ${how.words} before it answered.`
    : `The program runs, but nothing answers on port ${port} after ${time / 1000} seconds.`;
  await stop();
  return { reason, isOver: how !== undefined, log: log.text() };
}

/** `code`: that of a shell, where a signal has 128 and its number. */
type Exit = { readonly words: string; readonly code: number };

type Running = {
  readonly child: ChildProcess;
  readonly gone: Promise<void>;
  readonly exit: () => Exit | undefined;
  readonly isOver: () => boolean;
  readonly log: Tail;
};

/** Keeps the end of what a program prints, and how it ended. */
function watchedChild(child: ChildProcess): Running {
  const log = tail();
  let exit: Exit | undefined;
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', log.add).on('error', () => {});
  child.stdin!.on('error', () => {}).end();
  const gone = new Promise<void>((resolve) => {
    child.on('exit', (code, signal) => {
      exit ??= signal
        ? { words: `was ended by ${signal}`, code: 128 + os.constants.signals[signal] }
        : { words: `ended itself with exit code ${code ?? 1}`, code: code ?? 1 };
      resolve();
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      exit ??= { words: `could not be started: ${error.code ?? error.message}`, code: 127 };
      resolve();
    });
  });
  return { child, gone, exit: () => exit, isOver: () => exit !== undefined, log };
}

/** One polite signal to the program alone, and time to end. */
async function politelyEnded(
  { child, gone, exit }: Running,
  { address, seconds }: { readonly address: Address; readonly seconds: number },
  host: Host,
): Promise<Ended> {
  const since = tail();
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', since.add);
  const start = performance.now();
  if (!exit()) host.kill(child.pid!, 'SIGTERM');
  await within(gone, seconds * 1000);
  const took = Math.round((performance.now() - start) / 100) / 10;
  await new Promise((resolve) => setTimeout(resolve, TIMES.look)); // its last words
  return { code: exit()?.code, seconds: took, isListening: await isListening(address), log: since.text() };
}

/** One polite signal to the group, some time, then the hard way. */
async function stopped({ gone, isOver, child: { pid } }: Running, kill: () => void, host: Host): Promise<void> {
  if (!isOver() && pid !== undefined) {
    try {
      host.kill(host.platform === 'win32' ? pid : -pid, 'SIGTERM');
    } catch {
      // it has just ended
    }
    await within(gone, TIMES.stop);
  }
  kill();
  await within(gone, TIMES.stop);
}

/** Waits for something, but not for long. */
async function within(what: Promise<void>, time: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, time);
  });
  await Promise.race([what, late]);
  clearTimeout(timer);
}

async function answering(
  port: number,
  ready: string,
  { isOver, time }: { isOver: () => boolean; time: number },
): Promise<Address | undefined> {
  const end = Date.now() + time;
  let pause = TIMES.soon;
  while (!isOver() && Date.now() < end) {
    for (const host of HOSTS) {
      const address = { host, port };
      const left = Math.max(100, end - Date.now());
      if (!(await isListening(address))) continue;
      const reply = await ask(address, { method: 'GET', path: ready, headers: {}, body: undefined }, left);
      if ('status' in reply) return address;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 1.1, TIMES.look);
  }
  return undefined;
}

/** What was killed may need a moment to let go of its port. */
async function isStillListening(address: Address): Promise<boolean> {
  const end = Date.now() + TIMES.stop;
  while (await isListening(address)) {
    if (Date.now() > end) return true;
    await new Promise((resolve) => setTimeout(resolve, TIMES.look));
  }
  return false;
}

function isListening({ host, port }: Address): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port });
    const end = (listens: boolean) => {
      socket.destroy();
      resolve(listens);
    };
    socket.setTimeout(1000, () => end(false));
    socket.on('connect', () => end(true)).on('error', () => end(false));
  });
}

type Tail = { readonly add: (chunk: Buffer) => void; readonly text: () => string };

/** The end of a long output. What came before is dropped, so that no writer waits and no memory fills. */
function tail(): Tail {
  let kept = '';
  return {
    add: (chunk) => {
      kept = (kept + chunk.toString('utf8')).slice(-KEPT);
    },
    text: () => kept.replace(COLORS, ''),
  };
}
