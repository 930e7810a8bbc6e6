/** The pace that a learner shows: hours of the path that they finish in a week. */
import { dateOf, studyDay } from '../lib/study-day.js';
import type { TopicStatus } from '../progress/evidence.js';
import type { When } from './snapshot.js';

export type OwnPace = {
  /** Hours of the topics finished, by week; 0 if none was. */
  readonly hoursPerWeek: number;
  /** What was counted: from this date, so many weeks, so many topics. */
  readonly since: string;
  readonly weeks: number;
  readonly topics: number;
};

/** Days before the first of which nothing is said, and days that are looked at. */
const [SHORTEST, LONGEST] = [14, 28];

/** The pace of the last four weeks; null until the first mark is two weeks old. */
export function ownPace(all: Iterable<TopicStatus>, { now, zone }: When): OwnPace | null {
  const statuses = [...all];
  const today = studyDay(now, zone);
  const begun = Math.min(...statuses.flatMap(({ marked }) => Object.values(marked)));
  if (!Number.isFinite(begun)) return null;
  const days = Math.min(LONGEST, today - studyDay(begun, zone));
  if (days < SHORTEST) return null;
  const isRecent = (at: number | undefined) =>
    at !== undefined && studyDay(at, zone) > today - days && studyDay(at, zone) <= today;
  const finished = statuses.filter((status) => isRecent(learnedAt(status)));
  const weeks = days / 7;
  const hours = finished.reduce((sum, status) => sum + status.hours, 0);
  return { hoursPerWeek: hours / weeks, since: dateOf(today - days), weeks, topics: finished.length };
}

/**
 * When the topic was finished by learning it here: shown by answers or programs, or said to be done after it was begun. What
 * was known before took no time.
 */
function learnedAt({ marked, done }: TopicStatus): number | undefined {
  if (!done || marked['tested-out'] !== undefined) return undefined;
  const times = [marked.quizzed, marked.proven, marked.started === undefined ? undefined : marked.claimed];
  const known = times.filter((at) => at !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
