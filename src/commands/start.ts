import type { Context } from '../context.js';
import type { Topic } from '../core/course/roadmap.js';
import { dayName } from '../core/lib/study-day.js';
import { list } from '../core/lib/words.js';
import { cautions } from '../core/path/cautions.js';
import { currentTopic, nextTopic } from '../core/path/next.js';
import type { Snapshot } from '../core/path/snapshot.js';
import { openChoice } from '../core/progress/evidence.js';
import { usageError } from '../errors.js';
import { cautionText } from '../views/change.js';
import { named } from '../views/topic-row.js';
import { chooseTopics } from './choose-topics.js';
import { save } from './finish.js';
import { loadSnapshot } from './load.js';

/** `start [topic…]`: work on these now; without a name, on the next one. Of a step or a range, on the first that is open. */
export async function start(ctx: Context, words: readonly string[]): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const several = (topics: readonly Topic[]) => topics.filter(({ id }) => !snapshot.all.get(id)?.done).slice(0, 1);
  const wanted = words.length > 0 ? words : [nextToStart(snapshot).id];
  const { topics, command } = await chooseTopics(ctx, snapshot, { verb: 'start', words: wanted, several });
  const fresh = topics.filter((topic) => isNews(topic, snapshot));
  const notices = [
    ...topics.filter((topic) => !fresh.includes(topic)).map((topic) => knownText(topic, snapshot)),
    ...cautions(fresh, snapshot).map(cautionText),
  ];
  const change = fresh.length > 0 ? ({ type: 'started', topics: fresh.map(({ id }) => id) } as const) : undefined;
  await save(ctx, snapshot, { command, change, said: { notices, onTheWay: fresh.at(-1)?.id } });
}

/** The topic worked on already, else the first that can be begun; a choice comes before its topics. */
function nextToStart(snapshot: Snapshot): Topic {
  const topic = currentTopic(snapshot.all) ?? nextTopic(snapshot);
  if (!topic) throw usageError('Nothing is left to start: you are at the end of the path.', 'See it: roadmap show');
  const choice = openChoice(topic, snapshot.roadmap, snapshot.state);
  if (!choice || snapshot.all.get(topic.id)?.status === 'started') return topic;
  const picks = choice.options.map(({ id }) => `roadmap pick ${id}`);
  throw usageError(`First choose: ${choice.title}`, `${list(picks, 'or')}; advice: roadmap pick`);
}

/** Whether starting the topic changes anything: it is neither done nor the one worked on. */
function isNews(topic: Topic, { all }: Snapshot): boolean {
  return !all.get(topic.id)?.done && currentTopic(all) !== topic;
}

function knownText(topic: Topic, { all, when }: Snapshot): string {
  const s = all.get(topic.id)!;
  if (s.done) return `${named(topic)} is done already. Look at it again: roadmap show ${topic.id}`;
  return `You are on ${named(topic)} already; you started it ${dayName(s.marked.started ?? when.now, when.now, when.zone)}.`;
}
