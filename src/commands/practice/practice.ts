/** `practice`: the next exercise, or another one; its parts are `check`, `hint`, `solution`, `list`, `reset`, `open` and `setup`. */
import { emit } from '../../cli/output.js';
import type { Context } from '../../context.js';
import { visibleDeep } from '../../core/lib/sanitize.js';
import { PRACTICE_PARTS, type PracticePart } from '../../core/practice/parts.js';
import { recordOf } from '../../core/practice/record.js';
import { RoadmapError, usageError } from '../../errors.js';
import { listLines, listView } from '../../views/practice/list.js';
import { exerciseView, hintLines, solutionLines, taskLines } from '../../views/practice/task.js';
import { loadCourse, loadSnapshot } from '../load.js';
import { check } from './check.js';
import { drawingOn } from './drawing.js';
import { type FolderOptions, handOut, loadPractice, openBench } from './load.js';
import { recordHint, recordReveal } from './record.js';
import { type SetupOptions, setup } from './setup.js';

export type PracticeOptions = FolderOptions & SetupOptions & { readonly watch?: boolean };
type Part = (ctx: Context, name: string | undefined, options: PracticeOptions) => Promise<void>;

const PARTS: Readonly<Record<PracticePart, Part>> = {
  check,
  hint,
  solution,
  list,
  reset,
  open,
  setup: (ctx, _, options) => setup(ctx, options),
};

/** `practice [part] [exercise|topic]`. */
export async function practice(
  ctx: Context,
  [first, second]: readonly string[],
  options: PracticeOptions,
): Promise<void> {
  const part = PRACTICE_PARTS.find(({ name }) => name === first);
  if (part) return PARTS[part.name](ctx, second, options);
  if (second !== undefined)
    throw usageError('roadmap practice takes one exercise.', `Its parts are ${Object.keys(PARTS).join(', ')}.`);
  const bench = await openBench(ctx, await loadPractice(ctx, first), options);
  if (options.watch !== false && ctx.terminal.canPrompt && !ctx.terminal.json)
    return (await import('./session.js')).practiceSession(ctx, bench, options);
  const created = handOut(bench);
  const { exercise, topic, why, file, snapshot } = bench;
  const shown = { exercise, topic, why, file, created, hints: recordOf(snapshot.state, exercise.id).hints };
  const drawing = await drawingOn(ctx);
  const then = `Then: roadmap practice check ${bench.exercise.id}`;
  await emit(ctx, exerciseView(shown), () => [...taskLines(visibleDeep(shown), drawing), '', drawing.style.dim(then)]);
}

/** `practice hint`: one more hint. */
async function hint(ctx: Context, name: string | undefined): Promise<void> {
  const found = await loadPractice(ctx, name);
  const { hints } = found.exercise;
  const level = Math.min(recordOf(found.snapshot.state, found.exercise.id).hints + 1, hints.length);
  await recordHint(ctx, found, level);
  const drawing = await drawingOn(ctx);
  const view = exerciseView({ ...found, file: '', created: false, hints: level }).exercise.hints;
  const lines = hintLines(visibleDeep(hints[level - 1]!), { number: level, of: hints.length }, drawing);
  await emit(ctx, { exercise: found.exercise.id, hints: view, hint: lines.slice(1).join('\n') }, () => lines);
}

/** `practice solution`: the model solution; before it is passed, that is told first and has its price. */
async function solution(ctx: Context, name: string | undefined): Promise<void> {
  const found = await loadPractice(ctx, name);
  const { exercise, snapshot } = found;
  const isPassed = recordOf(snapshot.state, exercise.id).passed !== undefined;
  if (!isPassed && ctx.terminal.canPrompt && !ctx.terminal.json) {
    const prompts = await ctx.terminal.prompts();
    const sure = await prompts.confirm(
      'You have not passed it. After a look it counts only when you do it again in a week. Show it?',
    );
    if (!sure) return;
  }
  await recordReveal(ctx, found);
  const drawing = await drawingOn(ctx);
  const { solution: code, alternative } = exercise;
  await emit(ctx, { exercise: exercise.id, solution: code, alternative: alternative?.code ?? null }, () =>
    solutionLines(visibleDeep(exercise), drawing),
  );
}

/** `practice list`: all exercises, or those of a topic or a step. */
async function list(ctx: Context, name: string | undefined): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const all = (await loadCourse(ctx, snapshot)).exercises();
  const topic = name === undefined ? undefined : (await loadPractice(ctx, name)).exercise.topic;
  const own = topic === undefined ? all : all.filter((one) => one.topic === topic);
  await emit(ctx, listView(own, snapshot), listLines, { paged: true });
}

/** `practice reset`: the starter again; what was written is kept as a copy. */
async function reset(ctx: Context, name: string | undefined, options: PracticeOptions): Promise<void> {
  const bench = await openBench(ctx, await loadPractice(ctx, name), options);
  const copy = bench.work.replace(bench.file, bench.exercise.starter);
  const view = { exercise: bench.exercise.id, file: bench.file, copy: copy ?? null };
  await emit(ctx, view, () => [
    `${bench.file} is the starter again.`,
    ...(copy ? [`What you wrote is in ${copy}`, 'If your editor has the file open, load it again there.'] : []),
  ]);
}

/** `practice open`: the file in the learner's editor. */
async function open(ctx: Context, name: string | undefined, options: PracticeOptions): Promise<void> {
  const bench = await openBench(ctx, await loadPractice(ctx, name), options);
  handOut(bench);
  if (bench.work.edit(bench.file)) return;
  throw new RoadmapError({
    kind: 'failed',
    message: 'Your editor could not be opened.',
    at: bench.file,
    hint: 'Name its command: roadmap config editor code',
  });
}
