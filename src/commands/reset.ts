import type { Context } from '../context.js';
import { visible } from '../core/lib/sanitize.js';
import { list } from '../core/lib/words.js';
import { RoadmapError } from '../errors.js';
import { named } from '../views/topic-row.js';
import { chooseTopics } from './choose-topics.js';
import { finish } from './finish.js';
import { loadSnapshot } from './load.js';

/** `reset [topic…]`: back to the beginning, or for these topics only. An ordinary change: `undo` takes it back. */
export async function reset(
  ctx: Context,
  words: readonly string[],
  options: { readonly yes?: boolean },
): Promise<void> {
  const before = await loadSnapshot(ctx);
  const { topics, command } = await chooseTopics(ctx, before, { verb: 'reset', words });
  const what = topics.length > 0 ? list(topics.map(named)) : `all of ${before.roadmap.title}`;
  if (!options.yes && !(await confirmed(ctx, what, command))) return ctx.terminal.out('Nothing was changed.\n');
  const ids = topics.length > 0 ? topics.flatMap(({ id, aliases }) => [id, ...aliases]) : undefined;
  const questions = ids && (await ctx.course()).bank().entries.filter(({ topic }) => ids.includes(topic));
  (await ctx.archive()).make('before-reset');
  await ctx.progress.commit(command, [{ type: 'reset', topics: ids, questions: questions?.map(({ id }) => id) }]);
  const notices = [`Reset ${what}. Answers to its questions are forgotten, too.`];
  await finish(ctx, { before, after: await loadSnapshot(ctx) }, { notices, undo: 'roadmap undo' });
}

async function confirmed({ terminal }: Context, what: string, command: string): Promise<boolean> {
  if (terminal.canPrompt && !terminal.json)
    return (await terminal.prompts()).confirm(visible(`Reset ${what}? (undo brings it back)`));
  throw new RoadmapError({
    kind: 'refused',
    message: `This would reset ${what}, and there is no terminal to ask on.`,
    hint: `Say yes beforehand: roadmap ${command} --yes`,
  });
}
