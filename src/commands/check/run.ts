/** Runs the checks of a project on the learner's program, one after another. */
import { type CheckResult, reasonToSkip } from '../../core/check/result.js';
import type { CheckStep, ProjectCheck } from '../../core/course/project.js';
import type { Bench } from './load.js';
import { programs } from './programs.js';
import { service } from './service.js';
import type { Notes, Trial } from './trial.js';

/** How the steps of this project are done. Nothing is started yet. */
export function trialOf(bench: Bench): Trial {
  return bench.project.form === 'service' ? service(bench) : programs(bench);
}

/** Seconds for one check, a slow start with it, and for all of them: every step has a limit of its own, but there may be many. */
const MOST = { check: 180, run: 600 };

/** Seconds since some moment. */
type Watch = () => number;

/** Tries every check, in order. Throws `failed` if the program cannot be started at all. */
export async function tryAll(
  trial: Trial,
  checks: readonly ProjectCheck[],
  heard: (result: CheckResult) => void,
  watch: Watch = () => performance.now() / 1000,
): Promise<void> {
  const results = new Map<string, CheckResult>();
  const start = watch();
  for (const check of checks) {
    const isLate = watch() - start >= MOST.run;
    const skipped = isLate ? `the run took more than ${MOST.run / 60} minutes` : reasonToSkip(check, results);
    const result = skipped === undefined ? await tried(check, trial, watch) : resultOf(check, { skipped });
    results.set(check.id, result);
    heard(result);
  }
}

async function tried(check: ProjectCheck, trial: Trial, watch: Watch): Promise<CheckResult> {
  const notes: Notes = { values: await trial.begin(check), request: null, response: null, exchanges: [] };
  const start = watch();
  for (const step of check.steps) {
    const fault =
      watch() - start > MOST.check
        ? `The check took more than ${MOST.check} seconds. Something in your program is very slow.`
        : await trial[step.kind](step as never, notes);
    if (fault)
      return resultOf(check, { ...notes, message: fault, log: hasFailed(step, notes) ? await trial.log() : null });
  }
  return resultOf(check, { ...notes, passed: true });
}

/** What a service printed helps where it failed or where that was looked at, and not where its answer was another one, or where nobody asked it. */
function hasFailed({ kind }: CheckStep, { response }: Notes): boolean {
  if (kind === 'file' || kind === 'git' || kind === 'command') return false;
  return kind === 'stop' || kind === 'logged' || kind === 'unlogged' || response === null || response.startsWith('5');
}

function resultOf({ id, title, topic, mend }: ProjectCheck, found: Partial<CheckResult>): CheckResult {
  const {
    passed = false,
    skipped = null,
    message = null,
    request = null,
    response = null,
    log = null,
    exchanges = [],
  } = found;
  return { id, title, topic, passed, skipped, message, mend, request, response, log, exchanges };
}
