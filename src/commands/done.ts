import type { Context } from '../context.js';
import type { Topic } from '../core/course/roadmap.js';
import { list } from '../core/lib/words.js';
import { cautions } from '../core/path/cautions.js';
import { currentTopic } from '../core/path/next.js';
import type { Snapshot } from '../core/path/snapshot.js';
import { answered } from '../core/path/way.js';
import { usageError } from '../errors.js';
import { cautionText } from '../views/change.js';
import { named } from '../views/topic-row.js';
import { chooseTopics } from './choose-topics.js';
import { save } from './finish.js';
import { loadSnapshot } from './load.js';

/** `done [topic…]`: the learner says these are done; without a name, the one worked on. */
export async function done(ctx: Context, words: readonly string[]): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const wanted = words.length > 0 ? words : [current(snapshot).id];
  const { topics, command } = await chooseTopics(ctx, snapshot, { verb: 'done', words: wanted });
  const fresh = topics.filter((topic) => !snapshot.all.get(topic.id)?.done);
  const notices = [
    ...topics.filter((topic) => !fresh.includes(topic)).map((topic) => `${named(topic)} was done already.`),
    ...cautions(fresh, snapshot).map(cautionText),
    ...claimText(fresh, snapshot),
  ];
  const change = fresh.length > 0 ? ({ type: 'claimed', topics: fresh.map(({ id }) => id) } as const) : undefined;
  await save(ctx, snapshot, { command, change, said: { notices } });
}

function current({ all }: Snapshot): Topic {
  const topic = currentTopic(all);
  if (topic) return topic;
  throw usageError('No topic is started, so there is none to mark as done.', 'Name one: roadmap done 1.1');
}

/** What was only said is a claim until its questions have shown it. */
function claimText(topics: readonly Topic[], snapshot: Snapshot): string[] {
  const asked = topics.filter(({ questions = 0 }) => questions > 0);
  if (asked.length === 0) return [];
  const isUnasked = asked.every((topic) => answered(snapshot.all.get(topic.id)!, snapshot) === 0);
  const what = isUnasked
    ? 'No question about it was answered yet, so it counts as claimed'
    : 'Not all its core questions were right yet, so it counts as claimed';
  const numbers = asked.length > 1 ? ` (${list(asked.map(({ number }) => number))})` : '';
  return [`${what}${numbers}. Show what you know: roadmap quiz ${asked.map(({ id }) => id).join(' ')}`];
}
