/** What a change did: the topics it moved, the new standing, the next thing, the way back. */

import { list } from '../core/lib/words.js';
import type { Caution } from '../core/path/cautions.js';
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

/** What to say beside the change itself; `undo` is the command that takes it back. */
export type Said = { readonly notices: readonly string[]; readonly undo: string | null };

export type Changed = { readonly before: TopicStatuses; readonly after: TopicStatuses; readonly next: Next };

/** Compares the statuses before and after. */
export function changeView({ before, after, next }: Changed, { notices, undo }: Said): ChangeView {
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

/** A caution in a sentence. */
export function cautionText(caution: Caution): string {
  switch (caution.kind) {
    case 'early':
      return `${named(caution.topic)} builds on ${list(caution.needs.map(named))}, not done yet.`;
    case 'rival':
      return `You picked ${caution.picked.title}; ${caution.topic.title} is not on your path. Change that with: roadmap pick ${caution.option.id}`;
    case 'choice':
      return `${caution.choice.title}: ${list(
        caution.choice.options.map(({ id }) => `roadmap pick ${id}`),
        'or',
      )}`;
  }
}
