/** The shape of a `questions/<step>.yaml`. What is described here is README's list of keys, and what editors show. */
import * as z from 'zod';
import type { Question } from '../../core/course/question.js';
import { answer, code, output, questionId, section, text, title, topicId, url } from './scalars.js';

const common = {
  id: questionId.describe('permanent: what is remembered is kept by it'),
  topic: topicId.describe('a topic of the step'),
  level: z.number().int().min(1).max(3),
  core: z.boolean().default(false).describe('three or four of a topic; quizzed means all of them right'),
  rev: z.number().int().min(1).default(1).describe('raised when the right answer changes: old ones no longer count'),
  prompt: text.describe('what is asked'),
  code: code.optional().describe('shown below the prompt'),
  language: topicId.optional().describe('of the code or the lines; python, if left out'),
  hint: text.optional().describe('shown on demand'),
  explain: text.describe('why the right answer is right'),
  links: z.array(z.strictObject({ title, url })).min(1).max(4).describe('where to read more; https only'),
  confuses: questionId.optional().describe('a question that is easily taken for this one, and names it back'),
  minPython: answer
    .regex(/^3\.\d{1,3}$/, 'a version of Python is written in quotes, such as "3.12"')
    .optional()
    .describe('the oldest Python in which the answer is right, in quotes'),
  output: output.optional().describe('what the right program prints; `validate --run` checks it'),
  section: section.optional().describe('the section of a lesson that teaches it, or topic#section'),
  for: z.array(topicId).min(1).max(20).optional().describe('options of a choice; only who chose one of them is asked'),
};

const wrongOf = <A extends z.ZodType>(answers: A) =>
  z
    .array(z.strictObject({ answer: answers, why: text.describe('the misconception behind it') }))
    .min(1)
    .max(6)
    .describe('answers that people really give');
const wrong = wrongOf(answer);
const lineNumber = z.number().int().positive();
const right = answer.min(1);
const accept = z.array(answer).max(50).optional().describe('other right answers');

const options = z
  .array(
    z.strictObject({
      id: questionId,
      text,
      correct: z.boolean().optional(),
      why: text.optional().describe('needed for a wrong one'),
    }),
  )
  .min(3)
  .max(6);

const order = {
  lines: z.array(right).min(4).max(8).describe('in the right order, with their indents'),
  distractors: z
    .array(z.strictObject({ text: answer, why: text }))
    .max(4)
    .optional()
    .describe('lines that do not belong'),
  accept: z
    .array(z.array(lineNumber).max(8))
    .max(50)
    .optional()
    .describe('other right orders: numbers of lines, from 1'),
};

const bug = {
  code,
  answer: lineNumber.describe('the number of the faulty line, from 1'),
  fix: answer.describe('that line as it should be'),
  wrong: wrongOf(lineNumber),
};

const sql = {
  schema: code.describe('statements that make the tables'),
  data: code.describe('statements that fill them; shown'),
  hidden: code.describe('other rows, not shown, on which the answer has to hold, too'),
  answer: code,
  ordered: z.boolean().optional().describe('the order of the rows counts'),
  check: code.optional().describe('a query after the answer; its rows are compared instead'),
  wrong,
};

const points = z
  .array(z.strictObject({ text, core: z.boolean().optional().describe('exactly one of them') }))
  .min(4)
  .max(6)
  .describe('what a good answer says');

const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), ...common, options: options.describe('exactly one is correct') }),
  z.strictObject({
    kind: z.literal('multi'),
    ...common,
    options: options.describe('two or more are correct, not all'),
  }),
  z.strictObject({ kind: z.literal('predict'), ...common, code, answer: right.describe('what it prints'), wrong }),
  z.strictObject({
    kind: z.literal('gap'),
    ...common,
    code,
    answer: right.describe('what ____ stands for'),
    accept,
    wrong,
  }),
  z.strictObject({ kind: z.literal('order'), ...common, ...order }),
  z.strictObject({ kind: z.literal('bug'), ...common, ...bug }),
  z.strictObject({ kind: z.literal('short'), ...common, answer: right, accept, wrong }),
  z.strictObject({ kind: z.literal('sql'), ...common, ...sql }),
  z.strictObject({
    kind: z.literal('open'),
    ...common,
    points,
    followUp: text.describe('what might be asked next'),
  }),
]) satisfies z.ZodType<Question>;

export const questionsSchema = z.strictObject({
  version: z.literal(1),
  step: topicId,
  questions: z.array(question).max(5000),
});
