/** Notes that the learner keeps with topics. */

import type { TopicStatus, TopicStatuses } from '../core/progress/evidence.js';
import { wrap } from './layout.js';
import type { Style } from './style.js';
import { named } from './topic-row.js';

export type NoteView = ReturnType<typeof noteView>;

/** `note <topic> --json`; `before` is the note that was replaced or removed now, if there was one. */
export function noteView({ topic }: TopicStatus, note: string | null, before: string | null) {
  return { topic: topic.id, number: topic.number, title: topic.title, note, before };
}

/** Lines of one note. */
export function noteLines(view: NoteView, style: Style, width: number): string[] {
  const { topic, note, before } = view;
  return [
    style.bold(named(view)),
    ...wrap(note ?? `No note yet. Write one: roadmap note ${topic} "..."`, width, '  '),
    ...(before === null
      ? []
      : [style.dim('Before:'), ...wrap(before, width, '  ').map(style.dim), style.dim('Take it back: roadmap undo')]),
  ];
}

/** Every note, in path order. */
export function notesView(all: TopicStatuses) {
  return { notes: [...all.values()].flatMap((s) => (s.note ? [noteView(s, s.note, null)] : [])) };
}

/** Lines of all notes. */
export function notesLines({ notes }: ReturnType<typeof notesView>, style: Style, width: number): string[] {
  if (notes.length === 0) return wrap('There are no notes yet. Write one: roadmap note 1.3 "..."', width);
  return [...notes.flatMap((note) => noteLines(note, style, width)), '', style.dim('Another: roadmap note 1.3 "..."')];
}
