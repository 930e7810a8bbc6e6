/**
 * The folded state of one roadmap: facts, each with the clock of the event that wrote it. Of two facts about one thing
 * the later one holds, so that events fold to the same state in whatever order and however late they arrive, and what a
 * checkpoint knows can be joined with what a journal still has. All of it is JSON by type.
 */
import { type Check, flag, nullable, oneOf, recordOf, shape, text, whole } from '../lib/shape.js';
import { MARKS, type Mark } from './marks.js';

/** Largest clock of an event: far from where numbers lose their units, so that there is always a next one. */
export const LAST_CLOCK = 2 ** 52;
/** Possible times of an event, epoch milliseconds: the years 1900 to 9999. */
export const TIMES = [-2_208_988_800_000, 253_402_300_799_999] as const;

export const clock = whole(0, LAST_CLOCK);
export const time = whole(...TIMES);
const count = whole(-(2 ** 40), 2 ** 40);

/** What a mark is of a topic: its place among the topics of the command that made it. */
const place = whole(0, 2 ** 20);
const marks = Object.fromEntries(MARKS.map((mark) => [mark, place])) as unknown as Record<Mark, typeof place>;

/** What there are facts about, and what they say. The first group is of topics, and ended by `cleared`. */
const TOPIC_FACTS = { ...marks, skipped: flag };
/** By exercise. `hints`: how many were read. */
const EXERCISE_FACTS = { tried: flag, passed: flag, passedAgain: flag, revealed: flag, hints: whole(0, 3) };
const OTHER_FACTS = {
  /** By topic: the section of its lesson that was read last. */
  read: text,
  ...EXERCISE_FACTS,
  /** By topic: the only note of it in the first version. */
  note: nullable(text),
  /** By topic and an id of its own, `topic/id`; null once it is removed. */
  notes: nullable(text),
  links: nullable(shape({ url: text, title: text })),
  /** Option, by choice. */
  picked: text,
  /** By stage of a project: the commit that passed it, if it is in a git repository, and whether all was committed. */
  checked: shape({ commit: nullable(text), clean: nullable(flag) }),
  /** By question. */
  flagged: flag,
  /** A reset, by topic: facts of the first group before it are void. */
  cleared: oneOf(true),
  /** A reset of everything, by {@link ALL}. */
  emptied: oneOf(true),
};
const FACTS = { ...TOPIC_FACTS, ...OTHER_FACTS };
export const EXERCISE_KINDS = Object.keys(EXERCISE_FACTS) as readonly (keyof typeof EXERCISE_FACTS)[];
const TOPIC_KINDS = Object.keys(TOPIC_FACTS) as Kind[];

/** The subject of `emptied`. */
export const ALL = 'all';

export type Kind = keyof typeof FACTS;
type Said<K extends Kind> = (typeof FACTS)[K] extends Check<infer T> ? T : never;
/** `l` and `at`: clock and time of the event that wrote it. */
export type Fact<T = unknown> = { readonly l: number; readonly at: number; readonly is: T };
/** By kind, then by what it is about: a topic, a choice, a question. */
export type Facts = { readonly [K in Kind]?: Readonly<Record<string, Fact<Said<K>>>> };

/** Which events that concern memory are folded in: how many, and the sum of the hashes of their ids, 32 bits. */
export type Stamp = { readonly count: number; readonly sum: number };

export type State = {
  readonly facts: Facts;
  /** Answers that count, by study day (days since 1970); of the latest {@link DAYS_KEPT} days that had any. */
  readonly days: Readonly<Record<string, number>>;
  /** Operations taken back, in order. */
  readonly undone: readonly string[];
  /** Which answers stand: what is remembered of them is kept apart and bears the same stamp. */
  readonly stamp: Stamp;
};

export const DAYS_KEPT = 100;

export const EMPTY: State = Object.freeze({
  facts: Object.freeze({}),
  days: Object.freeze({}),
  undone: Object.freeze([]),
  stamp: Object.freeze({ count: 0, sum: 0 }),
});

const factsOf = <C extends Check<unknown>>(is: C) => recordOf(shape({ l: clock, at: time, is }));
const factChecks = Object.entries(FACTS).map(([kind, is]) => [kind, factsOf(is as Check<unknown>)] as const);

/** Facts of known kinds; others, of a later version, may stand beside them. */
export const facts: Check<Facts> = (value): value is Facts =>
  shape({})(value) &&
  factChecks.every(([kind, check]) => value[kind as never] === undefined || check(value[kind as never]));

export const days = recordOf(count);

/** Whether something is a state, as from a file. */
export const isState: Check<State> = shape({
  facts,
  days,
  undone: (value): value is readonly string[] => Array.isArray(value) && value.every(text),
  stamp: shape({ count: whole(0, 2 ** 52), sum: whole(0, 2 ** 32) }),
}) as Check<State>;

/** The fact of a kind about something, if there is one. */
export function factOf<K extends Kind>(state: State, kind: K, subject: string): Fact<Said<K>> | undefined {
  const some = state.facts[kind];
  return some && Object.hasOwn(some, subject) ? some[subject] : undefined;
}

/** The option picked of a choice, by their ids. */
export function pickOf(state: State, choice: string): string | undefined {
  return factOf(state, 'picked', choice)?.is;
}

/** Ids of the questions taken out of the rotation. */
export function flaggedIn(state: State): string[] {
  return Object.entries(state.facts.flagged ?? {}).flatMap(([id, { is }]) => (is ? id : []));
}

/** Answers that count on a study day. */
export function answersOn(day: number, state: State): number {
  return state.days[day] ?? 0;
}

/** Kinds that a reset of a topic voids. */
export function isOfTopic(kind: Kind): boolean {
  return TOPIC_KINDS.includes(kind);
}

/** By clock, then by time. */
export function compareTimes(a: Pick<Fact, 'l' | 'at'>, b: Pick<Fact, 'l' | 'at'>): number {
  return a.l - b.l || a.at - b.at;
}

/** Later facts are larger. Where clocks and times tie, as on two devices, what they say decides, on each device alike. */
export function compareFacts(a: Fact, b: Fact): number {
  return compareTimes(a, b) || compareText(JSON.stringify(a.is), JSON.stringify(b.is));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
