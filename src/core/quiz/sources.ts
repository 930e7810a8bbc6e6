/** Topics that new questions are taken from: what was begun or said to be done, never what nobody has touched. */

import type { Snapshot } from '../path/snapshot.js';
import { untested } from '../path/way.js';
import { isShown, type TopicStatus } from '../progress/evidence.js';

export type Sources = {
  /** A session takes new questions of the first that has any. */
  readonly begun: readonly string[];
  /** Said to be done and never asked: a session adds a few of their questions. */
  readonly untested: readonly string[];
};

/** The sources for a learner: what is worked on first, then what was done and not shown, then what was shown. */
export function sourcesOf(snapshot: Snapshot): Sources {
  const byFocus = [...snapshot.all.values()].sort((a, b) => b.focus - a.focus);
  const done = byFocus.filter((s) => s.done);
  const begun = [
    ...byFocus.filter((s) => s.status === 'started'),
    ...done.filter((s) => !isShown(s)),
    ...done.filter(isShown),
  ];
  return { begun: begun.map(idOf), untested: untested(snapshot).map(idOf) };
}

function idOf({ topic }: TopicStatus): string {
  return topic.id;
}
