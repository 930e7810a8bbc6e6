import { emit } from '../cli/output.js';
import { noSuch } from '../cli/suggest.js';
import type { Context } from '../context.js';
import { findStep } from '../core/course/find.js';
import { list } from '../core/lib/words.js';
import { STATUSES } from '../core/progress/evidence.js';
import { topicCardLines, topicCardView } from '../views/card.js';
import { type Filter, showLines, showView } from '../views/show.js';
import { placeNamed } from './find.js';
import { loadSnapshot } from './load.js';

export type ShowOptions = { readonly status?: string | undefined; readonly step?: string | undefined };

/** `show [step|topic]`: the map, one step, or a topic's card. */
export async function show(ctx: Context, [name]: readonly string[], options: ShowOptions): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const { roadmap, all } = snapshot;
  const place = name === undefined ? undefined : placeNamed(roadmap, name);
  if (place && 'topic' in place) {
    const card = (await ctx.course()).cards(place.topic.step)[place.topic.id];
    const view = topicCardView(snapshot, all.get(place.topic.id)!, card!);
    return emit(ctx, view, topicCardLines, { paged: true });
  }
  const step = place?.step ?? (options.step === undefined ? undefined : findStep(roadmap, options.step));
  if (options.step !== undefined && !step) {
    const among = roadmap.steps.map(({ id }) => id);
    throw noSuch('step', options.step, { among, otherwise: `Steps are numbered 1 to ${roadmap.steps.length}.` });
  }
  const view = showView(snapshot, { step, status: statusOf(options.status) });
  await emit(ctx, view, showLines, { paged: true });
}

function statusOf(text: string | undefined): Filter['status'] {
  if (text === undefined || text === 'done') return text;
  const status = STATUSES.find((known) => known === text);
  if (status) return status;
  const among = ['done', ...STATUSES];
  throw noSuch('status', text, { among, otherwise: `Use ${list(among, 'or')}.` });
}
