/** The programs in questions. */
import type { Question } from './question.js';

/** What stands for the missing code of a `gap` question. */
export const GAP = '____';

/** Whether its code, or its lines, are Python. */
export function isPython({ language = 'python' }: Pick<Question, 'language'>): boolean {
  return language === 'python';
}

/** The program of a question that can be run as it stands: with its gap filled, its lines in order. */
export function programOf(question: Question): string | undefined {
  const { kind, code } = question;
  if (!isPython(question) || kind === 'sql' || kind === 'open') return undefined;
  if (kind === 'gap') return question.code.replace(GAP, () => question.answer);
  return kind === 'order' ? question.lines.join('\n') : code;
}
