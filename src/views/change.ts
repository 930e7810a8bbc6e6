/** What a change did: the topics it moved, the new standing, the next thing, the way back. */
import { type Standings, type Totals, totals } from '../core/evidence.js';
import type { Next } from '../core/next.js';
import { wrap } from './layout.js';
import { actionLines, actionView } from './next.js';
import { standingLines } from './standing.js';
import type { Style } from './style.js';
import { mark, named, statusName } from './topics.js';

export type ChangeView = {
  readonly changed: readonly { topic: string; number: string; title: string; from: string; to: string }[];
  readonly summary: Totals;
  readonly next: ReturnType<typeof actionView>;
  readonly nudges: Next['nudges'];
  /** What else to say: warnings and notices, in full sentences. */
  readonly notices: readonly string[];
  readonly undo: string | null;
};

/** Compares two standings; `undo` is the command that takes the change back. */
export function changeView(
  before: Standings,
  after: Standings,
  next: Next,
  notices: readonly string[],
  undo: string | null,
): ChangeView {
  return {
    changed: changesBetween(before, after),
    summary: totals(after.values()),
    next: actionView(next.action),
    nudges: next.nudges,
    notices,
    undo,
  };
}

/** Topics whose status differs between two standings. */
export function changesBetween(before: Standings, after: Standings): ChangeView['changed'] {
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
    ...view.nudges.flatMap((nudge) => [
      '',
      ...wrap(`${style.symbols.warn} ${nudge.title}. ${nudge.text}`, width, '', '  ').map(style.warn),
    ]),
    ...(view.undo ? ['', style.dim(`Take it back: ${view.undo}`)] : []),
  ];
}
