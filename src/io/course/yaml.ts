/** Reading YAML somebody wrote: capped before it is parsed, cleaned, checked, every problem with its place. */
import fs from 'node:fs';
import path from 'node:path';
import { Composer, type CST, type Document, isMap, isScalar, LineCounter, Parser } from 'yaml';
import type * as z from 'zod';
import type { Place, Problem } from '../../core/course/validate-roadmap.js';
import { quoted, visible } from '../../core/lib/sanitize.js';
import { didYouMean } from '../../core/lib/suggest.js';
import { RoadmapError } from '../../errors.js';

/** Bytes, nested levels, mapping entries and aliases a roadmap may have. */
const CAPS = { bytes: 8 * 1024 * 1024, depth: 40, keys: 400_000, aliases: 100 };
/** Problems told in one run. */
export const TOLD = 50;

export type Source = { readonly file: string; readonly text: string; readonly lines: LineCounter };
export type Located = { readonly offset: number; readonly message: string; readonly hint?: string | undefined };
/** `data` is there only if nothing is wrong. */
export type Read<T> = { readonly source: Source; readonly data?: T; readonly problems: readonly Located[] };

/** Reads a file; `name` says in a message what it should have been. */
export function openYaml(file: string, name: { readonly what: string; readonly hint: string }): Source {
  try {
    if (fs.statSync(file).size > CAPS.bytes) {
      const message = `${quoted(path.basename(file))} is larger than ${CAPS.bytes / 1024 / 1024} MiB.`;
      throw new RoadmapError({
        kind: 'invalid',
        message,
        hint: 'It should be text: leave pictures and data out of it.',
      });
    }
    return { file: path.relative('', file) || file, text: fs.readFileSync(file, 'utf8'), lines: new LineCounter() };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    const why = code === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${code}).`;
    throw new RoadmapError({ kind: 'failed', message: `No ${name.what}. ${why}`, hint: name.hint });
  }
}

/** Parses and checks: first the caps, then the syntax, then the schema, then what `check` finds in data that fit it. */
export function readYaml<S extends z.ZodType>(
  source: Source,
  schema: S,
  check: (data: z.infer<S>) => Problem[],
): Read<z.infer<S>> {
  const tooMuch = overCaps(source);
  if (tooMuch) return { source, problems: [tooMuch] };
  const document = compose(source);
  if (Array.isArray(document)) return { source, problems: document };
  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: CAPS.aliases });
  } catch {
    return { source, problems: [{ offset: 0, message: 'its aliases expand to more than a file can hold' }] };
  }
  const parsed = schema.safeParse(raw);
  const problems = parsed.success
    ? check(parsed.data)
    : parsed.error.issues.flatMap((issue) => problemsIn(issue, { raw, schema }));
  const located = problems.map((p) => ({ offset: offsetOf(document, p.path), message: p.message, hint: p.hint }));
  located.sort((a, b) => a.offset - b.offset);
  return { source, problems: located, ...(located.length === 0 && parsed.success && { data: parsed.data }) };
}

/** Counts on the token tree, before anything is built from it. */
function overCaps({ text, lines }: Source): Located | undefined {
  const flow = deepFlow(text);
  if (flow !== undefined) return { offset: flow, message: `it is nested deeper than ${CAPS.depth} levels` };
  const count = { keys: 0, aliases: 0 };
  const stack: { token: CST.Token; depth: number }[] = [...new Parser(lines.addNewLine).parse(text)].map((token) => ({
    token,
    depth: 0,
  }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { token, depth } = top;
    const offset = 'offset' in token ? token.offset : 0;
    if (depth > CAPS.depth) return { offset, message: `it is nested deeper than ${CAPS.depth} levels` };
    if (token.type === 'alias' && ++count.aliases > CAPS.aliases)
      return { offset, message: `it has more than ${CAPS.aliases} aliases` };
    if (token.type === 'document') {
      if (token.value) stack.push({ token: token.value, depth });
    } else if ('items' in token) {
      for (const item of token.items) {
        if (++count.keys > CAPS.keys) return { offset, message: `it has more than ${CAPS.keys} entries` };
        for (const part of [item.key, item.value]) if (part) stack.push({ token: part, depth: depth + 1 });
      }
    }
  }
  return undefined;
}

/** Where brackets or dashes open more levels one right after another than any roadmap has: the parser recurses over those. */
function deepFlow(text: string): number | undefined {
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if ('[{-?'.includes(char)) run++;
    else if (char !== ' ') run = 0;
    // a line of dashes is a comment's ornament, so dashes count only with spaces between
    if (char === '-' && text[i - 1] === '-') run = 0;
    if (run > CAPS.depth * 4) return i;
  }
  return undefined;
}

function compose({ text, lines }: Source): Document.Parsed | Located[] {
  // Duplicate keys are looked for below: the package's own search takes quadratic time.
  const [document] = [
    ...new Composer({ lineCounter: lines, uniqueKeys: false } as never).compose(
      new Parser().parse(text),
      true,
      text.length,
    ),
  ];
  if (!document) return [{ offset: 0, message: 'it is empty' }];
  const errors = document.errors.map((e) => ({
    offset: e.pos[0],
    message: lower(visible(e.message.split('\n')[0] ?? '').replace(/ at line.*$/, '')),
  }));
  const twice = duplicateKeys(document);
  return errors.length + twice.length > 0 ? [...errors, ...twice] : (document as Document.Parsed);
}

function duplicateKeys(document: Document): Located[] {
  const found: Located[] = [];
  const stack: unknown[] = [document.contents];
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node || typeof node !== 'object' || !('items' in node)) continue;
    const seen = new Set<unknown>();
    for (const item of node.items as { key?: unknown; value?: unknown }[]) {
      stack.push(isMap(node) ? item.value : item);
      if (!isMap(node) || !isScalar(item.key)) continue;
      if (seen.has(item.key.value))
        found.push({
          offset: item.key.range?.[0] ?? 0,
          message: `the key ${quoted(String(item.key.value))} stands twice`,
        });
      seen.add(item.key.value);
    }
  }
  return found;
}

type Parsed = { readonly raw: unknown; readonly schema: z.ZodType };

function problemsIn(issue: z.core.$ZodIssue, { raw, schema }: Parsed): Problem[] {
  const place = issue.path as Place;
  const name = place.filter((part) => typeof part === 'string').at(-1);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, TOLD).map((key) => {
      const hint = didYouMean(key, knownKeys(schema, place));
      return { path: [...place, key], message: `there is no key ${quoted(key)} here`, hint };
    });
  }
  const missing = issue.code === 'invalid_type' && valueAt(raw, place) === undefined;
  return [
    {
      path: missing ? place.slice(0, -1) : place,
      message: missing
        ? `${name} is missing`
        : `${name ?? 'the file'}: ${lower(issue.message.replace('Invalid input: ', ''))}`,
    },
  ];
}

/** The keys the schema knows at a place. */
function knownKeys(schema: z.ZodType, place: Place): string[] {
  type Loose = { def?: Record<string, unknown>; shape?: Record<string, Loose> };
  let at: Loose | undefined = schema as unknown as Loose;
  const inner = (schema: Loose | undefined): Loose | undefined => {
    let current = schema;
    while (current?.def && 'innerType' in current.def) current = current.def.innerType as Loose;
    return current;
  };
  for (const part of place) at = inner(typeof part === 'number' ? (at?.def?.element as Loose) : at?.shape?.[part]);
  return Object.keys(inner(at)?.shape ?? {});
}

function valueAt(raw: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], raw);
}

/** The offset of the nearest node on the way to a place; of the key itself where the place is one. */
function offsetOf(document: Document, place: Place): number {
  for (let end = place.length; end > 0; end--) {
    const parent = document.getIn(place.slice(0, end - 1), true);
    const key = place[end - 1];
    const pair = isMap(parent) ? parent.items.find((p) => isScalar(p.key) && p.key.value === key) : undefined;
    if (pair && isScalar(pair.key) && end === place.length && !isScalar(pair.value)) return pair.key.range?.[0] ?? 0;
    const node = document.getIn(place.slice(0, end), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
    if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  return 0;
}

/** `file:line:col` and the lines around it, marked. */
export function locate({ file, text, lines }: Source, { offset }: Located): { at: string; frame: string[] } {
  const { line, col } = lines.linePos(offset);
  const all = text
    .slice(lines.lineStarts[Math.max(0, line - 2)] ?? 0, (lines.lineStarts[line + 1] ?? text.length + 1) - 1)
    .split('\n');
  const first = Math.max(1, line - 1);
  const frame = all.slice(0, line - first + 2).flatMap((content, i) => {
    const number = first + i;
    const shown = `${number === line ? '>' : ' '} ${String(number).padStart(4)} | ${quotedLine(content)}`;
    return number === line && col <= 90 ? [shown, `${' '.repeat(8 + col)}^`] : [shown];
  });
  return { at: `${quoted(file, 200)}:${line || 1}:${col || 1}`, frame };
}

function quotedLine(content: string): string {
  return visible(content.slice(0, 90)).replace(/\n/g, ' ');
}

function lower(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
