/** Text with looks as lines: a word, or code inside a sentence, is never broken if a line can hold it. */
import type { Span } from '../../core/course/lesson.js';
import { roomOf, widthOf, wrap } from '../layout.js';
import type { Style } from '../style.js';

type Piece = { readonly shown: string; readonly width: number };

/** Spans as lines of at most `width` columns; lines after the first begin with `hanging`. */
export function proseLines(spans: readonly Span[], style: Style, room: Room): string[] {
  const { width, indent = '', hanging = indent } = room;
  const columns = roomOf(width, indent, hanging);
  const lines: Piece[] = [];
  for (const word of wordsOf(spans, style)) {
    const last = lines.at(-1);
    if (last && last.width + 1 + word.width <= columns) lines[lines.length - 1] = joined(last, word);
    else lines.push(...(word.width <= columns ? [word] : broken(word, columns)));
  }
  return lines.map(({ shown }, i) => `${i === 0 ? indent : hanging}${shown}`);
}

export type Room = { readonly width: number; readonly indent?: string; readonly hanging?: string };

function joined(a: Piece, b: Piece): Piece {
  return { shown: `${a.shown} ${b.shown}`, width: a.width + 1 + b.width };
}

/** Code or an address that is longer than a line. */
function broken({ shown }: Piece, columns: number): Piece[] {
  return wrap(shown, columns).map((line) => ({ shown: line, width: widthOf(line) }));
}

/** Words as they are shown. What stands beside a word without a space, such as a full stop after code, stays with it. */
function wordsOf(spans: readonly Span[], style: Style): Piece[] {
  const words: Piece[] = [];
  let open = false; // whether the last word may still grow
  for (const span of spans) {
    const parts = span.look === 'code' ? [span.text] : span.text.split(/ +/);
    for (const [i, part] of parts.entries()) {
      if (i > 0) open = false;
      if (part === '') continue;
      const piece = pieceOf({ ...span, text: part }, style);
      const last = open ? words.pop() : undefined;
      words.push(last ? { shown: last.shown + piece.shown, width: last.width + piece.width } : piece);
      open = true;
    }
  }
  return words;
}

function pieceOf({ text, look, url }: Span, style: Style): Piece {
  const shown = look === 'link' && url !== text ? `${text} (${url})` : text;
  const painted = look === undefined ? shown : LOOKS[look](style)(shown);
  const ticks = look === 'code' && painted.startsWith('`') ? 2 : 0;
  return { shown: painted, width: widthOf(shown) + ticks };
}

const LOOKS = {
  strong: (style: Style) => style.bold,
  emphasis: (style: Style) => style.bold,
  code: (style: Style) => style.code,
  link: (style: Style) => style.link,
} as const;
