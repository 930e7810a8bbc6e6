/** What a change did: the topics it moved, the new standing, the next thing, the way back. */

import { list } from '../core/lib/words.js';
import type { Caution } from '../core/path/cautions.js';
import type { Next } from '../core/path/next.js';
import type { Snapshot } from '../core/path/snapshot.js';
import type { Warning } from '../core/path/warnings.js';
import { type Part, wayThrough } from '../core/path/way.js';
import { type Status, type TopicStatuses, type Totals, totals } from '../core/progress/evidence.js';
import { wrap } from './layout.js';
import { actionLines, actionView, warningLines } from './next.js';
import type { Style } from './style.js';
import { standingLines } from './summary.js';
import { mark, named, statusName } from './topic-row.js';

export type ChangeView = {
  readonly changed: readonly {
    readonly topic: string;
    readonly number: string;
    readonly title: string;
    readonly from: Status;
    readonly to: Status;
  }[];
  readonly summary: Totals;
  readonly next: ReturnType<typeof actionView>;
  /** The way through the topic that was begun. */
  readonly way: readonly Part[] | null;
  readonly warnings: readonly Warning[];
  /** What else to say, in full sentences. */
  readonly notices: readonly string[];
  readonly undo: string | null;
};

/** What to say beside the change itself; `undo` is the command that takes it back, `onTheWay` the topic that was begun. */
export type Said = {
  readonly notices: readonly string[];
  readonly undo: string | null;
  readonly onTheWay?: string | undefined;
};

export type Changed = {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly next: Next;
  /** What has become true with this change. */
  readonly warnings: readonly Warning[];
};

/** Compares the snapshots before and after. */
export function changeView({ before, after, next, warnings }: Changed, { notices, undo, onTheWay }: Said): ChangeView {
  const begun = onTheWay === undefined ? undefined : after.all.get(onTheWay);
  return {
    changed: changesBetween(before.all, after.all),
    summary: totals(after.all.values()),
    next: actionView(next.action),
    way: begun ? wayThrough(begun, after) : null,
    warnings,
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
  return [
    ...view.changed.flatMap((one) => changedLines(one, style, width)),
    ...view.notices.flatMap((notice) => wrap(notice, width)),
    ...standingLines(view.summary, 10, style, width),
    '',
    ...(view.way ? wayLines(view.way, style, width) : actionLines(view.next, style, width)),
    ...warningLines(view.warnings, style, width),
    ...(view.undo ? ['', style.dim(`Take it back: ${view.undo}`)] : []),
  ];
}

function changedLines(one: ChangeView['changed'][number], style: Style, width: number): string[] {
  const told = `${named(one)}: ${statusName(one.from)} ${style.symbols.arrow} ${statusName(one.to)}`;
  return wrap(told, width, `${mark(one.to, style)} `, '  ');
}

const STEPS = {
  learn: 'Read its lesson',
  read: 'Read it',
  practice: 'Write its programs',
  check: 'Build it and have it checked',
  questions: 'Answer its questions',
  done: 'Mark it as done',
} as const;

/** The way through a topic that was begun just now. */
function wayLines(way: readonly Part[], style: Style, width: number): string[] {
  return [
    style.bold('Your way through it'),
    ...way.flatMap(({ kind, command }, i) => wrap(`${STEPS[kind]}: ${command}`, width, `  ${i + 1}. `, '     ')),
  ];
}

/** A caution in a sentence. */
export function cautionText(caution: Caution): string {
  switch (caution.kind) {
    case 'early':
      return `${named(caution.topic)} builds on ${list(caution.needs.map(named))}, which you have not done yet.`;
    case 'rival':
      return `You picked ${caution.picked.title}, so ${caution.topic.title} is not on your path. To change that: roadmap pick ${caution.option.id}`;
    case 'choice': {
      const picks = caution.choice.options.map(({ id }) => `roadmap pick ${id}`);
      return `${caution.choice.title} ${list(picks, 'or')}`;
    }
  }
}
