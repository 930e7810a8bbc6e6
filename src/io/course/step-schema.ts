/** The shapes of the steps of a check. The first key of a step says its kind. */
import * as z from 'zod';
import type { CheckStep, Json, RequestStep } from '../../core/course/project.js';

const short = z.string().min(1).max(400);
const texts = z.array(short).max(50).default([]);
/** A file in the folder of a check. */
export const inside = z
  .string()
  .max(200)
  .regex(/^(?!\.)[\w.-]+$/, 'a file name without folders');
const changes = z.record(z.string().max(100), z.union([z.string().max(4000), z.null()]));
const json = z.json();
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'] as const;
const code = z.number().int();
const codes = z.array(code).min(1).max(20);
const exits = z.union([code, codes, z.literal('error')]).default(0);
const codesOf = (exit: z.infer<typeof exits>) => (exit === 'error' ? exit : [exit].flat());
const count = z.number().int().min(1).max(10_000);

const request = z
  .strictObject({
    request: z
      .string()
      .max(2000)
      .regex(new RegExp(`^(${METHODS.join('|')}) /\\S*$`), 'a request is a method and a path, such as GET /plants'),
    headers: z.record(z.string().max(200), z.string().max(20_000)).default({}),
    json: json.optional(),
    form: z.record(z.string().max(200), z.coerce.string().max(20_000)).optional(),
    body: z.string().max(100_000).optional(),
    status: z.union([code, codes]),
    has: json.optional(),
    includes: json.optional(),
    excludes: json.optional(),
    most: z.number().int().min(0).optional(),
    lacks: texts,
    gives: z.record(z.string().max(100), short).default({}),
    capture: z.record(z.string().max(40), short).default({}),
  })
  .refine((one) => [one.json, one.form, one.body].filter((body) => body !== undefined).length < 2, {
    message: 'it has one of json, form and body',
  })
  .transform(({ request: line, status, ...rest }): RequestStep => {
    const [method = '', path = ''] = line.split(' ');
    return {
      kind: 'request',
      method,
      path,
      status: [status].flat(),
      ...(rest as Omit<RequestStep, 'kind' | 'method' | 'path' | 'status'> & { json?: Json }),
    };
  });

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'im');
    return true;
  } catch {
    return false;
  }
}

const wanted = z.union([
  short,
  z.strictObject({ pattern: short.refine(compiles, { message: 'this is no regular expression' }), is: short }),
]);
const names = z.array(short).max(20).default([]);

/** By the key that names the kind. */
const STEPS = {
  run: z
    .strictObject({
      run: z.array(z.string().max(2000)).max(50),
      stdin: z.string().max(100_000).default(''),
      exit: exits,
      out: texts,
      lacks: texts,
      err: texts,
      writes: z.record(inside, z.array(short).max(50)).default({}),
      keeps: z.array(inside).max(20).default([]),
    })
    .transform(({ run: args, exit, ...rest }) => ({
      kind: 'run',
      args,
      exit: codesOf(exit),
      ...rest,
    })),
  request,
  restart: z
    .strictObject({ restart: z.union([z.literal(true), changes]) })
    .transform(({ restart }) => ({ kind: 'restart', environment: restart === true ? {} : restart })),
  refused: z.strictObject({ refused: changes }).transform(({ refused }) => ({ kind: 'refused', environment: refused })),
  wait: z
    .strictObject({ wait: z.number().int().min(1).max(10) })
    .transform(({ wait }) => ({ kind: 'wait', seconds: wait })),
  together: z
    .strictObject({ together: z.array(request).min(2).max(20), status: codes })
    .transform(({ together, status }) => ({
      kind: 'together',
      requests: together,
      status: [...status].sort((a, b) => a - b),
    })),
  logged: z
    .strictObject({ logged: z.array(short).min(1).max(20) })
    .transform(({ logged }) => ({ kind: 'logged', texts: logged })),
  unlogged: z
    .strictObject({ unlogged: z.array(short).min(1).max(20) })
    .transform(({ unlogged }) => ({ kind: 'unlogged', texts: unlogged })),
  stop: z
    .strictObject({
      stop: z.union([
        z.literal(true),
        z.strictObject({
          exit: z.union([code, codes]).optional(),
          seconds: z.number().int().min(1).max(30).optional(),
        }),
      ]),
    })
    .transform(({ stop }) => {
      const { exit = [0, 143], seconds = 10 } = stop === true ? {} : stop;
      return { kind: 'stop', exit: [exit].flat(), seconds };
    }),
  file: z
    .strictObject({
      file: z.union([short, z.array(short).min(1).max(20)]),
      is: short.optional(),
      least: z.number().int().min(1).max(100).optional(),
      has: z.array(wanted).max(20).default([]),
      lacks: z.array(wanted).max(20).default([]),
    })
    .transform(({ file, ...rest }) => ({ kind: 'file', names: [file].flat(), ...rest })),
  git: z
    .strictObject({
      git: z.strictObject({
        commits: count.optional(),
        merged: count.optional(),
        clean: z.boolean().default(false),
        ignores: names,
        never: names,
        tracks: names,
      }),
    })
    .transform(({ git }) => ({ kind: 'git', ...git })),
  command: z
    .strictObject({
      command: z.string().min(1).max(40),
      beside: z.boolean().default(false),
      exit: exits,
      out: texts,
      lacks: texts,
      ran: count.optional(),
    })
    .transform(({ command, exit, ...rest }) => ({ kind: 'command', name: command, exit: codesOf(exit), ...rest })),
} satisfies Record<CheckStep['kind'], z.ZodType<CheckStep | { kind: string }>>;

type Kind = keyof typeof STEPS;

/** One step. It is read by the shape of its kind, so that an author is told of that one alone. */
export const step = z.looseObject({}).transform((raw, ctx): CheckStep => {
  const kind = (Object.keys(STEPS) as Kind[]).find((key) => Object.hasOwn(raw, key));
  if (kind === undefined) {
    ctx.addIssue({ code: 'custom', message: `it has one of these keys: ${Object.keys(STEPS).join(', ')}` });
    return z.NEVER;
  }
  const read = STEPS[kind].safeParse(raw);
  if (read.success) return read.data as CheckStep;
  for (const issue of read.error.issues) ctx.issues.push({ ...issue, input: raw } as z.core.$ZodRawIssue);
  return z.NEVER;
});
