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

/** Tries every check, in order. Throws `failed` if the program cannot be started at all. */
export async function tryAll(
  trial: Trial,
  checks: readonly ProjectCheck[],
  heard: (result: CheckResult) => void,
): Promise<void> {
  const results = new Map<string, CheckResult>();
  for (const check of checks) {
    const skipped = reasonToSkip(check, results);
    const result = skipped === undefined ? await tried(check, trial) : resultOf(check, { skipped });
    results.set(check.id, result);
    heard(result);
  }
}

async function tried(check: ProjectCheck, trial: Trial): Promise<CheckResult> {
  const notes: Notes = { values: await trial.begin(check), request: null, response: null, exchanges: [] };
  for (const step of check.steps) {
    const fault = await trial[step.kind](step as never, notes);
    if (fault) return resultOf(check, { ...notes, message: fault, log: hasFailed(step, notes) ? trial.log() : null });
  }
  return resultOf(check, { ...notes, passed: true });
}

/** What a service printed helps where it failed, and not where its answer was another one, or where nobody asked it. */
function hasFailed({ kind }: CheckStep, { response }: Notes): boolean {
  if (kind === 'file' || kind === 'git' || kind === 'command') return false;
  return kind === 'stop' || response === null || response.startsWith('5');
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
