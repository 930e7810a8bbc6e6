/** The roadmap's common mistakes, told only while they are really being made. They warn and never lock. */

import { type Mistake, type Roadmap, topicsNamed } from '../course/roadmap.js';
import type { TopicStatuses } from '../progress/evidence.js';

export type Warning = { readonly code: string; readonly title: string; readonly text: string };

export type WarningSettings = { readonly background: string; readonly silenced: readonly string[] };

/** Mistakes being made now, in the roadmap's order. */
export function warnings(roadmap: Roadmap, all: TopicStatuses, settings: WarningSettings): Warning[] {
  return roadmap.mistakes
    .filter((mistake) => !settings.silenced.includes(mistake.id) && isMade(mistake, roadmap, all, settings.background))
    .map(({ id, title, advice }) => ({ code: id, title, text: advice }));
}

/**
 * A mistake is being made when at least `count` topics of `working` are started or done while fewer than `enough`
 * (all that count, if not given) of `without` are done. A skipped topic was not done.
 */
function isMade({ when }: Mistake, roadmap: Roadmap, all: TopicStatuses, background: string): boolean {
  if (when.backgrounds && !when.backgrounds.includes(background)) return false;
  const statusesOf = (ids: readonly string[]) => topicsNamed(roadmap, ids).flatMap((topic) => all.get(topic.id) ?? []);
  const touched = statusesOf(when.working).filter((s) => s.evidence.length > 0).length;
  const without = statusesOf(when.without).filter((s) => s.counts || s.status === 'skipped');
  const done = without.filter((s) => s.done).length;
  return touched >= when.count && done < (when.enough ?? without.length);
}
