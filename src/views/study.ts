/** A session of study: its plan, and what came of it. */

import { plural } from '../core/lib/words.js';
import type { Part } from '../core/path/study.js';
import { duration, wrap } from './layout.js';
import { partsLines, partView } from './next.js';
import type { Style } from './style.js';
import { type PaceView, paceLines } from './summary.js';

export type StudyView = ReturnType<typeof studyView>;

/** `study --json`: the plan. */
export function studyView(parts: readonly Part[], minutes: number, pace: PaceView | null = null) {
  return { minutes, parts: parts.map(partView), pace };
}

/** The plan, each part with its command. */
export function studyLines({ minutes, parts, pace }: StudyView, style: Style, width: number): string[] {
  if (parts.length === 0) return wrap('Nothing is left to study. See what comes after: roadmap next', width);
  return [
    style.bold(`${duration(minutes)} of study`),
    ...partsLines(parts, style, width),
    ...(pace ? ['', ...paceLines(pace, style, width)] : []),
  ];
}

/** The plan on the way through it: the first part is next. */
export function planLines({ minutes, parts }: StudyView, style: Style, width: number): string[] {
  const lines = parts.map(({ title, minutes }) =>
    wrap(minutes > 0 ? `${duration(minutes)}  ${title}` : title, width, '  ', '    '),
  );
  return [
    style.dim(`${duration(minutes)} left`),
    '',
    ...lines.flatMap((some, i) => (i === 0 ? some.map(style.bold) : some)),
  ];
}

/** What a session did. */
export type Studied = {
  readonly minutes: number;
  readonly sections: number;
  /** Titles of the exercises that were passed. */
  readonly passed: readonly string[];
  readonly answers: number;
  /** What is first next time. */
  readonly then: string | undefined;
};

/** The end of a session. */
export function studiedLines(
  { minutes, sections, passed, answers, then }: Studied,
  style: Style,
  width: number,
): string[] {
  const did = [
    ...(sections > 0 ? [`read ${plural(sections, 'section')}`] : []),
    ...(passed.length > 0 ? [`wrote ${plural(passed.length, 'program')}: ${passed.join(', ')}`] : []),
    ...(answers > 0 ? [`answered ${plural(answers, 'question')}`] : []),
  ];
  return [
    style.bold(`${duration(minutes)} of study`),
    ...(did.length > 0 ? did : ['nothing was finished']).flatMap((text) =>
      wrap(`${style.symbols.bullet} ${text}`, width, '  ', '    '),
    ),
    ...(then === undefined ? [] : ['', ...wrap(`Next time: ${then}`, width), `  ${style.symbols.arrow} roadmap study`]),
  ];
}
