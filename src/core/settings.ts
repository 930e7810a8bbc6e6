/**
 * THE TABLE of settings: what each means, takes and is while it is not set. `config`, README and the settings file read it; to
 * add a setting, add it to the type and to the table.
 */
import { dayOfDate } from './lib/study-day.js';
import { USUAL_LIMITS } from './quiz/limits.js';
import type { ScheduleSettings } from './review/scheduler.js';
import { command, dateAhead, file, folder, name, names, numeric, type Setting, text, toggle } from './setting-kinds.js';

/** The values that the learner has set. */
export type Settings = {
  readonly background?: string | undefined;
  /** Hours a week. */
  readonly hours?: number | undefined;
  /** First questions that were skipped and are not asked again. */
  readonly asked?: readonly string[] | undefined;
  /** The absolute path of a roadmap, used when none is named. */
  readonly roadmap?: string | undefined;
  /** Ids of mistakes not to warn of. */
  readonly silence?: readonly string[] | undefined;
  readonly pager?: boolean | undefined;
  /** Questions as plain numbered text, for screen readers. */
  readonly accessible?: boolean | undefined;
  /** Whether the session asks how sure an answer is; a right answer counts as sure without it. */
  readonly confidence?: boolean | undefined;
  /** Questions a day at most, and of them those that were never asked. */
  readonly reviews?: number | undefined;
  readonly new?: number | undefined;
  /** Minutes of a session of study. */
  readonly session?: number | undefined;
  /** The absolute path of the folder for the learner's own programs. */
  readonly folder?: string | undefined;
  /** The command or the absolute path of the learner's Python. */
  readonly python?: string | undefined;
  /** The command that opens a file in the learner's editor. */
  readonly editor?: string | undefined;
  /** Share of answers that should be right when a question comes back. */
  readonly retention?: number | undefined;
  /** Longest days that a question may wait. */
  readonly interval?: number | undefined;
  /** Date of the interview that the schedule aims at, `YYYY-MM-DD`. */
  readonly interview?: string | undefined;
};

export type SettingKey = keyof Settings;

/** Settings that the first run asks for, in its order. */
export const FIRST_QUESTIONS = ['background', 'hours'] as const;
export type FirstQuestion = (typeof FIRST_QUESTIONS)[number];

/** FSRS's own choice, and an interval that does not outlive the course (its default goes to 36,500 days). */
const RETENTION = 0.9;
const LONGEST = 60;

export const SETTINGS: { readonly [K in SettingKey]-?: Setting<NonNullable<Settings[K]>> } = {
  background: name({
    about: 'where you start from: decides the hours of each topic',
    takes: 'one of the backgrounds of the roadmap',
    among: ({ backgrounds }) => backgrounds.map(({ id }) => id),
  }),
  hours: numeric({ about: 'hours a week that you have' }, { from: 1, to: 80, unit: 'a number of hours a week' }),
  asked: names({
    about: 'first questions that you skipped; without it they are asked again',
    takes: 'names of first questions with commas between',
    among: () => FIRST_QUESTIONS,
  }),
  roadmap: file({ about: 'another roadmap to use' }),
  silence: names({
    about: 'mistakes not to warn of',
    takes: 'names of mistakes with commas between',
    among: ({ mistakes }) => mistakes.map(({ id }) => id),
  }),
  pager: toggle({ about: 'show long output through the pager', usual: true }),
  accessible: toggle({ about: 'ask in plain numbered text, for screen readers', usual: false }),
  confidence: toggle({ about: 'ask how sure you are of each answer', usual: true }),
  reviews: numeric(
    { about: 'questions a day at most; those that come back go first', usual: USUAL_LIMITS.questions },
    { from: 1, to: 500, unit: 'a whole number of questions', whole: true },
  ),
  new: numeric(
    { about: 'new questions a day at most', usual: USUAL_LIMITS.fresh },
    { from: 0, to: 500, unit: 'a whole number of questions', whole: true },
  ),
  session: numeric(
    { about: 'minutes of a session of study; without it a fifth of your hours a week' },
    { from: 5, to: 600, unit: 'a whole number of minutes', whole: true },
  ),
  folder: folder({ about: 'folder for the programs that you write' }),
  python: command({ about: 'the Python that runs your programs' }),
  editor: text({ about: 'command that opens a file in your editor', takes: 'a command, such as code' }),
  retention: numeric(
    {
      about: 'share of answers that should be right when a question comes back',
      usual: RETENTION,
      reschedules: true,
    },
    { from: 0.7, to: 0.97, unit: 'a share of right answers' },
  ),
  interval: numeric(
    { about: 'days that a question may wait at most', usual: LONGEST, reschedules: true },
    { from: 7, to: 365, unit: 'a whole number of days', whole: true },
  ),
  interview: dateAhead({ about: 'date of your interview: no question waits beyond it', reschedules: true }),
};

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

/** A setting of any type, for code that treats all alike. */
export function settingOf(key: SettingKey): Setting<unknown> {
  return SETTINGS[key] as Setting<unknown>;
}

/** The values of a settings file, told apart: those that can be used, and the keys of those that cannot. Null counts as not set. */
export function sortSettings(values: Readonly<Record<string, unknown>>): {
  readonly settings: Settings;
  readonly wrong: readonly SettingKey[];
} {
  const isSet = (key: SettingKey) => Object.hasOwn(values, key) && values[key] !== null;
  const set = SETTING_KEYS.filter(isSet);
  const wrong = set.filter((key) => !settingOf(key).accepts(values[key]));
  const usable = set.filter((key) => !wrong.includes(key)).map((key) => [key, values[key]]);
  return { settings: Object.fromEntries(usable), wrong };
}

/** What the schedule needs of the settings. */
export function scheduleSettings({ retention, interval, interview }: Settings): ScheduleSettings {
  return {
    retention: retention ?? RETENTION,
    longest: interval ?? LONGEST,
    interview: interview === undefined ? undefined : dayOfDate(interview),
  };
}
