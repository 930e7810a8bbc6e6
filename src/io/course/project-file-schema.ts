/** The shape of a learner's `roadmap.project.yaml`. It stands alone, as each check reads one and no project of an author. */
import * as z from 'zod';

const environment = z.record(z.string().max(100), z.string().max(4000));
const words = z.array(z.string().max(4000)).min(1).max(60);

export const projectFileSchema = z.strictObject({
  project: z.string().max(80),
  run: words,
  prepare: z.array(words).max(20).default([]),
  base: z
    .string()
    .max(200)
    .regex(/^(\/[^\s/]+)*$/, 'it begins with / and does not end with it, such as /api')
    .default(''),
  ready: z
    .string()
    .max(200)
    .regex(/^\/\S*$/, 'a path begins with /')
    .default('/'),
  environment: environment.default({}),
  database: z
    .string()
    .max(100)
    .regex(/^[A-Za-z_]\w*$/, 'the name of a variable, such as DATABASE_URL')
    .optional(),
  commands: z.record(z.string().max(40), words).default({}),
  fields: z.record(z.string().max(100), z.string().max(100)).default({}),
  paths: z.record(z.string().max(200), z.string().max(200)).default({}),
});
