/** What the learner can set. */
import { dayOfDate } from './lib/study-day.js';
import type { ScheduleSettings } from './review/scheduler.js';

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

/** What numbers a setting can be, from and to. */
export const BOUNDS = { hours: [1, 80], retention: [0.7, 0.97], interval: [7, 365] } as const;

/** The first setting whose value cannot be, as from a file that somebody edited. */
export function wrongSetting(settings: Settings): keyof Settings | undefined {
  const numbers = (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]).filter(
    (key) => !isWithin(settings[key], BOUNDS[key]),
  );
  const { interview, silence } = settings;
  const isDate = interview === undefined || (typeof interview === 'string' && dayOfDate(interview) !== undefined);
  const isList = silence === undefined || Array.isArray(silence);
  return numbers[0] ?? (isDate ? undefined : 'interview') ?? (isList ? undefined : 'silence');
}

function isWithin(value: unknown, [from, to]: readonly [number, number]): boolean {
  return value === undefined || (typeof value === 'number' && value >= from && value <= to);
}
