/** Writes the folder that `compiled.ts` reads. */
import fs from 'node:fs';
import path from 'node:path';
import type { Content } from '../../core/course/content.js';
import { exerciseEntry } from '../../core/course/exercise.js';
import { glossaryOf, lessonEntry } from '../../core/course/lesson.js';
import { type Entry, entryOf } from '../../core/course/question.js';
import type { Card, Roadmap } from '../../core/course/roadmap.js';
import { documentsOf } from '../../core/search/documents.js';
import { sealed } from '../storage/checksummed.js';
import { crc32 } from '../storage/crc32.js';
import type { Index, QuestionIndex } from './compiled.js';

/** All that a course has; the roadmap with its questions counted, the cards by step and topic. */
export type WholeCourse = Content & {
  readonly roadmap: Roadmap;
  readonly cards: ReadonlyMap<string, Readonly<Record<string, Card>>>;
};

/** `mode`: who may read the files. */
type Kept = { readonly source: string; readonly mode: number };

/** Writes a compiled course into a folder, which it makes if there is none. */
export function writeCourse(folder: string, course: WholeCourse, { source, mode }: Kept): void {
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, text] of textsOf(course, source)) fs.writeFileSync(path.join(folder, name), text, { mode });
}

function* textsOf(
  { roadmap, cards, questions, lessons, exercises, projects }: WholeCourse,
  source: string,
): Generator<[string, string]> {
  const entries = questions.map(entryOf);
  const lines = questions.map((question) => `${JSON.stringify(question)}\n`);
  let end = 0;
  const ends = lines.map((line) => {
    end += Buffer.byteLength(line);
    return end;
  });
  yield ['index.json', sealed({ source, roadmap, edition: editionOf(entries) } satisfies Index)];
  for (const [step, own] of cards) yield [`cards-${step}.json`, sealed(own)];
  yield ['questions.json', sealed({ entries, ends } satisfies QuestionIndex)];
  yield ['questions.jsonl', lines.join('')];
  yield ['lessons.json', sealed(lessons.map(lessonEntry))];
  for (const lesson of lessons) yield [`lesson-${lesson.topic}.json`, sealed(lesson)];
  yield ['glossary.json', sealed(glossaryOf(lessons))];
  yield ['documents.json', sealed(documentsOf(roadmap, { questions, lessons, exercises, projects }, cards))];
  yield ['exercises.json', sealed(exercises.map(exerciseEntry))];
  for (const project of projects) yield [`project-${project.topic}.json`, sealed(project)];
  for (const exercise of exercises) yield [`exercise-${exercise.id}.json`, sealed(exercise)];
}

/** Another one when a question comes, goes, or has another right answer. */
export function editionOf(entries: readonly Entry[]): string {
  return crc32(JSON.stringify(entries.map(({ id, topic, rev = 1 }) => [id, topic, rev]))).toString(16);
}
