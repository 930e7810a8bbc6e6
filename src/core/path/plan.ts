/** When the path will be done: from the hours that are left and the hours a week that the learner has, or shows. */
import type { Roadmap } from '../course/roadmap.js';
import { dateOf, studyDay } from '../lib/study-day.js';
import { type TopicStatus, totals } from '../progress/evidence.js';
import { type OwnPace, ownPace } from './own-pace.js';
import type { Snapshot } from './snapshot.js';

/** Two dates, `YYYY-MM-DD`: something will be between them. */
export type Between = readonly [early: string, late: string];

export type PlannedStep = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Of the topics that count, and of those that are not done. */
  readonly hours: number;
  readonly left: number;
  /** Null if nothing of it is left. */
  readonly start: Between | null;
  readonly end: Between | null;
};

/** Where the hours a week come from: the command line, the learner's own pace, a setting, or nowhere. */
export type PaceSource = 'asked' | 'own' | 'set' | 'usual';

export type Plan = {
  readonly background: string;
  readonly hoursPerWeek: number;
  readonly source: PaceSource;
  /** What the learner did in the last weeks; null before two weeks have passed. */
  readonly pace: OwnPace | null;
  /** Hours that are left. */
  readonly left: number;
  /** How far from the middle the end may be, as a factor either way. */
  readonly spread: number;
  readonly steps: readonly PlannedStep[];
  /** Null if everything is done. */
  readonly end: Between | null;
};

/** Hours a week of somebody who has not said how many there are. */
const USUAL_HOURS = 10;
/** No plan looks further: beyond it a date says nothing. */
const FURTHEST = 365 * 50;

export type PlanParts = Pick<Snapshot, 'roadmap' | 'all' | 'who' | 'when'>;

/** The plan of what is left. `hours`: hours a week to plan with, in place of what the learner said or showed. */
export function planOf({ roadmap, all, who, when }: PlanParts, hours?: number): Plan {
  const pace = ownPace(all.values(), when);
  const [hoursPerWeek, source] = paceFor({ asked: hours, own: pace?.hoursPerWeek, set: who.hoursAWeek });
  const spread = spreadOf(roadmap, who.background);
  const today = studyDay(when.now, when.zone);
  const weeksOf = (left: number) => left / hoursPerWeek;
  const between = (left: number): Between => dates(today, weeksOf(left), spread);
  let before = 0;
  const steps = roadmap.steps.map(({ id, number, title, topics }): PlannedStep => {
    const own = topics.flatMap((topic) => all.get(topic.id) ?? []);
    const left = hoursLeft(own);
    const start = left > 0 ? between(before) : null;
    before += left;
    const sum = totals(own).hours.total;
    return { id, number, title, hours: sum, left, start, end: left > 0 ? between(before) : null };
  });
  const end = before > 0 ? between(before) : null;
  return { background: who.background, hoursPerWeek, source, pace, left: before, spread, steps, end };
}

/** Hours of the topics that count and are not done. */
export function hoursLeft(all: Iterable<TopicStatus>): number {
  const { hours } = totals(all);
  return hours.total - hours.done;
}

type Paces = { readonly asked: number | undefined; readonly own: number | undefined; readonly set: number | undefined };

/** What the learner did says more than what they meant to do. */
function paceFor({ asked, own, set }: Paces): readonly [number, PaceSource] {
  if (asked !== undefined) return [asked, 'asked'];
  if (own !== undefined && own > 0) return [own, 'own'];
  return set === undefined ? [USUAL_HOURS, 'usual'] : [set, 'set'];
}

/** People differ as much as the months that the roadmap names for the background: the ends are equally far from the middle. */
function spreadOf({ backgrounds }: Roadmap, background: string): number {
  const [from, to] = backgrounds.find(({ id }) => id === background)?.months ?? [1, 1];
  return Math.sqrt(to / from);
}

function dates(today: number, weeks: number, spread: number): Between {
  const at = (some: number) => dateOf(today + Math.min(FURTHEST, Math.round(some * 7)));
  return [at(weeks / spread), at(weeks * spread)];
}
