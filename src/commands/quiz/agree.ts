/** Programs of a roadmap that is not ours run only after the learner saw one and agreed. */
import type { Context } from '../../context.js';
import { RoadmapError } from '../../errors.js';
import { wrap, wrapCode } from '../../views/layout.js';
import { MEANING, stateText } from '../../views/trust.js';
import { type Dialogue, say } from './dialogue.js';

/** Whether a program may run. */
export type Agree = (program: string) => Promise<boolean>;

/** Where nobody can be asked: throws `refused` if the learner has not agreed before. */
export function agreedBefore(ctx: Pick<Context, 'trust'>): Agree {
  return async () => {
    const trusted = await ctx.trust.look();
    if (trusted.state === 'built-in' || trusted.state === 'agreed') return true;
    throw new RoadmapError({
      kind: 'refused',
      message: `This answer takes a run of a program. ${stateText(trusted)}`,
      hint: `${MEANING} If you agree: roadmap trust ${trusted.file}`,
    });
  };
}

/** Shows the program and asks, once for a roadmap as it is. */
export function agreeing(dialogue: Dialogue): Agree {
  const { ctx, style } = dialogue;
  return async (program) => {
    const trusted = await ctx.trust.look();
    if (trusted.state === 'built-in' || trusted.state === 'agreed') return true;
    const { width } = ctx.terminal;
    const lines = dialogue.highlight(program, 'python').split('\n');
    say(dialogue, [
      '',
      ...wrap('This would run:', width).map(style.bold),
      ...lines.flatMap((line) => wrapCode(line, width, '    ', '      ')),
      ...wrap(`${stateText(trusted)} ${MEANING}`, width).map(style.warn),
    ]);
    const agrees = await dialogue.prompts.confirm('May the programs of this roadmap run?');
    if (agrees) await ctx.trust.grant();
    return agrees;
  };
}
