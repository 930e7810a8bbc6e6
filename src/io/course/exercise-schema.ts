/** The shape of an `exercise.yaml`; README.md documents it for authors. */
import * as z from 'zod';
import { FORMS } from '../../core/course/exercise.js';

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'an id has lower-case letters, digits and hyphens');
const text = z.string().trim().min(1).max(8000);
/** A file of the exercise, inside its folder. */
const inside = z
  .string()
  .max(200)
  .regex(/^(?!\.)[\w.-]+(\/(?!\.)[\w.-]+)*$/, 'a file inside the folder of the exercise');
const python = z.unknown();
const name = text.max(120);

const printed = {
  prints: z.string().optional(),
  numbers: z.boolean().optional(),
};

const functionCase = z.strictObject({
  name,
  args: z.array(python).optional(),
  kwargs: z.record(z.string(), python).optional(),
  call: z.string().optional(),
  returns: python.optional(),
  raises: z.string().optional(),
  message: z.string().optional(),
  changes: z.record(z.string(), python).optional(),
  stdin: z
    .string()
    .optional()
    .refine((given) => given === undefined, 'a function gets no standard input: give its values as arguments'),
  ...printed,
});

const programCase = z.strictObject({
  name,
  args: z.array(z.string()).optional(),
  stdin: z.string().optional(),
  files: z.record(z.string(), z.string()).optional(),
  /** Texts that stand in standard error, each in a line of its own: the words around them are the learner's. */
  complains: z.array(z.string()).max(20).optional(),
  exit: z.number().int().optional(),
  writes: z.record(z.string(), z.string()).optional(),
  ...printed,
});

const check = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('function'),
      function: z.string().optional(),
      tolerance: python.optional(),
      exact: z.boolean().optional(),
      unchanged: z.boolean().optional(),
      cases: z.array(functionCase).min(2).max(60),
    })
    .refine(({ function: name, cases }) => name !== undefined || cases.every(({ call }) => call !== undefined), {
      path: ['cases'],
      message: 'a case without `call` needs the name of a function in `function` beside `cases`',
    }),
  z.strictObject({
    kind: z.literal('program'),
    numbers: z.boolean().optional(),
    tolerance: python.optional(),
    cases: z.array(programCase).min(1).max(60),
  }),
  z.strictObject({
    kind: z.literal('tests'),
    module: inside,
    right: z.array(inside).min(1).max(10),
    wrong_programs: z
      .array(z.strictObject({ file: inside, title: text }))
      .min(1)
      .max(20),
  }),
]);

const shape = z.strictObject({
  id,
  title: name,
  form: z.enum(FORMS),
  level: z.number().int().min(1).max(3),
  minutes: z.number().int().min(1).max(240),
  core: z.boolean().default(false),
  sections: z.array(z.string().max(150)).min(1).max(20),
  file: z
    .string()
    .max(60)
    .regex(/^[a-z][a-z0-9_]*\.py$/, 'a Python file: lower-case letters, digits and _'),
  task: text,
  hints: z.tuple([text, text, text]),
  explain: text,
  alternative: text.optional(),
  check,
  wrong: z
    .array(z.strictObject({ file: inside, message: text }))
    .max(12)
    .default([]),
  needs: z.array(z.string().max(60)).max(10).default([]),
  /** Options of a choice; without it, for everybody. */
  for: z.array(id).min(1).max(20).optional(),
});

/** Tests that a learner writes are judged by the programs that they notice: there are no known mistakes. */
export const exerciseSchema = shape.refine(({ wrong, check }) => check.kind === 'tests' || wrong.length >= 2, {
  path: ['wrong'],
  message: 'two known mistakes or more are needed',
});

export type ExerciseFile = z.infer<typeof exerciseSchema>;
