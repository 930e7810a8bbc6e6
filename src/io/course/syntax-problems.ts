/** What is wrong with a text as YAML, in our words. */
import type { ErrorCode, YAMLParseError } from 'yaml';
import { visible } from '../../core/lib/sanitize.js';
import type { Located } from './source.js';

type Told = { readonly message: string; readonly hint?: string };

const QUOTE = 'Put a text with a colon, a # or a sign at its beginning in "quotes".';

const BY_CODE: { readonly [Code in ErrorCode]?: Told } = {
  TAB_AS_INDENT: { message: 'a tab indents this line', hint: 'Indent with spaces.' },
  BAD_INDENT: { message: 'the indentation does not fit the lines above' },
  BAD_SCALAR_START: { message: 'a text cannot begin with this sign', hint: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: { message: 'there is a second colon on this line', hint: QUOTE },
  BLOCK_IN_FLOW: { message: 'a list with dashes, or a key on a line of its own, stands inside brackets' },
  MULTILINE_IMPLICIT_KEY: { message: 'a key goes over more than one line, or its colon is missing', hint: QUOTE },
  KEY_OVER_1024_CHARS: { message: 'a key is longer than 1024 characters' },
  BAD_ALIAS: { message: 'an alias (*name) names no anchor (&name) above it', hint: QUOTE },
  BAD_DQ_ESCAPE: {
    message: 'there is no such escape in "quotes"',
    hint: "Write \\\\ for a backslash, or use 'single quotes'.",
  },
  BAD_DIRECTIVE: { message: 'a line that begins with % is no directive', hint: QUOTE },
  MULTIPLE_ANCHORS: { message: 'two anchors (&name) stand before one value' },
  UNEXPECTED_TOKEN: { message: 'something is too much here, or missing before it', hint: QUOTE },
};

const BY_WORDS: readonly (readonly [RegExp, Told])[] = [
  [/Missing closing .quote/, { message: 'a quote is not closed' }],
  [/need to be followed by map values/, { message: 'a key has no colon behind it', hint: 'Write: key: value' }],
  [/must be sufficiently indented and end with/, { message: 'a bracket is not closed' }],
  [/Missing , /, { message: 'a comma is missing between two entries' }],
  [/Missing space after :/, { message: 'a space is missing after a colon' }],
  [/Comments must be separated/, { message: 'a space is missing before a comment', hint: QUOTE }],
  [/Sequence item without - indicator/, { message: 'an entry of a list has no dash' }],
];

/** A parser's error as a problem. */
export function syntaxProblem({ code, message, pos }: YAMLParseError): Located {
  const told = BY_WORDS.find(([words]) => words.test(message))?.[1] ?? BY_CODE[code];
  return { offset: pos[0], ...(told ?? { message: `this is no YAML: ${visible(message.split('\n')[0] ?? '')}` }) };
}
