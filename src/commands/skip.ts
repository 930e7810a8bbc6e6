import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import { skipLines, skipView } from '../views/skip.js';
import { named } from '../views/topic-row.js';
import { chooseTopics } from './choose-topics.js';
import { save } from './finish.js';
import { loadSnapshot } from './load.js';

/** `skip [topic…]`: leave these out; they are on no side of a percentage. Without a topic, what can wait and what is left out. */
export async function skip(ctx: Context, words: readonly string[]): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  if (words.length === 0) return emit(ctx, skipView(snapshot), skipLines, { paged: true });
  const { topics, command } = await chooseTopics(ctx, snapshot, { verb: 'skip', words });
  const fresh = topics.filter((topic) => snapshot.all.get(topic.id)?.status !== 'skipped');
  const notices = [
    ...topics.filter((topic) => !fresh.includes(topic)).map((topic) => `${named(topic)} was skipped already.`),
    ...fresh.slice(-1).map(({ id }) => `Back in with: roadmap start ${id}`),
  ];
  const change = fresh.length > 0 ? ({ type: 'skipped', topics: fresh.map(({ id }) => id) } as const) : undefined;
  await save(ctx, snapshot, { command, change, said: { notices } });
}
