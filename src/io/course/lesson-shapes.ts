/** The shape of compiled lessons, exercises, glossary and what is searched. */
import { type Exercise, type ExerciseEntry, FORMS } from '../../core/course/exercise.js';
import type { Block, GlossaryWord, Lesson, LessonEntry, Program, Span } from '../../core/course/lesson.js';
import {
  type Check,
  flag,
  isObject,
  listOf,
  oneOf,
  optional,
  recordOf,
  shape,
  text,
  whole,
} from '../../core/lib/shape.js';
import { RESULT_KINDS, type SearchDocument } from '../../core/search/documents.js';

const count = whole(0, Number.MAX_SAFE_INTEGER);
const texts = listOf(text);

const section = { id: text, title: text, for: optional(texts) };
export const lessonEntries: Check<readonly LessonEntry[]> = listOf(
  shape({ topic: text, minutes: count, sections: listOf(shape({ ...section, questions: texts, exercises: texts })) }),
);

const spans: Check<readonly Span[]> = listOf(
  shape({ text, look: optional(oneOf('strong', 'emphasis', 'code', 'link')), url: optional(text) }),
);
const program: Check<Program> = shape({
  language: text,
  code: text,
  input: optional(text),
  output: optional(text),
  file: optional(text),
  notRun: optional(text),
});

const BLOCKS: { readonly [K in Block['kind']]: Check<unknown> } = {
  text: shape({ spans }),
  list: shape({ ordered: flag, items: listOf(spans) }),
  table: shape({ rows: listOf(listOf(spans)) }),
  code: shape({ program }),
  pitfall: shape({ wrong: program, why: (value) => blocks(value), right: program }),
  question: shape({ id: text }),
  exercise: shape({ id: text }),
};
const block: Check<Block> = (value): value is Block =>
  isObject(value) && Object.hasOwn(BLOCKS, String(value.kind)) && BLOCKS[value.kind as Block['kind']](value);
export const blocks: Check<readonly Block[]> = listOf(block);

const WORD = { word: text, section: text, means: text, also: optional(texts) };
export const glossary: Check<readonly GlossaryWord[]> = listOf(shape({ ...WORD, topic: text }));
export const documents: Check<readonly SearchDocument[]> = listOf(
  shape({ kind: oneOf(...RESULT_KINDS), id: text, topic: text, title: text, text }),
);

export const lesson: Check<Lesson> = shape({
  topic: text,
  minutes: count,
  words: listOf(shape(WORD)),
  sections: listOf(shape({ ...section, blocks })),
});

const EXERCISE = {
  id: text,
  topic: text,
  title: text,
  form: oneOf(...FORMS),
  level: count,
  minutes: count,
  core: flag,
  sections: texts,
  needs: texts,
  for: optional(texts),
};
export const exerciseEntries: Check<readonly ExerciseEntry[]> = listOf(shape(EXERCISE));

const isCheck: Check<Exercise['check']> = (value): value is Exercise['check'] =>
  isObject(value) && ['function', 'program', 'tests'].includes(String(value.kind));
export const exercise: Check<Exercise> = shape({
  ...EXERCISE,
  file: text,
  task: blocks,
  hints: listOf(blocks),
  starter: text,
  solution: text,
  explain: blocks,
  alternative: optional(shape({ code: text, explain: blocks })),
  check: isCheck,
  generator: (value): value is string | null => value === null || text(value),
  wrong: listOf(shape({ source: text, message: text })),
  files: recordOf(text),
});
