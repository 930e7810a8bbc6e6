/** What a quiz says when it has nothing to ask, and what comes next then. */

import { dayAhead } from '../../core/lib/study-day.js';
import { list, plural } from '../../core/lib/words.js';
import type { Next } from '../../core/path/next.js';
import type { Idle } from '../../core/quiz/idle.js';
import { wrap } from '../layout.js';
import { type ActionView, actionLines, actionView } from '../next.js';
import type { Style } from '../style.js';
import { named } from '../topic-row.js';

/** An example of a limit. */
const MORE = 60;

export type IdleView = { readonly text: string; readonly next: ActionView };

/** The reason in sentences, and the next thing. */
export function idleView(idle: Idle, next: Next): IdleView {
  return { text: idleText(idle), next: actionView(next.action) };
}

/** Lines of a quiz without a question. */
export function idleLines({ text, next }: IdleView, style: Style, width: number): string[] {
  const hint = 'More questions, without touching the schedule: roadmap quiz --cram';
  return [...wrap(text, width), '', ...actionLines(next, style, width), '', ...wrap(hint, width).map(style.dim)];
}

function idleText({ why, topics, kinds, waiting, backlog, soonest }: Idle): string {
  const back = soonest === null ? '' : ` The next question comes back ${dayAhead(soonest)}.`;
  const names = topics.length > 3 ? plural(topics.length, 'topic') : list(topics.map(named));
  switch (why) {
    case 'not-begun':
      return 'There is nothing to ask yet: you have not begun a topic.';
    case 'no-such':
      return `There are no questions${kinds.length > 0 ? ` of the kind ${list(kinds, 'or')}` : ''} about ${names}.`;
    case 'enough':
      return `That is enough for one day.${waiting > 0 ? ` ${plural(waiting, 'question')} can wait until tomorrow.` : ''} More a day: roadmap config reviews ${MORE}`;
    case 'enough-new':
      return `That is enough that is new for one day. More a day: roadmap config new ${MORE}${back && `.${back}`}`;
    case 'reviews-first':
      return `New questions wait while ${plural(backlog, 'review')} do. First: roadmap quiz --due`;
    case 'not-due':
      return `Nothing is due.${back}`;
    case 'all-asked':
      return `That was all for ${names} today.${back}`;
  }
}
