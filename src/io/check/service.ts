/** A learner's server: started on a free port, waited for, and stopped with all that it started. */
import net from 'node:net';
import type { NotServing } from '../../context-programs.js';
import { endGroup, type Host, startedChild } from '../process.js';
import { endSignals } from '../signals.js';
import { type Address, ask } from './http.js';

/** Milliseconds: until it has to answer, until it has to end, between two looks. */
const TIMES = { start: 20_000, stop: 2000, look: 40 };
/** Characters of its output that are kept: the last ones. */
const KEPT = 16 * 1024;
/** Both ways to say "this machine": a server may listen on one only. */
const HOSTS = ['127.0.0.1', '::1'];

export type Program = {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
};

export type Service = {
  readonly address: Address;
  /** It has ended by itself. */
  readonly isOver: () => boolean;
  /** The end of what it printed. */
  readonly log: () => string;
  /** Ends it. Gives a sentence if something of it is left. */
  readonly stop: () => Promise<string | undefined>;
  /** Waits for Ctrl-C, or until it ends by itself. */
  readonly held: () => Promise<'interrupted' | 'over'>;
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
  const child = startedChild(program, host);
  if ('reason' in child)
    return { reason: `The program could not be started: ${child.reason}.`, isOver: false, log: '' };
  const log = tail();
  let over: string | undefined;
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', log.add).on('error', () => {});
  child.stdin!.on('error', () => {}).end();
  child.on('error', (error: NodeJS.ErrnoException) => {
    over ??= `could not be started: ${error.code ?? error.message}`;
  });
  const gone = new Promise<void>((resolve) => {
    child.on('exit', (code, signal) => {
      over ??= signal ? `was ended by ${signal}` : `ended itself with exit code ${code ?? 1}`;
      resolve();
    });
    child.on('error', () => resolve());
  });
  const signals = endSignals(host);
  const endAll = (signal: NodeJS.Signals) => {
    endGroup(child, host);
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
    await stopped({ gone, isOver: () => over !== undefined, pid: child.pid }, () => endGroup(child, host), host);
    signals.end();
    for (const stream of [child.stdout, child.stderr]) stream?.destroy();
    return (await isListening({ host: '127.0.0.1', port }))
      ? `Something still listens on port ${port} after the program was ended: it started a process that left its group.`
      : undefined;
  };
  const found = await answering(port, ready, { isOver: () => over !== undefined, time });
  if (found) return { address: found, isOver: () => over !== undefined, log: log.text, stop, held };
  await new Promise((resolve) => setTimeout(resolve, TIMES.look)); // its last words
  const reason = over
    ? `The program ${over} before it answered.`
    : `The program runs, but nothing answers on port ${port} after ${time / 1000} seconds.`;
  const isOver = over !== undefined;
  await stop();
  return { reason, isOver, log: log.text() };
}

type Running = { readonly gone: Promise<void>; readonly isOver: () => boolean; readonly pid: number | undefined };

/** One polite signal to the group, some time, then the hard way. */
async function stopped({ gone, isOver, pid }: Running, kill: () => void, host: Host): Promise<void> {
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
  while (!isOver() && Date.now() < end) {
    for (const host of HOSTS) {
      const address = { host, port };
      const left = Math.max(100, end - Date.now());
      if (!(await isListening(address))) continue;
      const reply = await ask(address, { method: 'GET', path: ready, headers: {}, body: undefined }, left);
      if ('status' in reply) return address;
    }
    await new Promise((resolve) => setTimeout(resolve, TIMES.look));
  }
  return undefined;
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

/** The end of a long output. What came before is dropped, so that no writer waits and no memory fills. */
function tail(): { readonly add: (chunk: Buffer) => void; readonly text: () => string } {
  let kept = '';
  return {
    add: (chunk) => {
      kept = (kept + chunk.toString('utf8')).slice(-KEPT);
    },
    text: () => kept,
  };
}
