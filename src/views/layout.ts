/** Lines that fit: width, wrapping, bars and labels. Everything takes the columns it may fill. */
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Style } from './style.js';

/** Longest line of prose: longer ones are hard to read, however wide the terminal. */
export const PROSE = 88;

/** Characters known to take one column each: what nearly every line consists of, measured without loading Unicode tables. */
const NARROW = /^[\x20-\x7e·▸✓↑★◆–○→•✗█░▒▓▁▂▃▄▅▆▇…↪]*$/;

/** Columns a text takes on a terminal. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** Prose as lines of at most `width` columns, each after the first indented like the first's `indent`. */
export function wrap(text: string, width: number, indent = '', hanging = indent): string[] {
  const room = roomOf(width, indent, hanging);
  const lines = fits(text, room) ? [text] : proseLines(text, room);
  return lines.map((line, i) => `${i === 0 ? indent : hanging}${line}`.trimEnd());
}

/** Columns that prose may take beside what begins its lines. */
export function roomOf(width: number, indent: string, hanging: string): number {
  return Math.max(12, Math.min(width, PROSE) - Math.max(widthOf(indent), widthOf(hanging)));
}

/** Stands for a space that must not be broken at; private use, one column wide. */
const JOINT = '\ue0ff';

/** Inline code, between backticks, is not broken where it fits on one line. */
function proseLines(text: string, room: number): string[] {
  const joined = text.replace(/`[^`\n]+`/g, (code) => (widthOf(code) > room ? code : code.replaceAll(' ', JOINT)));
  return wrapAnsi(joined, room, { hard: true }).replaceAll(JOINT, ' ').split('\n');
}

function fits(text: string, room: number): boolean {
  return text.length <= room && NARROW.test(text);
}

/** Short items side by side, as many to a line as fit. */
export function flow(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const longer = lines.length > 0 ? `${lines.at(-1)}   ${item}` : item;
    if (lines.length === 0 || widthOf(longer) > width) lines.push(item);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A bulleted line, wrapped under itself. */
export function bullet(text: string, width: number, style: Style): string[] {
  return wrap(text, width, `  ${style.symbols.bullet} `, '    ');
}

/** The text cut to `width` columns, with the sign for more if anything was lost. */
export function cut(text: string, width: number, { symbols: { more } }: Pick<Style, 'symbols'>): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const char of text) {
    if (widthOf(kept + char) > width - widthOf(more)) break;
    kept += char;
  }
  return `${kept.trimEnd()}${more}`;
}

/** The text and spaces up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Text at both ends of a line; on two lines where they do not fit on one. */
export function ends(left: string, right: string, width: number): string[] {
  const gap = Math.min(width, PROSE) - widthOf(left) - widthOf(right);
  if (gap < 1) return right ? [left, `    ${right}`] : [left];
  return [right ? left + ' '.repeat(gap) + right : left];
}

/** A bar of `cells` columns for a share from 0 to 1; full only when all is done, empty only when nothing is. */
export function bar(share: number, cells: number, style: Style): string {
  const exact = Math.round(share * cells);
  const full = share <= 0 ? 0 : share >= 1 ? cells : Math.min(cells - 1, Math.max(1, exact));
  return style.good(style.symbols.full.repeat(full)) + style.dim(style.symbols.empty.repeat(cells - full));
}

/** Whole percent of a part, rounded down so that 100 % means all. */
export function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.floor((part / whole) * 100)} %`;
}

/** Hours as people write them: `4 h`, `1.5 h`. */
export function hours(count: number): string {
  return `${Math.round(count * 10) / 10} h`;
}

/** Minutes as people say them: `25 min`, `4 h`, `1.5 h`. */
export function duration(minutes: number): string {
  return minutes < 60 ? `${minutes} min` : hours(minutes / 60);
}

/**
 * A line of code, on several rows where it is wider than the screen, broken between words if that is possible. `margin`
 * may have colours; `hanging` stands before the later rows and has none: it should end in a sign that they go on.
 */
export function wrapCode(line: string, width: number, margin: string, hanging: string): string[] {
  const room = Math.max(12, width - widthOf(hanging));
  const rows = widthOf(line) <= room ? [line] : wrapAnsi(line, room, { hard: true, trim: false }).split('\n');
  return rows.map((row, i) => `${i === 0 ? margin : hanging}${i === 0 ? row : withoutSpace(row)}`.trimEnd());
}

/** Without the space at which a line was broken; colour codes may stand before it. */
function withoutSpace(row: string): string {
  return row.replace(/^((?:\u001b\[[\d;]*m)*) /, '$1');
}
