/** What is said of an answer. */

import { dayAhead } from '../../core/lib/study-day.js';
import { plural } from '../../core/lib/words.js';
import type { Attempt } from '../../core/quiz/attempt.js';
import { isUnknown } from '../../core/quiz/judge.js';
import type { PartScore } from '../../core/quiz/verdict.js';
import { GRADE_NAMES } from '../../core/review/grade.js';
import { wrap, wrapCode } from '../layout.js';
import type { Style } from '../style.js';
import { statusName } from '../topic-row.js';
import { rowsLines } from './rows.js';

/** An answer and what came of it. */
export type Outcome = Attempt & {
  /** The date it comes back, and in how many days; none if it is not scheduled. */
  readonly due?: { readonly date: string; readonly days: number } | undefined;
  /** It was forgotten too often and is set aside. */
  readonly aside?: string | undefined;
  readonly changed: readonly { topic: string; number: string; title: string; from: string; to: string }[];
};

export type AnswerView = ReturnType<typeof answerView>;

/** `answer --json`. */
export function answerView(outcome: Outcome) {
  const { question, typed, correct, partial, rows, grade, confidence, why, answer, due, aside, mode, changed } =
    outcome;
  return {
    question: question.id,
    kind: question.kind,
    given: typed,
    correct,
    partial: partial ?? null,
    grade: GRADE_NAMES[grade],
    confidence: confidence ?? null,
    answer,
    why: why ?? null,
    rows: rows ?? null,
    explain: question.explain,
    links: question.links,
    due: due?.date ?? null,
    days: due?.days ?? null,
    aside: aside ?? null,
    mode: mode ?? null,
    changed,
  };
}

/** Lines of the verdict. */
export function verdictLines(view: AnswerView, style: Style, width: number): string[] {
  return [
    ...headLines(view, style),
    ...(view.why ? wrap(view.why, width) : []),
    ...(view.rows ? rowsLines(view.rows, style, width) : []),
    // the points of an open question were on the screen before
    ...(view.correct || view.kind === 'open'
      ? []
      : ['', style.bold('Right answer'), ...answerLines(view, style, width)]),
    '',
    ...wrap(view.explain, width),
    ...view.links.slice(0, 1).flatMap(({ title, url }) => ['', ...wrap(title, width).map(style.dim), style.link(url)]),
    ...view.changed.flatMap(({ number, title, to }) => [
      '',
      ...wrap(
        `${style.symbols[to as 'quizzed'] ?? style.symbols.right} ${number} ${title}: ${statusName(to)}`,
        width,
      ).map(style.good),
    ]),
    ...(view.aside ? ['', ...wrap(view.aside, width).map(style.warn)] : []),
    ...backLines(view, style, width),
  ];
}

function headLines({ given, correct, grade, partial, kind }: AnswerView, style: Style): string[] {
  if (isUnknown(given)) return [`${style.symbols.skipped} Not known yet.`];
  if (!correct) return [style.bad(`${style.symbols.wrong} ${partial ? partialText(partial, kind) : 'Not right.'}`)];
  if (kind !== 'open') return [style.good(`${style.symbols.right} Right.`)];
  const praise = grade === 'good' || !partial ? 'Well answered.' : `Answered, with gaps: ${pointsText(partial)}.`;
  return [style.good(`${style.symbols.right} ${praise}`)];
}

function partialText({ right, of, wrong }: PartScore, kind: string): string {
  if (kind === 'open') return `Not there yet: ${pointsText({ right, of })}.`;
  return `${right} of ${of} right ones${wrong > 0 ? `, and ${plural(wrong, 'wrong one')}` : ''}.`;
}

function pointsText({ right, of }: Pick<PartScore, 'right' | 'of'>): string {
  return `${right} of ${plural(of, 'point')}`;
}

/** Options are prose; everything else is code, or what code prints. */
function answerLines({ kind, answer }: AnswerView, style: Style, width: number): string[] {
  const lines = answer.split('\n');
  if (kind === 'single' || kind === 'multi') return lines.flatMap((line) => wrap(line, width, '  ', '     '));
  return lines.flatMap((line) => wrapCode(line, width, '  ', `  ${style.symbols.wrapped} `));
}

function backLines({ correct, confidence, days, aside, mode }: AnswerView, style: Style, width: number): string[] {
  if (mode === 'practice')
    return [
      '',
      ...wrap('This was practice: the first answer of a day decides when it comes back.', width).map(style.dim),
    ];
  if (days === null || aside) return [];
  const back = `It comes back ${dayAhead(days)}.`;
  const guess = correct && confidence === 'guess' ? 'A guess that was right is asked again soon. ' : '';
  const misled = !correct && confidence === 'sure' ? 'You were sure: what surprises us is what we remember best. ' : '';
  return ['', ...wrap(`${guess}${misled}${back}`, width).map(style.dim)];
}
