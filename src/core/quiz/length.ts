/** How many questions a session asks. */

import { type Roadmap, topicsOf } from '../course/roadmap.js';
import { MINUTES_EACH, USUAL } from './queue.js';

/** Minutes an open question takes. */
const MINUTES_OPEN = 3;

/** What was asked for: a number of questions, or minutes to fill. */
export type Length = { readonly count?: number | undefined; readonly minutes?: number | undefined };

/** `open`: an interview, or open questions only. `due`: only what comes back. */
export type SessionKind = 'usual' | 'due' | 'open';

/** The number of questions; if nothing was asked for, an interview has one of each area. */
export function questionsFor(kind: SessionKind, { count, minutes }: Length, roadmap: Roadmap): number {
  if (count !== undefined) return count;
  if (minutes !== undefined) return Math.max(1, Math.floor(minutes / (kind === 'open' ? MINUTES_OPEN : MINUTES_EACH)));
  if (kind === 'open') return Math.max(1, areasOf(roadmap));
  return kind === 'due' ? Number.MAX_SAFE_INTEGER : USUAL; // the day's own limit holds
}

/** Topics that have open questions. */
function areasOf(roadmap: Roadmap): number {
  return topicsOf(roadmap).filter(({ openQuestions = 0 }) => openQuestions > 0).length;
}
