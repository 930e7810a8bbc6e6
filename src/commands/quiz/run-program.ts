/** Runs a question's program, to see that it really prints that. */

import type { Question } from '../../core/course/question.js';
import { GAP } from '../../core/quiz/judge.js';
import { isRoadmapError } from '../../errors.js';
import { wrap, wrapCode } from '../../views/layout.js';
import type { Dialogue } from './dialogue.js';

/** The program of a question that can be run as it stands: with its gap filled, its lines in order. */
export function programOf(question: Question): string | undefined {
  const { kind, language = 'python', code } = question;
  if (language !== 'python' || kind === 'sql' || kind === 'open') return undefined;
  if (kind === 'gap') return question.code.replace(GAP, () => question.answer);
  return kind === 'order' ? question.lines.join('\n') : code;
}

/** Lines of what the learner's Python printed. */
export async function runProgram({ ctx, style }: Dialogue, program: string): Promise<string[]> {
  try {
    const { output, stopped } = await (await ctx.python()).run(program);
    const lines = (output.trimEnd() || '(it prints nothing)').split('\n');
    return [
      '',
      ...lines.flatMap((line) => wrapCode(line, ctx.terminal.width, '    ', '      ')),
      ...(stopped ? [style.warn('  It was stopped.')] : []),
      '',
    ];
  } catch (error) {
    if (!isRoadmapError(error)) throw error;
    return [error.info.message, error.info.hint ?? ''].flatMap((text) => wrap(text, ctx.terminal.width, '  '));
  }
}
