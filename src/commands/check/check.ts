/** `check`: the learner's own project, started, tried and proven. */

import { emit } from '../../cli/output.js';
import type { Context } from '../../context.js';
import { visibleDeep } from '../../core/lib/sanitize.js';
import { RoadmapError, usageError } from '../../errors.js';
import { briefLines, briefView } from '../../views/check/brief.js';
import { drawingOn } from '../practice/drawing.js';
import { init } from './init.js';
import { type Loaded, loadPlace, projectNamed } from './load.js';
import { checkOnce, type RunOptions } from './once.js';
import { checkAtSaves } from './saves.js';

export type CheckOptions = RunOptions & {
  readonly brief?: boolean | undefined;
  readonly init?: boolean | undefined;
  readonly watch?: boolean | undefined;
  readonly folder?: string | undefined;
  readonly report?: string | undefined;
};

/** Without a project file in the folder, the brief of the project that is named; with it, the checks. */
export async function check(ctx: Context, [name]: readonly [string?], options: CheckOptions): Promise<void> {
  const loaded = await loadPlace(ctx, options.folder);
  if (options.init) return init(ctx, loaded, name);
  if (options.brief || !options.watch) {
    const file = loaded.workshop.read(loaded.folder);
    const meant = name ?? file?.project;
    if (meant !== undefined && (options.brief || !file)) return brief(ctx, loaded, meant);
  }
  refuseTogether(ctx, options);
  const file = options.report === undefined ? undefined : ctx.machine.absolute(options.report);
  const report = file === undefined ? undefined : { file, write: loaded.workshop.report(file) };
  const run = { name, options, report };
  const passed = options.watch ? await checkAtSaves(ctx, loaded, run) : await checkOnce(ctx, loaded, run);
  if (!passed) throw new RoadmapError({ kind: 'not-passed', message: 'Not passed.', told: true });
}

/** What goes on until Ctrl-C is for people, and one such thing at a time. */
function refuseTogether({ terminal }: Context, { keep, watch }: CheckOptions): void {
  if (keep && watch)
    throw usageError(
      '--keep does not go with --watch.',
      'Leave one of them out: --watch starts your program anew each time.',
    );
  if (terminal.json && (keep || watch))
    throw usageError(`${keep ? '--keep' : '--watch'} does not go with --json.`, 'Leave one of them out.');
}

async function brief(ctx: Context, { snapshot }: Loaded, name: string): Promise<void> {
  const shown = { project: await projectNamed(ctx, snapshot, name), state: snapshot.state };
  const drawing = await drawingOn(ctx);
  await emit(ctx, briefView(shown), () => briefLines(visibleDeep(shown), drawing), { paged: true });
}
