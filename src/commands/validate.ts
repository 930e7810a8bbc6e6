import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import type { SchemaName } from '../core/course/author-files.js';
import type { Validated, Validation } from '../core/course/problem.js';
import { RoadmapError } from '../errors.js';
import { MEANING, stateText } from '../views/trust.js';
import { provenText, validationLines, validationView } from '../views/validate.js';
import { prove } from './prove.js';

export type ValidateOptions = { readonly run?: boolean; readonly schema?: SchemaName };

/** `validate [file]`: every problem of a roadmap in one run; `--run` runs what is in its questions, lessons and exercises, too. */
export async function validate(ctx: Context, [file]: readonly [string?], options: ValidateOptions): Promise<void> {
  if (options.schema) return tellSchema(ctx, options.schema);
  const validated = await ctx.author.validate(file);
  const runs = options.run === true && validated.validation.total === 0;
  const validation = runs ? await proven(ctx, validated, file) : validated.validation;
  const frames = validation.problems.map(({ frame }) => frame);
  await emit(ctx, validationView(validation), (view) => validationLines(view, frames));
  if (validation.total > 0)
    throw new RoadmapError({ kind: 'invalid', message: 'The roadmap has problems.', told: true });
}

/** The schema alone, as a file for an editor. */
async function tellSchema(ctx: Context, name: SchemaName): Promise<void> {
  const schema = await ctx.author.schema(name);
  await emit(ctx, { name, schema }, () => [JSON.stringify(schema, null, 2)]);
}

/** What running every program and query adds to what was found. */
async function proven(ctx: Context, validated: Validated, file: string | undefined): Promise<Validation> {
  await askFirst(ctx, validated, file);
  const proof = await prove(ctx, validated.content);
  const problems = proof.refuted.map(({ of, id, message }) => validated.problemOf(of, id, message));
  const notices = [...validated.validation.notices, provenText(proof)];
  return { ...validated.validation, problems, notices, total: problems.length };
}

/** Who types `--run` for a roadmap in the folder they are in has agreed to it. Others are asked, as `trust` does. */
async function askFirst(ctx: Context, { isHere }: Validated, file: string | undefined): Promise<void> {
  const trusted = await ctx.trust.look(file);
  if (isHere || trusted.state === 'built-in' || trusted.state === 'agreed') return;
  const refused = new RoadmapError({
    kind: 'refused',
    message: stateText(trusted),
    hint: `${MEANING} If you agree: roadmap trust ${trusted.file}`,
  });
  if (!ctx.terminal.canPrompt || ctx.terminal.json) throw refused;
  ctx.terminal.err(`${stateText(trusted)} ${MEANING}\n`);
  if (!(await (await ctx.terminal.prompts()).confirm('May the programs of this roadmap run?'))) throw refused;
  await ctx.trust.grant(file);
}
