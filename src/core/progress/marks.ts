/** The table of marks: what a topic can have shown for itself. */

type Row = {
  /** As people read it. */
  readonly name: string;
  /** Whether it settles a topic: nothing more is asked for it then. */
  readonly settles: boolean;
  /** Whether the learner's answers gave it; otherwise it was only said. */
  readonly shows: boolean;
  /** Its sign on a terminal, and where only ASCII can be shown. */
  readonly sign: readonly [unicode: string, ascii: string];
};

/**
 * Evidence for a topic, weakest first. `claimed`: the learner said done. `tested-out`: passed a placement. `quizzed`:
 * every core question answered right, not by a guess. `proven`: every core exercise passed on the learner's own code.
 * `retained`: every core question right on three different days, and still known; every core exercise done once more, from blank.
 */
export const MARK_TABLE = {
  started: { name: 'started', settles: false, shows: false, sign: ['▸', '>'] },
  claimed: { name: 'done', settles: true, shows: false, sign: ['✓', 'x'] },
  'tested-out': { name: 'tested out', settles: true, shows: true, sign: ['↑', '^'] },
  quizzed: { name: 'quizzed', settles: true, shows: true, sign: ['★', '*'] },
  proven: { name: 'proven', settles: true, shows: true, sign: ['■', '='] },
  retained: { name: 'retained', settles: true, shows: true, sign: ['◆', '#'] },
} as const satisfies Readonly<Record<string, Row>>;

export type Mark = keyof typeof MARK_TABLE;
export const MARKS = Object.keys(MARK_TABLE) as readonly Mark[];
/** The marks that settle a topic. */
export const SETTLING: readonly Mark[] = MARKS.filter((mark) => MARK_TABLE[mark].settles);
/** The marks that answers have given. */
export const SHOWING: readonly Mark[] = MARKS.filter((mark) => MARK_TABLE[mark].shows);
