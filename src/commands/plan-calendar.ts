/** `plan --ics`: the plan for a calendar program. */
import type { Context } from '../context.js';
import { studyDay } from '../core/lib/study-day.js';
import type { Snapshot } from '../core/path/snapshot.js';
import { reviewLoad } from '../core/review/load.js';
import { calendarText } from '../views/calendar.js';
import type { PlanView } from '../views/plan.js';
import { deliver } from './deliver.js';

/** Days of reviews in the calendar: later ones move with every answer. */
const DAYS = 30;

export async function writeCalendar(
  ctx: Context,
  { file, view, snapshot }: { readonly file: string; readonly view: PlanView; readonly snapshot: Snapshot },
): Promise<void> {
  const { roadmap, reviews, when } = snapshot;
  const load = reviewLoad(reviews, studyDay(when.now, when.zone), DAYS).filter(({ due }) => due > 0);
  const text = calendarText({ roadmap: { id: roadmap.id, title: roadmap.title }, steps: view.steps, load }, when.now);
  await deliver(ctx, text, { file, what: 'A calendar of your plan' });
}
