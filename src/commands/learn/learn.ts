/** `learn [topic]`: a topic's lesson, section after section on a terminal, else whole. */

import { emit } from '../../cli/output.js';
import { noSuch } from '../../cli/suggest.js';
import type { Context } from '../../context.js';
import type { Lesson } from '../../core/course/lesson.js';
import type { Topic } from '../../core/course/roadmap.js';
import { sectionsRead } from '../../core/learn/place.js';
import { visibleDeep } from '../../core/lib/sanitize.js';
import { currentTopic } from '../../core/path/next.js';
import type { Snapshot } from '../../core/path/snapshot.js';
import { usageError } from '../../errors.js';
import { lessonLines, lessonView } from '../../views/lesson/lesson.js';
import { named } from '../../views/topic-row.js';
import { topicNamed } from '../find.js';
import { loadCourse, loadSnapshot } from '../load.js';
import { drawingOn } from '../practice/drawing.js';

export type LearnOptions = { readonly all?: boolean; readonly section?: string | undefined };

export async function learn(ctx: Context, [name]: readonly [string?], { all, section }: LearnOptions): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const topic = await topicOf(ctx, snapshot, name);
  const course = await loadCourse(ctx, snapshot);
  const own = course.lesson(topic.id);
  // a section that is named may be of another option
  const isOwn = section === undefined || own?.sections.some(({ id }) => id === section);
  const lesson = isOwn ? own : (await ctx.course()).lesson(topic.id);
  if (!lesson) throw usageError(`${named(topic)} has no lesson.`, `Its card: roadmap show ${topic.id}`);
  const ids = lesson.sections.map(({ id }) => id);
  if (section !== undefined && !ids.includes(section))
    throw noSuch('section', section, { among: ids, otherwise: `Sections are ${ids.join(', ')}.` });
  const isWhole = all || section !== undefined || ctx.terminal.json || !ctx.terminal.canPrompt;
  if (!isWhole) return (await import('./session.js')).learnSession(ctx, { lesson, topic, snapshot });
  const shown = { lesson, title: named(topic), read: sectionsRead(lesson, snapshot.state) };
  const drawing = await drawingOn(ctx);
  await emit(ctx, lessonView(shown, section), () => lessonLines(visibleDeep(shown), drawing, section), { paged: true });
}

/** The topic that is named, or the one that is worked on, or the first with a lesson. */
async function topicOf(ctx: Context, { roadmap, all }: Snapshot, name: string | undefined): Promise<Topic> {
  if (name !== undefined) return topicNamed(roadmap, name);
  const current = currentTopic(all);
  if (current) return current;
  const [first] = (await ctx.course()).lessons();
  if (first) return topicNamed(roadmap, first.topic);
  throw usageError('This roadmap has no lessons.', 'Read a card: roadmap show');
}

export type Reading = { readonly lesson: Lesson; readonly topic: Topic; readonly snapshot: Snapshot };
