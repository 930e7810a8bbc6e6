/** The key points of an open question, to compare an answer with. */
import type { QuestionOf } from '../../core/course/question.js';
import { wrap } from '../layout.js';
import type { Style } from '../style.js';

/** `answer <open question> --json` before the points are told. */
export function pointsView({ id, prompt, points, followUp }: QuestionOf<'open'>) {
  return {
    question: id,
    prompt,
    points: points.map(({ text, core }, i) => ({ number: i + 1, text, core: core ?? false })),
    followUp: followUp,
    command: `roadmap answer ${id} --points 1,2`,
  };
}

export type PointsView = ReturnType<typeof pointsView>;

/** Lines of the points; the core one is marked. */
export function pointsLines(view: PointsView, style: Style, width: number): string[] {
  return [
    style.bold('A good answer says'),
    ...view.points.flatMap(({ number, text, core }) =>
      wrap(`${text}${core ? ` (the core of it)` : ''}`, width, `  ${number}. `, '     '),
    ),
    '',
    style.bold('They might go on'),
    ...wrap(view.followUp, width, '  '),
  ];
}

/** What the learner said, to compare the points with. */
export function saidLines(typed: string, style: Style, width: number): string[] {
  return ['', style.bold('You said'), ...typed.split('\n').flatMap((line) => wrap(line, width, '  '))];
}

/** The points, and the command that grades by them. */
export function toldPointsLines(view: PointsView, style: Style, width: number): string[] {
  const told = wrap(`Which of them did you say? ${view.command}`, width).map(style.dim);
  return [...pointsLines(view, style, width), '', ...told];
}
