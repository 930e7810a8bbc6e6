import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import { quoted } from '../core/lib/sanitize.js';
import { usageError } from '../errors.js';
import { topicNamed } from './find.js';
import { loadSnapshot } from './load.js';

/** `open <topic> [number]`: a link of a topic's card in the browser; the first one if no number is given. */
export async function open(ctx: Context, [name = '', number = '1']: readonly [string?, string?]): Promise<void> {
  const course = await ctx.course();
  const topic = topicNamed(course.roadmap, name);
  const own = (await loadSnapshot(ctx)).all.get(topic.id)?.links ?? [];
  const links = [
    ...(course.cards(topic.step)[topic.id]?.links ?? []),
    ...own.map(({ title, url }) => ({ title, url })),
  ];
  const link = links[Number(number) - 1];
  if (!link)
    throw usageError(`${topic.title} has no link ${quoted(number)}.`, `Its links are numbered 1 to ${links.length}.`);
  const opened = !ctx.terminal.json && ctx.terminal.canPrompt && (await ctx.work()).browse(link.url);
  await emit(ctx, { topic: topic.id, ...link, opened }, (view) => [
    view.opened ? `Opened: ${view.title}` : view.title,
    `  ${view.url}`,
  ]);
}
