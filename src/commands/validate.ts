import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import { RoadmapError } from '../errors.js';
import { validationLines, validationView } from '../views/validate.js';

/** `validate [file]`: every problem of a roadmap in one run. */
export async function validate(ctx: Context, [file]: readonly string[]): Promise<void> {
  const validation = await ctx.author.validate(file);
  const frames = validation.problems.map(({ frame }) => frame);
  await emit(ctx, validationView(validation), (view) => validationLines(view, frames));
  if (validation.total > 0)
    throw new RoadmapError({ kind: 'invalid', message: 'The roadmap has problems.', told: true });
}
