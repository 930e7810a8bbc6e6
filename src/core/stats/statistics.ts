/** Statistics as sums of a tally: of a span of days, of some topics. */
import { dateOf } from '../lib/study-day.js';
import { CONFIDENCES, type Confidence } from '../review/memory.js';
import type { Cell, Tally, Tried } from './tally.js';

export type DayCount = {
  readonly date: string;
  readonly minutes: number;
  readonly answers: number;
  readonly right: number;
  /** Exercises passed. */
  readonly exercises: number;
};

export type TopicCount = {
  readonly id: string;
  readonly minutes: number;
  readonly answers: number;
  readonly right: number;
  /** Checks of its exercises. */
  readonly tries: number;
  readonly hints: number;
};

/** `predicted` and `true`: shares from 0 to 1 of the questions that came back; null if none did. */
export type Retention = { readonly predicted: number | null; readonly true: number | null; readonly reviews: number };
export type Calibration = { readonly confidence: Confidence; readonly answers: number; readonly right: number };
export type ExerciseCount = Tried & { readonly id: string };
/** A wrong answer that was given. */
export type Missed = {
  readonly question: string;
  readonly topic: string;
  readonly answer: string;
  readonly times: number;
};

export type Statistics = {
  /** Days on which anything was done, in order. */
  readonly days: readonly DayCount[];
  readonly topics: readonly TopicCount[];
  readonly retention: Retention;
  readonly calibration: readonly Calibration[];
  readonly exercises: readonly ExerciseCount[];
  /** Most frequent first. */
  readonly missed: readonly Missed[];
};

/** `since`: a study day. `topics`: of these alone. */
export type Selection = {
  readonly since?: number | undefined;
  readonly topics?: ReadonlySet<string> | undefined;
};

type Place = { readonly day: number; readonly topic: string; readonly cell: Cell };

/** The statistics of what is selected. */
export function statisticsOf({ days }: Tally, { since, topics }: Selection = {}): Statistics {
  const places: Place[] = Object.entries(days)
    .map(([day, cells]) => ({ day: Number(day), cells }))
    .filter(({ day }) => since === undefined || day >= since)
    .sort((a, b) => a.day - b.day)
    .flatMap(({ day, cells }) => Object.entries(cells).map(([topic, cell]) => ({ day, topic, cell })))
    .filter(({ topic }) => !topics || topics.has(topic));
  const cells = places.map(({ cell }) => cell);
  return {
    days: grouped(places, ({ day }) => day).map(([day, some]) => dayCount(day, some)),
    topics: grouped(places, ({ topic }) => topic).flatMap(([id, some]) => (id === '' ? [] : topicCount(id, some))),
    retention: retentionOf(cells),
    calibration: CONFIDENCES.map((confidence) => ({ confidence, ...scoreOf(cells, confidence) })),
    exercises: exercisesOf(cells),
    missed: missedOf(places),
  };
}

function grouped<K>(places: readonly Place[], keyOf: (place: Place) => K): [K, Cell[]][] {
  const groups = new Map<K, Cell[]>();
  for (const place of places) {
    const group = groups.get(keyOf(place));
    if (group) group.push(place.cell);
    else groups.set(keyOf(place), [place.cell]);
  }
  return [...groups];
}

type Counted = 'seconds' | 'answers' | 'right' | 'reviews' | 'recalled' | 'predicted';

function sum(cells: readonly Cell[], key: Counted): number {
  return cells.reduce((total, cell) => total + (cell[key] ?? 0), 0);
}

function dayCount(day: number, cells: readonly Cell[]): DayCount {
  const passed = cells.flatMap(({ exercises }) => Object.values(exercises ?? {})).filter((one) => one.passed);
  return {
    date: dateOf(day),
    minutes: Math.round(sum(cells, 'seconds') / 60),
    answers: sum(cells, 'answers'),
    right: sum(cells, 'right'),
    exercises: passed.length,
  };
}

function topicCount(id: string, cells: readonly Cell[]): TopicCount {
  const tried = cells.flatMap(({ exercises }) => Object.values(exercises ?? {}));
  return {
    id,
    minutes: Math.round(sum(cells, 'seconds') / 60),
    answers: sum(cells, 'answers'),
    right: sum(cells, 'right'),
    tries: tried.reduce((total, { checks }) => total + checks, 0),
    hints: tried.reduce((total, { hints }) => total + hints, 0),
  };
}

function retentionOf(cells: readonly Cell[]): Retention {
  const reviews = sum(cells, 'reviews');
  if (reviews === 0) return { predicted: null, true: null, reviews };
  return { predicted: sum(cells, 'predicted') / reviews, true: sum(cells, 'recalled') / reviews, reviews };
}

function scoreOf(cells: readonly Cell[], confidence: Confidence): { answers: number; right: number } {
  const scores = cells.flatMap(({ sureness }) => (sureness?.[confidence] ? [sureness[confidence]] : []));
  return {
    answers: scores.reduce((total, [answers]) => total + answers, 0),
    right: scores.reduce((total, [, right]) => total + right, 0),
  };
}

function exercisesOf(cells: readonly Cell[]): ExerciseCount[] {
  const found = new Map<string, Tried>();
  for (const { exercises } of cells)
    for (const [id, { checks, hints, passed }] of Object.entries(exercises ?? {})) {
      const known = found.get(id) ?? { checks: 0, hints: 0, passed: false };
      // what was tried after it was passed is practice
      const more = known.passed ? { checks: 0, hints: 0 } : { checks, hints };
      found.set(id, {
        checks: known.checks + more.checks,
        hints: known.hints + more.hints,
        passed: known.passed || passed,
      });
    }
  return [...found].map(([id, tried]) => ({ id, ...tried }));
}

function missedOf(places: readonly Place[]): Missed[] {
  const found = new Map<string, Missed>();
  for (const { topic, cell } of places)
    for (const [question, answers] of Object.entries(cell.wrong ?? {}))
      for (const [answer, times] of Object.entries(answers)) {
        const key = JSON.stringify([question, answer]);
        found.set(key, { question, topic, answer, times: times + (found.get(key)?.times ?? 0) });
      }
  return [...found.values()].sort((a, b) => b.times - a.times);
}

/** A topic of which so many answers are right is not hard. */
const EASY = 0.9;

/** Topics with the lowest share of right answers, of those with enough of them to say so. */
export function hardest(topics: readonly TopicCount[], least = 5): TopicCount[] {
  const share = ({ answers, right }: TopicCount) => right / answers;
  return topics.filter((topic) => topic.answers >= least && share(topic) < EASY).sort((a, b) => share(a) - share(b));
}
