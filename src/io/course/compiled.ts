/**
 * A compiled course: a folder that is read piece by piece. `compile.ts` writes what is read here.
 *
 * - `index.json`: all that the path needs.
 * - `cards-<step>.json`: the step's cards by topic id.
 * - `questions.json`: the index of the questions.
 * - `questions.jsonl`: a question a line, as a session reads its own twenty of six hundred.
 * - `lessons.json`, `exercises.json`: what there is of both, in order.
 * - `glossary.json`, `documents.json`: words that lessons explain, and all that can be searched.
 * - `lesson-<topic>.json`, `exercise-<id>.json`, `project-<topic>.json`: one of them.
 *
 * All but the lines are in a checksum. The course that comes with the program is read as the program itself is: nothing of it
 * is checked, which costs a tenth of an empty start. A copy in the cache is checked (`checked.ts`).
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Bank, Course } from '../../context.js';
import type { Exercise, ExerciseEntry } from '../../core/course/exercise.js';
import type { GlossaryWord, Lesson, LessonEntry } from '../../core/course/lesson.js';
import type { Project } from '../../core/course/project.js';
import type { Entry, Question } from '../../core/course/question.js';
import type { Card, Roadmap } from '../../core/course/roadmap.js';
import { once } from '../../core/lib/once.js';
import type { SearchDocument } from '../../core/search/documents.js';
import type { RoadmapError } from '../../errors.js';

/** `source` says of which files in which state it was compiled, and by what; empty for the course of the program. */
export type Index = { readonly source: string; readonly roadmap: Roadmap; readonly edition: string };
/** `ends` are the byte offsets behind each question's line. */
export type QuestionIndex = { readonly entries: readonly Entry[]; readonly ends: readonly number[] };

/** What the files hold. */
export type Parts = {
  readonly index: Index;
  readonly cards: Readonly<Record<string, Card>>;
  readonly questions: QuestionIndex;
  readonly question: Question;
  readonly lessons: readonly LessonEntry[];
  readonly lesson: Lesson;
  readonly glossary: readonly GlossaryWord[];
  readonly documents: readonly SearchDocument[];
  readonly exercises: readonly ExerciseEntry[];
  readonly exercise: Exercise;
  readonly project: Project;
};

/** From a file's text to what it holds. Throws anything if it does not. */
export type Parse = <P extends keyof Parts>(part: P, text: string) => Parts[P];

/** A folder with a compiled course, how its files are read, and what is thrown if one is damaged. */
export type Folder = { readonly path: string; readonly parse: Parse; readonly damaged: () => RoadmapError };

/** Reads what `compile.ts` wrote, and believes it. */
export const asWritten: Parse = (part, text) => {
  const value = JSON.parse(text);
  return part === 'question' ? value : value.body;
};

/** A file of a compiled course. Throws `damaged` if it is not whole. */
export function partOf<P extends keyof Parts>(folder: Folder, part: P, id?: string): Parts[P] {
  try {
    const name = id === undefined ? part : `${part}-${id}`;
    return folder.parse(part, fs.readFileSync(path.join(folder.path, `${name}.json`), 'utf8'));
  } catch {
    throw folder.damaged();
  }
}

/** The course that an index begins; the rest is read at its first use. */
export function compiledCourse({ roadmap, edition }: Index, folder: Folder): Course {
  return {
    roadmap,
    edition,
    cards: (step) => cardsOf(roadmap, step, folder),
    bank: once(() => bankOf(partOf(folder, 'questions'), folder)),
    lessons: once(() => partOf(folder, 'lessons')),
    lesson: (topic) => (hasLesson(roadmap, topic) ? partOf(folder, 'lesson', topic) : undefined),
    glossary: once(() => partOf(folder, 'glossary')),
    documents: once(() => partOf(folder, 'documents')),
    exercises: once(() => partOf(folder, 'exercises')),
    exercise: (id) => partOf(folder, 'exercise', id),
    project: (topic) => (hasProject(roadmap, topic) ? partOf(folder, 'project', topic) : undefined),
  };
}

function hasProject({ steps }: Roadmap, id: string): boolean {
  return steps.some(({ topics }) => topics.some((topic) => topic.id === id && topic.checks !== undefined));
}

function hasLesson({ steps }: Roadmap, id: string): boolean {
  return steps.some(({ topics }) => topics.some((topic) => topic.id === id && topic.lesson !== undefined));
}

/** A step's cards, none left out. */
function cardsOf({ steps }: Roadmap, step: string, folder: Folder): Parts['cards'] {
  const cards = partOf(folder, 'cards', step);
  const topics = steps.find(({ id }) => id === step)?.topics ?? [];
  if (!topics.every(({ id }) => Object.hasOwn(cards, id))) throw folder.damaged();
  return cards;
}

function bankOf({ entries, ends }: QuestionIndex, folder: Folder): Bank {
  const places = once(() => new Map(entries.map(({ id }, i) => [id, i])));
  const fd = once(() => fs.openSync(path.join(folder.path, 'questions.jsonl'), 'r'));
  return {
    entries,
    question: ({ id }) => {
      const i = places().get(id) ?? 0;
      const question = questionAt(fd, { start: ends[i - 1] ?? 0, end: ends[i] ?? 0 }, folder);
      if (question.id !== id) throw folder.damaged();
      return question;
    },
  };
}

type Extent = { readonly start: number; readonly end: number };

function questionAt(fd: () => number, { start, end }: Extent, folder: Folder): Question {
  try {
    const line = Buffer.alloc(end - start);
    fs.readSync(fd(), line, 0, line.length, start);
    return folder.parse('question', line.toString('utf8'));
  } catch {
    throw folder.damaged();
  }
}
