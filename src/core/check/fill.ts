/** From a check as the course has it to what the learner's program is asked: captured values, the learner's own names. */
import type { Json, ProjectFile, RequestStep } from '../course/project.js';

/** Values that stand for `{name}`: what the tool gives (`data`, `port`, `unique`) and what earlier answers gave. */
export type Values = ReadonlyMap<string, string>;

/** A name in braces that nothing gave a value. */
export type Unfilled = { readonly missing: string };

const NAME = /\{([a-z][a-z_]*)(?:\.(head|tail|unsigned))?\}/g;

/** The text with its names filled in, or the first name that has no value. */
export function filled(text: string, values: Values): string | Unfilled {
  const missing = [...text.matchAll(NAME)].map(([, name]) => name!).find((name) => !values.has(name));
  return missing === undefined ? withValues(text, values) : { missing };
}

/** The text with what has a value filled in; the rest stays. */
export function withValues(text: string, values: Values): string {
  return text.replace(NAME, (whole, name: string, part?: string) => {
    const value = values.get(name);
    return value === undefined ? whole : partOf(value, part);
  });
}

/** The first part of a JWT that says it has no signature: `{"alg":"none","typ":"JWT"}`. */
const NO_METHOD = 'eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0';

/**
 * `{token.head}{other.tail}` is one token with the seal of another: cut at the last dot, or in the middle where there is none.
 * `{token.unsigned}` is a JWT without a signature that says so; of another token, only its head.
 */
function partOf(value: string, part: string | undefined): string {
  const at = value.includes('.') ? value.lastIndexOf('.') : Math.floor(value.length / 2);
  if (part === 'unsigned' && value.split('.').length === 3)
    return `${NO_METHOD}${value.slice(value.indexOf('.'), at)}.`;
  if (part === 'head' || part === 'unsigned') return value.slice(0, at);
  return part === 'tail' ? value.slice(at) : value;
}

/** JSON with its texts filled in and its keys in the learner's words. A text that is one name of a whole number becomes that number. */
export function filledJson(value: Json, values: Values, fields: ProjectFile['fields']): Json {
  if (typeof value === 'string') return asNumber(value, withValues(value, values));
  if (Array.isArray(value)) return value.map((one: Json) => filledJson(one, values, fields));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [fields[key] ?? key, filledJson(one as Json, values, fields)]),
  );
}

function asNumber(template: string, text: string): Json {
  return template !== text && /^\{[a-z][a-z_]*\}$/.test(template) && /^\d{1,15}$/.test(text) ? Number(text) : text;
}

/** What is sent: the line, the headers and the body. */
export type Exchange = {
  readonly method: string;
  /** With the base path, in the learner's words. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
};

/** A request in the learner's words, or the name that has no value. */
export function exchangeOf(
  { method, path, headers, json, form, body }: RequestStep,
  values: Values,
  { base, paths, fields }: Pick<ProjectFile, 'base' | 'paths' | 'fields'>,
): Exchange | Unfilled {
  const fixed = [path, ...Object.values(headers), ...Object.values(form ?? {})];
  const texts = json === undefined ? fixed : [...fixed, JSON.stringify(json)];
  for (const text of texts) {
    const done = filled(text, values);
    if (typeof done !== 'string') return done;
  }
  const [type, sent] = bodyOf({ json, form, body }, values, fields);
  return {
    method,
    path: base + renamed(withValues(path, inUrl(values)), paths),
    headers: {
      ...(type === undefined ? {} : { 'content-type': type }),
      ...Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, withValues(text, values)])),
    },
    body: sent,
  };
}

/** The type of a body, if it says one, and the body. */
function bodyOf(
  { json, form, body }: Pick<RequestStep, 'json' | 'form' | 'body'>,
  values: Values,
  fields: ProjectFile['fields'],
): readonly [string | undefined, string | undefined] {
  if (json !== undefined) return ['application/json', JSON.stringify(filledJson(json, values, fields))];
  if (form === undefined) return [undefined, body];
  const named = Object.entries(form).map(([name, text]): [string, string] => [
    fields[name] ?? name,
    withValues(text, values),
  ]);
  return ['application/x-www-form-urlencoded', new URLSearchParams(named).toString()];
}

/** A cursor, for example, may have a `+` or a `/`. */
function inUrl(values: Values): Values {
  return new Map([...values].map(([name, value]) => [name, encodeURIComponent(value)]));
}

/** A path whose beginning the learner calls by another name. */
function renamed(path: string, paths: Readonly<Record<string, string>>): string {
  const ours = Object.keys(paths)
    .filter((one) => path === one || path.startsWith(`${one}/`) || path.startsWith(`${one}?`))
    .sort((a, b) => b.length - a.length)[0];
  return ours === undefined ? path : `${paths[ours]}${path.slice(ours.length)}`;
}
