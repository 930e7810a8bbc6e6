/** What a YAML file may have, counted token by token: parsing ends where a limit is passed. */
import { CST, Lexer, Parser } from 'yaml';
import type { Located } from './source.js';

const LIMITS = {
  lines: 200_000,
  tokens: 2_000_000,
  /** Lists and mappings inside each other, and all of them. */
  depth: 40,
  collections: 80_000,
  /** Entries of one list. */
  entries: 20_000,
  /** Keys of one mapping. */
  keys: 200,
  /** Characters of one text, and of what is skipped between two. */
  characters: 20_000,
  /** Texts, signs and brackets that follow each other with nothing between. */
  run: 50,
  /** Places that cannot be read. */
  faults: 50,
} as const;

type Type = CST.TokenType | null;

/** How often some kinds of tokens may occur in a file, and what they are called. */
const KINDS: { readonly [T in CST.TokenType]?: { readonly most: number; readonly name: string } } = {
  comment: { most: 50_000, name: 'comments' },
  anchor: { most: 200, name: 'anchors (&name)' },
  alias: { most: 200, name: 'aliases (*name)' },
  'directive-line': { most: 0, name: 'directives (%name)' },
};

/** What ends a run, and what is no part of one. */
const BREAKS: ReadonlySet<Type> = new Set(['newline', 'comma', 'map-value-ind', 'seq-item-ind', 'comment']);
const BLANKS: ReadonlySet<Type> = new Set(['space', 'doc-mode', 'scalar']);

/** The tokens of a file that passes no limit and has one document. */
export type Tokens =
  | { readonly kind: 'tokens'; readonly tokens: readonly CST.Token[] }
  | { readonly kind: 'problem'; readonly problem: Located };

/** Parses as far as the limits allow; of the tags (`!name`) only those that are named. */
export function tokensOf(text: string, tags: readonly string[]): Tokens {
  if (hasMoreLines(text, LIMITS.lines)) return problem(0, `the file has more than ${grouped(LIMITS.lines)} lines`);
  const parser = new Parser();
  const excess = counter(tags);
  const tokens: CST.Token[] = [];
  let [faults, documents] = [0, 0];
  for (const source of new Lexer().lex(text)) {
    const { offset } = parser;
    const message = excess(source, parser.stack);
    if (message !== undefined) return problem(offset, message);
    for (const token of parser.next(source)) {
      tokens.push(token);
      if (token.type === 'error' && ++faults > LIMITS.faults) return problem(offset, 'too much here is no YAML');
      if (token.type === 'document' && ++documents > 1) return secondDocument(token);
    }
  }
  tokens.push(...parser.end());
  const [, second] = tokens.filter((token) => token.type === 'document');
  return second ? secondDocument(second) : { kind: 'tokens', tokens };
}

function secondDocument({ offset }: CST.Document): Tokens {
  const hint = 'A file has one: remove the line ---, or use two files.';
  return problem(offset, 'a second document begins here', hint);
}

function problem(offset: number, message: string, hint?: string): Tokens {
  return { kind: 'problem', problem: { offset, message, hint } };
}

function hasMoreLines(text: string, most: number): boolean {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0 && count <= most; at = text.indexOf('\n', at + 1)) count++;
  return count > most;
}

/** Says at which token a file has too much of something, and of what. */
function counter(tags: readonly string[]): (source: string, stack: readonly CST.Token[]) => string | undefined {
  const counts = new Map<Type, number>();
  const more = (type: Type) => {
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    return count;
  };
  // the mark of a text comes before the text itself
  let [tokens, collections, run, isText] = [0, 0, 0, false];
  let last: Type = null;
  return (source, stack) => {
    const type: Type = isText ? 'scalar' : CST.tokenType(source);
    const isBreak = BREAKS.has(type) && !(type === 'comma' && last === 'comma');
    if (isBreak) run = 0;
    else if (isText || !BLANKS.has(type)) run++;
    isText = type === 'scalar' && !isText;
    if (type !== 'space') last = type;
    if (++tokens > LIMITS.tokens) return 'the file is larger than a roadmap can be';
    if (stack.length > LIMITS.depth) return `it is nested deeper than ${LIMITS.depth} levels`;
    if (source.length > LIMITS.characters) return `a text has more than ${grouped(LIMITS.characters)} characters`;
    if (run > LIMITS.run) return 'too much follows each other here with no comma or colon between';
    if (type === 'tag' && !tags.includes(source)) return 'tags (!name) are not used here';
    const limit = type && KINDS[type];
    if (limit && more(type) > limit.most) return limitText(limit);
    if (type === 'flow-map-start' || type === 'flow-seq-start') collections++;
    if (collections > LIMITS.collections)
      return `the file has more than ${grouped(LIMITS.collections)} lists and mappings`;
    return isBreak || type === 'explicit-key-ind' ? widthProblem(stack) : undefined;
  };
}

function limitText({ most, name }: { readonly most: number; readonly name: string }): string {
  return most === 0 ? `${name} are not used here` : `the file has more than ${grouped(most)} ${name}`;
}

/** Whether the list or mapping that is read, or the one around it, has too many entries. */
function widthProblem(stack: readonly CST.Token[]): string | undefined {
  for (const token of stack.slice(-2)) {
    if (!('items' in token)) continue;
    const isList = token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.source === '[');
    const most = isList ? LIMITS.entries : LIMITS.keys;
    if (token.items.length > most) return `a ${isList ? 'list' : 'mapping'} has more than ${grouped(most)} entries`;
  }
  return undefined;
}

/** `20,000` */
function grouped(count: number): string {
  return count.toLocaleString('en');
}
