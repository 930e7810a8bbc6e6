/** Statistics: what was done, what it shows, and what comes back. */
import { dateOf, studyDay } from '../../core/lib/study-day.js';
import { planOf } from '../../core/path/plan.js';
import type { Snapshot } from '../../core/path/snapshot.js';
import { isShown, totals } from '../../core/progress/evidence.js';
import { reviewLoad } from '../../core/review/load.js';
import { hardest, type Statistics } from '../../core/stats/statistics.js';
import { plannedDays, weeksOf } from '../../core/stats/weeks.js';

export type StatsView = ReturnType<typeof statsView>;

/** Days whose reviews are told, weeks that are looked at, and topics that are called hard. */
const [LOAD, WEEKS, HARD] = [30, 8, 5];

/** A wrong idea behind answers to a question. */
export type Misconception = {
  readonly question: string;
  readonly topic: string;
  readonly times: number;
  readonly why: string;
};

export type StatsParts = {
  readonly snapshot: Snapshot;
  readonly statistics: Statistics;
  /** Dates of all study days, whatever was selected. */
  readonly allDays: readonly string[];
  readonly misconceptions: readonly Misconception[];
  readonly since: string | null;
  /** The number of a step, if only one is told. */
  readonly step: number | null;
};

/** `stats --json`. */
export function statsView({ snapshot, statistics, allDays, misconceptions, since, step }: StatsParts) {
  const { roadmap, all, who, when, reviews } = snapshot;
  const { days, topics, retention, calibration, exercises } = statistics;
  const today = studyDay(when.now, when.zone);
  const planned = plannedDays(who.hoursAWeek, who.session);
  const plan = planOf(snapshot);
  return {
    today: dateOf(today),
    since,
    step,
    days,
    weeks: { planned, list: weeksOf(allDays, today, { planned, count: WEEKS }) },
    load: reviewLoad(reviews, today, LOAD),
    retention: { ...retention, predicted: rounded(retention.predicted), true: rounded(retention.true) },
    calibration,
    topics: topics.map((count) => ({ ...count, number: all.get(count.id)?.topic.number ?? null })),
    hardest: hardest(topics.filter(({ id }) => all.has(id)))
      .slice(0, HARD)
      .map(({ id, answers, right }) => {
        const { number, title } = all.get(id)!.topic;
        return { id, number, title, answers, right };
      }),
    misconceptions,
    exercises,
    steps: roadmap.steps
      .filter(({ number }) => step === null || step === number)
      .map(({ id, number, title, topics }) => {
        const own = topics.flatMap((topic) => all.get(topic.id) ?? []).filter(({ counts }) => counts);
        const shown = own.filter((status) => status.done && isShown(status));
        return {
          id,
          number,
          title,
          topics: own.length,
          shown: shown.length,
          proven: own.filter(({ evidence }) => evidence.includes('proven')).length,
          retained: own.filter(({ evidence }) => evidence.includes('retained')).length,
          claimed: totals(own).topics.claimed,
        };
      }),
    pace: plan.pace && {
      hoursPerWeek: Math.round(plan.pace.hoursPerWeek * 10) / 10,
      weeks: Math.round(plan.pace.weeks * 10) / 10,
      topics: plan.pace.topics,
    },
  };
}

/** Three digits of a share. */
function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 1000;
}
