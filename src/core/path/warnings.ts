/** The roadmap's common mistakes, told only while they are really being made. They warn and never lock. */

import { type Mistake, topicsNamed } from '../course/roadmap.js';
import type { Snapshot } from './snapshot.js';

/** `silence` is the command after which it is not told again. */
export type Warning = {
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly silence: string;
};

/** Mistakes being made now, in the roadmap's order. */
export function warnings(snapshot: Snapshot): Warning[] {
  const { roadmap, who } = snapshot;
  return roadmap.mistakes
    .filter((mistake) => !who.silenced.includes(mistake.id) && isMade(mistake, snapshot))
    .map(({ id, title, advice }) => ({
      code: id,
      title,
      text: advice,
      silence: `roadmap config silence ${[...who.silenced, id].join(',')}`,
    }));
}

/** What a change has begun to make: a warning is told when it becomes true, and after that only by `next`. */
export function newWarnings(before: Snapshot, after: Snapshot): Warning[] {
  const known = new Set(warnings(before).map(({ code }) => code));
  return warnings(after).filter(({ code }) => !known.has(code));
}

/**
 * A mistake is being made when at least `count` topics of `working` are started or done while fewer than `enough`
 * (all that count, if not given) of `without` are done. A skipped topic was not done.
 */
function isMade({ when }: Mistake, { roadmap, all, who }: Snapshot): boolean {
  if (when.backgrounds && !when.backgrounds.includes(who.background)) return false;
  const statusesOf = (ids: readonly string[]) => topicsNamed(roadmap, ids).flatMap((topic) => all.get(topic.id) ?? []);
  const touched = statusesOf(when.working).filter((s) => s.evidence.length > 0).length;
  const without = statusesOf(when.without).filter((s) => s.counts || s.status === 'skipped');
  const done = without.filter((s) => s.done).length;
  return touched >= when.count && done < (when.enough ?? without.length);
}
