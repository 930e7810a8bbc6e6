/** What a newcomer sees first. */

import { type Roadmap, topicsOf } from '../core/course/roadmap.js';
import { plural } from '../core/lib/words.js';
import { wrap } from './layout.js';
import type { Style } from './style.js';

/** The lines before the first questions. */
export function greetingLines(roadmap: Roadmap, style: Style, width: number): string[] {
  const topics = topicsOf(roadmap);
  const optional = topics.filter((topic) => topic.optional).length;
  const extra = optional > 0 ? `, ${optional} of them optional` : '';
  return [
    ...wrap(`Welcome. This is the path: ${roadmap.title}.`, width).map(style.bold),
    ...wrap(
      `It has ${plural(roadmap.steps.length, 'step')} and ${plural(topics.length, 'topic')}${extra}. It is a guide, not a checklist: go at your own pace.`,
      width,
    ),
    ...wrap(
      'Your progress is saved after every command, and roadmap undo takes it back. Settings are changed with roadmap config.',
      width,
    ),
    ...wrap('There are two questions first. You can skip each of them.', width),
  ];
}

/** `1 month`, `3 to 5 months`. */
export function monthsText([from, to]: readonly [number, number]): string {
  return from === to ? plural(from, 'month') : `${from} to ${to} months`;
}

/** For those who do not start from zero: how to find out what they know. The first background is that of a beginner. */
export function placementOffer({ backgrounds }: Roadmap, background: string | undefined, width: number): string[] {
  const isBeginner = background === undefined || background === backgrounds[0]?.id;
  if (isBeginner) return [];
  return [...wrap('To find out which topics you know already: roadmap quiz --placement', width), ''];
}
