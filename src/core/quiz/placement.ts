/** Placement: a hard question or two of each topic tell what a learner knows already. Each step is probed on its own. */
import type { Entry } from '../course/question.js';
import type { Step, Topic } from '../course/roadmap.js';
import { dayOf, studyClock } from '../lib/study-day.js';
import type { Event } from '../progress/events.js';

/** A topic and the questions that decide it, the first decisive one first. */
export type Probe = { readonly step: string; readonly topic: string; readonly questions: readonly Entry[] };

export type Placement = {
  readonly waiting: readonly Probe[];
  readonly passed: readonly Probe[];
  readonly failed: readonly Probe[];
  /** Topics of a step missed one right after another. */
  readonly misses: number;
  /** Steps left one right after another with nothing known. */
  readonly barren: number;
};

/** `solid`: right and no guess. */
export type Tested = { readonly solid: boolean; readonly sure: boolean };

/** Questions a topic is decided by, at most. */
const QUESTIONS = 2;
/** Topics missed in a row that end a step: what comes after builds on them. Another step may be known all the same. */
const MISSES = 2;
/** Steps in a row with nothing known that end the placement. */
const BARREN = 3;
/** Share of open questions from which a topic is talked about: short answers show nothing of it. */
const TALKED = 0.5;

/** Whether short answers can show that a topic is known: not if it is built, as a project, or talked about. */
export function isTestable({ id, project }: Topic, bank: readonly Entry[]): boolean {
  const own = bank.filter(({ topic }) => topic === id);
  return !project && own.filter(({ kind }) => kind === 'open').length < own.length * TALKED;
}

/** A placement over the topics of some steps that `isOpen`. */
export function placement(
  steps: readonly Step[],
  bank: readonly Entry[],
  isOpen: (topic: string) => boolean,
): Placement {
  const waiting = steps.flatMap((step) =>
    step.topics
      .filter(({ id }) => isOpen(id))
      .map(({ id }) => ({ step: step.id, topic: id, questions: decisive(bank, id) }))
      .filter(({ questions }) => questions.length > 0),
  );
  return { waiting, passed: [], failed: [], misses: 0, barren: 0 };
}

/** Ids of the questions that placements of a study day have asked: repeated at once, a placement asks others. */
export function placedOn(day: number, events: readonly Event[]): Set<string> {
  const isOf = (event: Event) => dayOf(studyClock(event.at, event.tz)) === day;
  return new Set(
    events.flatMap((e) => (e.type === 'answered' && e.mode === 'placement' && isOf(e) ? [e.question] : [])),
  );
}

/** Core questions that are harder than the first lesson's, then the hardest others. */
function decisive(bank: readonly Entry[], topic: string): Entry[] {
  const own = bank.filter((entry) => entry.topic === topic && entry.kind !== 'open' && entry.level > 1);
  const rank = ({ core, level }: Entry) => (core ? 0 : 10) - level;
  return own.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)).slice(0, QUESTIONS);
}

/** The placement after the answer to the first waiting question: sure decides at once, unsure asks once more. */
export function tested(before: Placement, { solid, sure }: Tested): Placement {
  const [probe, ...rest] = before.waiting;
  if (!probe) return before;
  const others = probe.questions.slice(1);
  if (solid && !sure && others.length > 0) return { ...before, waiting: [{ ...probe, questions: others }, ...rest] };
  if (solid) return { ...before, waiting: rest, passed: [...before.passed, probe], misses: 0, barren: 0 };
  return missed(before, probe, rest);
}

function missed(before: Placement, probe: Probe, rest: readonly Probe[]): Placement {
  const isOfStep = ({ step }: Probe) => step === probe.step;
  const failed = [...before.failed, probe];
  // those of an earlier step say nothing of this one
  const misses = before.failed.at(-1)?.step === probe.step ? before.misses + 1 : 1;
  if (misses < MISSES) return { ...before, waiting: rest, failed, misses };
  const barren = before.passed.some(isOfStep) ? 0 : before.barren + 1;
  const waiting = barren < BARREN ? rest.filter((other) => !isOfStep(other)) : [];
  return { ...before, waiting, failed, misses: 0, barren };
}

/** How many questions a placement may still ask. */
export function mostLeft({ waiting }: Placement): number {
  return waiting.reduce((sum, { questions }) => sum + questions.length, 0);
}
