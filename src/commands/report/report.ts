/** `report`: how far you are and what it rests on, for others to read. */
import { emit } from '../../cli/output.js';
import { noSuch } from '../../cli/suggest.js';
import type { Context } from '../../context.js';
import { topicsOf } from '../../core/course/roadmap.js';
import { visibleDeep } from '../../core/lib/sanitize.js';
import { statisticsOf } from '../../core/stats/statistics.js';
import { usageError } from '../../errors.js';
import { type ReportView, reportView } from '../../views/report/report.js';
import { deliver } from '../deliver.js';
import { isMine, loadCourse, loadSnapshot } from '../load.js';

export type ReportOptions = {
  readonly output?: string | undefined;
  readonly open?: boolean | undefined;
  readonly md?: boolean | undefined;
  readonly svg?: string | undefined;
  readonly name?: string | undefined;
  readonly notes?: boolean | undefined;
};

/** What `--svg` draws. */
export const PICTURES = ['badge', 'card'] as const;

/** Without a file it is printed; a page for a browser is not thrown onto a terminal. */
export async function report(ctx: Context, _words: readonly string[], options: ReportOptions): Promise<void> {
  refuseConflicts(options);
  const view = await viewOf(ctx, options);
  const file = options.output ?? (options.open ? 'roadmap-report.html' : undefined);
  if (ctx.terminal.json && file === undefined) return emit(ctx, view, () => []);
  const isPage = !options.md && options.svg === undefined;
  if (isPage && file === undefined && ctx.terminal.canPrompt)
    throw usageError(
      'The report is a page for a browser.',
      'Open it: roadmap report --open   Or keep it: roadmap report -o report.html',
    );
  await deliver(ctx, await documentOf(visibleDeep(view), options), { file: file ?? '-', what: 'Your report' });
  if (options.open) await openPage(ctx, ctx.machine.absolute(file!));
}

function refuseConflicts({ output, open, md, svg }: ReportOptions): void {
  if (md && svg !== undefined) throw usageError('--md and --svg do not go together.', 'Give one of them.');
  if (open && (md || svg !== undefined || output === '-'))
    throw usageError('--open shows the page, and nothing else.', 'Leave out --open, or the others.');
  if (svg !== undefined && !(PICTURES as readonly string[]).includes(svg))
    throw noSuch('picture', svg, { among: PICTURES, otherwise: `There are: ${PICTURES.join(', ')}` });
}

async function viewOf(ctx: Context, { name, notes }: ReportOptions): Promise<ReportView> {
  const snapshot = await loadSnapshot(ctx);
  const course = await loadCourse(ctx, snapshot);
  return reportView({
    snapshot,
    statistics: statisticsOf(await ctx.progress.tally()),
    projects: topicsOf(snapshot.roadmap).flatMap(({ id, checks }) => (checks ? (course.project(id) ?? []) : [])),
    exercises: course.exercises(),
    questions: course.bank().entries.filter(isMine(snapshot)),
    name: name ?? null,
    notes: notes === true,
  });
}

async function documentOf(view: ReportView, { md, svg }: ReportOptions): Promise<string> {
  if (md) return (await import('../../views/report/markdown.js')).reportMarkdown(view);
  if (svg === undefined) return (await import('../../views/report/html.js')).reportHtml(view);
  const { badgeSvg, cardSvg } = await import('../../views/report/svg.js');
  return svg === 'badge' ? badgeSvg(view) : cardSvg(view);
}

async function openPage(ctx: Context, file: string): Promise<void> {
  if (!(await ctx.work()).browse(file) && !ctx.terminal.json)
    ctx.terminal.out('No browser could be started: open the file yourself.\n');
}
