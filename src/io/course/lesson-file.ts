/** A lesson somebody wrote, `lessons/<topic>.md`: front matter, then `##` sections with permanent ids. */
import type { Token } from 'marked';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Lesson, Section } from '../../core/course/lesson.js';
import { blocksOf, type MarkdownProblem, type Placed, tokensOf } from './markdown.js';

const id = z
  .string()
  .max(64)
  .regex(/^[a-z0-9][a-z0-9-]*$/);

const frontMatter = z.strictObject({
  topic: id,
  minutes: z.number().int().min(1).max(2000),
  words: z
    .array(
      z.strictObject({
        word: z.string().min(1).max(60),
        section: id,
        means: z.string().min(1).max(600),
        also: z.array(z.string().min(1).max(60)).max(8).optional(),
      }),
    )
    .max(200)
    .default([]),
});

export type LessonRead = { readonly lesson?: Lesson; readonly problems: readonly MarkdownProblem[] };

/** Front matter stands between two lines of three dashes at the start of the file. */
const FRONT = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
/** The id of a section at the end of its heading, and the options that it is for: `read-body for: flask, django`. */
const SECTION_ID = /<!--\s*([a-z0-9][a-z0-9-]*)(?:\s+for:\s*([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*))?\s*-->\s*$/;

/** Reads a lesson's text; `lesson` is there only if nothing is wrong. */
export function readLesson(text: string): LessonRead {
  const front = FRONT.exec(text);
  if (!front)
    return { problems: [{ offset: 0, message: 'it does not begin with front matter between two lines of ---' }] };
  const meta = frontOf(front[1]!);
  if (typeof meta === 'string') return { problems: [{ offset: 4, message: meta }] };
  const start = front[0].length;
  const problems: MarkdownProblem[] = [];
  const placed = tokensOf(text.slice(start)).map(({ token, offset }) => ({ token, offset: offset + start }));
  const sections = sectionsOf(placed, problems);
  const ids = new Set(sections.map((section) => section.id));
  for (const { word, section } of meta.words)
    if (!ids.has(section)) problems.push({ offset: 4, message: `the word ${word} names no section: ${section}` });
  return problems.length > 0 ? { problems } : { problems, lesson: { ...meta, sections } };
}

function frontOf(yaml: string): z.infer<typeof frontMatter> | string {
  let value: unknown;
  try {
    value = parse(yaml, { maxAliasCount: 0 });
  } catch (error) {
    return `the front matter is not YAML: ${(error as Error).message.split('\n')[0]}`;
  }
  const checked = frontMatter.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  return `the front matter is wrong at ${issue!.path.join('.') || 'its top'}: ${issue!.message}`;
}

function sectionsOf(placed: readonly Placed[], problems: MarkdownProblem[]): Section[] {
  const first = placed.findIndex(({ token }) => isHeading(token));
  const before = placed.slice(0, first < 0 ? undefined : first).find(({ token }) => token.type !== 'space');
  if (before) problems.push({ offset: before.offset, message: 'text stands before the first section' });
  const starts = placed.flatMap(({ token }, i) => (isHeading(token) ? [i] : []));
  if (starts.length === 0) problems.push({ offset: 0, message: 'it has no section' });
  const known = new Set<string>();
  return starts.map((at, n) => {
    const { token, offset } = placed[at]!;
    const { id, title, options } = headingOf(token);
    if (!id)
      problems.push({ offset, message: 'the section has no id: write <!-- its-id --> at the end of the heading' });
    else if (known.has(id)) problems.push({ offset, message: `the section ${id} stands twice` });
    known.add(id);
    if ((token as { depth: number }).depth !== 2) problems.push({ offset, message: 'a section begins with ##' });
    const blocks = blocksOf(placed.slice(at + 1, starts[n + 1]), problems);
    const alone = blocks.flatMap((block) => (block.kind === 'code' ? [block.program.language] : []));
    for (const kind of alone)
      if (kind === 'input' || kind === 'output') problems.push({ offset, message: `${kind} stands behind no program` });
    return { id, title, ...(options && { for: options }), blocks };
  });
}

function isHeading(token: Token): boolean {
  return token.type === 'heading';
}

function headingOf(token: Token): { id: string; title: string; options: string[] | undefined } {
  const text = String((token as { text: string }).text);
  const found = SECTION_ID.exec(text);
  const options = found?.[2]?.split(',').map((id) => id.trim());
  return { id: found?.[1] ?? '', title: text.replace(SECTION_ID, '').trim(), options };
}
