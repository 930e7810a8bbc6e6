/** Placement: a hard question or two of each topic tell what a learner knows already. Adaptive, and stops early. */
import type { Entry } from '../course/question.js';
import type { Step } from '../course/roadmap.js';

/** A topic and the questions that decide it, the first decisive one first. */
export type Probe = { readonly step: string; readonly topic: string; readonly questions: readonly Entry[] };

export type Placement = {
  readonly waiting: readonly Probe[];
  readonly passed: readonly Probe[];
  readonly failed: readonly Probe[];
  /** Topics missed one right after another. */
  readonly misses: number;
};

/** `solid`: right and no guess. */
export type Tested = { readonly solid: boolean; readonly sure: boolean };

/** Questions a topic is decided by, at most. */
const QUESTIONS = 2;
/** Topics missed in a row that end a step: what comes after builds on them. */
const MISSES = 2;

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
  return { waiting, passed: [], failed: [], misses: 0 };
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
  if (solid) return { ...before, waiting: rest, passed: [...before.passed, probe], misses: 0 };
  const failed = [...before.failed, probe];
  // those of an earlier step say nothing of this one
  const misses = before.failed.at(-1)?.step === probe.step ? before.misses + 1 : 1;
  if (misses < MISSES) return { ...before, waiting: rest, failed, misses };
  const inStep = (probes: readonly Probe[]) => probes.filter(({ step }) => step === probe.step).length;
  // a step that is known for the most part does not end the placement, one that is not does
  const isKnown = inStep(before.passed) > inStep(failed);
  return { ...before, waiting: isKnown ? rest.filter(({ step }) => step !== probe.step) : [], failed, misses: 0 };
}
