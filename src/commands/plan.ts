/** `plan`: when each step and the path will be done. */
import { emit } from '../cli/output.js';
import { noSuch } from '../cli/suggest.js';
import type { Context } from '../context.js';
import { dayOfDate, studyDay } from '../core/lib/study-day.js';
import { deadlineOf } from '../core/path/deadline.js';
import { type Plan, planOf } from '../core/path/plan.js';
import { type Snapshot, withWho } from '../core/path/snapshot.js';
import { type Aim, planLines, planView } from '../views/plan.js';
import { loadSnapshot } from './load.js';
import { settingValue } from './settings.js';

export type PlanOptions = {
  readonly background?: string | undefined;
  readonly hours?: string | undefined;
  readonly by?: string | undefined;
  readonly why?: boolean | undefined;
  readonly ics?: string | undefined;
};

/** What the options say holds for this plan alone: no setting changes. */
export async function plan(ctx: Context, _words: readonly string[], options: PlanOptions): Promise<void> {
  const snapshot = await loadFor(ctx, options.background);
  const hours = options.hours === undefined ? undefined : ((await settingValue(ctx, 'hours', options.hours)) as number);
  const planned = planOf(snapshot, hours);
  const date =
    options.by === undefined
      ? ctx.settings.read().interview
      : ((await settingValue(ctx, 'interview', options.by)) as string);
  const view = planView(planned, snapshot, aimOf(date, planned, snapshot));
  if (options.ics !== undefined)
    return (await import('./plan-calendar.js')).writeCalendar(ctx, { file: options.ics, view, snapshot });
  await emit(ctx, view, (shown, style, width) => planLines(shown, style, width, options.why === true));
}

async function loadFor(ctx: Context, background: string | undefined): Promise<Snapshot> {
  const snapshot = await loadSnapshot(ctx);
  if (background === undefined) return snapshot;
  const among = snapshot.roadmap.backgrounds.map(({ id }) => id);
  if (among.includes(background)) return withWho(snapshot, { ...snapshot.who, background });
  throw noSuch('background', background, { among, otherwise: `There are: ${among.join(', ')}` });
}

/** A date that has passed is no aim any more. */
function aimOf(date: string | undefined, planned: Plan, snapshot: Snapshot): Aim | undefined {
  const day = date === undefined ? undefined : dayOfDate(date);
  if (date === undefined || day === undefined) return undefined;
  if (day <= studyDay(snapshot.when.now, snapshot.when.zone)) return undefined;
  return { date, deadline: deadlineOf(planned, day, snapshot) };
}
