/** A question as it is asked: heading, prompt, code, what to choose from, and how to answer. */

import type { Question, Shown } from '../../core/course/question.js';
import type { Queued } from '../../core/quiz/queue.js';
import { cut, ends, pad, widthOf, wrap, wrapCode } from '../layout.js';
import type { Paints, Style } from '../style.js';
import { howTo } from './help.js';

type Canvas = Paints & { readonly width: number };

/** A question without its key, as `quiz --json` deals it. */
export function questionView(question: Question, shown: readonly Shown[], why: Queued['why']) {
  return {
    id: question.id,
    topic: question.topic,
    kind: question.kind,
    level: question.level,
    core: question.core,
    prompt: question.prompt,
    language: languageOf(question),
    code: codeOf(question) ?? null,
    options: shown.map(({ id, text }) => ({ id, text })),
    due: why === 'due',
  };
}

function languageOf({ kind, language }: Question): string {
  return kind === 'sql' ? 'sql' : (language ?? 'python');
}

function codeOf(question: Question): string | undefined {
  if (question.kind === 'sql') return `${question.schema.trimEnd()}\n${question.data.trimEnd()}`;
  return question.code?.trimEnd();
}

/** Where in the session, and what of. */
export type Heading = { readonly place: string; readonly topic: string; readonly note: string };

/** The heading: it stays on top of everything that belongs to a question. */
export function headingLines({ place, topic, note }: Heading, { style, width }: Omit<Canvas, 'highlight'>): string[] {
  const left = cut(`${place}  ${topic}`, Math.max(20, width - widthOf(note) - 2), style);
  return ends(style.bold(left), style.dim(note), width);
}

/** Rows below a page for the prompt and what is typed. */
const PROMPT_ROWS = 2;

/** Lines with the heading once more at their end, where the one on top does not stay on the screen. */
export function withHeading(lines: readonly string[], heading: Heading, canvas: Screen): readonly string[] {
  if (lines.length + PROMPT_ROWS <= canvas.height) return lines;
  return [...lines, '', ...headingLines(heading, canvas)];
}

/** A verdict below its question; below the heading, if both are too long for the screen. */
export function verdictUnder(heading: Heading, verdict: readonly string[], canvas: Screen): readonly string[] {
  const isLong = verdict.length + PROMPT_ROWS > canvas.height / 2;
  return ['', ...(isLong ? [...headingLines(heading, canvas), ''] : []), ...verdict, ''];
}

type Screen = { readonly style: Style; readonly width: number; readonly height: number };

/** Lines of a question, without the prompt to answer. */
export function questionLines(question: Question, shown: readonly Shown[], heading: Heading, canvas: Canvas): string[] {
  const { style, width } = canvas;
  return [
    ...headingLines(heading, canvas),
    '',
    ...wrap(question.prompt, width),
    ...(question.minPython ? ['', style.dim(`As of Python ${question.minPython}.`)] : []),
    ...codeLines(question, canvas),
    ...(shown.length > 0 ? [''] : []),
    ...shown.flatMap((one) => choiceLines(one, question, canvas)),
    '',
    ...wrap(howTo(question), width).map(style.dim),
  ];
}

function codeLines(question: Question, { style, highlight, width }: Canvas): string[] {
  const code = codeOf(question);
  if (code === undefined) return [];
  const lines = highlight(code, languageOf(question)).split('\n');
  const numbered = question.kind === 'bug';
  const digits = String(lines.length).length;
  return [
    '',
    ...lines.flatMap((line, i) => {
      const margin = numbered ? `  ${style.dim(String(i + 1).padStart(digits))}  ` : '    ';
      return wrapCode(line, width, margin, `${pad('', numbered ? digits + 4 : 4)}${style.symbols.wrapped} `);
    }),
  ];
}

function choiceLines({ letter, text }: Shown, question: Question, { style, highlight, width }: Canvas): string[] {
  const language = languageOf(question);
  const first = `  ${letter}) `;
  if (question.kind !== 'order' || language === 'text') return wrap(text, width, first, '     ');
  return wrapCode(highlight(text, language), width, first, `     ${style.symbols.wrapped} `);
}
