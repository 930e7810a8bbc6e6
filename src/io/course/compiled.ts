/** The course that came with the program, compiled by the build: an index for the path, one file of cards a step, and the questions. */
import fs from 'node:fs';
import path from 'node:path';
import type { Bank, Course } from '../../context.js';
import type { Entry, Question } from '../../core/course/question.js';
import type { Card } from '../../core/course/roadmap.js';

/** Reads the compiled course from its folder. */
export function builtInCourse(folder: string): Course {
  const read = (name: string) => JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  const { roadmap, edition } = read('index') as Pick<Course, 'roadmap' | 'edition'>;
  return {
    roadmap,
    edition,
    cards: (step) => read(`cards-${step}`) as Record<string, Card>,
    bank: once(() => builtInBank(read('questions'), path.join(folder, 'questions.jsonl'))),
  };
}

type Index = { readonly entries: readonly Entry[]; readonly ends: readonly number[] };

/** The bank over a file with a question a line; `ends` are the byte offsets behind each. */
function builtInBank({ entries, ends }: Index, file: string): Bank {
  const fd = once(() => fs.openSync(file, 'r'));
  return {
    entries,
    question: (entry) => {
      const i = entries.findIndex(({ id }) => id === entry.id);
      const start = ends[i - 1] ?? 0;
      const line = Buffer.alloc(ends[i]! - start);
      fs.readSync(fd(), line, 0, line.length, start);
      return JSON.parse(line.toString('utf8')) as Question;
    },
  };
}

/** Makes something at the first call, and gives it at every call. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
