import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import { findTopic } from '../core/course/find.js';
import { visible } from '../core/lib/sanitize.js';
import { wrap } from '../views/layout.js';
import { named } from '../views/topic-row.js';
import { loadSnapshot } from './load.js';

export type NoteOptions = { readonly remove?: boolean };

/** `note <topic> [text…]`: keeps a note with a topic, or tells the one it has. */
export async function note(
  ctx: Context,
  [name, ...words]: readonly [string, ...string[]],
  options: NoteOptions,
): Promise<void> {
  const { roadmap, all } = await loadSnapshot(ctx);
  const topic = findTopic(roadmap, name);
  const before = all.get(topic.id)?.record.note ?? null;
  const text = options.remove ? '' : words.length > 0 ? visible(words.join(' ')).trim() : undefined;
  const change = text !== undefined && text !== (before ?? '');
  if (change) await ctx.progress.commit(`note ${topic.id}`, [{ type: 'noted', topics: [topic.id], text }]);
  const view = { topic: topic.id, title: topic.title, note: change ? text || null : before };
  await emit(ctx, view, ({ note: kept }, style, width) => [
    style.bold(named(topic)),
    ...wrap(kept ?? `No note yet. Write one: roadmap note ${topic.id} "…"`, width, '  '),
  ]);
}
