/** The shape of `projects/<topic>.yaml`; README.md documents it. */
import * as z from 'zod';
import { PROJECT_ERRORS, PROJECT_FORMS } from '../../core/course/project.js';
import { inside, step } from './step-schema.js';

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'an id has lower-case letters, digits and hyphens');
const text = z.string().trim().min(1).max(8000);
const named = z.record(z.string().max(200), z.string().max(20_000)).default({});
const check = z.strictObject({
  id,
  title: text.max(160),
  topic: id,
  mend: text,
  needs: z.array(id).max(10).default([]),
  files: z.record(inside, z.string().max(100_000)).default({}),
  steps: z.array(step).min(1).max(30),
});

export const projectSchema = z.strictObject({
  topic: id,
  form: z.enum(PROJECT_FORMS),
  errors: z.enum(PROJECT_ERRORS).default('json'),
  brief: text,
  free: text,
  milestones: z
    .array(
      z.strictObject({
        title: text.max(160),
        text,
        sections: z.array(z.string().max(150)).max(12).default([]),
        exercises: z.array(id).max(12).default([]),
      }),
    )
    .min(2)
    .max(20),
  fields: named,
  template: z.string().max(8000),
  stages: z
    .array(z.strictObject({ id, title: text.max(160), checks: z.array(check).min(1).max(60) }))
    .min(1)
    .max(20),
});
