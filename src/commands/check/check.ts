/** `check`: the learner's own project, started, tried and proven. */

import { emit } from '../../cli/output.js';
import { noSuch } from '../../cli/suggest.js';
import type { Context } from '../../context.js';
import { chosenChecks, stageResults } from '../../core/check/result.js';
import { checksOf, type Project } from '../../core/course/project.js';
import { visibleDeep } from '../../core/lib/sanitize.js';
import { RoadmapError } from '../../errors.js';
import { briefLines, briefView } from '../../views/check/brief.js';
import { checkView, endLines, headLines, resultLines } from '../../views/check/results.js';
import { drawingOn } from '../practice/drawing.js';
import { init } from './init.js';
import { type Bench, type Loaded, loadBench, loadPlace, projectNamed } from './load.js';
import { recordStages } from './record.js';
import { runChecks } from './run.js';

export type CheckOptions = {
  readonly brief?: boolean | undefined;
  readonly init?: boolean | undefined;
  readonly folder?: string | undefined;
  readonly stage?: string | undefined;
  readonly only?: string | undefined;
  readonly verbose?: boolean | undefined;
};

/** Without a project file in the folder, the brief of the project that is named; with it, the checks. */
export async function check(ctx: Context, [name]: readonly [string?], options: CheckOptions): Promise<void> {
  const loaded = await loadPlace(ctx, options.folder);
  if (options.init) return init(ctx, loaded, name);
  const file = loaded.workshop.read(loaded.folder);
  const meant = name ?? file?.project;
  if (meant !== undefined && (options.brief || !file)) return brief(ctx, loaded, meant);
  const bench = await loadBench(ctx, loaded, name);
  await checkAll(ctx, bench, { loaded, options });
}

async function brief(ctx: Context, { snapshot }: Loaded, name: string): Promise<void> {
  const shown = { project: await projectNamed(ctx, snapshot, name), state: snapshot.state };
  const drawing = await drawingOn(ctx);
  await emit(ctx, briefView(shown), () => briefLines(visibleDeep(shown), drawing), { paged: true });
}

type Around = { readonly loaded: Loaded; readonly options: CheckOptions };

async function checkAll(ctx: Context, bench: Bench, { loaded, options }: Around): Promise<void> {
  const { project, file, folder } = bench;
  const checks = chosenChecks(project, named(project, options));
  const { json, width } = ctx.terminal;
  const style = await ctx.terminal.style();
  const page = { style, width, verbose: options.verbose === true };
  const say = (lines: readonly string[]) => {
    if (!json) ctx.terminal.out(`${lines.join('\n')}\n`);
  };
  say(headLines(visibleDeep({ project: project.topic, folder, command: file.run }), page));
  const start = performance.now();
  const results = await runChecks(bench, checks, (result) => say(resultLines(visibleDeep(result), page)));
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  const stages = stageResults(project, results);
  const { changed } = await recordStages(ctx, bench, { snapshot: loaded.snapshot, stages });
  const view = checkView({ project: project.topic, stages, seconds, changed });
  await emit(ctx, view, () => endLines(visibleDeep(view), page));
  if ([...results.values()].some(({ passed }) => !passed))
    throw new RoadmapError({ kind: 'not-passed', message: 'Not passed.', told: true });
}

/** The stage and the check that are named exist. */
function named(
  project: Project,
  { stage, only }: CheckOptions,
): { stage?: string | undefined; only?: string | undefined } {
  const know = (what: string, name: string | undefined, among: readonly string[]) => {
    if (name !== undefined && !among.includes(name))
      throw noSuch(what, name, { among, otherwise: `There are: ${among.join(', ')}` });
  };
  know(
    'stage',
    stage,
    project.stages.map(({ id }) => id),
  );
  know(
    'check',
    only,
    checksOf(project).map(({ id }) => id),
  );
  return { stage, only };
}
