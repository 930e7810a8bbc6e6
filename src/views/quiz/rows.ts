/** The rows that a query gave, beside those that it should have given. */

import { plural } from '../../core/lib/words.js';
import type { Table } from '../../core/quiz/found.js';
import type { Rows } from '../../core/quiz/verdict.js';
import { cut, pad, widthOf } from '../layout.js';
import type { Style } from '../style.js';

/** Rows of a table that are shown, and columns on the screen that one of its columns may take. */
const ROWS = 8;
const CELL = 24;

/** Lines of both tables, one below the other. */
export function rowsLines({ found, wanted }: Rows, style: Style, width: number): string[] {
  return [
    '',
    style.bold('Your rows'),
    ...tableLines(found, style, width),
    '',
    style.bold('Asked for'),
    ...tableLines(wanted, style, width),
  ];
}

function tableLines({ columns, rows, count }: Table, style: Style, width: number): string[] {
  if (columns.length === 0) return ['  (no rows: this is not a query)'];
  const shown = rows.slice(0, ROWS);
  const widths = columns.map((name, i) =>
    Math.min(CELL, Math.max(...[name, ...shown.map((row) => row[i] ?? '')].map(widthOf))),
  );
  const line = (cells: readonly string[]) =>
    cut(
      `  ${cells.map((cell, i) => pad(cut(flat(cell), widths[i]!, style), widths[i]!)).join('  ')}`.trimEnd(),
      width,
      style,
    );
  const left = count - shown.length;
  return [
    style.dim(line(columns)),
    ...(count === 0 ? ['  (no rows)'] : shown.map(line)),
    ...(left > 0 ? [`  ${style.symbols.more} and ${plural(left, 'more row')}`] : []),
  ];
}

function flat(cell: string): string {
  return cell.replace(/\n/g, '\\n');
}
