/** `link`: links of the learner's own, beside those of a card. */
import { emit } from '../cli/output.js';
import { wholeNumber } from '../cli/suggest.js';
import type { Context } from '../context.js';
import type { Topic } from '../core/course/roadmap.js';
import { quoted } from '../core/lib/sanitize.js';
import type { TopicStatus } from '../core/progress/evidence.js';
import { keyFor } from '../core/progress/notes.js';
import { usageError } from '../errors.js';
import { linkLines, linkView } from '../views/link.js';
import { topicToChange } from './choose-topics.js';
import { topicNamed } from './find.js';
import { loadSnapshot } from './load.js';

export type LinkOptions = { readonly remove?: string | undefined };

/** `link <topic> [address] [title…]`: keeps one more, or tells all that the topic has. */
export async function link(
  ctx: Context,
  [name = '', url, ...words]: readonly string[],
  { remove }: LinkOptions,
): Promise<void> {
  if (url !== undefined && remove !== undefined)
    throw usageError('An address and --remove do not go together: nothing was changed.', 'Give one of them.');
  const { roadmap, all } = await loadSnapshot(ctx);
  const isChange = url !== undefined || remove !== undefined;
  const topic = isChange ? await topicToChange(ctx, roadmap, { verb: 'link', word: name }) : topicNamed(roadmap, name);
  const own = all.get(topic.id)!.links;
  const fixed = (await ctx.course()).cards(topic.step)[topic.id]?.links ?? [];
  if (!isChange) return emit(ctx, linkView(topic, fixed, own), linkLines);
  const change =
    url === undefined
      ? { link: numbered(own, { number: remove!, fixed: fixed.length }), url: '', title: '' }
      : { link: keyFor(topic.id, ctx.machine.unique()), url: addressOf(url), title: titleOf(words, url) };
  await ctx.progress.commit(`link ${topic.id}`, [{ type: 'link-kept', ...change }]);
  const after = (await loadSnapshot(ctx)).all.get(topic.id)!.links;
  await emit(ctx, linkView(topic as Topic, fixed, after), linkLines);
}

/** The number counts on from the card's own links, as `open` does. */
function numbered(own: TopicStatus['links'], { number, fixed }: { number: string; fixed: number }): string {
  if (own.length === 0) throw usageError('There is no link of your own.', "A card's own links stay.");
  const place = wholeNumber(number, { from: fixed + 1, to: fixed + own.length, what: 'a link of your own' });
  return own[place - fixed - 1]!.key;
}

function addressOf(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw usageError(`${quoted(text)} is no address.`, 'Write it whole, such as https://example.org/page');
  }
  if (['http:', 'https:'].includes(url.protocol)) return url.href;
  throw usageError(`${quoted(text)} is no address of the web.`, 'It begins with https:// or http://');
}

function titleOf(words: readonly string[], url: string): string {
  return words.join(' ').trim() || new URL(url).host;
}
