/** The end of a session: what it proved, what comes back, what is next. */

import { plural } from '../../core/lib/words.js';
import type { Next } from '../../core/path/next.js';
import type { Score } from '../../core/quiz/session.js';
import { bullet, wrap } from '../layout.js';
import { actionLines, actionView } from '../next.js';
import type { Style } from '../style.js';
import { statusName } from '../topic-row.js';
import type { Outcome } from './verdict.js';

export type Ending = {
  readonly score: Score;
  readonly changed: Outcome['changed'];
  /** Prompts of the questions answered sure and wrong. */
  readonly misled: readonly string[];
  /** Questions that come back on the next study day. */
  readonly tomorrow: number;
  readonly next: Next;
};

/** Lines of the end. */
export function endingLines({ score, changed, misled, tomorrow, next }: Ending, style: Style, width: number): string[] {
  const told =
    score.of === 0
      ? 'Nothing was answered.'
      : `${score.right} of ${plural(score.of, 'question')} right at the first try.`;
  return [
    '',
    style.bold(told),
    ...changed.flatMap(({ number, title, to }) =>
      wrap(`${style.symbols[to as 'quizzed']} ${number} ${title}: ${statusName(to)}`, width, '', '  ').map(style.good),
    ),
    ...(misled.length > 0
      ? ['', 'Sure, and wrong: worth a second look', ...misled.flatMap((text) => bullet(text, width, style))]
      : []),
    // what is due today comes first
    ...(tomorrow > 0 && next.action.kind !== 'review'
      ? ['', `${plural(tomorrow, 'question')} ${tomorrow === 1 ? 'comes' : 'come'} back tomorrow.`]
      : []),
    '',
    ...actionLines(actionView(next.action), style, width),
  ];
}
