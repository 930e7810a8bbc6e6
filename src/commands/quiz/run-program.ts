/** Runs a question's program, to see that it really prints that. */

import type { RunWith } from '../../context-programs.js';
import { plural } from '../../core/lib/words.js';
import { endText } from '../../core/quiz/found.js';
import { isRoadmapError } from '../../errors.js';
import { wrap, wrapCode } from '../../views/layout.js';
import { agreeing } from './agree.js';
import type { Dialogue } from './dialogue.js';

/** Lines of a run that are shown: the first of them. */
const LINES = 40;

/** Lines of what the learner's Python printed, and how the program ended. */
export async function runProgram(dialogue: Dialogue, program: string, more?: RunWith): Promise<string[]> {
  const { ctx, style } = dialogue;
  const { width } = ctx.terminal;
  if (!(await agreeing(dialogue)(program))) return ['  It did not run.'];
  try {
    const run = await (await ctx.python()).run(program, more);
    const printed = run.output.trimEnd().split('\n');
    const lines = [...printed.slice(0, LINES), ...(run.raised?.trace.trimEnd().split('\n') ?? [])];
    const left = printed.length - LINES;
    const said = [left > 0 ? `${plural(left, 'more line')} left out.` : undefined, endText(run)];
    return [
      '',
      ...(lines.join('') ? lines : ['(it prints nothing)']).flatMap((line) => wrapCode(line, width, '    ', '      ')),
      ...said.flatMap((text) => (text ? wrap(text, width, '  ').map(style.warn) : [])),
      '',
    ];
  } catch (error) {
    if (!isRoadmapError(error) || error.info.kind !== 'failed') throw error;
    return [error.info.message, error.info.hint ?? ''].flatMap((text) => wrap(text, width, '  '));
  }
}
