/** The shape of a `questions/<step>.yaml`; README.md documents it for authors. */
import * as z from 'zod';
import { KINDS } from '../../core/course/question.js';

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'an id has lower-case letters, digits and hyphens');
const text = z.string().trim().min(1).max(4000);
const code = z.string().min(1).max(8000);
const url = z
  .string()
  .max(500)
  .regex(/^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, 'a link starts with https:// and names a host');

const common = {
  id,
  topic: id,
  level: z.number().int().min(1).max(3),
  core: z.boolean().default(false),
  rev: z.number().int().min(1).default(1),
  prompt: text,
  code: code.optional(),
  language: id.optional(),
  hint: text.optional(),
  explain: text,
  links: z
    .array(z.strictObject({ title: text, url }))
    .min(1)
    .max(4),
  confuses: id.optional(),
  minPython: z
    .string()
    .regex(/^3\.\d+$/)
    .optional(),
  output: z.string().max(8000).optional(),
};

const wrongText = z
  .array(z.strictObject({ answer: z.string(), why: text }))
  .min(1)
  .max(6);
const options = z
  .array(z.strictObject({ id, text, correct: z.boolean().optional(), why: text.optional() }))
  .min(3)
  .max(6);

const kinds = {
  single: { options },
  multi: { options },
  predict: { code, answer: z.string().min(1), wrong: wrongText },
  gap: { code, answer: z.string().min(1), accept: z.array(z.string()).optional(), wrong: wrongText },
  order: {
    lines: z.array(z.string().min(1)).min(4).max(8),
    distractors: z
      .array(z.strictObject({ text: z.string(), why: text }))
      .max(4)
      .optional(),
    accept: z.array(z.array(z.number().int().positive())).optional(),
  },
  bug: {
    code,
    answer: z.number().int().positive(),
    fix: z.string(),
    wrong: z
      .array(z.strictObject({ answer: z.number().int().positive(), why: text }))
      .min(1)
      .max(6),
  },
  short: { answer: z.string().min(1), accept: z.array(z.string()).optional(), wrong: wrongText },
  sql: {
    schema: code,
    data: code,
    hidden: code,
    answer: code,
    ordered: z.boolean().optional(),
    check: code.optional(),
    wrong: wrongText,
  },
  open: {
    points: z
      .array(z.strictObject({ text, core: z.boolean().optional() }))
      .min(4)
      .max(6),
    followUp: text,
  },
} as const;

const question = z.discriminatedUnion(
  'kind',
  KINDS.map((kind) => z.strictObject({ ...common, kind: z.literal(kind), ...kinds[kind] })) as never,
);

export const questionsSchema = z.strictObject({
  version: z.literal(1),
  step: id,
  questions: z.array(question).max(5000),
});
