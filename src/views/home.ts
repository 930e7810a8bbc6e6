/** `roadmap` alone: where you are and what is next. */

import type { Next } from '../core/path/next.js';
import type { Snapshot } from '../core/path/snapshot.js';
import { type Totals, totals } from '../core/progress/evidence.js';
import { wrap } from './layout.js';
import { type NextView, nextLines, nextView } from './next.js';
import type { Style } from './style.js';
import { type PaceView, paceLines, paceView, standingLines } from './summary.js';

export type HomeView = NextView & {
  readonly roadmap: { readonly id: string; readonly title: string };
  readonly summary: Totals;
  readonly pace: PaceView | null;
};

/** Where the learner is, and the next thing. */
export function homeView(snapshot: Snapshot, next: Next): HomeView {
  const { roadmap, all } = snapshot;
  const summary = totals(all.values());
  return { roadmap: { id: roadmap.id, title: roadmap.title }, summary, pace: paceView(snapshot), ...nextView(next) };
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
    ...wrap(
      'A session for today: roadmap study   The whole path: roadmap show   All commands: roadmap --help',
      width,
    ).map(style.dim),
  ];
}
