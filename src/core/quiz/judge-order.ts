/** Judges lines that were put in order. */
import { isPython } from '../course/program.js';
import type { QuestionOf, Shown } from '../course/question.js';
import { choice } from './forms.js';
import { RIGHT, type Verdict } from './verdict.js';

/** `typed`: letters of `shown`, with `>` for each indent. */
export function judgeOrder(question: QuestionOf<'order'>, typed: string, shown: readonly Shown[]): Verdict {
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
  const words = choice(typed)
    .split(/[\s,]+/)
    .filter(Boolean);
  const tokens = words.flatMap((word) => (/^[a-z]>*$/.test(word) ? [word] : (word.match(/(?<!>)>*[a-z]/g) ?? [])));
  if (tokens.length === 0 || tokens.join('').length !== words.join('').length) return undefined;
  const letters = tokens.map((token) => token.replace(/>/g, ''));
  if (new Set(letters).size < letters.length) return undefined;
  const order = tokens.map((token) => {
    const line = shown.find(({ id }) => id === token.replace(/>/g, ''));
    return line && '    '.repeat(token.replace(/[^>]/g, '').length) + line.text;
  });
  return order.includes(undefined) ? undefined : (order as string[]);
}
