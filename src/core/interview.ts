/** An interview: open questions from every area, one area after another. */
import { dayOf } from './day.js';
import { type Deal, dealtFrom, type Table, type Wish } from './deal.js';
import type { Entry } from './question.js';
import { seedOf, shuffled } from './rng.js';

/** Deals round the areas (topics with open questions). In each: due ones, then those never asked, then the others. */
export function stratified(table: Table, { topics, count }: Wish): Deal {
  const open = table.bank.filter(
    ({ id, kind, topic }) => kind === 'open' && !table.flagged.includes(id) && (!topics || topics.includes(topic)),
  );
  const today = dayOf(table.now);
  const rank = ({ id }: Entry): number => {
    const review = table.reviews.get(id);
    if (!review) return 1;
    return !review[3] && review[1] <= today ? 0 : 2;
  };
  const mixed = shuffled(open, seedOf(String(today))).sort((a, b) => rank(a) - rank(b));
  const areas = shuffled([...new Set(mixed.map(({ topic }) => topic))], seedOf(`areas ${today}`));
  const piles = areas.map((area) => mixed.filter(({ topic }) => topic === area));
  const rounds = Math.max(0, ...piles.map((pile) => pile.length));
  const all = Array.from({ length: rounds }, (_, i) => piles.flatMap((pile) => pile[i] ?? [])).flat();
  const dealt = all.slice(0, count).map((entry) => dealtFrom(table, entry));
  const rest = all.slice(count);
  const due = rest.filter((entry) => rank(entry) === 0).length;
  return { dealt, left: { due, new: rest.length - due }, capped: false, backlog: 0 };
}
