import type { Context } from '../context.js';
import { findTopic } from '../core/names.js';
import { next } from '../core/next.js';
import { list } from '../core/text.js';
import { RoadmapError } from '../errors.js';
import { emit } from '../output.js';
import { changeLines, changeView } from '../views/change.js';
import { named } from '../views/topics.js';
import { loadScene } from './scene.js';

/** `reset [topic…]`: back to the beginning, or for these topics only. An ordinary change: `undo` takes it back. */
export async function reset(
  ctx: Context,
  names: readonly string[],
  options: { readonly yes?: boolean },
): Promise<void> {
  const scene = await loadScene(ctx);
  const topics = names.map((name) => findTopic(scene.roadmap, name));
  const what = topics.length > 0 ? list(topics.map(named)) : `all of ${scene.roadmap.title}`;
  if (
    !options.yes &&
    !(await confirmed(
      ctx,
      what,
      topics.map(({ id }) => id),
    ))
  )
    return ctx.out('Nothing was changed.\n');
  const ids = topics.length > 0 ? topics.flatMap((topic) => [topic.id, ...topic.aliases]) : undefined;
  await ctx.progress.commit(['reset', ...(ids ?? [])].join(' '), [{ type: 'reset', topics: ids }]);
  const now = await loadScene(ctx);
  const view = changeView(scene.all, now.all, next(now.roadmap, now.state, now.learner), [], 'roadmap undo');
  await emit(ctx, { ...view, notices: [`Reset ${what}. Answers to its questions are forgotten, too.`] }, changeLines);
}

async function confirmed(ctx: Context, what: string, ids: readonly string[]): Promise<boolean> {
  if (ctx.canPrompt) return (await ctx.ask()).confirm(`Reset ${what}? (undo brings it back)`);
  throw new RoadmapError({
    kind: 'refused',
    message: `This would reset ${what}, and there is no terminal to ask on.`,
    hint: `Say yes beforehand: ${['roadmap reset', ...ids].join(' ')} --yes`,
  });
}
