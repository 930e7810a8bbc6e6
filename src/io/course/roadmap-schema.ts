/** The shape of a `roadmap.yaml`; README.md documents it for authors. Limits keep hostile files harmless. */
import * as z from 'zod';
import { code, output, questionId, section, text, title, topicId, url } from './scalars.js';

const id = topicId;
const hours = z.record(z.string(), z.number().min(0).max(1000));
const ids = z.array(id).max(500).default([]);

const example = z.strictObject({
  language: id,
  code,
  output: output.optional(),
});

/** A plain text, or with what teaches and shows it. */
const outcome = z.union([
  text,
  z.strictObject({ text, section: section.optional(), shown: z.array(questionId).max(50).default([]) }),
]);

const topic = z.strictObject({
  id,
  title,
  aliases: ids,
  group: title.optional(),
  conceptual: z.boolean().optional(),
  optional: z.boolean().optional(),
  parallel: z.boolean().optional(),
  project: z.enum(['beginner', 'intermediate', 'advanced']).optional(),
  hours,
  pickedHours: hours.optional(),
  requires: ids,
  requiresAny: ids,
  recommends: ids,
  summary: text,
  outcomes: z.array(outcome).min(3).max(5),
  example,
  pitfalls: z.array(text).min(1).max(6),
  links: z.array(z.strictObject({ title, url })).min(1).max(8),
});

const step = z.strictObject({
  id,
  title,
  aim: text,
  advice: text.optional(),
  hours: hours.optional(),
  topics: z.array(topic).min(1).max(20_000),
});

const choice = z.strictObject({
  id,
  title,
  advice: text,
  suggested: id,
  options: z
    .array(z.strictObject({ id, title, topic: id }))
    .min(2)
    .max(20),
});

const mistake = z.strictObject({
  id,
  title,
  advice: text,
  when: z.strictObject({
    working: z.array(id).min(1).max(500),
    count: z.number().int().min(1).default(1),
    without: z.array(id).min(1).max(500),
    enough: z.number().int().min(1).optional(),
    backgrounds: z.array(id).optional(),
  }),
});

export const roadmapSchema = z.strictObject({
  version: z.literal(1),
  id,
  title,
  description: text,
  role: z.array(text).max(20).default([]),
  backgrounds: z
    .array(
      z.strictObject({
        id,
        title,
        months: z.tuple([z.number().positive(), z.number().positive()]),
        hours: z.number().positive().optional(),
      }),
    )
    .min(1)
    .max(10),
  audiences: z
    .array(z.strictObject({ title: text, background: id }))
    .max(20)
    .default([]),
  steps: z.array(step).min(1).max(500),
  choices: z.array(choice).max(100).default([]),
  mistakes: z.array(mistake).max(50).default([]),
  afterwards: z.array(z.strictObject({ title, text })).max(20).default([]),
});

export type RoadmapFile = z.infer<typeof roadmapSchema>;
