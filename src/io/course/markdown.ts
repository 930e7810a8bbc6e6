/**
 * The part of Markdown that lessons and tasks are written in, as blocks: paragraphs, lists, tables and fences. What a
 * fence means is its first word: a language, or `output`, `input`, `question`, `exercise`; `wrong` and `right` behind a
 * language make a pitfall of two programs.
 */
import { lexer, type Token, type Tokens } from 'marked';
import type { Block, Program, Span } from '../../core/course/lesson.js';

/** Something that a lesson may not contain; `offset` counts characters from the start of the text. */
export type MarkdownProblem = { readonly offset: number; readonly message: string };
export type Placed = { readonly token: Token; readonly offset: number };

/** The tokens of a text with their places. */
export function tokensOf(text: string): Placed[] {
  let offset = 0;
  return lexer(text).map((token) => {
    const placed = { token, offset };
    offset += token.raw.length;
    return placed;
  });
}

type Fence = Placed & { readonly words: readonly string[]; readonly text: string };

/** Blocks of tokens without headings. Problems are added to `problems`. */
export function blocksOf(tokens: readonly Placed[], problems: MarkdownProblem[]): Block[] {
  const waiting = tokens.filter(({ token }) => token.type !== 'space');
  const blocks: Block[] = [];
  while (waiting.length > 0) {
    const first = waiting.shift()!;
    const fence = fenceOf(first);
    if (fence) blocks.push(...fenced(fence, waiting, problems));
    else blocks.push(...proseOf(first, problems));
  }
  return blocks;
}

function fenceOf(placed: Placed | undefined): Fence | undefined {
  if (placed?.token.type !== 'code') return undefined;
  const { lang = '', text } = placed.token as Tokens.Code;
  return { ...placed, words: lang.split(/\s+/), text };
}

/** A fence and what belongs to it: its input and output, the other half of a pitfall. */
function fenced(fence: Fence, waiting: Placed[], problems: MarkdownProblem[]): Block[] {
  const [kind = '', ...marks] = fence.words;
  if (kind === 'question' || kind === 'exercise') {
    const ids = fence.text.split('\n').map((line) => line.trim());
    return ids.filter(Boolean).map((id) => ({ kind, id }));
  }
  // in a task, what is typed and what is printed stand alone
  if (kind === 'output' || kind === 'input') return [{ kind: 'code', program: { language: kind, code: fence.text } }];
  const program = programOf(fence, waiting);
  if (!marks.includes('wrong')) return [{ kind: 'code', program }];
  const at = waiting.findIndex((placed) => fenceOf(placed)?.words.includes('right'));
  const between = at < 0 ? [] : waiting.splice(0, at);
  const other = at < 0 ? undefined : fenceOf(waiting.shift());
  if (!other) {
    problems.push({ offset: fence.offset, message: 'a wrong program has no right one behind it' });
    return [{ kind: 'code', program }];
  }
  const why = blocksOf(between, problems);
  return [{ kind: 'pitfall', wrong: program, why, right: programOf(other, waiting) }];
}

/** Takes the fences `input` and `output` that directly follow a program. */
function programOf({ words: [language = 'text', ...marks], text }: Fence, waiting: Placed[]): Program {
  const taken = new Map<string, string>();
  for (const kind of ['input', 'output']) {
    const next = fenceOf(waiting[0]);
    if (next?.words[0] !== kind) continue;
    taken.set(kind, next.text);
    waiting.shift();
  }
  const named = (name: string) => marks.find((mark) => mark.startsWith(`${name}=`))?.slice(name.length + 1);
  const [file, notRun] = [named('file'), named('not-run')];
  const [input, output] = [taken.get('input'), taken.get('output')];
  return {
    language,
    code: text,
    ...(input !== undefined && { input }),
    ...(output !== undefined && { output }),
    ...(file !== undefined && { file }),
    ...(notRun !== undefined && { notRun }),
  };
}

function proseOf({ token, offset }: Placed, problems: MarkdownProblem[]): Block[] {
  const refuse = (message: string) => {
    problems.push({ offset, message });
    return [];
  };
  switch (token.type) {
    case 'paragraph':
      return [{ kind: 'text', spans: spansOf(token.tokens ?? [], refuse) }];
    case 'list': {
      const { items, ordered } = token as Tokens.List;
      if (items.some((item) => item.tokens.some((t) => t.type === 'list'))) refuse('a list stands in a list');
      return [{ kind: 'list', ordered, items: items.map((item) => spansOf(inlineOf(item), refuse)) }];
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [
        { kind: 'table', rows: [header, ...rows].map((row) => row.map(({ tokens }) => spansOf(tokens, refuse))) },
      ];
    }
    default:
      return refuse(`${NAMES[token.type] ?? token.type} cannot stand in a lesson`);
  }
}

const NAMES: Readonly<Record<string, string>> = {
  html: 'HTML',
  hr: 'a line across',
  blockquote: 'a quotation',
  heading: 'a heading here',
};

function inlineOf(item: Tokens.ListItem): Token[] {
  return item.tokens.flatMap((token) => ('tokens' in token && token.tokens ? token.tokens : [token]));
}

function spansOf(tokens: readonly Token[], refuse: (message: string) => unknown): Span[] {
  return tokens.map((token): Span => {
    const text = 'text' in token ? unescaped(String(token.text)).replace(/\n/g, ' ') : '';
    switch (token.type) {
      case 'text':
      case 'escape':
        return { text };
      case 'br':
        return { text: ' ' };
      case 'strong':
        return { text, look: 'strong' };
      case 'em':
        return { text, look: 'emphasis' };
      case 'codespan':
        return { text: String(token.text), look: 'code' };
      case 'link':
        return { text, look: 'link', url: String(token.href) };
      default:
        refuse(`${token.type} cannot stand in a text`);
        return { text: token.raw };
    }
  });
}

/** marked leaves the entities of HTML in text as they were typed, but for those it makes itself. */
function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
