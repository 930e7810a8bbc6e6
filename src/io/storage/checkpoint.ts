/**
 * The checkpoint: `progress.json`, the folded states and how much of the journal stands in them. Written through conf
 * (`io/storage/conf.ts`), read as a plain file, because loading conf costs more than everything else `next` does.
 *
 * The file is the body, {@link sealed}. It can be made again from the journal, and a body of any other shape is.
 */
import { type Check, recordOf, shape, text, whole } from '../../core/lib/shape.js';
import { clock, EMPTY, isState, type State } from '../../core/progress/state.js';
import { unsealed } from './checksummed.js';
import { type Files, textOf } from './fs-port.js';
import type { Mark } from './journal.js';

/** Newest checkpoint format this version writes and understands. */
export const CHECKPOINT_FORMAT = 2;

export type Body = {
  readonly format: number;
  /** By roadmap. */
  readonly states: Readonly<Record<string, State>>;
  /** Journal file name → how far it is folded in. */
  readonly files: Readonly<Record<string, Mark>>;
  /** Largest clock folded in. */
  readonly last: number;
  /** Distinct events folded in. */
  readonly count: number;
  /** Damaged lines told of already. */
  readonly bad: number;
};

const number = whole(0, Number.MAX_SAFE_INTEGER);
const isBody = shape({
  format: whole(CHECKPOINT_FORMAT, CHECKPOINT_FORMAT),
  states: recordOf(isState),
  files: recordOf(shape({ size: number, tail: text })),
  last: clock,
  count: number,
  bad: number,
}) as Check<Body>;
const isNewer = shape({ format: whole(CHECKPOINT_FORMAT + 1, Number.MAX_SAFE_INTEGER) });

/** A checkpoint that is not there, or not whole; one of a later version; one that cannot be read just now. */
export type NoBody = 'none' | 'newer' | 'unreadable';

/** The body if it is whole and of this format. Only in the place of `none` a new one may be written. */
export function readCheckpoint(files: Files, file: string): Body | NoBody {
  let text: string | undefined;
  try {
    text = textOf(files, file);
  } catch {
    return 'unreadable';
  }
  const body = text === undefined ? undefined : unsealed(text);
  if (isBody(body)) return body;
  return isNewer(body) ? 'newer' : 'none';
}

/** A roadmap's state; empty if nothing was ever done in it. */
export function stateOf({ states }: Pick<Body, 'states'>, roadmap: string): State {
  return Object.hasOwn(states, roadmap) ? states[roadmap]! : EMPTY;
}
