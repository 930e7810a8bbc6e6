/**
 * The journal: `journal/<device>.jsonl`, append-only, one event a line.
 *
 * A line is the event's JSON with a last member `crc`: the CRC-32 (8 hex digits) of the same JSON without it. It is
 * written as ONE write of "\n" + line + "\n", so that what a crash tore can never swallow the line after it. Empty
 * lines mean nothing; lines that do not parse or whose sum is wrong are counted and passed over; a last line without
 * its newline may still be on its way and is left for the next reading.
 */
import path from 'node:path';
import type { Event } from '../../core/progress/progress.js';
import { RoadmapError } from '../../errors.js';
import { crc32 } from './crc32.js';
import type { Files } from './fs-port.js';

/** Newest event format this version writes and understands. */
export const EVENT_FORMAT = 1;

export type Parsed = { readonly events: Event[]; readonly bad: number; readonly newer: boolean };

/** A stretch of a journal file that ends at its last newline. `tail`: sum of its last bytes, to recognise it again. */
export type Mark = { readonly size: number; readonly tail: string };

const TAIL = 64;
const hex = (sum: number) => sum.toString(16).padStart(8, '0');

/** An event as its line, without newlines. */
export function encode(event: Event): string {
  const json = JSON.stringify(event);
  return `${json.slice(0, -1)},"crc":"${hex(crc32(json))}"}`;
}

/** Events of a stretch of journal text. */
export function decode(text: string): Parsed {
  const events: Event[] = [];
  let bad = 0;
  let newer = false;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const event = decodeLine(line);
    if (!event) bad++;
    else if (event.v <= EVENT_FORMAT || isUnderstood(event)) events.push(event);
    if (event && event.v > EVENT_FORMAT) newer = true;
  }
  return { events, bad, newer };
}

function decodeLine(line: string): Event | undefined {
  const json = `${line.slice(0, -18)}}`;
  if (line.slice(-18) !== `,"crc":"${hex(crc32(json))}"}`) return undefined;
  try {
    const event = JSON.parse(json) as Event;
    return typeof event.id === 'string' && Number.isSafeInteger(event.l) && typeof event.r === 'string'
      ? event
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an event of a later version has the parts that this version goes by. */
function isUnderstood(event: Event): boolean {
  const isTopics = (value: unknown) => Array.isArray(value) && value.every((id) => typeof id === 'string');
  switch (event.type) {
    case 'started':
    case 'claimed':
    case 'skipped':
    case 'quizzed':
    case 'retained':
    case 'tested-out':
      return isTopics(event.topics);
    case 'answered':
      return [event.question, event.topic].every((id) => typeof id === 'string') && [1, 2, 3].includes(event.grade);
    case 'flagged':
      return typeof event.question === 'string';
    case 'noted':
      return isTopics(event.topics) && typeof event.text === 'string';
    case 'picked':
      return typeof event.choice === 'string' && typeof event.option === 'string';
    case 'reset':
      return event.topics === undefined || isTopics(event.topics);
    case 'undo':
    case 'redo':
      return typeof event.target === 'string';
    case 'restored':
      return typeof event.state?.topics === 'object' && typeof event.state.picks === 'object';
    default:
      return false;
  }
}

/** The journal files of a folder, by name in order; none if the folder is missing. */
export function journalNames(files: Files, folder: string): string[] {
  if (!files.statSync(folder, { throwIfNoEntry: false })) return [];
  return files
    .readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
}

/**
 * What a journal file holds beyond a mark: its complete lines, and the mark behind them. `undefined` when the file does
 * not continue what the mark saw (it shrank, or other bytes stand there).
 */
export function readFrom(files: Files, file: string, from: Mark): { text: string; mark: Mark } | undefined {
  const fd = files.openSync(file, 'r');
  try {
    const { size } = files.fstatSync(fd);
    if (size < from.size) return undefined;
    const start = Math.max(0, from.size - TAIL);
    const bytes = readAll(files, fd, start, size - start);
    const seen = from.size - start;
    if (tailOf(bytes.subarray(0, seen)) !== from.tail) return undefined;
    const end = bytes.lastIndexOf(10) + 1;
    if (end <= seen) return { text: '', mark: from };
    return {
      text: bytes.toString('utf8', seen, end),
      mark: { size: start + end, tail: tailOf(bytes.subarray(Math.max(0, end - TAIL), end)) },
    };
  } finally {
    files.closeSync(fd);
  }
}

/** The mark before the first byte. */
export const START: Mark = { size: 0, tail: '00000000' };

function tailOf(bytes: Uint8Array): string {
  return hex(crc32(bytes));
}

function readAll(files: Files, fd: number, position: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const count = files.readSync(fd, buffer, done, length - done, position + done);
    if (count === 0) break;
    done += count;
  }
  return buffer.subarray(0, done);
}

/** Adds events with one write and makes them durable. Throws, with nothing acknowledged, if that fails. */
export function append(files: Files, file: string, events: readonly Event[]): void {
  const bytes = Buffer.from(events.map((event) => `\n${encode(event)}\n`).join(''));
  const folder = path.dirname(file);
  files.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fd = files.openSync(file, 'a', 0o600);
  try {
    // before the first write: what fails or is killed here leaves the file empty, and the next one syncs again
    if (files.fstatSync(fd).size === 0) syncFolder(files, folder);
    const written = files.writeSync(fd, bytes, 0, bytes.length, null);
    if (written < bytes.length) throw diskFull();
    files.fsyncSync(fd);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? diskFull() : error;
  } finally {
    files.closeSync(fd);
  }
}

function diskFull(): RoadmapError {
  return new RoadmapError({
    kind: 'failed',
    message: 'The disk is full: nothing was saved.',
    hint: 'Free some space and type the command again.',
  });
}

function syncFolder(files: Files, folder: string): void {
  let fd: number;
  try {
    fd = files.openSync(folder, 'r');
  } catch (error) {
    if (['EISDIR', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return; // Windows opens no folders
    throw error;
  }
  try {
    files.fsyncSync(fd);
  } finally {
    files.closeSync(fd);
  }
}
