/** Everything a command knows of a learner on a roadmap when it begins: read once, computed once. */

import type { Roadmap } from '../course/roadmap.js';
import { studyDay, type Zone } from '../lib/study-day.js';
import { type TopicStatuses, topicStatuses } from '../progress/evidence.js';
import type { State } from '../progress/state.js';
import { type Limits, USUAL_LIMITS } from '../quiz/limits.js';
import { countDue, type DueEntries } from '../review/memory.js';
import type { Settings } from '../settings.js';

/** Who asks. */
export type Who = {
  /** A background that the roadmap has. */
  readonly background: string;
  /** Ids of mistakes not to warn of. */
  readonly silenced: readonly string[];
  /** Hours a week, if the learner has said. */
  readonly hoursAWeek: number | undefined;
  /** Minutes of a session, if the learner has said. */
  readonly session?: number | undefined;
  readonly limits: Limits;
};

/** When they ask: epoch milliseconds, and the zone that makes days of them. */
export type When = { readonly now: number; readonly zone: Zone };

/** How many questions of a topic are due today, by topic id; a topic with none is absent. */
export type Due = ReadonlyMap<string, number>;

export type Snapshot = {
  readonly roadmap: Roadmap;
  readonly state: State;
  readonly all: TopicStatuses;
  readonly who: Who;
  readonly when: When;
  /** Of topics that are on the path: what was skipped or not picked does not come back. */
  readonly reviews: DueEntries;
  readonly due: Due;
};

type Parts = Omit<Snapshot, 'all' | 'due'>;

/** The snapshot of what was read; `reviews` may be of any topics. */
export function snapshotOf({ roadmap, state, who, when, reviews }: Parts): Snapshot {
  const all = topicStatuses(roadmap, state, who.background);
  const mine = onPath(reviews, all);
  return { roadmap, state, all, who, when, reviews: mine, due: dueByTopic(mine, studyDay(when.now, when.zone)) };
}

/** The same snapshot after a change of state. When questions come back stays as it was read. */
export function withState(snapshot: Snapshot, state: State): Snapshot {
  return snapshotOf({ ...snapshot, state });
}

/** The same snapshot of somebody else, such as one of another background. */
export function withWho(snapshot: Snapshot, who: Who): Snapshot {
  return snapshotOf({ ...snapshot, who });
}

/** The learner of the settings. An unknown background is taken for the roadmap's first. */
export function whoIs(roadmap: Roadmap, settings: Settings): Who {
  const { background, silence, hours, session } = settings;
  const known = roadmap.backgrounds.find(({ id }) => id === background) ?? roadmap.backgrounds[0];
  const limits = { questions: settings.reviews ?? USUAL_LIMITS.questions, fresh: settings.new ?? USUAL_LIMITS.fresh };
  return { background: known?.id ?? '', silenced: silence ?? [], hoursAWeek: hours, session, limits };
}

function onPath(reviews: DueEntries, all: TopicStatuses): DueEntries {
  const isOff = (topic: string) => ['skipped', 'unpicked'].includes(all.get(topic)?.status ?? 'open');
  return Object.fromEntries(Object.entries(reviews).filter(([topic]) => !isOff(topic)));
}

function dueByTopic(reviews: DueEntries, today: number): Due {
  const due = Object.entries(reviews).map(([topic, some]) => [topic, countDue(some, 0, today)] as const);
  return new Map(due.filter(([, count]) => count > 0));
}
