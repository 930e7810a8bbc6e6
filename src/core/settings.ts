/** What the learner can set. */
import { dayOfDate } from './day.js';
import type { ScheduleSettings } from './schedule.js';

/** FSRS's own choice, and an interval that does not outlive the course (its default goes to 36,500 days). */
const RETENTION = 0.9;
const LONGEST = 60;

/** Settings that the learner can change with `config`. */
export type Settings = {
  readonly background?: string | undefined;
  /** Hours a week. */
  readonly hours?: number | undefined;
  /** A roadmap file used when none is named. */
  readonly roadmap?: string | undefined;
  /** Ids of mistakes not to warn of. */
  readonly silence?: readonly string[] | undefined;
  readonly pager?: boolean | undefined;
  /** Questions as plain numbered text, for screen readers. */
  readonly accessible?: boolean | undefined;
  /** Share of answers that should be right when a question comes back, 0.7 to 0.97. */
  readonly retention?: number | undefined;
  /** Longest days a question may wait. */
  readonly interval?: number | undefined;
  /** Date of the interview that the schedule aims at, `YYYY-MM-DD`. */
  readonly interview?: string | undefined;
};

/** What the schedule needs of the settings. */
export function scheduleSettings({ retention, interval, interview }: Settings): ScheduleSettings {
  return {
    retention: retention ?? RETENTION,
    longest: interval ?? LONGEST,
    interview: interview === undefined ? undefined : dayOfDate(interview),
  };
}
