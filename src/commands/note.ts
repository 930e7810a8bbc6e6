import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import type { Topic } from '../core/course/roadmap.js';
import { usageError } from '../errors.js';
import { noteLines, notesLines, notesView, noteView } from '../views/note.js';
import { topicToChange } from './choose-topics.js';
import { topicNamed } from './find.js';
import { loadSnapshot } from './load.js';

export type NoteOptions = { readonly remove?: boolean };

/** `note [topic] [text…]`: keeps a note with a topic, tells the one it has, or tells all. What was typed is kept as it is. */
export async function note(ctx: Context, [name, ...words]: readonly string[], options: NoteOptions): Promise<void> {
  const { roadmap, all } = await loadSnapshot(ctx);
  if (name === undefined) return emit(ctx, notesView(all), notesLines, { paged: true });
  const isChange = options.remove === true || words.length > 0;
  const topic = isChange ? await topicToChange(ctx, roadmap, { verb: 'note', word: name }) : topicNamed(roadmap, name);
  const status = all.get(topic.id)!;
  const before = status.note ?? null;
  const text = textOf(topic, words, options);
  if (text === undefined || text === (before ?? '')) return emit(ctx, noteView(status, before, null), noteLines);
  await ctx.progress.commit(`note ${topic.id}`, [{ type: 'noted', topics: [topic.id], text }]);
  await emit(ctx, noteView(status, text || null, before), noteLines);
}

/** The text to keep; empty to remove the note, undefined if the line only asks for it. */
function textOf({ id }: Topic, words: readonly string[], { remove }: NoteOptions): string | undefined {
  if (remove && words.length > 0)
    throw usageError('A text and --remove do not go together: nothing was changed.', 'Give one of them.');
  if (remove) return '';
  if (words.length === 0) return undefined;
  const text = words.join(' ');
  if (text.trim() !== '') return text;
  throw usageError('The text is empty: nothing was changed.', `To remove the note: roadmap note ${id} --remove`);
}
