/**
 * Databases that checks make beside the learner's: each is dropped when its check is over, however that ends. Making and dropping
 * wait for the learner's Python, so that no signal comes between and the end of the process can still do it.
 */
import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Host } from '../process.js';
import { type EndSignals, endSignals } from '../signals.js';
import SCRIPT from './database.py';

/** Milliseconds for one call of Python. */
const TIME = 20_000;

export type Server = {
  /** The learner's own database, where the driver connects. */
  readonly url: string;
  readonly python: string;
  readonly env: NodeJS.ProcessEnv;
};

/** What is wrong: packages one of which is needed, or the words of the server. */
export type Trouble = { readonly missing: readonly string[] } | { readonly error: string };

export type Databases = {
  /** Makes one. Gives what is wrong if that did not work. */
  readonly make: (server: Server, name: string) => Trouble | undefined;
  /** Drops all that were made. Gives a sentence for each that is left. */
  readonly drop: () => readonly string[];
};

/** `interrupted`: drops them when a signal comes that ends us; false if somebody else takes care of that signal. */
export function databasesOn(host: Host, interrupted: () => boolean): Databases {
  const made = new Map<string, Server>();
  let signals: EndSignals | undefined;
  const drop = () => {
    const left = [...made].flatMap(([name, server]) => {
      const trouble = ask('drop', server, name, host);
      return trouble ? [`The database ${name} is still there: ${wordsOf(trouble)}`] : [];
    });
    made.clear();
    signals?.end();
    signals = undefined;
    return left;
  };
  return {
    make: (server, name) => {
      signals ??= guarded(host, interrupted);
      const trouble = ask('make', server, name, host);
      if (!trouble) made.set(name, server);
      else ask('drop', server, name, host); // it may be there all the same, as after a lost connection
      return trouble;
    },
    drop,
  };
}

/** A signal that ends us is raised again after what is to be done, once those who look after programs have ended them. */
function guarded(host: Host, interrupted: () => boolean): EndSignals {
  const signals = endSignals(host);
  signals.to((signal) =>
    setImmediate(() => {
      if (!interrupted()) return;
      signals.end();
      host.kill(host.pid, signal);
    }),
  );
  return signals;
}

function ask(what: 'make' | 'drop', { url, python, env }: Server, name: string, host: Host): Trouble | undefined {
  const options: SpawnSyncOptionsWithStringEncoding & { readonly detached: boolean } = {
    cwd: path.dirname(python), // a file of the learner's may be called as a driver
    env,
    input: JSON.stringify({ do: what, url, name }),
    encoding: 'utf8',
    timeout: TIME,
    windowsHide: true,
    detached: host.platform !== 'win32', // Ctrl-C on the terminal is for us
  };
  const { error, stdout, stderr, status } = spawnSync(python, ['-X', 'utf8', '-c', SCRIPT], options);
  if (error) return { error: error.message };
  try {
    const answer = JSON.parse(stdout) as Partial<{ missing: string[]; error: string }>;
    if (answer.missing) return { missing: answer.missing };
    return answer.error === undefined ? undefined : { error: answer.error };
  } catch {
    return { error: stderr.trim().split('\n').at(-1) || `Python ended with exit code ${status}` };
  }
}

function wordsOf(trouble: Trouble): string {
  return 'error' in trouble ? trouble.error : `none of ${trouble.missing.join(', ')} is installed`;
}
