/** One run of the checks: each is told as soon as it is known, then all is saved and told. */
import { emit } from '../../cli/output.js';
import { noSuch } from '../../cli/suggest.js';
import type { Context } from '../../context.js';
import { type CheckResult, chosenChecks, stageResults } from '../../core/check/result.js';
import { checksOf, type Project } from '../../core/course/project.js';
import { visibleDeep } from '../../core/lib/sanitize.js';
import { localTime } from '../../core/lib/study-day.js';
import { isRoadmapError, usageError } from '../../errors.js';
import { reportText } from '../../views/check/report.js';
import {
  checkView,
  endLines,
  headLines,
  keptLines,
  overLines,
  type Page,
  resultLines,
} from '../../views/check/results.js';
import { dropDatabases, withDatabases } from './database.js';
import { type Bench, type Loaded, loadBench } from './load.js';
import { recordStages } from './record.js';
import { trialOf, tryAll } from './run.js';
import type { Trial } from './trial.js';

export type RunOptions = {
  readonly stage?: string | undefined;
  readonly only?: string | undefined;
  readonly verbose?: boolean | undefined;
  readonly keep?: boolean | undefined;
  readonly yes?: boolean | undefined;
};

/** `name`: the project that the learner named. */
export type Run = {
  readonly name: string | undefined;
  readonly options: RunOptions;
  readonly report: { readonly file: string; readonly write: (text: string) => void } | undefined;
};

/** What a run has at hand. */
type Desk = {
  readonly ctx: Context;
  readonly bench: Bench;
  readonly loaded: Loaded;
  readonly run: Run;
  readonly page: Page;
};

/** Whether all that was tried has passed. Throws if the program cannot be tried. */
export async function checkOnce(ctx: Context, loaded: Loaded, run: Run): Promise<boolean> {
  const bench = await withDatabases(ctx, await loadBench(ctx, loaded, run.name), run.options.yes === true);
  const { project, file, folder } = bench;
  const { options } = run;
  if (options.keep && project.form !== 'service')
    throw usageError('--keep is for services, and this project is a program that ends by itself.');
  const checks = chosenChecks(project, named(project, options));
  const style = await ctx.terminal.style();
  const page = { style, width: ctx.terminal.width, verbose: options.verbose === true };
  const desk = { ctx, bench, loaded, run, page };
  say(desk, headLines(visibleDeep({ project: project.topic, folder, command: file.run }), page));
  const results = new Map<string, CheckResult>();
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 100) / 10;
  const trial = trialOf(bench);
  try {
    await tryAll(trial, checks, (result) => {
      results.set(result.id, result);
      say(desk, resultLines(visibleDeep(result), page));
    }).catch(async (error) => {
      await save(desk, { results, seconds: seconds(), error });
      say(desk, ['']);
      throw error;
    });
    if (options.keep) {
      await tell(desk, { results, seconds: seconds() });
      await hold(desk, trial);
    }
  } finally {
    await trial.end();
    dropDatabases(bench);
  }
  if (!options.keep) await tell(desk, { results, seconds: seconds() });
  return [...results.values()].every(({ passed }) => passed);
}

type Came = {
  readonly results: ReadonlyMap<string, CheckResult>;
  readonly seconds: number;
  /** Why the run ended before its last check. */
  readonly error?: unknown;
};

async function tell(desk: Desk, came: Came): Promise<void> {
  const { ctx, bench, page, run } = desk;
  const { changed, stages } = await save(desk, came);
  const view = checkView({ project: bench.project.topic, stages, seconds: came.seconds, changed });
  await emit(ctx, view, () => endLines(visibleDeep(view), { ...page, report: run.report?.file }));
}

/** Saves what was passed, and the report. */
async function save({ ctx, bench, loaded, run }: Desk, { results, seconds, error }: Came) {
  const { project, file, workshop, folder } = bench;
  const stages = stageResults(project, results);
  const { changed } = await recordStages(ctx, bench, { snapshot: loaded.snapshot, stages });
  if (run.report) {
    const place = await workshop.commit(folder);
    const time = localTime(ctx.clock.now(), ctx.clock.zone);
    const failure = isRoadmapError(error)
      ? { message: error.info.message, details: error.info.details ?? [] }
      : undefined;
    const report = { project: project.topic, command: file.run, time, seconds, stages, failure, ...place };
    run.report.write(reportText(visibleDeep(report)));
  }
  return { changed, stages };
}

/** Leaves the service running until the learner ends it. */
async function hold(desk: Desk, trial: Trial): Promise<void> {
  const end = await trial.hold((kept) => say(desk, keptLines(kept, desk.page)));
  say(desk, end.how === 'over' ? overLines(visibleDeep(end), desk.page) : ['']);
}

function say({ ctx: { terminal } }: Pick<Desk, 'ctx'>, lines: readonly string[]): void {
  if (!terminal.json) terminal.out(`${lines.join('\n')}\n`);
}

/** The stage and the check that are named exist. */
function named(project: Project, { stage, only }: RunOptions): Pick<RunOptions, 'stage' | 'only'> {
  const know = (what: string, name: string | undefined, among: readonly string[]) => {
    if (name !== undefined && !among.includes(name))
      throw noSuch(what, name, { among, otherwise: `There are: ${among.join(', ')}` });
  };
  const stages = project.stages.map(({ id }) => id);
  know('stage', stage, stages);
  know(
    'check',
    only,
    checksOf(project).map(({ id }) => id),
  );
  return { stage, only };
}
