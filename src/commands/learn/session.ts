/** A lesson on a terminal: a section a page, its program to run and to change, its questions and exercises where they stand. */
import type { Context, Key } from '../../context.js';
import { namedIn, runnablesIn, type Section } from '../../core/course/lesson.js';
import { sectionsRead } from '../../core/learn/place.js';
import { visible, visibleDeep } from '../../core/lib/sanitize.js';
import { plural } from '../../core/lib/words.js';
import { queuedFrom } from '../../core/quiz/queue.js';
import { flow, wrap } from '../../views/layout.js';
import type { Drawing } from '../../views/lesson/blocks.js';
import { sectionLines } from '../../views/lesson/lesson.js';
import { named } from '../../views/topic-row.js';
import { drawingOn } from '../practice/drawing.js';
import { loadPractice, openBench } from '../practice/load.js';
import { practiceSession } from '../practice/session.js';
import { cancellable, type Dialogue, openDialogue, say } from '../quiz/dialogue.js';
import { entryNamed, loadQuiz, poolOf } from '../quiz/record.js';
import { session } from '../quiz/session.js';
import type { Reading } from './learn.js';
import { runLesson } from './run.js';

type Page = { readonly dialogue: Dialogue; readonly drawing: Drawing; readonly reading: Reading };

/** Begins at the first section that was not read, or at the first one if all were; ends before section `to`, if that is given. */
export async function learnSession(ctx: Context, reading: Reading, to?: number): Promise<void> {
  const page = { dialogue: await openDialogue(ctx), drawing: await drawingOn(ctx), reading };
  const { sections } = reading.lesson;
  const read = sectionsRead(reading.lesson, reading.snapshot.state);
  const end = to ?? sections.length;
  let at = read < sections.length ? read : 0;
  const walk = async () => {
    while (at < end) {
      const key = await readSection(ctx, page, at);
      if (key === 'q') return;
      at = key === 'b' ? Math.max(0, at - 1) : at + 1;
    }
    if (to === undefined) sayEnd(page);
  };
  await cancellable(walk, async () => {});
}

/** Shows a section until the learner goes on, back or away. */
async function readSection(ctx: Context, page: Page, at: number): Promise<string> {
  const { dialogue, drawing, reading } = page;
  const section = reading.lesson.sections[at]!;
  const keys = keysOf(section);
  const help = flow(
    keys.map(({ key, name }) => `${key === 'enter' ? 'Enter' : key} ${name}`),
    drawing.width,
  );
  showSection(page, section, at);
  for (;;) {
    say(dialogue, ['', ...help.map(drawing.style.dim)]);
    const key = await dialogue.prompts.key(`${at + 1} of ${reading.lesson.sections.length}:`, keys);
    if (!(key in ACTS)) {
      if (key === 'enter') await saveRead(ctx, reading, section);
      return key;
    }
    await ACTS[key]!(ctx, page, section);
    if (key === 'a' || key === 'p') showSection(page, section, at);
  }
}

async function saveRead(ctx: Context, { topic }: Reading, { id }: Section): Promise<void> {
  await ctx.progress.commit(`learn ${topic.id}`, [{ type: 'read', topic: topic.id, section: id }]);
}

type Act = (ctx: Context, page: Page, section: Section) => Promise<void>;

/** What the keys do that stay with a section. */
const ACTS: Readonly<Record<string, Act>> = {
  r: (ctx, page, section) => run(ctx, page, section),
  e: (ctx, page, section) => run(ctx, page, section, 'changed'),
  a: (ctx, _, section) => askIn(ctx, section),
  p: (ctx, _, section) => practiseIn(ctx, section),
};

async function run(ctx: Context, page: Page, section: Section, how?: 'changed'): Promise<void> {
  const runnable = runnablesIn(section).at(-1);
  if (runnable) await runLesson(ctx, page, { ...runnable, section: section.id, isChanged: how === 'changed' });
}

/** Asks the questions that stand in a section. */
async function askIn(ctx: Context, section: Section): Promise<void> {
  const snapshot = await loadQuiz(ctx);
  const pool = poolOf(ctx, snapshot);
  const entries = namedIn(section, 'question').flatMap((id) => entryNamed(snapshot, id) ?? []);
  const queue = {
    questions: entries.map((entry) => queuedFrom(pool, entry)),
    left: { due: 0, new: 0 },
    capped: false,
    backlog: 0,
  };
  await session(ctx, snapshot, { queue, isPart: true });
}

/** Opens the first exercise that stands in a section. */
async function practiseIn(ctx: Context, section: Section): Promise<void> {
  const practice = await loadPractice(ctx, namedIn(section, 'exercise')[0]);
  await practiceSession(ctx, await openBench(ctx, practice, {}), {});
}

function keysOf(section: Section): Key[] {
  const questions = namedIn(section, 'question').length;
  return [
    { key: 'enter', name: 'on' },
    ...(runnablesIn(section).length > 0
      ? [
          { key: 'r', name: 'run the program' },
          { key: 'e', name: 'change it and run' },
        ]
      : []),
    ...(questions > 0 ? [{ key: 'a', name: `answer ${plural(questions, 'question')}` }] : []),
    ...(namedIn(section, 'exercise').length > 0 ? [{ key: 'p', name: 'practise' }] : []),
    { key: 'b', name: 'back' },
    { key: 'q', name: 'end' },
  ];
}

function showSection({ dialogue, drawing, reading }: Page, section: Section, at: number): void {
  dialogue.prompts.turnPage();
  const place = `${visible(named(reading.topic))}  ${at + 1}/${reading.lesson.sections.length}`;
  say(dialogue, [
    '',
    ...wrap(place, drawing.width).map(drawing.style.dim),
    '',
    ...sectionLines(visibleDeep(section), drawing),
  ]);
}

function sayEnd({ dialogue, drawing, reading }: Page): void {
  const { id, exercises, questions } = reading.topic;
  const then = [
    ...(exercises ? [`Write: roadmap practice ${id}`] : []),
    ...(questions ? [`Its questions: roadmap quiz ${id}`] : []),
  ];
  say(dialogue, ['', drawing.style.good('You have read the whole lesson.'), ...then]);
}
