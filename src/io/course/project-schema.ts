/** The shapes of `projects/<topic>.yaml` and of a learner's `roadmap.project.yaml`; README.md documents them. */
import * as z from 'zod';
import { type CheckStep, type Json, PROJECT_FORMS, type RequestStep } from '../../core/course/project.js';

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'an id has lower-case letters, digits and hyphens');
const text = z.string().trim().min(1).max(8000);
const short = z.string().min(1).max(400);
const texts = z.array(short).max(50).default([]);
const named = z.record(z.string().max(200), z.string().max(20_000)).default({});
/** A file in the folder of a check. */
const inside = z
  .string()
  .max(200)
  .regex(/^(?!\.)[\w.-]+$/, 'a file name without folders');
const json = z.json();
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'] as const;
const code = z.number().int();
const statuses = z.union([code, z.array(code).min(1).max(20)]);

const asked = {
  request: z
    .string()
    .max(2000)
    .regex(new RegExp(`^(${METHODS.join('|')}) /\\S*$`), 'a request is a method and a path, such as GET /plants'),
  headers: named,
  json: json.optional(),
  form: z.record(z.string().max(200), z.coerce.string().max(20_000)).optional(),
  body: z.string().max(100_000).optional(),
  status: statuses,
  has: json.optional(),
  includes: json.optional(),
  excludes: json.optional(),
  most: z.number().int().min(0).optional(),
  lacks: texts,
  gives: z.record(z.string().max(100), short).default({}),
  capture: z.record(z.string().max(40), short).default({}),
};
const request = z.strictObject(asked);
const run = z.strictObject({
  run: z.array(z.string().max(2000)).max(50),
  stdin: z.string().max(100_000).default(''),
  exit: z.union([code, z.array(code).min(1), z.literal('error')]).default(0),
  out: texts,
  lacks: texts,
  err: texts,
  writes: z.record(inside, z.array(short).max(50)).default({}),
  keeps: z.array(inside).max(20).default([]),
});
const environment = z.record(z.string().max(100), z.string().max(4000));
const restart = z.strictObject({ restart: z.union([z.literal(true), environment]) });
const refused = z.strictObject({ refused: environment });
const wait = z.strictObject({ wait: z.number().int().min(1).max(10) });
const together = z.strictObject({ together: z.array(request).min(2).max(20), status: z.array(code).min(2).max(20) });

const logged = z.strictObject({ logged: z.array(short).min(1).max(20) });
const unlogged = z.strictObject({ unlogged: z.array(short).min(1).max(20) });

const step = z.union([run, request, restart, refused, wait, together, logged, unlogged]).transform((one): CheckStep => {
  if ('run' in one) {
    const { run: args, exit, ...rest } = one;
    return { kind: 'run', args, exit: typeof exit === 'number' ? [exit] : exit, ...rest };
  }
  if ('request' in one) return requestOf(one);
  if ('restart' in one) return { kind: 'restart', environment: one.restart === true ? {} : one.restart };
  if ('refused' in one) return { kind: 'refused', environment: one.refused };
  if ('wait' in one) return { kind: 'wait', seconds: one.wait };
  if ('logged' in one) return { kind: 'logged', texts: one.logged };
  if ('unlogged' in one) return { kind: 'unlogged', texts: one.unlogged };
  return {
    kind: 'together',
    requests: one.together.map(requestOf),
    status: [...one.status].sort((a, b) => a - b),
  };
});

function requestOf({ request: line, status, ...rest }: z.infer<typeof request>): RequestStep {
  const [method = '', path = ''] = line.split(' ');
  return {
    kind: 'request',
    method,
    path,
    status: [status].flat(),
    ...(rest as Omit<RequestStep, 'kind' | 'method' | 'path' | 'status'> & { json?: Json }),
  };
}

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
  fields: z.record(z.string().max(100), z.string().max(100)).default({}),
  paths: z.record(z.string().max(200), z.string().max(200)).default({}),
});
