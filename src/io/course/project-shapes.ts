/** The shape of a compiled project. */
import { type CheckStep, PROJECT_ERRORS, PROJECT_FORMS, type Project, type Wanted } from '../../core/course/project.js';
import { type Check, isObject, listOf, oneOf, optional, recordOf, shape, text, whole } from '../../core/lib/shape.js';
import { blocks } from './lesson-shapes.js';

const texts = listOf(text);
const json = (_: unknown): _ is never => true;
const code = whole(-1000, 100_000);
const codes = listOf(code);
const exits = (value: unknown): value is 'error' | number[] => value === 'error' || codes(value);
const yesOrNo = (value: unknown): value is boolean => typeof value === 'boolean';
const count = whole(1, 10_000);
const pattern = shape({ pattern: text, is: text });
const wanted = (value: unknown): value is Wanted => text(value) || pattern(value);

const REQUEST = {
  method: text,
  path: text,
  headers: recordOf(text),
  json: optional(json),
  form: optional(recordOf(text)),
  body: optional(text),
  status: codes,
  has: optional(json),
  includes: optional(json),
  excludes: optional(json),
  most: optional(code),
  lacks: texts,
  gives: recordOf(text),
  capture: recordOf(text),
};
const changes = recordOf((value: unknown): value is string | null => value === null || text(value));
const request = shape({ kind: oneOf('request'), ...REQUEST });

const STEPS: { readonly [K in CheckStep['kind']]: Check<unknown> } = {
  run: shape({
    args: texts,
    stdin: text,
    exit: exits,
    out: texts,
    lacks: texts,
    err: texts,
    writes: recordOf(texts),
    keeps: texts,
  }) as Check<unknown>,
  request,
  restart: shape({ environment: changes }),
  refused: shape({ environment: changes }),
  wait: shape({ seconds: whole(1, 10) }),
  together: shape({ requests: listOf(request), status: codes }),
  logged: shape({ texts }),
  unlogged: shape({ texts }),
  stop: shape({ exit: codes, seconds: whole(1, 30) }),
  file: shape({ names: texts, is: optional(text), least: optional(count), has: listOf(wanted), lacks: listOf(wanted) }),
  git: shape({
    commits: optional(count),
    merged: optional(count),
    clean: yesOrNo,
    ignores: texts,
    never: texts,
    tracks: texts,
  }) as Check<unknown>,
  command: shape({ name: text, beside: yesOrNo, exit: exits, out: texts, lacks: texts, ran: optional(count) }),
};
const step = (value: unknown): value is CheckStep =>
  isObject(value) && Object.hasOwn(STEPS, String(value.kind)) && STEPS[value.kind as CheckStep['kind']](value);

const check = shape({
  id: text,
  title: text,
  topic: text,
  mend: text,
  needs: texts,
  files: recordOf(text),
  steps: listOf(step),
});

export const project = shape({
  topic: text,
  form: oneOf(...PROJECT_FORMS),
  errors: oneOf(...PROJECT_ERRORS),
  brief: blocks,
  free: blocks,
  milestones: listOf(shape({ title: text, text: blocks, sections: texts, exercises: texts })),
  fields: recordOf(text),
  template: text,
  stages: listOf(shape({ id: text, title: text, checks: listOf(check) })),
}) as Check<Project>;
