/**
 * When questions come back, by topic: `reviews/<roadmap>.json`, all that `next`, `show` and a queue need of what is
 * remembered, so that they need not read that. {@link sealed}: `{key, reviews}`, each entry as `[place, day, interval, last]`
 * with a number behind it: the sum of what holds of set aside (1), an open question (2), asked once only (4). Only a cache, like `memory/`: one of another key or shape is made again.
 */
import path from 'node:path';
import { type Check, finite, listOf, recordOf, shape, text } from '../../core/lib/shape.js';
import type { State } from '../../core/progress/state.js';
import type { DueEntries, DueEntry } from '../../core/review/memory.js';
import type { ScheduleSettings } from '../../core/review/scheduler.js';
import { sealed, unsealed } from './checksummed.js';
import { cachedText, type Files } from './fs-port.js';

const FORMAT = 4;

/** Where what was derived from a roadmap's answers is. */
export type DerivedPlace = { readonly files: Files; readonly folder: string; readonly roadmap: string };
/** What memories follow from. */
export type Basis = { readonly state: State; readonly settings: ScheduleSettings };
/** What due entries follow from: they know questions by their place in an edition of the bank. */
export type DueBasis = Basis & { readonly edition: string };

type Row = readonly [place: number, day: number, interval: number, last: number, flags?: number];
const [ASIDE, OPEN, FIRST] = [1, 2, 4];
const row: Check<Row> = (value): value is Row =>
  Array.isArray(value) &&
  value.slice(0, 4).every(finite) &&
  value.length >= 4 &&
  (value[4] === undefined || (Number.isInteger(value[4]) && value[4] > 0 && value[4] <= (ASIDE | OPEN | FIRST)));
const isBody = shape({ key: text, reviews: recordOf(listOf(row)) });

/** Tells whether memories are of these answers and settings. */
export function keyOf({ state: { stamp }, settings: { retention, longest, interview } }: Basis): string {
  return [FORMAT, stamp.count, stamp.sum, retention, longest, interview ?? 0].join(' ');
}

/** The path of the file. */
export function dueFile({ folder, roadmap }: Omit<DerivedPlace, 'files'>): string {
  return path.join(folder, 'reviews', `${roadmap}.json`);
}

/** The text of the file. */
export function encodeDue(basis: DueBasis, all: DueEntries): string {
  const rowOf = ({ place, day, interval, last, aside, isOpen, isFirst }: DueEntry) => {
    const flags = (aside ? ASIDE : 0) | (isOpen ? OPEN : 0) | (isFirst ? FIRST : 0);
    return [place, day, interval, last, ...(flags ? [flags] : [])];
  };
  const reviews = Object.fromEntries(Object.entries(all).map(([topic, some]) => [topic, some.map(rowOf)]));
  return sealed({ key: dueKeyOf(basis), reviews });
}

/** The entries in the file, if they are of this basis; none without a single answer. */
export function savedDue(place: DerivedPlace, basis: DueBasis): DueEntries | undefined {
  if (basis.state.stamp.count === 0) return {};
  const text = cachedText(place.files, dueFile(place));
  const body = text === undefined ? undefined : unsealed(text);
  if (!isBody(body) || body.key !== dueKeyOf(basis)) return undefined;
  return Object.fromEntries(Object.entries(body.reviews).map(([topic, some]) => [topic, some.map(entryIn)]));
}

function entryIn([place, day, interval, last, flags = 0]: Row): DueEntry {
  return {
    place,
    day,
    interval,
    last,
    aside: (flags & ASIDE) > 0,
    isOpen: (flags & OPEN) > 0,
    isFirst: (flags & FIRST) > 0,
  };
}

function dueKeyOf(basis: DueBasis): string {
  return `${keyOf(basis)} ${basis.edition}`;
}
