/** A lesson on a terminal: a section a page, its program to run and to change, its questions and exercises where they stand. */
import type { Context, Key } from '../../context.js';
import type { Program, Section } from '../../core/course/lesson.js';
import { sectionsRead } from '../../core/learn/place.js';
import { flow, wrap } from '../../views/layout.js';
import type { Drawing } from '../../views/lesson/blocks.js';
import { programIn, sectionLines } from '../../views/lesson/lesson.js';
import { named } from '../../views/topic-row.js';
import { drawingOn } from '../practice/drawing.js';
import { cancellable, type Dialogue, openDialogue, say } from '../quiz/dialogue.js';
import type { Reading } from './learn.js';
import { runLesson } from './run.js';

type Page = { readonly dialogue: Dialogue; readonly drawing: Drawing; readonly reading: Reading };

/** Begins at the first section that was not read, or at the first one if all were. */
export async function learnSession(ctx: Context, reading: Reading): Promise<void> {
  const page = { dialogue: await openDialogue(ctx), drawing: await drawingOn(ctx), reading };
  const { sections } = reading.lesson;
  const read = sectionsRead(reading.lesson, reading.snapshot.state);
  let at = read < sections.length ? read : 0;
  const run = async () => {
    while (at < sections.length) {
      const key = await readSection(ctx, page, at);
      if (key === 'q') return;
      at = key === 'b' ? Math.max(0, at - 1) : at + 1;
    }
    sayEnd(page);
  };
  await cancellable(run, async () => {});
}

/** Shows a section until the learner goes on, back or away. */
async function readSection(ctx: Context, page: Page, at: number): Promise<string> {
  const { dialogue, drawing, reading } = page;
  const section = reading.lesson.sections[at]!;
  showSection(page, section, at);
  const program = programIn(section);
  const keys = keysOf(program);
  for (;;) {
    say(dialogue, [
      '',
      ...flow(
        keys.map(({ key, name }) => `${key === 'enter' ? 'Enter' : key} ${name}`),
        drawing.width,
      ).map(drawing.style.dim),
    ]);
    const key = await dialogue.prompts.key(`${at + 1} of ${reading.lesson.sections.length}:`, keys);
    if ((key === 'r' || key === 'e') && program)
      await runLesson(ctx, page, { program, section: section.id, isChanged: key === 'e' });
    else {
      if (key === 'enter')
        await ctx.progress.commit(`learn ${reading.topic.id}`, [
          { type: 'read', topic: reading.topic.id, section: section.id },
        ]);
      return key;
    }
  }
}

function keysOf(program: Program | undefined): Key[] {
  return [
    { key: 'enter', name: 'on' },
    ...(program
      ? [
          { key: 'r', name: 'run the program' },
          { key: 'e', name: 'change it and run' },
        ]
      : []),
    { key: 'b', name: 'back' },
    { key: 'q', name: 'end' },
  ];
}

function showSection({ dialogue, drawing, reading }: Page, section: Section, at: number): void {
  dialogue.prompts.turnPage();
  const place = `${named(reading.topic)}  ${at + 1}/${reading.lesson.sections.length}`;
  say(dialogue, ['', ...wrap(place, drawing.width).map(drawing.style.dim), '', ...sectionLines(section, drawing)]);
}

function sayEnd({ dialogue, drawing, reading }: Page): void {
  const { id, exercises, questions } = reading.topic;
  const then = [
    ...(exercises ? [`Write: roadmap practice ${id}`] : []),
    ...(questions ? [`Its questions: roadmap quiz ${id}`] : []),
  ];
  say(dialogue, ['', drawing.style.good('You have read the whole lesson.'), ...then]);
}
