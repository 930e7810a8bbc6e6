/** `roadmap` alone: where you are and what is next; and the greeting of the first run. */

import type { Roadmap } from '../core/course/roadmap.js';
import type { Next } from '../core/path/next.js';
import { type Pace, paceOf } from '../core/path/pace.js';
import type { Snapshot } from '../core/path/snapshot.js';
import { type Totals, totals } from '../core/progress/evidence.js';
import { wrap } from './layout.js';
import { type NextView, nextLines, nextView } from './next.js';
import type { Style } from './style.js';
import { paceLines, standingLines } from './summary.js';

export type HomeView = NextView & {
  readonly roadmap: { readonly id: string; readonly title: string };
  readonly summary: Totals;
  readonly pace: Pace | null;
};

/** Where the learner is, and the next thing. */
export function homeView({ roadmap, all, who }: Snapshot, next: Next): HomeView {
  const summary = totals(all.values());
  const pace = paceOf(summary, who.hoursAWeek);
  return { roadmap: { id: roadmap.id, title: roadmap.title }, summary, pace, ...nextView(next) };
}

/** Lines of the home screen. */
export function homeLines(view: HomeView, style: Style, width: number): string[] {
  return [
    style.bold(view.roadmap.title),
    ...standingLines(view.summary, 20, style, width),
    ...paceLines(view.pace, style, width),
    '',
    ...nextLines(view, style, width),
    '',
    ...wrap('The whole path: roadmap show   All commands: roadmap --help', width).map(style.dim),
  ];
}

/** The three lines a newcomer sees first. */
export function greetingLines(roadmap: Roadmap, style: Style, width: number): string[] {
  const count = roadmap.steps.reduce((sum, step) => sum + step.topics.length, 0);
  return [
    style.bold(`Welcome. This is the path: ${roadmap.title}.`),
    ...wrap(
      `${roadmap.steps.length} steps, ${count} topics. It is a guide, not a checklist: go at your own pace.`,
      width,
    ),
    ...wrap('Every change is saved at once, and can be undone. Two questions first; you can skip each of them.', width),
  ];
}
