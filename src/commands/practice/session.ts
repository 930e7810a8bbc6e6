/** Practice on a terminal: the task, then a check at every save, and keys for all else. It never goes on by itself. */
import type { Context, Key } from '../../context.js';
import { visible, visibleDeep } from '../../core/lib/sanitize.js';
import { recordOf } from '../../core/practice/record.js';
import type { Reply } from '../../core/practice/reply.js';
import { isRoadmapError } from '../../errors.js';
import { flow, wrap } from '../../views/layout.js';
import type { Drawing } from '../../views/lesson/blocks.js';
import { listLines, listView } from '../../views/practice/list.js';
import { replyLines } from '../../views/practice/reply.js';
import { hintLines, solutionLines, taskLines } from '../../views/practice/task.js';
import { cancellable, type Dialogue, openDialogue, say } from '../quiz/dialogue.js';
import { drawingOn } from './drawing.js';
import { type Bench, type FolderOptions, handOut, loadPractice, openBench } from './load.js';
import { recordCheck, recordHint, recordReveal } from './record.js';

/** What a save presses. */
const SAVED = 'saved';
const KEYS: readonly Key[] = [
  { key: 'c', name: 'check' },
  { key: 'h', name: 'hint' },
  { key: 't', name: 'task' },
  { key: 'o', name: 'open in the editor' },
  { key: 's', name: 'solution' },
  { key: 'r', name: 'reset' },
  { key: 'l', name: 'list' },
  { key: 'n', name: 'next' },
  { key: 'q', name: 'end' },
];

type Desk = { readonly dialogue: Dialogue; readonly drawing: Drawing };

/** Runs until the learner ends it. */
export async function practiceSession(ctx: Context, first: Bench, options: FolderOptions): Promise<void> {
  const desk = { dialogue: await openDialogue(ctx), drawing: await drawingOn(ctx) };
  const run = async () => {
    for (let bench: Bench | undefined = first; bench; ) bench = await atBench(ctx, desk, bench, options);
  };
  await cancellable(run, async () => {});
}

/** One exercise; gives the next one if the learner goes on. */
async function atBench(ctx: Context, desk: Desk, begun: Bench, options: FolderOptions): Promise<Bench | undefined> {
  let bench = begun;
  const { prompts } = desk.dialogue;
  showTask(desk, bench, handOut(bench));
  const watch = bench.work.watch(bench.file, () => prompts.press(SAVED));
  try {
    for (;;) {
      const key = await prompts.key(keyLine(desk, bench), [...KEYS, { key: SAVED, name: 'saved' }]);
      if (key === 'q') return undefined;
      if (key === 'n') {
        const next = await another(ctx, desk, options);
        if (next) return next;
      } else bench = await act(ctx, desk, bench, key);
    }
  } finally {
    await watch.stop();
  }
}

/** What the keys do that stay with an exercise. */
async function act(ctx: Context, desk: Desk, bench: Bench, key: string): Promise<Bench> {
  switch (key) {
    case 'h':
      return giveHint(ctx, desk, bench);
    case 's':
      return showSolution(ctx, desk, bench);
    case 't':
      showTask(desk, bench, false);
      return bench;
    case 'l':
      say(
        desk.dialogue,
        listLines(visibleDeep(listView(bench.exercises, bench.snapshot)), desk.drawing.style, desk.drawing.width),
      );
      return bench;
    case 'o':
      edit(desk, bench);
      return bench;
    case 'r':
      return reset(desk, bench);
    default:
      return check(ctx, desk, bench);
  }
}

function showTask({ dialogue, drawing }: Desk, bench: Bench, created: boolean): void {
  dialogue.prompts.turnPage();
  const { exercise, topic, why, file, snapshot } = bench;
  const { hints } = recordOf(snapshot.state, exercise.id);
  say(dialogue, ['', ...taskLines(visibleDeep({ exercise, topic, why, file, created, hints }), drawing), '']);
  say(
    dialogue,
    wrap('Write in your editor and save: every save is checked here.', drawing.width).map(drawing.style.dim),
  );
}

