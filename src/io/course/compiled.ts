/**
 * A compiled course: a folder that is read piece by piece. `compile.ts` writes what is read here.
 *
 * - `index.json`: `Index` of `shapes.ts`; all that the path needs.
 * - `cards-<step>.json`: the step's cards by topic id.
 * - `questions.json`: `QuestionIndex`.
 * - `questions.jsonl`: a question a line, as a session reads its own twenty of six hundred.
 *
 * - `lessons.json`, `exercises.json`: what there is of both, in order.
 * - `glossary.json`, `documents.json`: words that lessons explain, and all that can be searched.
 * - `lesson-<topic>.json`, `exercise-<id>.json`: one of them.
 *
 * All but the lines are in a checksum.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Bank, Course } from '../../context.js';
import type { Question } from '../../core/course/question.js';
import type { Card, Roadmap } from '../../core/course/roadmap.js';
import { once } from '../../core/lib/once.js';
import type { Check } from '../../core/lib/shape.js';
import type { RoadmapError } from '../../errors.js';
import { unsealed } from '../storage/checksummed.js';
import * as lessons from './lesson-shapes.js';
import * as questions from './question-shapes.js';
import * as shapes from './shapes.js';

/** A folder with a compiled course, and what to say and do if a part of it is damaged. */
export type Folder = { readonly path: string; readonly damaged: () => RoadmapError };

/** The index of a compiled course; undefined if it is none, or not whole. */
export function indexIn(folder: string): shapes.Index | undefined {
  return bodyOf(path.join(folder, 'index.json'), shapes.index);
}

/** The course that an index begins. What is read later throws `damaged` if it is not whole. */
export function compiledCourse({ roadmap, edition }: shapes.Index, folder: Folder): Course {
  const part = <T>(name: string, check: Check<T>): T => {
    const body = bodyOf(path.join(folder.path, `${name}.json`), check);
    if (body === undefined) throw folder.damaged();
    return body;
  };
  return {
    roadmap,
    edition,
    cards: (step) => part(`cards-${step}`, cardsOf(roadmap.steps.find(({ id }) => id === step)?.topics ?? [])),
    bank: once(() => bankOf(part('questions', questions.questionIndex), folder)),
    lessons: once(() => part('lessons', lessons.lessonEntries)),
    lesson: (topic) => (hasLesson(roadmap, topic) ? part(`lesson-${topic}`, lessons.lesson) : undefined),
    glossary: once(() => part('glossary', lessons.glossary)),
    documents: once(() => part('documents', lessons.documents)),
    exercises: once(() => part('exercises', lessons.exerciseEntries)),
    exercise: (id) => part(`exercise-${id}`, lessons.exercise),
  };
}

function hasLesson({ steps }: Roadmap, id: string): boolean {
  return steps.some(({ topics }) => topics.some((topic) => topic.id === id && topic.lesson !== undefined));
}

/** The cards of some topics, none left out. */
function cardsOf(topics: readonly { readonly id: string }[]): Check<Readonly<Record<string, Card>>> {
  return (value): value is Readonly<Record<string, Card>> =>
    shapes.cards(value) && topics.every(({ id }) => Object.hasOwn(value, id));
}

function bodyOf<T>(file: string, check: Check<T>): T | undefined {
  try {
    const body = unsealed(fs.readFileSync(file, 'utf8'));
    return check(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

function bankOf({ entries, ends }: questions.QuestionIndex, folder: Folder): Bank {
  const places = once(() => new Map(entries.map(({ id }, i) => [id, i])));
  const fd = once(() => fs.openSync(path.join(folder.path, 'questions.jsonl'), 'r'));
  return {
    entries,
    question: ({ id }) => {
      const i = places().get(id) ?? 0;
      const question = questionAt(fd, ends[i - 1] ?? 0, ends[i] ?? 0);
      if (question?.id !== id) throw folder.damaged();
      return question;
    },
  };
}

function questionAt(fd: () => number, start: number, end: number): Question | undefined {
  try {
    const line = Buffer.alloc(end - start);
    fs.readSync(fd(), line, 0, line.length, start);
    const value: unknown = JSON.parse(line.toString('utf8'));
    return questions.question(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
