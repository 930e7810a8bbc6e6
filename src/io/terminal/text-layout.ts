/** Where the characters of a prompt and its text stand on the screen. */
import { visible } from '../../core/lib/sanitize.js';
import { widthOf, wrap } from '../../views/layout.js';
import type { Style } from '../../views/style.js';
import { characters, type Edited } from './edit-text.js';

export type Size = { readonly width: number; readonly height: number };
/** Rows as they are printed, and the place of the cursor among them, from 0. */
export type Layout = { readonly rows: readonly string[]; readonly row: number; readonly column: number };

/** The message, wrapped between its words, and the text behind it, each line of it below the first. */
export function laidOut(
  message: string,
  { before, after }: Edited,
  { width }: Size,
  style: Pick<Style, 'bold'>,
): Layout {
  const head = wrap(message, width - 1);
  const indent = Math.min(widthOf(head.at(-1) ?? '') + 1, Math.floor(width / 3));
  const rows = head.map(style.bold);
  let column = widthOf(head.at(-1) ?? '');
  const newRow = () => {
    rows.push(' '.repeat(indent));
    column = indent;
  };
  const put = (cell: string) => {
    const cells = widthOf(cell);
    // The last column stays empty: terminals differ in where the cursor is behind it.
    if (column + cells >= width) newRow();
    rows[rows.length - 1] += cell;
    column += cells;
  };
  // A joiner is spelling only beside its letters, so the text is looked at as a whole.
  const shown = visible(before + after) === before + after ? (one: string) => one : visible;
  const putAll = (text: string) => {
    for (const one of characters(text)) one === '\n' ? newRow() : put(shown(one));
  };
  put(' ');
  putAll(before);
  const cursor = { row: rows.length - 1, column };
  putAll(after);
  return { rows, ...cursor };
}

/** As much of a layout as the screen can hold, around the cursor. */
export function inView({ rows, row, column }: Layout, { height }: Size): Layout {
  const room = Math.max(2, height - 1);
  const top = Math.min(Math.max(0, rows.length - room), Math.max(0, row - room + 1));
  return { rows: rows.slice(top, top + room), row: row - top, column };
}
