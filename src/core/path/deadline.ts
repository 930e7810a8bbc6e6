/** What it takes to be done by a date: hours a week, or topics to leave. */
import { opensIndex, type Roadmap, type Topic } from '../course/roadmap.js';
import { studyDay } from '../lib/study-day.js';
import type { TopicStatuses } from '../progress/evidence.js';
import type { Plan } from './plan.js';
import type { Snapshot } from './snapshot.js';

export type Deadline = {
  /** Weeks until then. */
  readonly weeks: number;
  /** Hours a week that all that is left takes: as it goes for most, and if everything takes long. */
  readonly hoursPerWeek: number;
  readonly toBeSure: number;
  /** The plan's pace is enough, as it goes for most. */
  readonly fits: boolean;
  /** If it is not: topics that nothing else needs, with which left out it is, or nearly. */
  readonly leave: readonly Topic[];
  /** Hours a week that the rest takes without them. */
  readonly without: number;
};

/** Looks at a plan with a date, a study day after today. */
export function deadlineOf(plan: Plan, by: number, { roadmap, all, when }: Snapshot): Deadline {
  const weeks = (by - studyDay(when.now, when.zone)) / 7;
  const hoursPerWeek = plan.left / weeks;
  const fits = hoursPerWeek <= plan.hoursPerWeek;
  const leave = fits ? [] : leftOut(roadmap, all, plan.left - plan.hoursPerWeek * weeks);
  const saved = leave.reduce((sum, { id }) => sum + (all.get(id)?.hours ?? 0), 0);
  return {
    weeks,
    hoursPerWeek,
    toBeSure: hoursPerWeek * plan.spread,
    fits,
    leave,
    without: (plan.left - saved) / weeks,
  };
}

/** Open topics of so many hours that can wait, the last ones first. */
function leftOut(roadmap: Roadmap, all: TopicStatuses, hours: number): Topic[] {
  const left: Topic[] = [];
  let saved = 0;
  for (const topic of canWait(roadmap, all)) {
    if (saved >= hours) break;
    left.push(topic);
    saved += all.get(topic.id)?.hours ?? 0;
  }
  const order = new Map([...all.keys()].map((id, place) => [id, place]));
  return left.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
}

/**
 * Topics that can wait, the last ones first: those to be understood rather than built with, the advanced projects, and what is
 * optional; of them those that nothing else on the path needs, and that are neither begun nor done.
 */
export function canWait(roadmap: Roadmap, all: TopicStatuses): Topic[] {
  const opens = opensIndex(roadmap);
  const waiting = new Set<string>();
  const open = [...all.values()].filter((s) => s.counts && !s.done && s.status !== 'started').reverse();
  return open.flatMap(({ topic }) => {
    const isExtra = topic.conceptual || topic.optional || topic.project === 'advanced';
    const isNeeded = (opens.get(topic.id) ?? []).some((id) => !waiting.has(id) && all.get(id)?.counts);
    if (!isExtra || isNeeded) return [];
    waiting.add(topic.id);
    return topic;
  });
}
