/** What a change did: the topics it moved, the new standing, the next thing, the way back. */

import type { Next } from '../core/path/next.js';
import { type TopicStatuses, type Totals, totals } from '../core/progress/evidence.js';
import { wrap } from './layout.js';
import { actionLines, actionView } from './next.js';
import type { Style } from './style.js';
import { standingLines } from './summary.js';
import { mark, named, statusName } from './topic-row.js';

export type ChangeView = {
  readonly changed: readonly { topic: string; number: string; title: string; from: string; to: string }[];
  readonly summary: Totals;
  readonly next: ReturnType<typeof actionView>;
  readonly warnings: Next['warnings'];
  /** What else to say: warnings and notices, in full sentences. */
  readonly notices: readonly string[];
  readonly undo: string | null;
};

/** Compares the statuses before and after; `undo` is the command that takes the change back. */
export function changeView(
  before: TopicStatuses,
  after: TopicStatuses,
  next: Next,
  notices: readonly string[],
  undo: string | null,
): ChangeView {
  return {
    changed: changesBetween(before, after),
    summary: totals(after.values()),
    next: actionView(next.action),
    warnings: next.warnings,
    notices,
    undo,
  };
}

/** Topics whose status differs between the statuses before and after. */
export function changesBetween(before: TopicStatuses, after: TopicStatuses): ChangeView['changed'] {
  return [...after.values()].flatMap(({ topic, status }) => {
    const from = before.get(topic.id)?.status ?? 'open';
    return from === status ? [] : [{ topic: topic.id, number: topic.number, title: topic.title, from, to: status }];
  });
}

/** Lines after a change. */
export function changeLines(view: ChangeView, style: Style, width: number): string[] {
  const changed = view.changed.flatMap((c) =>
    wrap(`${named(c)}: ${statusName(c.from)} ${style.symbols.arrow} ${statusName(c.to)}`, width - 2, '', '  ').map(
      (line, i) => (i === 0 ? `${mark(c.to as never, style)} ${line}` : `  ${line}`),
    ),
  );
  return [
    ...changed,
    ...view.notices.flatMap((notice) => wrap(notice, width)),
    ...standingLines(view.summary, 10, style, width),
    '',
    ...actionLines(view.next, style, width),
    ...view.warnings.flatMap((warning) => [
      '',
      ...wrap(`${style.symbols.warn} ${warning.title}. ${warning.text}`, width, '', '  ').map(style.warn),
    ]),
    ...(view.undo ? ['', style.dim(`Take it back: ${view.undo}`)] : []),
  ];
}
