/** The course that came with the program, compiled by the build: an index for the path, one file of cards and one of questions a step. */
import fs from 'node:fs';
import path from 'node:path';
import type { Bank, Course } from '../context.js';
import type { Entry, Question } from '../core/question.js';
import type { Card, Roadmap } from '../core/roadmap.js';

/** Reads the compiled course from its folder. */
export function builtInCourse(folder: string): Course {
  const read = (name: string) => JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  const roadmap = read('index') as Roadmap;
  const stepOf = (topic: string) => roadmap.steps.find((step) => step.topics.some(({ id }) => id === topic))?.id ?? '';
  return {
    roadmap,
    cards: (step) => read(`cards-${step}`) as Record<string, Card>,
    bank: once(() =>
      bankOf(read('questions') as Entry[], (entry) => read(`questions-${stepOf(entry.topic)}`) as Question[]),
    ),
  };
}

/** A bank whose questions are read with their neighbours, when one of them is asked for. */
export function bankOf(entries: readonly Entry[], neighbours: (entry: Entry) => readonly Question[]): Bank {
  const known = new Map<string, Question>();
  return {
    entries,
    question: (entry) => {
      if (!known.has(entry.id)) for (const question of neighbours(entry)) known.set(question.id, question);
      return known.get(entry.id)!;
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
