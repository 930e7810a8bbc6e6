/** A session of study on a terminal: the plan, then part after part. Each is a session of its own, and none begins unasked. */
import type { Context, Key } from '../../context.js';
import { visible, visibleDeep } from '../../core/lib/sanitize.js';
import { studiedBetween } from '../../core/path/studied.js';
import type { Part } from '../../core/path/study.js';
import { wrap } from '../../views/layout.js';
import { planLines, type Studied, studiedLines, studyView } from '../../views/study.js';
import { loadCourse } from '../load.js';
import { cancellable, type Dialogue, openDialogue, say } from '../quiz/dialogue.js';
import { loadQuiz, type QuizSnapshot } from '../quiz/record.js';
import { doPart } from './do-part.js';
import { planOf } from './plan.js';

const KEYS: readonly Key[] = [
  { key: 'enter', name: 'begin' },
  { key: 's', name: 'not today' },
  { key: 'q', name: 'end' },
];

/** Milliseconds of a minute. */
const MINUTE = 60_000;

/** Until the time is up, nothing is left, or the learner ends it. */
export async function studySession(ctx: Context, before: QuizSnapshot, minutes: number): Promise<void> {
  const dialogue = await openDialogue(ctx);
  const began = ctx.clock.now();
  const spent = () => Math.max(0, Math.round((ctx.clock.now() - began) / MINUTE));
  const behind = new Set<string>();
  const run = async () => {
    for (let snapshot = before; ; snapshot = await loadQuiz(ctx)) {
      const parts = (await planOf(ctx, snapshot, minutes - spent())).filter((part) => !behind.has(nameOf(part)));
      const [part] = parts;
      if (!part) return;
      showPlan(dialogue, parts, minutes - spent());
      const key = await dialogue.prompts.key(`${visible(part.title)}:`, KEYS);
      if (key === 'q') return;
      behind.add(nameOf(part));
      if (key === 'enter') await doPart(ctx, dialogue, snapshot, part);
    }
  };
  await cancellable(run, async () => {
    const after = await loadQuiz(ctx);
    const [then] = await planOf(ctx, after, minutes);
    const course = await loadCourse(ctx, after);
    const did = studiedBetween({ before, after }, { lessons: course.lessons(), exercises: course.exercises() });
    sayEnd(dialogue, { ...did, minutes: spent(), then: then?.title });
  });
}

/** What a part is known by: one that went on has another title, as fewer sections or questions are left. */
function nameOf({ kind, title, command }: Part): string {
  return [kind, title, command].join(' ');
}

function showPlan(dialogue: Dialogue, parts: readonly Part[], minutes: number): void {
  const { prompts, style, ctx } = dialogue;
  prompts.turnPage();
  const keys = KEYS.map(({ key, name }) => `${key === 'enter' ? 'Enter' : key} ${name}`).join('  ');
  const { width } = ctx.terminal;
  const plan = planLines(visibleDeep(studyView(parts, minutes)), style, width);
  say(dialogue, ['', ...plan, '', ...wrap(keys, width).map(style.dim)]);
}

function sayEnd(dialogue: Dialogue, studied: Studied): void {
  const { style, ctx } = dialogue;
  say(dialogue, ['', ...studiedLines(visibleDeep(studied), style, ctx.terminal.width)]);
}
