/** The shape of compiled questions. */
import { type Entry, KINDS, type Kind, type Question } from '../../core/course/question.js';
import { type Check, flag, isObject, listOf, oneOf, optional, shape, text, whole } from '../../core/lib/shape.js';
import type { QuestionIndex } from './compiled.js';

const count = whole(0, Number.MAX_SAFE_INTEGER);
const texts = listOf(text);

const ENTRY = {
  id: text,
  topic: text,
  kind: oneOf(...KINDS),
  level: count,
  core: flag,
  rev: optional(count),
  confuses: optional(text),
  for: optional(listOf(text)),
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
  links: listOf(shape({ title: text, url: text })),
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
