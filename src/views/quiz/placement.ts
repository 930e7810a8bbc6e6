/** What is said at the beginning of a placement, after each answer, and at the end. */

import { plural } from '../../core/lib/words.js';
import type { Next } from '../../core/path/next.js';
import type { Attempt } from '../../core/quiz/attempt.js';
import { isUnknown } from '../../core/quiz/judge.js';
import { MINUTES_EACH } from '../../core/quiz/queue.js';
import { bullet, wrap } from '../layout.js';
import { actionLines, actionView } from '../next.js';
import type { Style } from '../style.js';

/** Lines that say what it is and how far it goes. */
export function placementIntro(
  { steps, most }: { readonly steps: number; readonly most: number },
  width: number,
): string[] {
  if (most === 0)
    return wrap(
      'There is nothing to ask: these topics are done, or were asked about today. Try it again tomorrow.',
      width,
    );
  const minutes = Math.max(1, Math.round(most * MINUTES_EACH));
  const text = `This finds out what you know already. It asks one or two hard questions of each topic of ${plural(steps, 'step')}: ${most} at most, about ${plural(minutes, 'minute')}. Two misses in a row leave a step. Not knowing is no mistake here, and nothing is scheduled.`;
  return wrap(text, width);
}

/** Lines after an answer: whether it was right, and what would have been. */
export function probeLines(
  { correct, typed, answer }: Attempt,
  { symbols, good, bad }: Style,
  width: number,
): string[] {
  if (correct) return [good(`${symbols.right} Right.`)];
  const verdict = isUnknown(typed) ? `${symbols.skipped} Not known yet.` : bad(`${symbols.wrong} Not right.`);
  const lines = answer.split('\n').flatMap((line) => wrap(line, width, '  ', '    '));
  return [verdict, 'Right answer:', ...lines];
}

export type Placed = {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  readonly next: Next;
};

/** Lines of the end: what was known, what was not, what is next. */
export function placementLines({ passed, failed, next }: Placed, style: Style, width: number): string[] {
  const part = (title: string, names: readonly string[]) =>
    names.length > 0 ? ['', style.bold(title), ...names.flatMap((name) => bullet(name, width, style))] : [];
  return [
    ...part('You know these: tested out', passed),
    ...part('These are for you to learn', failed),
    ...(passed.length > 0 ? [style.dim('Take it back: roadmap undo')] : []),
    '',
    ...actionLines(actionView(next.action), style, width),
  ];
}
