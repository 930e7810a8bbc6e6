import { emit } from '../cli/output.js';
import { noSuch } from '../cli/suggest.js';
import type { Context } from '../context.js';
import type { Place } from '../core/course/find.js';
import type { Topic } from '../core/course/roadmap.js';
import { quoted } from '../core/lib/sanitize.js';
import { list } from '../core/lib/words.js';
import type { Snapshot } from '../core/path/snapshot.js';
import { STATUSES } from '../core/progress/evidence.js';
import { usageError } from '../errors.js';
import { topicCardLines, topicCardView } from '../views/card.js';
import { type Filter, showLines, showView } from '../views/show.js';
import type { Style } from '../views/style.js';
import { placeNamed, stepNamed } from './find.js';
import { isMine, loadSnapshot } from './load.js';

export type ShowOptions = { readonly status?: string | undefined; readonly step?: string | undefined };

/** `show [step|topic]`: the map, one step, or a topic's card. */
export async function show(ctx: Context, [name]: readonly string[], options: ShowOptions): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const place = name === undefined ? undefined : placeNamed(snapshot.roadmap, name);
  if (place) refuseFilters(name!, place, options);
  if (place && 'topic' in place) return showCard(ctx, snapshot, place.topic);
  const step = place?.step ?? (options.step === undefined ? undefined : stepNamed(snapshot.roadmap, options.step));
  const view = showView(snapshot, { step, status: statusOf(options.status) });
  await emit(ctx, view, showLines, { paged: true });
}

async function showCard(ctx: Context, snapshot: Snapshot, { id, step }: Topic): Promise<void> {
  const card = (await ctx.course()).cards(step)[id]!;
  const highlight = await ctx.terminal.highlight();
  const view = topicCardView(snapshot, snapshot.all.get(id)!, card, isMine(snapshot));
  const toLines = (shown: typeof view, style: Style, width: number) =>
    topicCardLines(shown, { style, highlight }, width);
  await emit(ctx, view, toLines, { paged: true });
}

/** A step can be filtered by status; a topic is one thing, and a step is named once. */
function refuseFilters(name: string, place: Place, { step, status }: ShowOptions): void {
  if (step !== undefined) throw usageError(`${quoted(name)} and --step do not go together.`, 'Name one place.');
  if (status !== undefined && 'topic' in place)
    throw usageError(`${quoted(name)} is a topic, so --status does not go with it.`, 'Leave one of them out.');
}

function statusOf(text: string | undefined): Filter['status'] {
  if (text === undefined || text === 'done') return text;
  const status = STATUSES.find((known) => known === text);
  if (status) return status;
  const among = ['done', ...STATUSES];
  throw noSuch('status', text, { among, otherwise: `It can be ${list(among, 'or')}.` });
}
