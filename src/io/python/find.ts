/**
 * Finds the learner's Python by using it. Version managers choose by folder and environment, so it is started in those of
 * the learner; the supervisor then goes into a folder and an environment of its own, after it has told which Python it is.
 */
import { quoted } from '../../core/lib/sanitize.js';
import { type Command, type Finished, type Host, type Outcome, runProcess } from '../process.js';
import { type Candidate, candidates, type Miss, nameOf, noPython, type Wishes } from './candidates.js';
import { inRunFolder, sweepRunFolders } from './run-folder.js';
import SUPERVISOR from './supervisor.py';

const MINIMUM = [3, 11] as const;
/** Isolated from stray files and variables, no bytecode, UTF-8 whatever the locale. */
const FLAGS = ['-I', '-B', '-X', 'utf8'];
/** What a program sees of the learner's environment. */
const PASSED_ON = ['PATH', 'LANG', 'LC_ALL', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'HOME'];

/** A script that ran: on which Python, what it told, what it printed, and how it ended. */
export type Ran = {
  readonly file: string;
  readonly version: readonly number[];
  /** Where this Python was found, such as `python3` or `ROADMAP_PYTHON`. */
  readonly found: string;
  readonly isUsual: boolean;
  readonly told: readonly Readonly<Record<string, unknown>>[];
  readonly out: string;
  readonly outcome: Outcome;
};
/** Runs a script's `main(question, tell)`. */
export type Start = (script: string, question: unknown) => Promise<Ran>;

/** What a script is held to. */
export type Limits = Pick<Command, 'seconds' | 'bytes'>;

/** Starts scripts on the first Python that does; it is the one for all later scripts. */
export function findingPython(host: Host, limits: Limits, wishes: () => Wishes): Start {
  let chosen: Candidate | undefined;
  return async (script, question) => {
    if (chosen) return usable(await tried({ host, limits, script, question }, chosen), host);
    sweepRunFolders(Date.now());
    const misses: Miss[] = [];
    for (const candidate of candidates(host, wishes())) {
      const ran = await tried({ host, limits, script, question }, candidate);
      if ('why' in ran) misses.push(ran);
      else {
        chosen = { found: ran.found, file: ran.file, isUsual: ran.isUsual };
        return ran;
      }
    }
    throw noPython(misses, host.platform);
  };
}

function usable(ran: Ran | Miss, { platform }: Host): Ran {
  if ('why' in ran) throw noPython([ran], platform);
  return ran;
}

type Task = { readonly host: Host; readonly limits: Limits; readonly script: string; readonly question: unknown };

async function tried({ host, limits, script, question }: Task, candidate: Candidate): Promise<Ran | Miss> {
  return inRunFolder(async (folder) => {
    const environment = Object.fromEntries(PASSED_ON.flatMap((key) => (host.env[key] ? [[key, host.env[key]]] : [])));
    const request = { minimum: MINIMUM, folder, environment, script, question };
    const command = {
      file: candidate.file,
      args: [...(candidate.args ?? []), ...FLAGS, '-c', SUPERVISOR],
      cwd: workingFolder(host) ?? folder,
      env: host.env,
      input: `${JSON.stringify(request)}\n`,
      stdin: 'hold' as const,
      ...limits,
    };
    return understood(candidate, await runProcess(command, host));
  });
}

/** None if it was removed meanwhile. */
function workingFolder(host: Host): string | undefined {
  try {
    return host.cwd();
  } catch {
    return undefined;
  }
}

function understood(candidate: Candidate, { outcome, out, err }: Finished): Ran | Miss {
  const { found, isUsual } = candidate;
  const name = nameOf(candidate);
  const [first, ...told] = err.split('\n').map(recordOf);
  const { python: file, version } = first ?? {};
  if (typeof file !== 'string' || !Array.isArray(version)) {
    if (outcome.kind === 'not-started' && outcome.reason === 'ENOENT') return { name, why: 'missing' };
    return { name, why: { broken: brokenText({ outcome, out, err }) } };
  }
  const [major = 0, minor = 0] = version;
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1]))
    return { name, why: { old: version.join('.') } };
  return { file, version, found, isUsual, told: told.filter((record) => record !== undefined), out, outcome };
}

function recordOf(line: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function brokenText({ outcome, out, err }: Finished): string {
  if (outcome.kind === 'not-started') return `does not start (${outcome.reason})`;
  if (outcome.kind === 'timed-out') return `gave no answer within ${outcome.seconds} seconds`;
  const said = (err.trim() || out.trim()).split('\n')[0] ?? '';
  return said
    ? `is no Python that can be used: it says ${quoted(said.slice(0, 200))}`
    : 'is no Python: it says nothing';
}
