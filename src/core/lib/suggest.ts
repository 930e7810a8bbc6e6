/** What a name could have been meant to be. */
import { distance } from 'fastest-levenshtein';

/** Longest part of a name that is compared: longer names are no slip of the fingers, and comparing them takes seconds. */
const COMPARED = 80;

/** The nearest candidate, if it is near enough to be what was meant. */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  const wanted = name.slice(0, COMPARED).toLowerCase();
  let best: string | undefined;
  // two letters swapped count as two changes
  let least = wanted.length < 4 ? 2 : Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const far = distance(wanted, candidate.slice(0, COMPARED).toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** `Did you mean X?`, if something is near enough. */
export function didYouMean(name: string, candidates: readonly string[]): string | undefined {
  const near = closest(name, candidates);
  return near === undefined || near === name ? undefined : `Did you mean ${near}?`;
}
