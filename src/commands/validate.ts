import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import { plural } from '../core/lib/words.js';
import { RoadmapError } from '../errors.js';

/** `validate [file]`: every problem of a roadmap in one run. */
export async function validate(ctx: Context, [file]: readonly string[]): Promise<void> {
  const { problems, ...rest } = await ctx.author.validate(file);
  if (problems.length > 0) {
    throw new RoadmapError({
      kind: 'invalid',
      message: `${rest.file} has ${plural(problems.length, 'problem')}.`,
      at: problems[0]?.at,
      details: problems.flatMap((p) => ['', `${p.at} ${p.message}`, ...p.frame, ...(p.hint ? [`  ${p.hint}`] : [])]),
    });
  }
  await emit(ctx, { valid: true, ...rest }, (view) => [
    `${view.file} is valid: ${view.title}, ${plural(view.topics, 'topic')}, ${plural(view.questions, 'question')}.`,
  ]);
}
