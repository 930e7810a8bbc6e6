/**
 * The checkpoint: `progress.json`, the folded state and how much of the journal stands in it. Written through conf
 * (`io/conf.ts`), read as a plain file, because loading conf costs more than everything else `next` does.
 *
 * The file is `{"crc":"<8 hex digits>","body":{…}}`; `crc` is the CRC-32 of the body's own text.
 */
import type { State } from '../core/progress.js';
import { crc32 } from './crc.js';
import { type Files, isMissing } from './files.js';
import type { Mark } from './journal.js';

/** Newest checkpoint format this version writes and understands. */
export const CHECKPOINT_FORMAT = 1;

export type Body = {
  readonly format: number;
  readonly states: Readonly<Record<string, State>>;
  /** Journal file name → how far it is folded in. */
  readonly files: Readonly<Record<string, Mark>>;
  /** Order of the last event folded in. */
  readonly last: { readonly l: number; readonly id: string };
  /** Distinct events folded in. */
  readonly count: number;
  /** Damaged lines told of already. */
  readonly bad: number;
};

const OPEN = /^\{"crc":"([0-9a-f]{8})","body":/;

/** The text of the file. */
export function encodeCheckpoint(body: Body): string {
  const json = JSON.stringify(body);
  return `{"crc":"${crc32(json).toString(16).padStart(8, '0')}","body":${json}}`;
}

/** The body if it is whole and of a known format; `newer` if a later version wrote it; otherwise `none`. */
export function readCheckpoint(files: Files, file: string): Body | 'newer' | 'none' {
  let text: string;
  try {
    text = files.readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return 'none';
    throw error;
  }
  const open = OPEN.exec(text);
  if (!open) return 'none';
  const json = text.slice(open[0].length, -1);
  if (Number.parseInt(open[1]!, 16) !== crc32(json)) return 'none';
  if (json === '') return 'none'; // nothing has the sum 0, too
  const body: Body = JSON.parse(json);
  return body.format > CHECKPOINT_FORMAT ? 'newer' : body;
}
