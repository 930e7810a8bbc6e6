/**
 * The checkpoint: `progress.json`, the folded state and how much of the journal stands in it. Written through conf
 * (`io/storage/conf.ts`), read as a plain file, because loading conf costs more than everything else `next` does.
 *
 * The file is the body, {@link sealed}.
 */
import { EMPTY, type State } from '../../core/progress/progress.js';
import { unsealed } from './checksummed.js';
import { type Files, textOf } from './fs-port.js';
import type { Mark } from './journal.js';

/** Newest checkpoint format this version writes and understands. */
export const CHECKPOINT_FORMAT = 1;

export type Body = {
  readonly format: number;
  readonly states: Record<string, State>;
  /** Journal file name → how far it is folded in. */
  readonly files: Readonly<Record<string, Mark>>;
  /** Order of the last event folded in. */
  readonly last: { readonly l: number; readonly id: string };
  /** Distinct events folded in. */
  readonly count: number;
  /** Damaged lines told of already. */
  readonly bad: number;
};

/** The body if it is whole and of a known format; `newer` if a later version wrote it; otherwise `none`. */
export function readCheckpoint(files: Files, file: string): Body | 'newer' | 'none' {
  const text = textOf(files, file);
  if (text === undefined) return 'none';
  const body = unsealed(text) as Body | undefined;
  if (!body) return 'none';
  if (body.format > CHECKPOINT_FORMAT) return 'newer';
  // an older version knew fewer fields
  for (const [r, state] of Object.entries(body.states)) if (!state.stamp) body.states[r] = { ...EMPTY, ...state };
  return body;
}
