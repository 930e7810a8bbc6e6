/** Whether an answer is right, and what to say of it. What Python has to find out is asked of the caller. */
import { distance } from 'fastest-levenshtein';
import type { Question, QuestionOf, Shown } from '../course/question.js';

export type Verdict =
  | { readonly kind: 'right' }
  /** `partial`: how many of the right options were chosen. */
  | { readonly kind: 'wrong'; readonly why?: string | undefined; readonly partial?: PartScore | undefined }
  /** Probably a slip of the fingers: ask once more. */
  | { readonly kind: 'typo' }
  /** Right only if Python says so. */
  | { readonly kind: 'check'; readonly check: Check }
  /** Not of the form that the question takes. */
  | { readonly kind: 'malformed'; readonly expected: string };

/** `wrong`: how many were chosen besides. */
export type PartScore = { readonly right: number; readonly of: number; readonly wrong: number };

/** What Python can find out: whether programs are the same but for spelling, what one prints, what a query gives. */
export type Check =
  | { readonly kind: 'syntax'; readonly program: string; readonly others: readonly string[] }
  | {
      readonly kind: 'prints';
      readonly program: string;
      readonly output: string;
      /** What to say if it prints something else. */
      readonly otherwise?: string | undefined;
    }
  | { readonly kind: 'rows'; readonly query: string; readonly question: QuestionOf<'sql'> };

const RIGHT: Verdict = { kind: 'right' };
/** What stands for the missing code of a `gap` question. */
export const GAP = '____';
/** Words that say "I don't know" as an answer. */
export const UNKNOWN = '?';

/**
 * Judges an answer as it was typed: option ids (`b`, `a c`), text, a line number, or letters of `shown` with `>` for
 * each indent (`order`). The answer `?` is wrong without a why.
 */
