/** The end of a placement. */

import type { Next } from '../../core/path/next.js';
import { bullet } from '../layout.js';
import { actionLines, actionView } from '../next.js';
import type { Style } from '../style.js';

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
