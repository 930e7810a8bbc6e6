/** Reads a compiled course that anybody may have changed since: sum and shape have to fit. */
import type { Check } from '../../core/lib/shape.js';
import { unsealed } from '../storage/checksummed.js';
import type { Parse, Parts } from './compiled.js';
import * as lessons from './lesson-shapes.js';
import { project } from './project-shapes.js';
import * as questions from './question-shapes.js';
import * as shapes from './shapes.js';

const CHECKS: { readonly [P in keyof Parts]: Check<Parts[P]> } = {
  index: shapes.index,
  cards: shapes.cards,
  questions: questions.questionIndex,
  question: questions.question,
  lessons: lessons.lessonEntries,
  lesson: lessons.lesson,
  glossary: lessons.glossary,
  documents: lessons.documents,
  exercises: lessons.exerciseEntries,
  exercise: lessons.exercise,
  project,
};

/** What a text holds. Throws if its sum or its shape does not fit. */
export const checked: Parse = (part, text) => {
  const value: unknown = part === 'question' ? JSON.parse(text) : unsealed(text);
  const check: Check<Parts[typeof part]> = CHECKS[part];
  if (check(value)) return value;
  throw new Error(`This is no ${part}`);
};
