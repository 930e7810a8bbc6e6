/** What a shell asks at a key. */
import type { Offers } from './offers.js';
import type { Typed } from './slot.js';

export type Asked = Typed & {
  /** What is to be offered where the shell has told that already. */
  readonly offers?: Offers;
  /** The text that the shell understands. */
  readonly answer: (offers: Offers) => string;
};
