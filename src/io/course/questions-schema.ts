/** The shape of a `questions/<step>.yaml`; README.md documents it for authors. */
import * as z from 'zod';
import type { Question } from '../../core/course/question.js';
import { answer, code, output, questionId, section, text, title, topicId, url } from './scalars.js';

const common = {
  id: questionId,
  topic: topicId,
  level: z.number().int().min(1).max(3),
  core: z.boolean().default(false),
  rev: z.number().int().min(1).default(1),
  prompt: text,
  code: code.optional(),
  language: topicId.optional(),
  hint: text.optional(),
  explain: text,
  links: z.array(z.strictObject({ title, url })).min(1).max(4),
  confuses: questionId.optional(),
  minPython: answer.regex(/^3\.\d{1,3}$/, 'a version of Python is written in quotes, such as "3.12"').optional(),
  output: output.optional(),
  section: section.optional(),
};

const lineNumber = z.number().int().positive();
const wrong = z
  .array(z.strictObject({ answer, why: text }))
  .min(1)
  .max(6);
const wrongLines = z
  .array(z.strictObject({ answer: lineNumber, why: text }))
  .min(1)
  .max(6);
const options = z
  .array(z.strictObject({ id: questionId, text, correct: z.boolean().optional(), why: text.optional() }))
  .min(3)
  .max(6);
const accept = z.array(answer).max(50).optional();
const distractors = z
  .array(z.strictObject({ text: answer, why: text }))
  .max(4)
  .optional();
const points = z
  .array(z.strictObject({ text, core: z.boolean().optional() }))
  .min(4)
  .max(6);

const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('single'), options }),
  z.strictObject({ ...common, kind: z.literal('multi'), options }),
  z.strictObject({ ...common, kind: z.literal('predict'), code, answer: answer.min(1), wrong }),
  z.strictObject({ ...common, kind: z.literal('gap'), code, answer: answer.min(1), accept, wrong }),
  z.strictObject({
    ...common,
    kind: z.literal('order'),
    lines: z.array(answer.min(1)).min(4).max(8),
    distractors,
    accept: z.array(z.array(lineNumber).max(8)).max(50).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('bug'), code, answer: lineNumber, fix: answer, wrong: wrongLines }),
  z.strictObject({ ...common, kind: z.literal('short'), answer: answer.min(1), accept, wrong }),
  z.strictObject({
    ...common,
    kind: z.literal('sql'),
    schema: code,
    data: code,
    hidden: code,
    answer: code,
    ordered: z.boolean().optional(),
    check: code.optional(),
    wrong,
  }),
  z.strictObject({ ...common, kind: z.literal('open'), points, followUp: text }),
]) satisfies z.ZodType<Question>;

export const questionsSchema = z.strictObject({
  version: z.literal(1),
  step: topicId,
  questions: z.array(question).max(5000),
});
