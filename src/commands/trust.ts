import { emit } from '../cli/output.js';
import type { Context, Trusted } from '../context.js';
import { programOf } from '../core/course/program.js';
import { visible } from '../core/lib/sanitize.js';
import { dateOf, dayOf, studyClock } from '../core/lib/study-day.js';
import { type TrustView, trustLines } from '../views/trust.js';

export type TrustOptions = { readonly revoke?: boolean };

/** `trust [file]`: tells whether the programs of a roadmap may run, and takes the learner's yes; `--revoke` takes it back. */
export async function trust(ctx: Context, [file]: readonly [string?], { revoke }: TrustOptions): Promise<void> {
  if (revoke) await ctx.trust.revoke(file);
  const trusted = await ctx.trust.look(file);
  const isOpen = trusted.state === 'open' || trusted.state === 'changed';
  if (revoke || !isOpen) return tell(ctx, trusted, file);
  const canAsk = ctx.terminal.canPrompt && !ctx.terminal.json;
  if (canAsk) await tell(ctx, trusted, file);
  // who names a file has agreed, where nobody can be asked
  const agrees = canAsk ? await (await ctx.terminal.prompts()).confirm('May they run?') : file !== undefined;
  if (agrees) await ctx.trust.grant(file);
  if (agrees || !canAsk) await tell(ctx, await ctx.trust.look(file), file);
}

async function tell(ctx: Context, trusted: Trusted, file: string | undefined): Promise<void> {
  const at = 'at' in trusted ? dateOf(dayOf(studyClock(trusted.at, ctx.clock.zone(trusted.at)))) : null;
  const view: TrustView = {
    state: trusted.state,
    file: 'file' in trusted ? visible(trusted.file) : null,
    since: at,
    programs: file === undefined ? await programs(ctx) : null,
  };
  await emit(ctx, view, trustLines);
}

async function programs(ctx: Context): Promise<number> {
  const bank = (await ctx.course()).bank();
  return bank.entries.filter((entry) => programOf(bank.question(entry)) !== undefined).length;
}
