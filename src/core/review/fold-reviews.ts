/** The fold of answers into memories. Apart from the rest of the state: it needs a scheduler, and only the quiz needs it. */
import { studyClock } from '../lib/study-day.js';
import type { Event } from '../progress/progress.js';
import type { Memories, Memory } from './memory.js';
import type { Scheduler } from './scheduler.js';

/** Memories after more events that stand. Copies once, so that a hundred thousand answers cost no more than they must. */
export function foldReviews(before: Memories, events: readonly Event[], scheduler: Scheduler): Memories {
  let memories: Record<string, Memory> = copy(before);
  for (const event of events) {
    if (event.type === 'answered' && event.mode === undefined) {
      const { question: id, topic, rev, grade } = event;
      const at = studyClock(event.at, event.tz);
      memories[id] = scheduler.review(memories[id], { id, topic, rev, grade, at });
    } else if (event.type === 'reset') {
      const { topics } = event;
      memories = topics ? copy(memories, (memory) => !topics.includes(memory.topic)) : copy({});
    } else if (event.type === 'restored' && event.memories) {
      memories = copy(event.memories);
    }
  }
  return memories;
}

/** Without a prototype: a question called `constructor` is as absent as any other. */
function copy(from: Memories, isKept: (memory: Memory) => boolean = () => true): Record<string, Memory> {
  const kept: Record<string, Memory> = Object.create(null);
  for (const [id, memory] of Object.entries(from)) if (isKept(memory)) kept[id] = memory;
  return kept;
}
