/** What to do next, and why. Deterministic: the same progress gives the same answer. */

import { opensIndex, type Topic } from '../course/roadmap.js';
import { missing, rivalry, type TopicStatus, type TopicStatuses } from '../progress/evidence.js';
import { type Action, actionFor, finished, type Opens, review } from './action.js';
import type { Snapshot } from './snapshot.js';
import { type Warning, warnings } from './warnings.js';
import { untested } from './way.js';

export type Next = {
  readonly action: Action;
  readonly warnings: readonly Warning[];
  readonly then: readonly (Action & { readonly parallel: boolean })[];
  /** Topics said to be done, of which no question was answered. */
  readonly untested: readonly Topic[];
};

type Situation = Snapshot & { readonly opens: Opens };

/** At most this many are told as "then". */
const THEN = 3;

/** The one next thing, what warns, and what comes after. */
export function next(snapshot: Snapshot): Next {
  const situation: Situation = { ...snapshot, opens: opensIndex(snapshot.roadmap) };
  const first = started(snapshot.all)[0] ?? available(situation)[0];
  const work = first ? actionFor(first, situation) : finished(snapshot);
  const after = first ? upcoming(first, situation) : [];
  const due = review(snapshot);
  return {
    action: due ?? work,
    warnings: warnings(snapshot),
    then: due && first ? [{ ...work, parallel: false }, ...after].slice(0, THEN) : after,
    untested: untested(snapshot).map(({ topic }) => topic),
  };
}

/** The first topic that can be begun now; undefined at the end of the path. */
export function nextTopic(snapshot: Snapshot): Topic | undefined {
  return available(snapshot)[0]?.topic;
}

/** The topic worked on now: the one started last and not yet done. */
export function currentTopic(all: TopicStatuses): Topic | undefined {
  return started(all)[0]?.topic;
}

function started(all: TopicStatuses): TopicStatus[] {
  const open = [...all.values()].filter((s) => s.status === 'started');
  return open.sort((a, b) => b.focus - a.focus);
}

/** Topics that can be begun once `assumed` is done too, in path order; optional ones that nobody picked are not offered. */
function available({ all }: Snapshot, assumed?: Topic): TopicStatus[] {
  const isOpen = (s: TopicStatus) => s.status === 'open' && s.counts && s.topic !== assumed;
  return [...all.values()].filter((s) => isOpen(s) && missing(s.topic, all).every((topic) => topic === assumed));
}

/** What can follow: other things begun, the path's order, and later topics that may run beside it, with `parallel`. */
function upcoming(first: TopicStatus, situation: Situation): Next['then'] {
  const begun = started(situation.all).filter((s) => s !== first);
  const after = available(situation, first.topic).filter(
    (s) => isTime(s, first, situation) && !sameChoice(s, first, situation),
  );
  const beside = after.filter((s) => isParallel(s, first));
  const main = [...begun, ...after.filter((s) => !beside.includes(s))];
  const chosen = [...main.slice(0, Math.max(1, THEN - beside.length)), ...beside].slice(0, THEN);
  return chosen.map((s) => ({ ...actionFor(s, situation), parallel: beside.includes(s) }));
}

/** Topics of a later step wait for what they recommend. */
function isTime(s: TopicStatus, first: TopicStatus, { all }: Situation): boolean {
  return s.topic.step === first.topic.step || s.topic.recommends.every((id) => all.get(id)?.settled ?? true);
}

function isParallel(s: TopicStatus, first: TopicStatus): boolean {
  return s.topic.parallel === true && s.topic.step !== first.topic.step;
}

function sameChoice(s: TopicStatus, first: TopicStatus, { roadmap }: Situation): boolean {
  const choice = rivalry(roadmap, first.topic);
  return choice !== undefined && choice === rivalry(roadmap, s.topic);
}