export function judge(question: Question, typed: string, shown: readonly Shown[]): Verdict {
  if (typed.trim() === UNKNOWN) return { kind: 'wrong' };
  if (typed.trim() === '') return { kind: 'malformed', expected: 'an answer, or ? if you do not know' };
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

function wordsOf(typed: string): string[] {
  return typed
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** Spaces at the ends of lines and lines at the end do not count in what a program prints. */
function outputOf(text: string): string {
  return text
    .replace(/\r/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

/** On one line, `\n` or ` / ` may stand for a new line; what was typed as it is comes first. */
function judgeOutput(question: QuestionOf<'predict'>, typed: string): Verdict {
  const verdict = judgeText(question, typed, outputOf);
  if (verdict.kind !== 'wrong' || verdict.why !== undefined) return verdict;
  return judgeText(question, typed.replace(/\\n| \/ /g, '\n'), outputOf);
}

/** Kinds whose answer is compared as text. */
type Typed = QuestionOf<'predict' | 'gap' | 'short'>;

function rightsOf(question: Typed): readonly string[] {
  return [question.answer, ...(question.kind === 'predict' ? [] : (question.accept ?? []))];
}

function judgeText(question: Typed, typed: string, plain: (text: string) => string): Verdict {
  const given = plain(typed);
  if (rightsOf(question).some((right) => plain(right) === given)) return RIGHT;
  return { kind: 'wrong', why: whyOf(question, (answer) => plain(answer) === given) };
}

function judgeShort(question: QuestionOf<'short'>, typed: string): Verdict {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const verdict = judgeText(question, typed, plain);
  if (verdict.kind !== 'wrong' || verdict.why !== undefined) return verdict;
  const isSlip = rightsOf(question).some((text) => {
    const right = plain(text);
    return right.length >= 6 && /^\p{L}/u.test(right) && distance(right, plain(typed)) === 1;
  });
  return isSlip ? { kind: 'typo' } : verdict;
}

function judgeLine(question: QuestionOf<'bug'>, typed: string): Verdict {
  const line = Number(typed.trim().replace(/^line\s*/i, ''));
  const lines = question.code.trimEnd().split('\n').length;
  if (!Number.isInteger(line) || line < 1 || line > lines)
    return { kind: 'malformed', expected: `a line number from 1 to ${lines}` };
  if (line === question.answer) return RIGHT;
  return { kind: 'wrong', why: whyOf(question, (answer) => Number(answer) === line) };
}

/** Other ways to write the same are found by comparing syntax trees; a filling known to be wrong needs none. */
function judgeGap(question: QuestionOf<'gap'>, typed: string): Verdict {
  const line = question.code.split('\n').find((text) => text.includes(GAP)) ?? '';
  // who types the whole line has filled the gap as well
  const whole = (text: string) => squeezed(line.replace(GAP, () => text));
  if (rightsOf(question).some((right) => whole(right) === squeezed(typed) && line.trim() !== GAP)) return RIGHT;
  const verdict = judgeText(question, typed, squeezed);
  if (verdict.kind !== 'wrong' || verdict.why !== undefined || !isPython(question)) return verdict;
  const filled = (text: string) => question.code.replace(GAP, () => text.trim());
  return { kind: 'check', check: { kind: 'syntax', program: filled(typed), others: rightsOf(question).map(filled) } };
}

/** One space for many, but not in a text, where each counts. */
function squeezed(text: string): string {
  return /["'`]/.test(text) ? text.trim() : text.trim().replace(/\s+/g, ' ');
}

function isPython({ language = 'python' }: Question): boolean {
  return language === 'python';
}

function judgeOrder(question: QuestionOf<'order'>, typed: string, shown: readonly Shown[]): Verdict {
  const given = orderOf(typed, shown);
  if (!given)
    return { kind: 'malformed', expected: 'letters in order, each once, with > for each indent, such as b >a >>c' };
  const { lines, accept = [], distractors = [] } = question;
  const python = isPython(question);
  const orders = [lines.map((_, i) => i + 1), ...accept];
  const rights = orders.map((numbers) => numbers.map((n) => lines[n - 1] ?? ''));
  const fits = (plain: (text: string) => string) =>
    rights.some((right) => right.map(plain).join('\n') === given.map(plain).join('\n'));
  if (fits(python ? (text) => text.trimEnd() : (text) => text.trim())) return RIGHT;
  const lure = distractors.find((d) => given.some((text) => text.trim() === d.text.trim()));
  if (lure) return { kind: 'wrong', why: lure.why };
  if (given.length !== lines.length)
    return { kind: 'wrong', why: given.length < lines.length ? 'It takes more lines.' : 'It takes fewer lines.' };
  if (!python || question.output === undefined) return { kind: 'wrong' };
  // another order or indentation of the same lines may do the same
  const otherwise = fits((text) => text.trim()) ? 'The order is right; the indentation is not.' : undefined;
  return { kind: 'check', check: { kind: 'prints', program: given.join('\n'), output: question.output, otherwise } };
}

/** The lines that letters with indents stand for, each letter once; `>a` and `a>` both indent a. */
function orderOf(typed: string, shown: readonly Shown[]): string[] | undefined {
  const words = wordsOf(typed);
  const tokens = words.flatMap((word) => (/^[a-z]>*$/.test(word) ? [word] : (word.match(/>*[a-z]/g) ?? [])));
  if (tokens.length === 0 || tokens.join('').length !== words.join('').length) return undefined;
  const letters = tokens.map((token) => token.replace(/>/g, ''));
  if (new Set(letters).size < letters.length) return undefined;
  const order = tokens.map((token) => {
    const line = shown.find(({ id }) => id === token.replace(/>/g, ''));
    return line && '    '.repeat(token.replace(/[^>]/g, '').length) + line.text;
  });
  return order.includes(undefined) ? undefined : (order as string[]);
}

function judgeQuery(question: QuestionOf<'sql'>, typed: string): Verdict {
  const why = whyOf(question, (answer) => plainQuery(answer) === plainQuery(typed));
  if (why !== undefined) return { kind: 'wrong', why };
  return { kind: 'check', check: { kind: 'rows', query: typed, question } };
}

/** A query without case, and with one space for many, except in its texts. */
function plainQuery(query: string): string {
  const parts = query
    .trim()
    .replace(/\s*;$/, '')
    .split(/('[^']*')/);
  return parts.map((part, i) => (i % 2 ? part : part.toLowerCase().replace(/\s+/g, ' '))).join('');
}

type WithWrong = QuestionOf<'predict' | 'gap' | 'bug' | 'short' | 'sql'>;

function whyOf({ wrong }: Pick<WithWrong, 'wrong'>, isIt: (answer: string) => boolean): string | undefined {
  return wrong.find(({ answer }) => isIt(String(answer)))?.why;
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
