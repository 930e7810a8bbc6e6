/** `roadmap` alone: where you are and what is next; and the greeting of the first run. */

import type { Roadmap } from '../core/course/roadmap.js';
import type { Next } from '../core/path/next.js';
import type { Totals } from '../core/progress/evidence.js';
import { wrap } from './layout.js';
import { type NextView, nextLines, nextView } from './next.js';
import type { Style } from './style.js';
import { standingLines } from './summary.js';

export type HomeView = NextView & {
  readonly roadmap: { readonly id: string; readonly title: string };
  readonly summary: Totals;
};

/** TopicStatus and next thing. */
export function homeView(roadmap: Roadmap, summary: Totals, next: Next): HomeView {
  return { roadmap: { id: roadmap.id, title: roadmap.title }, summary, ...nextView(next) };
}

/** Lines of the home screen. */
export function homeLines(view: HomeView, style: Style, width: number): string[] {
  return [
    style.bold(view.roadmap.title),
    ...standingLines(view.summary, 20, style, width),
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
    ...wrap('Whatever you do is saved as you do it, and can be undone. Two questions, and Skip leaves one out:', width),
  ];
}
