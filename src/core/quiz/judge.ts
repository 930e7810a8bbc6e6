/** Whether an answer is right, and what to say of it. What Python has to find out is asked of the caller. */
import type { Question, QuestionOf, Shown } from '../course/question.js';
import { choice, seen } from './forms.js';
import { judgeOrder } from './judge-order.js';
import { judgeQuery } from './judge-query.js';
import { judgeGap, judgeOutput, judgeShort } from './judge-text.js';
import { RIGHT, type Verdict } from './verdict.js';

/** Says "I don't know" as an answer. */
export const UNKNOWN = '?';

/** Whether an answer says "I don't know". */
export function isUnknown(typed: string): boolean {
  return choice(typed) === UNKNOWN;
}

/**
 * Judges an answer as it was typed: option ids (`b`, `a c`), text, a line number, or letters of `shown` with `>` for
 * each indent (`order`). The answer `?` is wrong without a why. Which differences do not count: `forms.ts`.
 */
export function judge(question: Question, typed: string, shown: readonly Shown[]): Verdict {
  if (isUnknown(typed)) return { kind: 'wrong' };
  if (seen(typed).trim() === '') return { kind: 'malformed', expected: 'an answer, or ? if you do not know' };
  switch (question.kind) {
    case 'single':
    case 'multi':
      return judgeOptions(question, typed);
    case 'predict':
      return judgeOutput(question, typed);
    case 'short':
      return judgeShort(question, typed);
    case 'bug':
      return judgeLine(question, typed);
    case 'gap':
      return judgeGap(question, typed);
    case 'order':
      return judgeOrder(question, typed, shown);
    case 'sql':
      return judgeQuery(question, typed);
    case 'open':
      return { kind: 'malformed', expected: 'the numbers of the key points it covers' };
  }
}

function judgeOptions({ kind, options }: QuestionOf<'single' | 'multi'>, typed: string): Verdict {
  const words = wordsOf(typed);
  const glued = words.length === 1 && options.every((o) => o.id !== words[0]) ? [...words[0]!] : words;
  const chosen = [...new Set(glued)].map((word) => options.find((option) => option.id === word));
  if (chosen.length === 0 || chosen.includes(undefined) || (kind === 'single' && chosen.length > 1)) {
    return { kind: 'malformed', expected: kind === 'single' ? 'one of the options' : 'options, such as a c' };
  }
  const wrong = chosen.filter((option) => !option?.correct);
  const of = options.filter((option) => option.correct).length;
  const right = chosen.length - wrong.length;
  if (wrong.length === 0 && right === of) return RIGHT;
  const why = wrong.flatMap((option) => option?.why ?? []).join(' ') || undefined;
  return { kind: 'wrong', why, partial: kind === 'multi' ? { right, of, wrong: wrong.length } : undefined };
}

/** `a) c.` names the same as `a c`. */
function wordsOf(typed: string): string[] {
  return choice(typed)
    .split(/[\s,;()]+/)
    .map((text) => text.replace(/\.$/, ''))
    .filter(Boolean);
}

function judgeLine(question: QuestionOf<'bug'>, typed: string): Verdict {
  const line = Number(choice(typed).replace(/^(?:line|l)?\s*#?\s*|[).:]$/g, '') || Number.NaN);
  const lines = question.code.trimEnd().split('\n').length;
  if (!Number.isInteger(line) || line < 1 || line > lines)
    return { kind: 'malformed', expected: `a line number from 1 to ${lines}` };
  if (line === question.answer) return RIGHT;
  return { kind: 'wrong', why: question.wrong.find(({ answer }) => answer === line)?.why };
}

/** The right answer as a learner would give it; `shown` as for {@link judge}. */
export function rightAnswer(question: Question, shown: readonly Shown[]): string {
  switch (question.kind) {
    case 'single':
    case 'multi': {
      const right = shown.filter(({ id }) => question.options.find((option) => option.id === id)?.correct);
      return right.map(({ letter, text }) => `${letter}) ${text}`).join('\n');
    }
    case 'order':
      return question.lines.join('\n');
    case 'bug':
      return `line ${question.answer}:\n${question.fix.trimEnd()}`;
    case 'open':
      return question.points.map(({ text }, i) => `${i + 1}. ${text}`).join('\n');
    default:
      return question.answer.trimEnd();
  }
}
