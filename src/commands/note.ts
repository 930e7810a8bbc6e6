import { emit } from '../cli/output.js';
import { wholeNumber } from '../cli/suggest.js';
import type { Context } from '../context.js';
import type { Topic } from '../core/course/roadmap.js';
import type { Change } from '../core/progress/events.js';
import { keyFor, type Note } from '../core/progress/notes.js';
import { RoadmapError, usageError } from '../errors.js';
import { noteLines, notesLines, notesView, noteView } from '../views/note.js';
import { topicToChange } from './choose-topics.js';
import { topicNamed } from './find.js';
import { loadSnapshot } from './load.js';

export type NoteOptions = {
  readonly edit?: boolean | undefined;
  readonly remove?: boolean | undefined;
  readonly number?: string | undefined;
};

/** `notes [word…]`: all notes, or those that have the words. */
export async function notes(ctx: Context, words: readonly string[]): Promise<void> {
  const { all, when } = await loadSnapshot(ctx);
  await emit(ctx, notesView(all, when.zone, words), notesLines, { paged: true });
}

/** `note [topic] [text…]`: keeps one more note with a topic, tells those it has, or tells all. What was typed is kept as it is. */
export async function note(ctx: Context, [name, ...words]: readonly string[], options: NoteOptions): Promise<void> {
  if (name === undefined) return notes(ctx, []);
  refuseConflicts(words, options);
  const { roadmap, all, when } = await loadSnapshot(ctx);
  const isChange = options.remove || options.edit || words.length > 0;
  const topic = isChange ? await topicToChange(ctx, roadmap, { verb: 'note', word: name }) : topicNamed(roadmap, name);
  const status = all.get(topic.id)!;
  const meant = isChange ? await meantBy(ctx, { topic, notes: status.notes, words }, options) : undefined;
  if (!meant || meant.text === (meant.before ?? '')) return emit(ctx, noteView(status, when.zone), noteLines);
  const { key, text, before } = meant;
  // a note of the first version has the topic's own name
  const change: Change =
    key === topic.id ? { type: 'noted', topics: [topic.id], text } : { type: 'note-kept', note: key, text };
  await ctx.progress.commit(`note ${topic.id}`, [change]);
  const after = (await loadSnapshot(ctx)).all.get(topic.id)!;
  await emit(ctx, noteView(after, when.zone, { before }), noteLines);
}

function refuseConflicts(words: readonly string[], { edit, remove, number }: NoteOptions): void {
  const given = [edit && '--edit', remove && '--remove', words.length > 0 && 'a text'].filter(Boolean);
  if (given.length > 1)
    throw usageError(`${given.join(' and ')} do not go together: nothing was changed.`, 'Give one of them.');
  if (number !== undefined && !edit && !remove)
    throw usageError(
      '--number says which note to edit or to remove.',
      'For example: roadmap note 1.3 --edit --number 2',
    );
}

type Around = { readonly topic: Topic; readonly notes: readonly Note[]; readonly words: readonly string[] };
/** The note that is written, and what it was. An empty text removes it. */
type Meant = { readonly key: string; readonly text: string; readonly before?: string | undefined };

async function meantBy(ctx: Context, { topic, notes, words }: Around, options: NoteOptions): Promise<Meant> {
  const fresh = () => keyFor(topic.id, ctx.machine.unique());
  if (words.length > 0) return { key: fresh(), text: await textOf(ctx, topic, words) };
  const old = notes.length === 0 && options.edit ? undefined : numbered(topic, notes, options);
  if (options.remove) return { key: old!.key, text: '', before: old!.text };
  const text = await edited(ctx, old?.text ?? '');
  return { key: old?.key ?? fresh(), text, before: old?.text };
}

/** The note of that number; without one the only one. */
function numbered({ id, title }: Topic, notes: readonly Note[], { number }: NoteOptions): Note {
  if (notes.length === 0) throw usageError(`${title} has no note.`, `Write one: roadmap note ${id} "..."`);
  if (number === undefined && notes.length > 1)
    throw usageError(`${title} has ${notes.length} notes.`, `Say which, as in: --number ${notes.length}`);
  const place = number === undefined ? 1 : wholeNumber(number, { from: 1, to: notes.length, what: 'a note' });
  return notes[place - 1]!;
}

/** `-` reads all of standard input. */
async function textOf(ctx: Context, { id }: Topic, words: readonly string[]): Promise<string> {
  const text = words.length === 1 && words[0] === '-' ? (await ctx.machine.input()).trimEnd() : words.join(' ');
  if (text.trim() !== '') return text;
  throw usageError('The text is empty: nothing was changed.', `To remove a note: roadmap note ${id} --remove`);
}

async function edited(ctx: Context, text: string): Promise<string> {
  const work = await ctx.work();
  const file = work.scratch('note.md', text === '' ? '' : `${text}\n`);
  if (ctx.terminal.canPrompt && work.edit(file)) return (work.read(file) ?? '').replace(/\r\n?/g, '\n').trimEnd();
  throw new RoadmapError({
    kind: ctx.terminal.canPrompt ? 'failed' : 'refused',
    message: ctx.terminal.canPrompt ? 'No editor could be opened.' : 'An editor needs a terminal, and there is none.',
    hint: 'Set one: roadmap config editor nano   Or give the text: roadmap note 1.3 "..."',
  });
}
