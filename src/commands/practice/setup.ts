/** `practice setup`: an environment in the work folder with the packages that exercises need. */
import { emit } from '../../cli/output.js';
import type { Context } from '../../context.js';
import { visible } from '../../core/lib/sanitize.js';
import { packagesOf, setupCommands, typed } from '../../core/practice/setup.js';
import { RoadmapError } from '../../errors.js';
import { workFolder } from './load.js';

export type SetupOptions = { readonly folder?: string | undefined; readonly yes?: boolean };

/** Shows the commands and runs them once the learner agrees. Where nobody can be asked, it shows them only. */
export async function setup(ctx: Context, options: SetupOptions): Promise<void> {
  const packages = packagesOf((await ctx.course()).exercises());
  const commands = setupCommands(await placeOf(ctx, options), packages);
  const lines = commands.map((command) => `  ${visible(typed(command))}`);
  const canAsk = ctx.terminal.canPrompt && !ctx.terminal.json;
  if (commands.length === 0 || (!options.yes && !canAsk))
    return emit(ctx, { packages, commands, done: false }, () =>
      commands.length === 0
        ? ['The exercises of this roadmap need no packages.']
        : [
            'These commands install what the exercises need:',
            ...lines,
            'To have them run: roadmap practice setup --yes',
          ],
    );
  ctx.terminal.err(`${['These commands install what the exercises need:', ...lines].join('\n')}\n`);
  if (!options.yes && !(await (await ctx.terminal.prompts()).confirm('Run them?'))) return;
  const work = await ctx.work();
  for (const command of commands) if (!work.start(command)) throw failed(typed(command));
  await emit(ctx, { packages, commands, done: true }, () => ['The exercises have what they need.']);
}

/** An environment is made beside the learner's programs, unless they named a Python or use an environment already. */
async function placeOf(ctx: Context, { folder: named }: SetupOptions) {
  const { file: python, isUsual } = await (await ctx.python()).describe();
  if (!isUsual) return { python };
  const folder = named === undefined ? await workFolder(ctx) : ctx.machine.absolute(named);
  return { python, environment: { folder: `${folder}/.venv`, ...(await ctx.work()).environment(folder) } };
}

function failed(command: string): RoadmapError {
  const isVenv = / -m venv /.test(command);
  return new RoadmapError({
    kind: 'failed',
    message: 'A command failed; what it said stands above.',
    at: command,
    hint: isVenv
      ? 'On Debian and Ubuntu its package may be missing: sudo apt install python3-venv'
      : 'Without a network nothing can be installed. Then: roadmap practice setup',
  });
}
