/** Does one part of a session of study: each is what its own command does. */
import type { Context } from '../../context.js';
import type { Part } from '../../core/path/study.js';
import { questionsFor } from '../../core/quiz/length.js';
import { buildQueue, type Queue, queuedFrom } from '../../core/quiz/queue.js';
import { sourcesOf } from '../../core/quiz/sources.js';
import { topicNamed } from '../find.js';
import { learnSession } from '../learn/session.js';
import { loadCourse } from '../load.js';
import { loadPractice, openBench } from '../practice/load.js';
import { practiceSession } from '../practice/session.js';
import type { Dialogue } from '../quiz/dialogue.js';
import { entryNamed, poolOf, type QuizSnapshot } from '../quiz/record.js';
import { session } from '../quiz/session.js';
import { show } from '../show.js';

export async function doPart(ctx: Context, dialogue: Dialogue, snapshot: QuizSnapshot, part: Part): Promise<void> {
  switch (part.kind) {
    case 'review':
    case 'questions':
      return session(ctx, snapshot, { queue: queueOf(ctx, snapshot, part), isPart: true });
    case 'again':
    case 'practice':
      return practiceSession(ctx, await openBench(ctx, await loadPractice(ctx, part.exercise), {}), {});
    case 'learn':
      return read(ctx, snapshot, part);
    case 'read':
      return show(ctx, [part.topic], {});
    case 'start':
      return void (await ctx.progress.commit(`start ${part.topic}`, [{ type: 'started', topics: [part.topic] }]));
    case 'done':
      return void (await ctx.progress.commit(`done ${part.topic}`, [{ type: 'claimed', topics: [part.topic] }]));
    case 'pick':
      return pick(ctx, dialogue, part);
  }
}

type PartOf<K extends Part['kind']> = Extract<Part, { kind: K }>;

/** A stretch of a lesson, from where it was read to. */
async function read(ctx: Context, snapshot: QuizSnapshot, { topic: id, to }: PartOf<'learn'>): Promise<void> {
  const topic = topicNamed(snapshot.roadmap, id);
  const lesson = (await loadCourse(ctx, snapshot)).lesson(id);
  if (lesson) await learnSession(ctx, { lesson, topic, snapshot }, to);
}

/** Those that are named, or as many as the minutes hold. */
function queueOf(ctx: Context, snapshot: QuizSnapshot, part: PartOf<'review' | 'questions'>): Queue {
  const pool = poolOf(ctx, snapshot);
  if (part.kind === 'questions' && part.ids) {
    const entries = part.ids.flatMap((id) => entryNamed(snapshot, id) ?? []);
    const questions = entries.map((entry) => queuedFrom(pool, entry));
    return { questions, left: { due: 0, new: 0 }, capped: false, backlog: 0 };
  }
  const of = part.kind === 'review' ? { dueOnly: true } : { topics: [part.topic] };
  const count = questionsFor('usual', { minutes: part.minutes }, snapshot.roadmap);
  return buildQueue(pool, { ...of, sources: sourcesOf(snapshot), count });
}

async function pick(ctx: Context, { prompts }: Dialogue, { choice }: PartOf<'pick'>): Promise<void> {
  const options = choice.options.map(({ id, title }) => ({
    value: id,
    name: id === choice.suggested ? `${title} (suggested)` : title,
  }));
  const option = await prompts.select(choice.title, options);
  await ctx.progress.commit(`pick ${option}`, [{ type: 'picked', choice: choice.id, option }]);
}
