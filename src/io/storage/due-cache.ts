/**
 * When questions come back, by topic: `reviews/<roadmap>.json`, all that `next`, `show` and a queue need of what is
 * remembered, so that they need not read that. Written through conf, {@link sealed}: `{key, reviews}`. Only a cache, like
 * `memory/`: with another key than today's it is made again.
 */
import path from 'node:path';
import type { State } from '../../core/progress/progress.js';
import type { Reviews } from '../../core/review/memory.js';
import type { ScheduleSettings } from '../../core/review/scheduler.js';
import { unsealed } from './checksummed.js';
import { cachedText, type Files } from './fs-port.js';

const FORMAT = 1;

/** Where what was derived from a roadmap's answers is. */
export type DerivedPlace = { readonly files: Files; readonly folder: string; readonly roadmap: string };
/** What memories follow from. */
export type Basis = { readonly state: State; readonly settings: ScheduleSettings };
/** What reviews follow from: they know questions by their place in an edition of the bank. */
export type ReviewBasis = Basis & { readonly edition: string };

/** Tells whether memories are of these answers and settings. */
export function keyOf({ state: { stamp }, settings: { retention, longest, interview } }: Basis): string {
  return [FORMAT, stamp.count, stamp.sum, retention, longest, interview ?? 0].join(' ');
}

/** Tells whether reviews are of these answers, settings and questions. */
export function reviewKeyOf(basis: ReviewBasis): string {
  return `${keyOf(basis)} ${basis.edition}`;
}

/** The path of the file. */
export function reviewsFile({ folder, roadmap }: Omit<DerivedPlace, 'files'>): string {
  return path.join(folder, 'reviews', `${roadmap}.json`);
}

/** The reviews in the file, if they are of this basis; none without a single answer. */
export function savedReviews(place: DerivedPlace, basis: ReviewBasis): Reviews | undefined {
  if (basis.state.stamp.count === 0) return {};
  const text = cachedText(place.files, reviewsFile(place));
  const body = text === undefined ? undefined : (unsealed(text) as { key: string; reviews: Reviews } | undefined);
  return body?.key === reviewKeyOf(basis) ? body.reviews : undefined;
}
