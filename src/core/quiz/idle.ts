/** Why a quiz has nothing to ask. */

import type { Kind } from '../course/question.js';
import type { Topic } from '../course/roadmap.js';
import { dayOf } from '../lib/study-day.js';
import type { Snapshot } from '../path/snapshot.js';
import type { Pool, Queue, Request } from './queue.js';

export type Idle = {
  /**
   * `not-begun`: no topic was begun or named. `no-such`: there are no questions of the kinds that were wanted. `enough`: the
   * day has no room for more. `enough-new`: nor for new ones. `reviews-first`: new questions wait while so many reviews do. `not-due`: only what is due was
   * wanted. `all-asked`: every question of the topics was asked.
   */
  readonly why: 'not-begun' | 'no-such' | 'enough' | 'enough-new' | 'reviews-first' | 'not-due' | 'all-asked';
  /** The topics that were named, or the first that was begun. */
  readonly topics: readonly Topic[];
  readonly kinds: readonly Kind[];
  /** Due questions that were wanted, and all that are due. */
  readonly waiting: number;
  readonly backlog: number;
  /** Days until the next question comes back; null if none does. */
  readonly soonest: number | null;
};

export type Asked = { readonly pool: Pool; readonly request: Request; readonly queue: Queue };

/** Why the queue of a request is empty. */
export function idleOf({ all, reviews }: Pick<Snapshot, 'all' | 'reviews'>, { pool, request, queue }: Asked): Idle {
  const places = request.topics ?? request.sources.begun.slice(0, 1);
  const today = dayOf(pool.now);
  const ahead = Object.values(reviews).flatMap((some) =>
    some.flatMap(({ day, aside, isOpen }) => (aside || isOpen || day <= today ? [] : [day - today])),
  );
  return {
    why: whyEmpty({ pool, request, queue }),
    topics: places.flatMap((id) => all.get(id)?.topic ?? []),
    kinds: request.kinds ?? [],
    waiting: queue.left.due,
    backlog: queue.backlog,
    soonest: ahead.length > 0 ? ahead.reduce((a, b) => Math.min(a, b)) : null,
  };
}

function whyEmpty({ pool, request, queue }: Asked): Idle['why'] {
  const { topics, kinds, sources, dueOnly } = request;
  const places = topics ?? sources.begun;
  const exists = pool.bank.some((e) => places.includes(e.topic) && (!kinds || kinds.includes(e.kind)));
  if (places.length === 0) return 'not-begun';
  if (!exists) return 'no-such';
  if (queue.left.due > 0) return 'enough';
  if (queue.capped)
    return queue.backlog > 0 ? 'reviews-first' : pool.today < pool.limits.questions ? 'enough-new' : 'enough';
  return dueOnly ? 'not-due' : 'all-asked';
}
