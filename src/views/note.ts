/** Notes that the learner keeps with topics. */
import { dateOf, studyDay, type Zone } from '../core/lib/study-day.js';
import type { TopicStatus, TopicStatuses } from '../core/progress/evidence.js';
import type { Note } from '../core/progress/notes.js';
import { wrap } from './layout.js';
import type { Style } from './style.js';
import { named } from './topic-row.js';

export type NoteView = ReturnType<typeof noteView>;

/** `before`: the text that was replaced or removed now. */
export type Replaced = { readonly before?: string | undefined };

/** `note <topic> --json`: the notes of a topic, oldest first. */
export function noteView(
  { topic, notes }: Pick<TopicStatus, 'topic' | 'notes'>,
  zone: Zone,
  { before }: Replaced = {},
) {
  return {
    topic: topic.id,
    number: topic.number,
    title: topic.title,
    notes: notes.map(({ text, at }, i) => ({ number: i + 1, text, date: dateOf(studyDay(at, zone)) })),
    before: before ?? null,
  };
}

/** Lines of the notes of one topic. */
export function noteLines(view: NoteView, style: Style, width: number): string[] {
  const { topic, notes, before } = view;
  return [
    style.bold(named(view)),
    ...(notes.length === 0 ? wrap(`No note yet. Write one: roadmap note ${topic} "..."`, width, '  ') : []),
    ...notes.flatMap(({ number, text, date }) => [
      ...textLines(text, width, notes.length > 1 ? `  ${number}. ` : '  '),
      style.dim(`${notes.length > 1 ? '     ' : '  '}${date}`),
    ]),
    ...(before === null
      ? []
      : [
          style.dim('Before:'),
          ...textLines(before, width, '  ').map(style.dim),
          style.dim('Take it back: roadmap undo'),
        ]),
  ];
}

/** A text of several lines, each wrapped. */
function textLines(text: string, width: number, indent: string): string[] {
  const hanging = ' '.repeat(indent.length);
  return text.split('\n').flatMap((line, i) => wrap(line, width, i === 0 ? indent : hanging, hanging));
}

/** Every note that has all the words, in path order; without words, every note. */
export function notesView(all: TopicStatuses, zone: Zone, words: readonly string[]) {
  const wanted = words.map((word) => word.toLowerCase());
  const isMeant = ({ text }: Note) => wanted.every((word) => text.toLowerCase().includes(word));
  const topics = [...all.values()].map((status) => ({ ...status, notes: status.notes.filter(isMeant) }));
  return {
    words,
    topics: topics.filter(({ notes }) => notes.length > 0).map((status) => noteView(status, zone)),
  };
}

/** Lines of all notes. */
export function notesLines({ words, topics }: ReturnType<typeof notesView>, style: Style, width: number): string[] {
  if (topics.length > 0) return topics.flatMap((one, i) => [...(i > 0 ? [''] : []), ...noteLines(one, style, width)]);
  if (words.length > 0) return wrap(`No note has ${words.join(' ')}. See them all: roadmap notes`, width);
  return wrap('There are no notes yet. Write one: roadmap note 1.3 "..."', width);
}
