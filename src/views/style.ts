/** How text looks, without saying how a terminal is told: colour comes from `io/color.ts`, or is left out. */

import { MARK_TABLE, MARKS, type Mark } from '../core/progress/marks.js';

export type Paint = (text: string) => string;

export type Style = {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly warn: Paint;
  readonly bad: Paint;
  readonly link: Paint;
  /** Code inside a sentence: coloured, or between backticks. */
  readonly code: Paint;
  /** Parts of code. */
  readonly keyword: Paint;
  readonly string: Paint;
  readonly number: Paint;
  readonly symbols: Symbols;
};

/** What code is drawn with: `highlight` colours a language's code, if there is colour. */
export type Paints = { readonly style: Style; readonly highlight: (code: string, language: string) => string };

export type Symbols = { readonly [name in SymbolName]: string };
type SymbolName =
  | Mark
  | 'open'
  | 'skipped'
  | 'unpicked'
  | 'arrow'
  | 'bullet'
  | 'warn'
  | 'star'
  | 'right'
  | 'wrong'
  /** Before the rest of a line of code that is wider than the screen. */
  | 'wrapped'
  | 'full'
  | 'empty'
  | 'more'
  /** Five signs from nothing to a lot, and eight bars from low to high. */
  | 'shades'
  | 'bars';

/** The signs of marks: in Unicode (0) or ASCII (1). */
function signs(form: 0 | 1): Record<Mark, string> {
  return Object.fromEntries(MARKS.map((mark) => [mark, MARK_TABLE[mark].sign[form]])) as Record<Mark, string>;
}

export const UNICODE: Symbols = {
  ...signs(0),
  open: '·',
  skipped: '–',
  unpicked: '○',
  arrow: '→',
  bullet: '•',
  warn: '!',
  star: '★',
  right: '✓',
  wrong: '✗',
  wrapped: '↪',
  full: '█',
  empty: '░',
  more: '…',
  shades: '·░▒▓█',
  bars: '▁▂▃▄▅▆▇█',
};

export const ASCII: Symbols = {
  ...signs(1),
  open: '.',
  skipped: '-',
  unpicked: 'o',
  arrow: '->',
  bullet: '*',
  warn: '!',
  star: '*',
  right: '+',
  wrong: 'x',
  wrapped: '\\',
  full: '#',
  empty: '.',
  more: '...',
  shades: '.-+*#',
  bars: '.:-=+*%#',
};

const same: Paint = (text) => text;

/** No colour at all. */
export function plainStyle(symbols: Symbols): Style {
  return {
    bold: same,
    dim: same,
    good: same,
    warn: same,
    bad: same,
    link: same,
    code: (text) => `\`${text}\``,
    keyword: same,
    string: same,
    number: same,
    symbols,
  };
}
