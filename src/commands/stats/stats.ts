/** `stats`: what was done, what it shows, and what comes back. */
import { emit } from '../../cli/output.js';
import type { Context } from '../../context.js';
import { quoted } from '../../core/lib/sanitize.js';
import { dateOf, dayOfDate } from '../../core/lib/study-day.js';
import { hardest, statisticsOf } from '../../core/stats/statistics.js';
import { usageError } from '../../errors.js';
import { statsLines } from '../../views/stats/lines.js';
import { statsView } from '../../views/stats/stats.js';
import { stepNamed } from '../find.js';
import { loadSnapshot } from '../load.js';
import { misconceptionsOf } from './misconceptions.js';

export type StatsOptions = { readonly since?: string | undefined; readonly step?: string | undefined };

/** `stats [--since date] [--step n]`. */
export async function stats(ctx: Context, _words: readonly string[], options: StatsOptions): Promise<void> {
  const since = options.since === undefined ? undefined : dayNamed(options.since);
  const snapshot = await loadSnapshot(ctx);
  const step = options.step === undefined ? undefined : stepNamed(snapshot.roadmap, options.step);
  const tally = await ctx.progress.tally();
  const topics = step && new Set(step.topics.flatMap(({ id, aliases }) => [id, ...aliases]));
  const statistics = statisticsOf(tally, { since, topics });
  const hard = hardest(statistics.topics).map(({ id }) => id);
  const bank = (await ctx.course()).bank();
  const view = statsView({
    snapshot,
    statistics,
    allDays: Object.keys(tally.days).map((day) => dateOf(Number(day))),
    misconceptions: misconceptionsOf(statistics.missed, hard.slice(0, 5), bank),
    since: since === undefined ? null : dateOf(since),
    step: step?.number ?? null,
  });
  await emit(ctx, view, statsLines, { paged: true });
}

/** A date, in the past or not. */
function dayNamed(text: string): number {
  const day = dayOfDate(text.trim());
  if (day !== undefined) return day;
  throw usageError(`${quoted(text) || 'Nothing'} is not a date.`, 'Write it like 2026-11-24.');
}
