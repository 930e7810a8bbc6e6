/** `practice check`: the learner's file, checked once. */
import { emit } from '../../cli/output.js';
import type { Context } from '../../context.js';
import { visibleDeep } from '../../core/lib/sanitize.js';
import { RoadmapError } from '../../errors.js';
import { replyLines, replyView } from '../../views/practice/reply.js';
import { solutionLines } from '../../views/practice/task.js';
import { drawingOn } from './drawing.js';
import { type FolderOptions, loadPractice, openBench } from './load.js';
import { recordCheck } from './record.js';

/** Checks, saves and tells. Not passed is exit code 3. */
export async function check(ctx: Context, name: string | undefined, options: FolderOptions): Promise<void> {
  const bench = await openBench(ctx, await loadPractice(ctx, name), options);
  const { exercise } = bench;
  if (bench.work.read(bench.file) === undefined) throw noFile(bench.file, exercise.id);
  const reply = await ctx.judge(exercise, bench.file);
  const { changed, snapshot } = await recordCheck(ctx, bench, reply.passed);
  const drawing = await drawingOn(ctx);
  await emit(ctx, replyView(exercise.id, reply, changed), () => [
    ...replyLines(visibleDeep(reply), drawing),
    ...(reply.passed ? ['', ...solutionLines(visibleDeep(exercise), drawing)] : []),
    ...visibleDeep(changed).map(({ number, title, to }) => drawing.style.good(`${number} ${title} is ${to} now.`)),
    '',
    drawing.style.dim(reply.passed ? nextText(snapshot) : `A hint: roadmap practice hint ${exercise.id}`),
  ]);
  if (!reply.passed) throw new RoadmapError({ kind: 'not-passed', message: 'Not passed.', told: true });
}

function nextText(_: unknown): string {
  return 'The next one: roadmap practice';
}

function noFile(file: string, exercise: string): RoadmapError {
  return new RoadmapError({
    kind: 'failed',
    message: 'There is no file to check yet.',
    at: file,
    hint: `Begin: roadmap practice ${exercise}`,
  });
}
