/** An exercise as it is shown before it is written: the task, the file, the hints. */
import type { Exercise } from '../../core/course/exercise.js';
import type { Block } from '../../core/course/lesson.js';
import type { Choice } from '../../core/practice/choose.js';
import { duration, wrap } from '../layout.js';
import { blocksLines, type Drawing } from '../lesson/blocks.js';
import { markdownOf } from '../lesson/markdown.js';

/** What is shown of an exercise. `hints`: how many were read. */
export type Shown = {
  readonly exercise: Exercise;
  readonly topic: string;
  readonly why: Choice['why'] | 'named';
  readonly file: string;
  readonly created: boolean;
  readonly hints: number;
};

const FORM_NAMES = {
  change: 'change a program',
  complete: 'complete a program',
  write: 'write a program',
  debug: 'mend a program',
  program: 'write a whole program',
  tests: 'write tests',
};

/** `practice <exercise> --json`. */
export function exerciseView({ exercise, why, file, created, hints }: Shown) {
  const { id, topic, title, form, level, minutes, core, needs } = exercise;
  const task = markdownOf(exercise.task);
  return {
    exercise: {
      ...{ id, topic, title, form, level, minutes, core, needs, why, task, file, created },
      hints: { total: exercise.hints.length, seen: hints },
    },
  };
}

/** The task as it is read on a terminal. */
export function taskLines(shown: Shown, drawing: Drawing): string[] {
  const { style, width } = drawing;
  const { exercise } = shown;
  const facts = [shown.topic, FORM_NAMES[exercise.form], `level ${exercise.level}`, duration(exercise.minutes)];
  return [
    ...wrap(exercise.title, width).map(style.bold),
    ...wrap(facts.join(` ${style.symbols.bullet} `), width).map(style.dim),
    ...wrap(WHY[shown.why], width).map(style.dim),
    '',
    ...blocksLines(exercise.task, drawing),
    '',
    ...wrap(shown.created ? 'Your file is ready:' : 'Your file, as you left it:', width),
    `  ${shown.file}`,
  ];
}

const WHY = {
  started: 'You began it.',
  next: 'It is the next of this topic.',
  again: 'You did it a week ago. Do it once more from an empty file: that is how it stays.',
  named: '',
};

/** One hint, with its number. */
export function hintLines(
  hint: readonly Block[],
  at: { readonly number: number; readonly of: number },
  drawing: Drawing,
): string[] {
  return [drawing.style.bold(`Hint ${at.number} of ${at.of}`), ...blocksLines(hint, drawing)];
}

/** The model solution, why it is as it is, and another way. */
export function solutionLines({ solution, explain, alternative }: Exercise, drawing: Drawing): string[] {
  const { style } = drawing;
  const program = (code: string): Block => ({ kind: 'code', program: { language: 'python', code: code.trimEnd() } });
  return [
    style.bold('A solution'),
    ...blocksLines([program(solution), ...explain], drawing),
    ...(alternative
      ? ['', style.bold('Another way'), ...blocksLines([program(alternative.code), ...alternative.explain], drawing)]
      : []),
  ];
}