async function check(ctx: Context, { dialogue, drawing }: Desk, bench: Bench): Promise<Bench> {
  const { exercise, file, work } = bench;
  if (work.read(file) === undefined) {
    say(dialogue, `There is no file ${file}. r brings the starter back.`);
    return bench;
  }
  const reply = await judged(ctx, dialogue, bench);
  if (!reply) return bench;
  const { snapshot, changed } = await recordCheck(ctx, bench, reply.passed);
  dialogue.prompts.turnPage();
  say(dialogue, ['', drawing.style.bold(visible(exercise.title)), ...replyLines(visibleDeep(reply), drawing)]);
  if (reply.passed) say(dialogue, ['', ...solutionLines(visibleDeep(exercise), drawing)]);
  for (const { number, title, to } of visibleDeep(changed))
    say(dialogue, ['', drawing.style.good(`${number} ${title} is ${to} now.`)]);
  return { ...bench, snapshot };
}

/** A check that cannot be made is told, and the session goes on. */
async function judged(ctx: Context, dialogue: Dialogue, { exercise, file }: Bench): Promise<Reply | undefined> {
  try {
    return await ctx.judge(exercise, file);
  } catch (error) {
    if (!isRoadmapError(error) || error.info.kind !== 'failed') throw error;
    say(dialogue, [error.info.message, error.info.hint].filter(Boolean).join(' '));
    return undefined;
  }
}

async function giveHint(ctx: Context, { dialogue, drawing }: Desk, bench: Bench): Promise<Bench> {
  const { hints } = bench.exercise;
  const seen = recordOf(bench.snapshot.state, bench.exercise.id).hints;
  const level = Math.min(seen + 1, hints.length);
  say(dialogue, ['', ...hintLines(visibleDeep(hints[level - 1]!), { number: level, of: hints.length }, drawing)]);
  return { ...bench, snapshot: await recordHint(ctx, bench, level) };
}

async function showSolution(ctx: Context, { dialogue, drawing }: Desk, bench: Bench): Promise<Bench> {
  const isPassed = recordOf(bench.snapshot.state, bench.exercise.id).passed !== undefined;
  const price = 'You have not passed it. After a look it counts only when you do it again in a week. Show it?';
  if (!isPassed && !(await dialogue.prompts.confirm(price))) return bench;
  say(dialogue, ['', ...solutionLines(visibleDeep(bench.exercise), drawing)]);
  return { ...bench, snapshot: await recordReveal(ctx, bench) };
}

function edit({ dialogue }: Desk, { work, file }: Bench): void {
  if (!dialogue.prompts.lend(() => work.edit(file)))
    say(
      dialogue,
      `No editor could be opened. Open the file yourself: ${file}, or name a command: roadmap config editor code`,
    );
}

async function reset({ dialogue }: Desk, bench: Bench): Promise<Bench> {
  if (!(await dialogue.prompts.confirm('Bring the starter back? What you wrote is kept as a copy.'))) return bench;
  const copy = bench.work.replace(bench.file, bench.exercise.starter);
  say(
    dialogue,
    copy
      ? `The starter is back. What you wrote is in ${copy}. Load the file again in your editor.`
      : 'The starter is back.',
  );
  return bench;
}

async function another(ctx: Context, { dialogue }: Desk, options: FolderOptions): Promise<Bench | undefined> {
  try {
    return await openBench(ctx, await loadPractice(ctx, undefined), options);
  } catch (error) {
    if (!isRoadmapError(error) || error.info.kind === 'cancelled') throw error;
    say(dialogue, [error.info.message, error.info.hint].filter(Boolean).join(' '));
    return undefined;
  }
}

/** The keys stand above the line that waits. */
function keyLine({ dialogue, drawing }: Desk, { exercise }: Bench): string {
  const keys = flow(
    KEYS.map(({ key, name }) => `${key} ${name}`),
    drawing.width,
  );
  say(dialogue, ['', ...keys.map(drawing.style.dim)]);
  return `${exercise.file}:`;
}
