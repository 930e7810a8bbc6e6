/** What came of the checks of a project, and what that proves. */
import { checksOf, type Project, type ProjectCheck } from '../course/project.js';
import { factOf, type State } from '../progress/state.js';

/** `skipped`: why it was not tried. `request` and `response`: what was asked last, and what came back. */
export type CheckResult = {
  readonly id: string;
  readonly title: string;
  readonly topic: string;
  readonly passed: boolean;
  readonly skipped: string | null;
  readonly message: string | null;
  readonly mend: string;
  readonly request: string | null;
  readonly response: string | null;
  /** The end of what a service printed, where it failed. */
  readonly log: string | null;
  /** Everything that was asked and answered, in order. */
  readonly exchanges: readonly string[];
};

export type StageResult = {
  readonly id: string;
  readonly title: string;
  readonly passed: boolean;
  readonly checks: readonly CheckResult[];
};

/** Which checks are tried: all, those of one stage, or one, with all that they need. */
export function chosenChecks(
  project: Project,
  { stage, only }: { stage?: string | undefined; only?: string | undefined },
): ProjectCheck[] {
  const all = checksOf(project);
  if (only === undefined && stage === undefined) return all;
  const named =
    only === undefined ? project.stages.find(({ id }) => id === stage)!.checks : all.filter(({ id }) => id === only);
  const wanted = new Set(named.map(({ id }) => id));
  // those that are needed stand before
  for (const check of [...all].reverse()) if (wanted.has(check.id)) for (const id of check.needs) wanted.add(id);
  return all.filter(({ id }) => wanted.has(id));
}

/** Why a check need not be tried: one that it needs has not passed. */
export function reasonToSkip(check: ProjectCheck, results: ReadonlyMap<string, CheckResult>): string | undefined {
  const missing = check.needs.find((id) => results.get(id)?.passed === false);
  return missing === undefined ? undefined : `it needs "${results.get(missing)!.title}" first`;
}

/** The stages of which every check was tried, with their results. */
export function stageResults(project: Project, results: ReadonlyMap<string, CheckResult>): StageResult[] {
  return project.stages.flatMap(({ id, title, checks }) => {
    const own = checks.flatMap((check) => results.get(check.id) ?? []);
    if (own.length === 0) return [];
    return [{ id, title, passed: own.length === checks.length && own.every(({ passed }) => passed), checks: own }];
  });
}

/** What a stage is called in the learner's progress. */
export function stageKey(project: string, stage: string): string {
  return `${project}/${stage}`;
}

/** When a stage was passed, epoch milliseconds; undefined if it was not, or not since a reset of its topic. */
export function stagePassed(state: State, project: string, stage: string): number | undefined {
  const fact = factOf(state, 'checked', stageKey(project, stage));
  const cleared = factOf(state, 'cleared', project);
  return fact && (!cleared || cleared.l < fact.l) ? fact.at : undefined;
}

/** Topics that are proven once these stages are passed: those of their checks, and the project's own after the last stage. */
export function topicsProven(project: Project, passed: ReadonlySet<string>): string[] {
  const stages = project.stages.filter(({ id }) => passed.has(id));
  const topics = new Set(stages.flatMap(({ checks }) => checks.map(({ topic }) => topic)));
  topics.delete(project.topic);
  if (stages.length === project.stages.length) topics.add(project.topic);
  return [...topics];
}
