/** An interview: open questions from every area, one area after another. */

import type { Entry } from '../course/question.js';
import { seedOf, shuffled } from '../lib/random.js';
import { dayOf } from '../lib/study-day.js';
import { type Pool, type Queue, queuedFrom, type Request } from './queue.js';

/** Goes round the areas (topics with open questions). In each: due ones, then those never asked, then the others. */
export function stratified(pool: Pool, { topics, count }: Request): Queue {
  const open = pool.bank.filter(
    ({ id, kind, topic }) => kind === 'open' && !pool.flagged.includes(id) && (!topics || topics.includes(topic)),
  );
  const today = dayOf(pool.now);
  const rank = ({ id }: Entry): number => {
    const review = pool.reviews.get(id);
    if (!review) return 1;
    return !review.aside && review.day <= today ? 0 : 2;
  };
  const mixed = shuffled(open, seedOf(String(today))).sort((a, b) => rank(a) - rank(b));
  const areas = shuffled([...new Set(mixed.map(({ topic }) => topic))], seedOf(`areas ${today}`));
  const piles = areas.map((area) => mixed.filter(({ topic }) => topic === area));
  const rounds = Math.max(0, ...piles.map((pile) => pile.length));
  const all = Array.from({ length: rounds }, (_, i) => piles.flatMap((pile) => pile[i] ?? [])).flat();
  const questions = all.slice(0, count).map((entry) => queuedFrom(pool, entry));
  const rest = all.slice(count);
  const due = rest.filter((entry) => rank(entry) === 0).length;
  return { questions, left: { due, new: rest.length - due }, capped: false, backlog: 0 };
}
