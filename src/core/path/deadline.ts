/** What it takes to be done by a date: hours a week, or topics to leave. */
import { opensIndex, type Roadmap, type Topic } from '../course/roadmap.js';
import { studyDay } from '../lib/study-day.js';
import type { TopicStatus, TopicStatuses } from '../progress/evidence.js';
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

/**
 * Open topics of so many hours that can wait, the last ones first: those to be understood rather than built with, the advanced
 * projects, and what is optional; and of them those that nothing else on the path needs.
 */
function leftOut(roadmap: Roadmap, all: TopicStatuses, hours: number): Topic[] {
  const opens = opensIndex(roadmap);
  const left = new Set<string>();
  const open = [...all.values()].filter((s) => s.counts && !s.done && s.status !== 'started').reverse();
  const canWait = ({ topic }: TopicStatus) =>
    (topic.conceptual || topic.optional || topic.project === 'advanced') &&
    (opens.get(topic.id) ?? []).every((id) => left.has(id) || !all.get(id)?.counts);
  let saved = 0;
  for (const status of open) {
    if (saved >= hours) break;
    if (!canWait(status)) continue;
    left.add(status.topic.id);
    saved += status.hours;
  }
  return [...all.values()].flatMap(({ topic }) => (left.has(topic.id) ? topic : []));
}
