/**
 * The judge of exercises: `judge.py` and its package, shipped as they are in `dist/python` and started once for a check. It
 * guards itself against what a learner's program may do; here are only the outer limits.
 */
import path from 'node:path';
import type { Exercise } from '../../core/course/exercise.js';
import { isReply, type Reply } from '../../core/practice/reply.js';
import { RoadmapError } from '../../errors.js';
import { type Finished, type Host, runProcess } from '../process.js';
import { type Candidate, candidates, type Miss, nameOf, noPython, type Wishes } from './candidates.js';

/** Seconds and bytes for the judge itself; a learner's program has 10 seconds. */
const LIMITS = { seconds: 60, bytes: 8 * 1024 * 1024 };

export type Judging = {
  readonly host: Host;
  /** Folder that holds `judge.py`. */
  readonly folder: string;
  /** Folder of compiled Python, so that the judge is compiled only once. */
  readonly cache: string;
  readonly wishes: Wishes;
};

/** Checks a learner's file against an exercise. Throws `failed` if there is no Python, or the exercise itself is broken. */
export function judgeOn({
  host,
  folder,
  cache,
  wishes,
}: Judging): (exercise: Exercise, file: string) => Promise<Reply> {
  return async (exercise, file) => {
    const misses: Miss[] = [];
    for (const candidate of candidates(host, wishes)) {
      const answer = await asked(candidate, { exercise, file }, { host, folder, cache, wishes });
      if ('passed' in answer) return sound(answer, exercise, candidate);
      misses.push(answer);
    }
    throw noPython(misses, host.platform);
  };
}

/** The request, as `judge.py` documents it. */
function requestOf({ check, solution, generator, wrong, files, needs }: Exercise, file: string): string {
  const { right = [], programs = [], ...rest } = check;
  return JSON.stringify({ check: rest, right, programs, solution, generator, wrong, files, needs, file, seed: 1 });
}

type Task = { readonly exercise: Exercise; readonly file: string };

async function asked(
  candidate: Candidate,
  { exercise, file }: Task,
  { host, folder, cache }: Judging,
): Promise<Reply | Miss> {
  const needs = exercise.needs.length > 0 ? [`--needs=${exercise.needs.join(',')}`] : [];
  const flags = ['-I', '-X', 'utf8', '-X', `pycache_prefix=${cache}`];
  const finished = await runProcess(
    {
      file: candidate.file,
      args: [...(candidate.args ?? []), ...flags, path.join(folder, 'judge.py'), ...needs],
      cwd: host.cwd(),
      env: host.env,
      input: requestOf(exercise, file),
      stdin: 'end',
      ...LIMITS,
    },
    host,
  );
  return understood(candidate, finished);
}

function understood(candidate: Candidate, { outcome, out, err }: Finished): Reply | Miss {
  const name = nameOf(candidate);
  if (outcome.kind === 'not-started' && outcome.reason === 'ENOENT') return { name, why: 'missing' };
  const answer = parsed(out);
  if (isReply(answer)) return answer;
  const old = (answer as { readonly old?: unknown } | undefined)?.old;
  if (typeof old === 'string') return { name, why: { old } };
  if (answer !== undefined && outcome.kind === 'exited' && outcome.code === 0) throw notUnderstood();
  const said = err.trim().split('\n').at(-1) || outcome.kind;
  return { name, why: { broken: `could not judge the exercise (${said.slice(0, 200)})` } };
}

/** It ran, so Python is there: what it says is of another version of this program. */
function notUnderstood(): RoadmapError {
  return new RoadmapError({
    kind: 'failed',
    message: 'The judge of exercises said something that this version of roadmap does not understand.',
    hint: 'Its files do not fit together. Install it again: npm install --global roadmap-python',
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A reply that says something of the learner's program. */
function sound(reply: Reply, { id }: Exercise, { file, isUsual }: Candidate): Reply {
  if (reply.outcome === 'broken')
    throw new RoadmapError({ kind: 'failed', message: `The exercise ${id} itself is broken: ${String(reply.broken)}` });
  if (reply.outcome === 'missing-package')
    throw new RoadmapError({
      kind: 'failed',
      message: `This exercise needs the package ${String(reply.package)}.`,
      hint: isUsual
        ? 'Install it, with all that exercises need: roadmap practice setup'
        : `Install it: ${file} -m pip install ${String(reply.package)}`,
    });
  return reply;
}
