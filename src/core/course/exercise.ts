/** Exercises as plain data: a task, a starter, and how to tell whether what the learner wrote does what is asked. */
import type { Block, Lesson } from './lesson.js';
import type { Variant } from './variant.js';

/** From changing a working program to writing one of twenty to forty lines; `tests`: the learner writes tests. */
export const FORMS = ['change', 'complete', 'write', 'debug', 'program', 'tests'] as const;
export type Form = (typeof FORMS)[number];

/** What choosing an exercise needs: the index. */
export type ExerciseEntry = Variant & {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly form: Form;
  /** 1 to 3. */
  readonly level: number;
  readonly minutes: number;
  /** One of those that prove the topic. */
  readonly core: boolean;
  /** The sections that teach what it takes: `section` of its own topic, or `topic#section`. */
  readonly sections: readonly string[];
  /** Packages beside the standard library. */
  readonly needs: readonly string[];
};

/** A program that people really write, and what they should be told. */
export type KnownMistake = { readonly source: string; readonly message: string };

export type Exercise = ExerciseEntry & {
  /** The name of the learner's file. */
  readonly file: string;
  readonly task: readonly Block[];
  /** Three, from a nudge to nearly all. */
  readonly hints: readonly (readonly Block[])[];
  readonly starter: string;
  readonly solution: string;
  readonly explain: readonly Block[];
  /** Another way worth knowing. */
  readonly alternative?: { readonly code: string; readonly explain: readonly Block[] } | undefined;
  /** What the judge checks (`io/python/judge.py` documents its shape); only the judge reads it. */
  readonly check: Readonly<Record<string, unknown>> & { readonly kind: 'function' | 'program' | 'tests' };
  /** The text of a Python module that makes inputs, if there is one. */
  readonly generator: string | null;
  readonly wrong: readonly KnownMistake[];
  /** Files that stand beside the program: name → text. */
  readonly files: Readonly<Record<string, string>>;
};

/** Exercises in the order in which they are practised: topics as they are, in each as its lesson offers them, then the others. */
export function inOrder(exercises: readonly Exercise[], lessons: readonly Lesson[]): Exercise[] {
  const offered = lessons.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'exercise' ? [block.id] : []))),
  );
  const place = new Map(offered.map((id, i) => [id, i]));
  const topics = [...new Set(exercises.map(({ topic }) => topic))];
  return topics.flatMap((topic) => {
    const own = exercises.filter((exercise) => exercise.topic === topic);
    return own.sort((a, b) => (place.get(a.id) ?? offered.length) - (place.get(b.id) ?? offered.length));
  });
}

/** The index entry of an exercise. */
export function exerciseEntry(exercise: ExerciseEntry): ExerciseEntry {
  const { id, topic, title, form, level, minutes, core, sections, needs, for: options } = exercise;
  return { id, topic, title, form, level, minutes, core, sections, needs, ...(options && { for: options }) };
}
