/**
 * When questions come back, by topic: `reviews/<roadmap>.json`, all that `next`, `show` and a deal need of what is
 * remembered, so that they need not read that. Written through conf, {@link sealed}: `{key, reviews}`. Only a cache, like
 * `memory/`: with another key than today's it is made again.
 */
import path from 'node:path';
import type { Reviews } from '../core/memory.js';
import type { State } from '../core/progress.js';
import type { ScheduleSettings } from '../core/schedule.js';
import { type Files, textOf } from './files.js';
import { unsealed } from './sealed.js';

const FORMAT = 1;

/** Where what was derived from a roadmap's answers is. */
export type DerivedPlace = { readonly files: Files; readonly folder: string; readonly roadmap: string };
/** What it was derived from; `edition` is the course's. */
export type Basis = { readonly state: State; readonly settings: ScheduleSettings; readonly edition: string };

/** Tells whether something was derived from these answers and settings. */
export function keyOf({ state: { stamp }, settings: { retention, longest, interview }, edition }: Basis): string {
  return [FORMAT, edition, stamp.count, stamp.sum, retention, longest, interview ?? 0].join(' ');
}

/** The path of the file. */
export function reviewsFile({ folder, roadmap }: Omit<DerivedPlace, 'files'>): string {
  return path.join(folder, 'reviews', `${roadmap}.json`);
}

/** The reviews in the file, if they are of this basis; none without a single answer. */
export function savedReviews(place: DerivedPlace, basis: Basis): Reviews | undefined {
  if (basis.state.stamp.count === 0) return {};
  const text = textOf(place.files, reviewsFile(place));
  const body = text === undefined ? undefined : (unsealed(text) as { key: string; reviews: Reviews } | undefined);
  return body?.key === keyOf(basis) ? body.reviews : undefined;
}
