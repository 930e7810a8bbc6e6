/** What a schema found, in our words: none of the package's own reaches an author. */
import type * as z from 'zod';
import type { Place, Problem } from '../../core/course/problem.js';
import { quoted } from '../../core/lib/sanitize.js';
import { list, plural } from '../../core/lib/words.js';
import { isKeyed, keysAt } from './schema-keys.js';

type Issue = z.core.$ZodIssue;
type Parsed = { readonly raw: unknown; readonly schema: z.ZodType };

/** Every issue as a problem. */
export function schemaProblems(issues: readonly Issue[], parsed: Parsed): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, placeOf(issue.path), parsed));
}

function placeOf(path: readonly PropertyKey[]): Place {
  return path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}

function problemsOf(issue: Issue, path: Place, parsed: Parsed): Problem[] {
  const value = valueAt(parsed.raw, path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, parsed);
  if (issue.code === 'invalid_union' && issue.discriminator === undefined) return unionProblems(issue, path, parsed);
  if (value === undefined && issue.code !== 'custom')
    return [{ path: path.slice(0, -1), message: `${nameOf(path)} is missing` }];
  return [{ path, ...sentence(issue, value, nameOf(path)) }];
}

/** `outcomes`, or what its list or the file has at the end of the path. */
function nameOf(path: Place): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'string' ? last : `an entry of ${nameOf(path.slice(0, -1))}`;
}

function unknownKeys(keys: readonly string[], path: Place, { raw, schema }: Parsed): Problem[] {
  const known = keysAt(schema, raw, path);
  return keys.map((key) => ({
    path: [...path, key],
    on: 'key',
    message: `there is no key ${quoted(key)} here`,
    meant: { name: key, known },
  }));
}

/** Of the alternatives, the one that has the right type; else what they are. */
function unionProblems(issue: Extract<Issue, { code: 'invalid_union' }>, path: Place, parsed: Parsed): Problem[] {
  const near = issue.errors.find(
    (issues) => !issues.some((one) => one.code === 'invalid_type' && one.path.length === 0),
  );
  if (!near) return [{ path, message: `${nameOf(path)} should be a text, or a mapping with a text` }];
  return near.flatMap((one) => problemsOf(one, [...path, ...placeOf(one.path)], parsed));
}

type Sentence = { readonly message: string; readonly hint?: string; readonly meant?: Problem['meant'] };

function sentence(issue: Issue, value: unknown, name: string): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return typeSentence(issue.expected, value, name);
    case 'too_small':
      return sizeSentence(value, name, {
        word: 'at least',
        limit: Number(issue.minimum),
        open: issue.inclusive === false,
      });
    case 'too_big':
      return sizeSentence(value, name, { word: 'at most', limit: Number(issue.maximum), open: false });
    case 'invalid_value':
      return choiceSentence(issue.values.map(String), value, name);
    case 'invalid_union':
      return choiceSentence('options' in issue ? (issue.options ?? []).map(String) : [], value, name);
    case 'invalid_format':
    case 'custom':
      return { message: `${name}: ${issue.message}` };
    default:
      return { message: `${name} does not fit` };
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping of keys and values',
  record: 'a mapping of keys and values',
};

function typeSentence(expected: string, value: unknown, name: string): Sentence {
  const message = `${name} should be ${TYPES[expected] ?? 'something else'}, and is ${kindOf(value)}`;
  if (expected === 'string' && typeof value !== 'object') return { message, hint: 'Put it in "quotes".' };
  if (expected === 'array')
    return { message, hint: 'Write each entry on a line of its own after "- ", or all in [brackets].' };
  return { message };
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? 'a text' : quoted(String(value));
}

type Size = { readonly word: string; readonly limit: number; readonly open: boolean };

function sizeSentence(value: unknown, name: string, { word, limit, open }: Size): Sentence {
  if (Array.isArray(value))
    return { message: `${name} has ${plural(value.length, 'entry', 'entries')}; it takes ${word} ${limit}` };
  if (typeof value === 'string') {
    if (value.trim() === '') return { message: `${name} is empty` };
    return { message: `${name} has ${plural(value.length, 'character')}; it takes ${word} ${limit}` };
  }
  return { message: open ? `${name} must be more than ${limit}` : `${name} must be ${word} ${limit}` };
}

function choiceSentence(values: readonly string[], value: unknown, name: string): Sentence {
  const message = `${name} must be ${list(values, 'or')}`;
  return typeof value === 'string' ? { message, meant: { name: value, known: values } } : { message };
}

function valueAt(raw: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (value, key) => (isKeyed(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    raw,
  );
}
