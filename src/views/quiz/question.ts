/** A question as it is asked: heading, prompt, code, what to choose from, and how to answer. */

import { GAP } from '../../core/course/program.js';
import type { Question, Shown } from '../../core/course/question.js';
import type { Queued } from '../../core/quiz/queue.js';
import { cut, ends, pad, widthOf, wrap, wrapCode } from '../layout.js';
import type { Style } from '../style.js';

/** Colours code in a language. */
export type Paints = { readonly style: Style; readonly highlight: (code: string, language: string) => string };
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

/** Lines of a question, without the prompt to answer. */
export function questionLines(question: Question, shown: readonly Shown[], heading: Heading, canvas: Canvas): string[] {
  const { style, width } = canvas;
  const left = cut(`${heading.place}  ${heading.topic}`, Math.max(20, width - widthOf(heading.note) - 2));
  return [
    ...ends(style.bold(left), style.dim(heading.note), width),
    '',
    ...wrap(question.prompt, width),
    ...(question.minPython ? ['', style.dim(`As of Python ${question.minPython}.`)] : []),
    ...codeLines(question, canvas),
    ...(shown.length > 0 ? [''] : []),
    ...shown.flatMap((one) => choiceLines(one, question, canvas)),
    '',
    ...wrap(HOW[question.kind](question), width).map(style.dim),
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
      return wrapCode(line, width, margin, pad('', numbered ? digits + 6 : 6));
    }),
  ];
}

function choiceLines({ letter, text }: Shown, question: Question, { highlight, width }: Canvas): string[] {
  const language = languageOf(question);
  const first = `  ${letter}) `;
  if (question.kind !== 'order' || language === 'text') return wrap(text, width, first, '     ');
  return wrapCode(highlight(text, language), width, first, '       ');
}

const HOW: Readonly<Record<Question['kind'], (question: Question) => string>> = {
  single: () => 'One letter.',
  multi: () => 'The letters of all that are right, such as a c.',
  predict: () => 'Type what it prints; an empty line ends.',
  gap: () => `Type what stands in ${GAP}.`,
  order: (question) =>
    (languageOf(question) === 'python'
      ? 'Letters in order, with a > before a letter for each indent, such as b >a >>c.'
      : 'Letters in order, such as b a c.') +
    (question.kind === 'order' && question.distractors?.length ? ' Not every line is needed.' : ''),
  bug: () => 'The number of the faulty line.',
  short: () => 'A word or a number.',
  sql: () => 'One SQL statement, on one line.',
  open: () => 'Answer aloud or in writing. An empty line shows the key points.',
};
