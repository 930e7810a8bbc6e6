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

/** What a session says when it has nothing to ask. */
export type Idle = {
  readonly capped: boolean;
  /** Due questions that were wanted. */
  readonly waiting: number;
  /** Everything that is due. */
  readonly backlog: number;
  readonly soonest: string | null;
  /** Whether there are questions at all where some were wished for. */
  readonly asked: boolean;
};

/** Lines of a session without a question. */
export function idleLines(view: Idle, style: Style, width: number): string[] {
  const hint = style.dim('More, without touching the schedule: roadmap quiz --cram');
  return [...wrap(idleText(view), width), ...wrap(hint, width)];
}

function idleText({ capped, waiting, backlog, soonest, asked }: Idle): string {
  if (!asked) return 'There are no such questions where you are. Name a step or a topic: roadmap quiz 4.2 --kind sql';
  if (waiting > 0) return `That is enough for one day. ${plural(waiting, 'question')} can wait until tomorrow.`;
  if (capped && backlog > 0) return `New questions wait while ${backlog} reviews do. First: roadmap quiz --due`;
  if (capped) return 'That is enough for one day.';
  return soonest ? `Nothing is due. The next question comes back ${soonest}.` : 'Nothing is due.';
}
