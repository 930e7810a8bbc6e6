/** The shape of what a compiled course holds: a right checksum is no proof of it. */
import { type Exercise, type ExerciseEntry, FORMS } from '../../core/course/exercise.js';
import type { Block, GlossaryWord, Lesson, LessonEntry, Program, Span } from '../../core/course/lesson.js';
import type { Entry, Question } from '../../core/course/question.js';
import { KINDS, type Kind } from '../../core/course/question.js';
import type { Card, Roadmap, Topic } from '../../core/course/roadmap.js';
import {
  type Check,
  finite,
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

/** `source` says of which files in which state it was compiled, and by what; empty for the course of the program. */
export type Index = { readonly source: string; readonly roadmap: Roadmap; readonly edition: string };
/** `ends` are the byte offsets behind each question's line. */
export type QuestionIndex = { readonly entries: readonly Entry[]; readonly ends: readonly number[] };

const count = whole(0, Number.MAX_SAFE_INTEGER);
const texts = listOf(text);
const hours = recordOf(finite);
const link = shape({ title: text, url: text });

const topic: Check<Topic> = shape({
  id: text,
  number: text,
  title: text,
  step: text,
  aliases: texts,
  group: optional(text),
  conceptual: optional(flag),
  optional: optional(flag),
  parallel: optional(flag),
  project: optional(oneOf('beginner', 'intermediate', 'advanced')),
  hours,
  pickedHours: optional(hours),
  requires: texts,
  requiresAny: texts,
  recommends: texts,
  questions: optional(count),
  lesson: optional(shape({ minutes: count, last: text })),
  exercises: optional(count),
});

const isMonths: Check<readonly [number, number]> = (value): value is readonly [number, number] =>
  listOf(finite)(value) && value.length === 2;

const roadmap: Check<Roadmap> = shape({
  id: text,
  title: text,
  description: text,
  role: texts,
  backgrounds: listOf(shape({ id: text, title: text, months: isMonths })),
  audiences: listOf(shape({ title: text, background: text })),
  steps: listOf(
    shape({ id: text, number: count, title: text, aim: text, advice: optional(text), topics: listOf(topic) }),
  ),
  choices: listOf(
    shape({
      id: text,
      title: text,
      advice: text,
      suggested: text,
      options: listOf(shape({ id: text, title: text, topic: text })),
    }),
  ),
  mistakes: listOf(
    shape({
      id: text,
      title: text,
      advice: text,
      when: shape({
        working: texts,
        count,
        without: texts,
        enough: optional(count),
        backgrounds: optional(texts),
      }),
    }),
  ),
  afterwards: listOf(shape({ title: text, text })),
});

export const index: Check<Index> = shape({ source: text, roadmap, edition: text });

const card: Check<Card> = shape({
  summary: text,
  outcomes: listOf(shape({ text, section: optional(text), shown: texts })),
  example: shape({ language: text, code: text, output: optional(text) }),
  pitfalls: texts,
  links: listOf(link),
});
export const cards: Check<Readonly<Record<string, Card>>> = recordOf(card);

const ENTRY = {
  id: text,
  topic: text,
  kind: oneOf(...KINDS),
  level: count,
  core: flag,
  rev: optional(count),
  confuses: optional(text),
};
const entry: Check<Entry> = shape(ENTRY);
export const questionIndex: Check<QuestionIndex> = shape({ entries: listOf(entry), ends: listOf(count) });

const common = shape({
  ...ENTRY,
  rev: count,
  prompt: text,
  code: optional(text),
  language: optional(text),
  hint: optional(text),
  explain: text,
  links: listOf(link),
  minPython: optional(text),
  output: optional(text),
  section: optional(text),
});

const wrong = listOf(shape({ answer: text, why: text }));
const written = { answer: text, accept: optional(texts), wrong };
const options = listOf(shape({ id: text, text, correct: optional(flag), why: optional(text) }));

const OWN: { readonly [K in Kind]: Check<unknown> } = {
  single: shape({ options }),
  multi: shape({ options }),
  predict: shape({ code: text, answer: text, wrong }),
  gap: shape({ code: text, ...written }),
  order: shape({
    lines: texts,
    distractors: optional(listOf(shape({ text, why: text }))),
    accept: optional(listOf(listOf(count))),
  }),
  bug: shape({ code: text, answer: count, fix: text, wrong: listOf(shape({ answer: count, why: text })) }),
  short: shape(written),
  sql: shape({
    schema: text,
    data: text,
    hidden: text,
    answer: text,
    ordered: optional(flag),
    check: optional(text),
    wrong,
  }),
  open: shape({ points: listOf(shape({ text, core: optional(flag) })), followUp: text }),
};

export const question: Check<Question> = (value): value is Question =>
  common(value) && isObject(value) && OWN[value.kind](value);

const section = { id: text, title: text };
export const lessonEntries: Check<readonly LessonEntry[]> = listOf(
  shape({ topic: text, minutes: count, sections: listOf(shape(section)) }),
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
const blocks: Check<readonly Block[]> = listOf(block);

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
