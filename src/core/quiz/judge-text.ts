/** Judges answers that are typed as text: what a program prints, what stands in a gap, a word. */
import { distance } from 'fastest-levenshtein';
import { GAP, isPython } from '../course/program.js';
import type { QuestionOf } from '../course/question.js';
import { code, filling, printed, unmarked, word } from './forms.js';
import { printedSlip } from './slips.js';
import { RIGHT, type Settled, type Verdict } from './verdict.js';

type Written = QuestionOf<'predict' | 'gap' | 'short'>;
type Form = (text: string) => string;

function rightsOf(question: Written): readonly string[] {
  return [question.answer, ...(question.kind === 'predict' ? [] : (question.accept ?? []))];
}

/** Right or a known mistake in that form; undefined if it is neither. */
function known(question: Written, typed: string, form: Form): Settled | undefined {
  const given = form(typed);
  if (rightsOf(question).some((right) => form(right) === given)) return RIGHT;
  const mistake = question.wrong.find(({ answer }) => form(answer) === given);
  return mistake && { kind: 'wrong', why: mistake.why };
}

/** Judges an output. What was typed as it is comes first; then `\n` or ` / ` on one line stand for a new line. */
export function judgeOutput(question: QuestionOf<'predict'>, typed: string): Settled {
  const texts = [typed, onLines(typed), withoutMessage(typed), withoutMessage(onLines(typed))].map(printed);
  for (const text of texts) {
    const verdict = known(question, text, printed);
    if (verdict) return verdict;
  }
  const right = printed(question.answer);
  const mistakes = question.wrong.map(({ answer }) => printed(answer));
  const asked = { code: question.code, right, mistakes };
  for (const text of texts) {
    const slip = printedSlip(text, asked);
    if (slip)
      return { kind: 'nearly', slip: 'form', why: `Only the ${slip} differ: Python prints ${differing(text, right)}` };
    const mistake = question.wrong.find(({ answer }) =>
      printedSlip(text, { code: '', right: printed(answer), mistakes: [] }),
    );
    if (mistake) return { kind: 'wrong', why: mistake.why };
  }
  const isSame = (text: string) => text.replace(/\n+/g, '\n') === right.replace(/\n+/g, '\n');
  return texts.some(isSame) ? { kind: 'wrong', why: 'Only the empty lines differ.' } : { kind: 'wrong' };
}

/** The first line that differs. */
function differing(typed: string, right: string): string {
  const given = typed.split('\n');
  return right.split('\n').find((line, i) => line !== given[i]) ?? right;
}

/** `a / b` and `a\\nb` on lines of their own. */
function onLines(text: string): string {
  const [first, ...others] = text.replace(/\\n/g, '\n').split(/ \/(?= |$)/m);
  return [first, ...others.map((line) => line.replace(/^ /, ''))].join('\n');
}

/** Of the exception that ends a program the class is asked for; the terminal shows its message, too. */
function withoutMessage(text: string): string {
  const lines = text.trimEnd().split('\n');
  const [, name] = /^(\w*(?:Error|Exception|Iteration|Interrupt|Exit|Warning)): /.exec(lines.at(-1) ?? '') ?? [];
  return name === undefined ? text : [...lines.slice(0, -1), name].join('\n');
}

/** Judges a word or a number. */
export function judgeShort(question: QuestionOf<'short'>, typed: string): Settled {
  const verdict = known(question, typed, word);
  if (verdict) return verdict;
  const given = word(typed);
  const isSlip = rightsOf(question).some((text) => {
    const right = word(text);
    const isNear = Math.abs(right.length - given.length) < 2;
    return isNear && right.length >= 6 && /^\p{L}/u.test(right) && distance(right, given) === 1;
  });
  return isSlip ? { kind: 'nearly', slip: 'spelling', why: 'Nearly: look at the spelling.' } : { kind: 'wrong' };
}

/** Judges a filling. Other ways to write the same in Python are found by comparing syntax trees. */
export function judgeGap(question: QuestionOf<'gap'>, typed: string): Verdict {
  const { language = 'python' } = question;
  const form: Form = (text) => filling(text, language);
  const line = question.code.split('\n').find((text) => text.includes(GAP)) ?? '';
  // who types the whole line has filled the gap as well
  const whole: Form = (text) => form(line.replace(GAP, () => text));
  if (line.trim() !== GAP && rightsOf(question).some((right) => whole(right) === form(typed))) return RIGHT;
  const verdict = known(question, typed, form);
  if (verdict) return verdict;
  const otherwise = capitalSlip(question, form(typed), form);
  if (!isPython(question)) return otherwise;
  const filled = (text: string) => question.code.replace(GAP, () => text.trim());
  const program = filled(unmarked(code(typed)));
  return { kind: 'check', check: { kind: 'syntax', program, others: rightsOf(question).map(filled), otherwise } };
}

function capitalSlip(question: QuestionOf<'gap'>, typed: string, form: Form): Settled {
  const right = rightsOf(question).find((text) => form(text).toLowerCase() === typed.toLowerCase());
  if (right === undefined) return { kind: 'wrong' };
  return { kind: 'nearly', slip: 'form', why: `Only the capitals differ, and here they count: ${right}` };
}
