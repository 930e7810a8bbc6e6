/** Where in a text something is, and the lines around it. */
import fastStringWidth from 'fast-string-width';
import { visible } from '../lib/sanitize.js';

/** Both from 1; columns are UTF-16 units, as editors count. */
export type Position = { readonly line: number; readonly column: number };

/** Columns of a line that are shown. */
const SHOWN = 90;

/** The line and column of an offset. */
export function placeAt(text: string, offset: number): Position {
  let [line, start] = [1, 0];
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The line of an offset with the lines beside it, numbered, and a mark below the column. */
export function frameAt(text: string, offset: number): string[] {
  const { line, column } = placeAt(text, offset);
  const first = Math.max(1, line - 1);
  const begin = startOfLine(text, offset, line - first);
  return text
    .slice(begin, begin + 3 * 20_000)
    .split('\n', line - first + 2)
    .flatMap((content, i) => {
      const number = first + i;
      const shown = `${number === line ? '>' : ' '} ${String(number).padStart(4)} | ${shownLine(content)}`;
      if (number !== line || column > SHOWN) return [shown];
      return [shown, `${' '.repeat(9 + fastStringWidth(visible(content.slice(0, column - 1))))}^`];
    });
}

/** Where the line of an offset begins, or one so many lines above it. */
function startOfLine(text: string, offset: number, above: number): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  for (let i = 0; i < above && start > 0; i++) start = text.lastIndexOf('\n', start - 2) + 1;
  return start;
}

function shownLine(content: string): string {
  return visible(content.slice(0, SHOWN)).replace(/\n/g, ' ');
}
