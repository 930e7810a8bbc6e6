/**
 * The journal: `journal/<writer>.jsonl`, append-only, one operation a line.
 *
 * A line is an event's JSON with a last member `crc`: the CRC-32 (8 hex digits) of the same JSON without it. A command that
 * makes several changes has them in one line, so that all or none of them are there: `and` lists those behind the first,
 * whose events have the ids `<id>+1`, `<id>+2` … and the clocks behind the first one's. Such a line has `v` 2.
 *
 * A line is written as ONE write of "\n" + line + "\n", so that what a crash tore can never swallow the line after it.
 * Empty lines mean nothing, and a line may end in CR LF; lines that do not parse, whose sum is wrong or whose fields are
 * not those of `core/progress/events.ts` are counted and passed over; a last line without its newline may still be on its
 * way and is left for the next reading. Files are read in pieces: they may have any size.
 */
import path from 'node:path';
import { isObject } from '../../core/lib/shape.js';
import { type Change, type Event, isEvent } from '../../core/progress/events.js';
import { parsed } from './checksummed.js';
import { crc32, crc32With, hex } from './crc32.js';
import { type Files, readBytes, sizeOf } from './fs-port.js';

/** Newest event format this version writes and understands. */
export const EVENT_FORMAT = 2;

/** What a stretch of a journal holds: its events, its lines that are damaged, and whether a newer version wrote in it. */
export type Lines = { readonly events: Event[]; bad: number; newer: boolean };

/** A stretch of a journal file that ends at its last newline. `tail`: sum of its last 64 bytes, to recognise it again. */
export type Mark = { readonly size: number; readonly tail: string };

/** The mark before the first byte. */
export const START: Mark = { size: 0, tail: '00000000' };

const TAIL = 64;
/** Bytes read at once. */
const PIECE = 2 ** 22;
/** A longer line is damaged, and not kept to find out. */
const LONGEST = 2 ** 24;
const [NEWLINE, RETURN, CLOSING] = [10, 13, 0x7d];
const SUM = /^,"crc":"([0-9a-f]{8})"\}$/;

/** The events of one operation as its line, without newlines. Their ids and clocks follow the first one's. */
export function encode(events: readonly Event[]): string {
  const [first, ...others] = events;
  const { v, id, l, at, tz, r, op, cmd, ...change } = first!;
  const and = others.map(changeOf);
  const json = JSON.stringify({ v, id, l, at, tz, r, op, cmd, ...change, ...(and.length > 0 && { and }) });
  return `${json.slice(0, -1)},"crc":"${hex(crc32(json))}"}`;
}

function changeOf({ v, id, l, at, tz, r, op, cmd, ...change }: Event): Change {
  return change;
}

/** The id of an operation's n-th event, from 0. */
export function partId(id: string, n: number): string {
  return n === 0 ? id : `${id}+${n}`;
}

/** The journal files of a folder, by name in order; none if the folder is missing. Hidden ones are editors' and systems'. */
export function journalNames(files: Files, folder: string): string[] {
  if (!files.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return files
    .readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'))
    .sort();
}

/** Lines of a stretch of a journal file, and the mark behind it. */
export type Read = Lines & { readonly mark: Mark };

/**
 * What a journal file holds beyond a mark, as far as its last newline or another mark. `undefined` when it does not
 * continue what the marks saw (it is gone, it shrank, or other bytes stand there). Throws if it cannot be read.
 */
export function readFrom(files: Files, file: string, from: Mark, to?: Mark): Read | undefined {
  const size = sizeOf(files, file);
  if (size === undefined || size < (to ?? from).size) return undefined;
  const fd = files.openSync(file, 'r');
  try {
    if ([from, ...(to ? [to] : [])].some((mark) => tailAt(files, fd, mark.size) !== mark.tail)) return undefined;
    const lines: Lines = { events: [], bad: 0, newer: false };
    const stretch = { from: from.size, to: to?.size ?? files.fstatSync(fd).size };
    const end = eachLine(files, fd, stretch, (bytes, start, stop) => decodeLine(bytes, [start, stop], lines));
    return { ...lines, mark: end === from.size ? from : { size: end, tail: tailAt(files, fd, end) } };
  } finally {
    files.closeSync(fd);
  }
}

function tailAt(files: Files, fd: number, size: number): string {
  return hex(crc32(readBytes(files, fd, { from: Math.max(0, size - TAIL), to: size })));
}

/** Takes the events of journal text. */
export function decode(text: string): Lines {
  const lines: Lines = { events: [], bad: 0, newer: false };
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    decodeLine(bytes, [start, end < 0 ? bytes.length : end], lines);
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

type Visit = (bytes: Buffer, start: number, end: number) => void;

/** Visits every line of a stretch of an open file that has its newline; gives the place behind the last of them. */
export function eachLine(files: Files, fd: number, { from, to }: { from: number; to: number }, visit: Visit): number {
  let [at, seen] = [from, from];
  let held: Buffer = Buffer.alloc(0); // the beginning of a line that the last piece did not end
  while (at < to) {
    const piece = readBytes(files, fd, { from: at, to: Math.min(to, at + PIECE) });
    if (piece.length === 0) break;
    const bytes = held.length > 0 ? Buffer.concat([held, piece]) : piece;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      visit(bytes, start, end);
      start = end + 1;
    }
    at += piece.length;
    held = bytes.subarray(start);
    seen = at - held.length;
    if (held.length > LONGEST) held = held.subarray(0, LONGEST); // damaged whatever follows
  }
  return seen;
}

/** Adds the events of a line to others, or counts it as damaged. Lines of a newer version count as far as understood. */
function decodeLine(bytes: Buffer, [from, to]: readonly [number, number], lines: Lines): void {
  let [start, end] = [from, to];
  if (bytes[end - 1] === RETURN) end--;
  if (bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf) start += 3; // byte order mark
  if (start >= end) return;
  const value = end - start > LONGEST ? undefined : checked(bytes, start, end);
  const events = isObject(value) ? eventsOf(value) : [];
  const isNewer = isObject(value) && (value.v as number) > EVENT_FORMAT;
  lines.newer ||= isNewer;
  if (events.length === 0 && !isNewer) lines.bad++;
  for (const event of events) lines.events.push(event);
}

/** What a line says, if its sum is right. */
function checked(bytes: Buffer, start: number, end: number): unknown {
  const close = end - 18;
  if (close <= start) return undefined;
  const told = SUM.exec(bytes.toString('latin1', close, end))?.[1];
  if (told === undefined || Number.parseInt(told, 16) !== crc32With(bytes, [start, close], CLOSING)) return undefined;
  bytes[close] = CLOSING; // in place of the comma: no copy of the text is made to end it
  return parsed(bytes.toString('utf8', start, close + 1));
}

/** The events of a line: all of them, or none if any is not what it should be. */
function eventsOf(value: Record<string, unknown>): Event[] {
  if (value.and === undefined) return isEvent(value) ? [value] : [];
  const { and, ...first } = value;
  if (!isEvent(first)) return [];
  if (!Array.isArray(and)) return [];
  const { v, id, l, at, tz, r, op, cmd } = first;
  const others = and.map((change, i) => ({ ...change, v, id: partId(id, i + 1), l: l + i + 1, at, tz, r, op, cmd }));
  return others.every(isEvent) ? [first, ...others] : [];
}

/** Where the journals of a data folder are. */
export function journalFolder(data: string): string {
  return path.join(data, 'journal');
}
