/** The fold of answers into memories. Apart from the rest of the state: it needs a scheduler, and only the quiz needs it. */
import { studyClock } from '../lib/study-day.js';
import type { Event } from '../progress/events.js';
import type { Memories, Memory } from './memory.js';
import type { Scheduler } from './scheduler.js';

/**
 * Memories after more events that stand. What is remembered of a question depends on the events about it alone. Copies
 * once, so that a hundred thousand answers cost no more than they must.
 */
export function foldReviews(before: Memories, events: readonly Event[], scheduler: Scheduler): Memories {
  const memories = new Map(Object.entries(before));
  for (const event of events) {
    if (event.type === 'answered' && event.mode === undefined) {
      const { question: id, topic, rev, grade } = event;
      const at = studyClock(event.at, event.tz);
      memories.set(id, scheduler.review(memories.get(id), { id, topic, rev, grade, at }));
    } else if (event.type === 'reset') {
      for (const [id, { topic }] of memories) if (isReset(event, id, topic)) memories.delete(id);
    } else if (event.type === 'restored') {
      restore(memories, event.memories ?? {});
    }
  }
  // without a prototype: a question called `constructor` is as absent as any other
  return Object.assign(Object.create(null), Object.fromEntries(memories));
}

/** A reset names the questions that its topics have; one of an earlier version goes by the topic they had. */
function isReset({ topics, questions }: Extract<Event, { type: 'reset' }>, id: string, topic: string): boolean {
  return topics === undefined || (questions ? questions.includes(id) : topics.includes(topic));
}

/** The most that is known of each question. */
function restore(memories: Map<string, Memory>, lost: Memories): void {
  for (const [id, memory] of Object.entries(lost))
    if (memory.reps > (memories.get(id)?.reps ?? 0)) memories.set(id, memory);
}
