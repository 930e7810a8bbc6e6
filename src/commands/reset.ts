import type { Context } from '../context.js';
import { list } from '../core/lib/words.js';
import { RoadmapError } from '../errors.js';
import { named } from '../views/topic-row.js';
import { topicNamed } from './find.js';
import { finish } from './finish.js';
import { loadSnapshot } from './load.js';

/** `reset [topic…]`: back to the beginning, or for these topics only. An ordinary change: `undo` takes it back. */
export async function reset(
  ctx: Context,
  names: readonly string[],
  options: { readonly yes?: boolean },
): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const topics = names.map((name) => topicNamed(snapshot.roadmap, name));
  const what = topics.length > 0 ? list(topics.map(named)) : `all of ${snapshot.roadmap.title}`;
  if (
    !options.yes &&
    !(await confirmed(
      ctx,
      what,
      topics.map(({ id }) => id),
    ))
  )
    return ctx.terminal.out('Nothing was changed.\n');
  const ids = topics.length > 0 ? topics.flatMap((topic) => [topic.id, ...topic.aliases]) : undefined;
  const questions = ids && (await ctx.course()).bank().entries.filter(({ topic }) => ids.includes(topic));
  const change = { type: 'reset', topics: ids, questions: questions?.map(({ id }) => id) } as const;
  await ctx.progress.commit(['reset', ...(ids ?? [])].join(' '), [change]);
  const now = await loadSnapshot(ctx);
  const notices = [`Reset ${what}. Answers to its questions are forgotten, too.`];
  await finish(ctx, { before: snapshot, after: now }, { notices, undo: 'roadmap undo' });
}

async function confirmed(ctx: Context, what: string, ids: readonly string[]): Promise<boolean> {
  if (ctx.terminal.canPrompt) return (await ctx.terminal.prompts()).confirm(`Reset ${what}? (undo brings it back)`);
  throw new RoadmapError({
    kind: 'refused',
    message: `This would reset ${what}, and there is no terminal to ask on.`,
    hint: `Say yes beforehand: ${['roadmap reset', ...ids].join(' ')} --yes`,
  });
}
