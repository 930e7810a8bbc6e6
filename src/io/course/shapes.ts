/** The shape of a compiled course's path and cards: a right checksum is no proof of it. */
import type { Card, Roadmap, Topic } from '../../core/course/roadmap.js';
import {
  type Check,
  finite,
  flag,
  listOf,
  oneOf,
  optional,
  recordOf,
  shape,
  text,
  whole,
} from '../../core/lib/shape.js';
import type { Index } from './compiled.js';

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
  checks: optional(count),
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
  examples: listOf(shape({ for: optional(texts), language: text, code: text, output: optional(text) })),
  pitfalls: texts,
  links: listOf(link),
});
export const cards: Check<Readonly<Record<string, Card>>> = recordOf(card);
