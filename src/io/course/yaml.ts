/** Reading YAML somebody wrote: limited while it is parsed, checked, every problem with its place. */

import type { ScalarTag } from 'yaml';
import { Composer, type Document, isMap, isNode, isScalar, isSeq } from 'yaml';
import type * as z from 'zod';
import type { Place, Problem } from '../../core/course/problem.js';
import { exactNumbers, PYTHON_TAGS } from './python-values.js';
import { schemaProblems } from './schema-problems.js';
import type { Located, Read, Source } from './source.js';
import { syntaxProblem } from './syntax-problems.js';
import { tokensOf } from './yaml-limits.js';
import { nodeProblems } from './yaml-nodes.js';

/** What does not fit a schema, at most: a file with more is told as one that does not fit at all. */
const MOST_ISSUES = 50_000;

type Checks<S extends z.ZodType> = {
  readonly schema: S;
  /** What is wrong with data that fit the schema. */
  readonly check: (data: z.infer<S>) => Problem[];
  /** What is told instead of what the schema finds. */
  readonly refuse?: (data: unknown) => Located[];
  /** `python`: values that a program of Python compares, see `python-values.ts`. */
  readonly values?: 'python';
};

/** Parses and checks: first the limits, then the syntax, then the schema, then the rest. Problems stand in the order of the text. */
export function readYaml<S extends z.ZodType>(
  source: Source,
  { schema, check, refuse, values }: Checks<S>,
): Read<z.infer<S>> {
  const document = documentIn(source.text, values === 'python' ? PYTHON_TAGS : []);
  if (Array.isArray(document)) return { source, problems: document };
  if (values === 'python') exactNumbers(document);
  const raw: unknown = document.toJS({ maxAliasCount: -1 });
  const refused = refuse?.(raw) ?? [];
  if (refused.length > 0) return { source, problems: refused };
  const parsed = parsedBy(schema, raw);
  if (!parsed || (parsed.error?.issues.length ?? 0) > MOST_ISSUES)
    return { source, problems: [{ offset: 0, message: 'too much of the file does not fit to tell it all' }] };
  const problems = parsed.success ? check(parsed.data) : schemaProblems(parsed.error.issues, { raw, schema });
  if (parsed.success && problems.length === 0)
    return { source, data: parsed.data, problems: [], offsetOf: (place) => offsetOf(document, place) };
  const located = problems.map(({ path, on, ...problem }) => ({ ...problem, offset: offsetOf(document, path, on) }));
  return { source, problems: located.sort((a, b) => a.offset - b.offset) };
}

/** Undefined if there are more problems than the package can hold: it passes them on as arguments. */
function parsedBy<S extends z.ZodType>(schema: S, raw: unknown) {
  try {
    return schema.safeParse(raw);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The one document of a text, or what is wrong with it as YAML. */
function documentIn(text: string, customTags: readonly ScalarTag[]): Document.Parsed | Located[] {
  const parsed = tokensOf(
    text,
    customTags.map(({ tag }) => tag),
  );
  if (parsed.kind === 'problem') return [parsed.problem];
  // keys that stand twice are looked for below: the package's own search takes quadratic time
  const composer = new Composer({
    uniqueKeys: false,
    logLevel: 'silent',
    customTags: [...customTags],
    intAsBigInt: customTags.length > 0,
  });
  const [document] = composer.compose(parsed.tokens, true, text.length);
  if (!document?.contents) return [{ offset: 0, message: 'the file is empty' }];
  const wrong = document.errors.map(syntaxProblem);
  return wrong.length > 0 ? wrong : nodesChecked(document);
}

function nodesChecked(document: Document.Parsed): Document.Parsed | Located[] {
  const wrong = nodeProblems(document.contents);
  return wrong.length > 0 ? wrong : document;
}

/** The offset of the nearest node on the way to a place; of the last key where the problem is on that, or its value is long. */
function offsetOf(document: Document.Parsed, place: Place, on?: Problem['on']): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const [i, part] of place.entries()) {
    const next = childOf(node, part);
    if (!next) break;
    const isLast = i === place.length - 1;
    const wantsKey = isLast && (on === 'key' || !isScalar(next.value));
    offset = (wantsKey ? next.key : undefined) ?? startOf(next.value) ?? next.key ?? offset;
    node = next.value;
  }
  return offset;
}

/** What stands under a key or at an index; `key` is the offset of the key. */
function childOf(node: unknown, part: string | number): { value: unknown; key?: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
    return pair && { value: pair.value, key: startOf(pair.key) };
  }
  const item = isSeq(node) && typeof part === 'number' ? node.items[part] : undefined;
  return item === undefined ? undefined : { value: item };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
