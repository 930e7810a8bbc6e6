import type { Context } from '../context.js';
import type { Topic } from '../core/course/roadmap.js';
import { cautions } from '../core/path/cautions.js';
import { currentTopic } from '../core/path/next.js';
import { type Snapshot, withState } from '../core/path/snapshot.js';
import type { Change } from '../core/progress/events.js';
import { pickedOption } from '../core/progress/evidence.js';
import { usageError } from '../errors.js';
import { cautionText } from '../views/change.js';
import { named } from '../views/topic-row.js';
import { optionNamed, topicNamed } from './find.js';
import { finish } from './finish.js';
import { loadSnapshot } from './load.js';

/** `start <topic…>`: work on these now. */
export async function start(ctx: Context, names: readonly string[]): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const topics = unique(names.map((name) => topicNamed(snapshot.roadmap, name)));
  const begun = topics.filter((topic) => !snapshot.all.get(topic.id)?.done);
  const notices = [
    ...repeated(topics, begun, 'is done already; look at it again with: roadmap show'),
    ...cautions(begun, snapshot).map(cautionText),
  ];
  const read = begun
    .slice(-1)
    .flatMap(({ id, questions }) => [
      `Read it: roadmap show ${id}`,
      ...(questions ? [`Its questions: roadmap quiz ${id}`] : []),
      'Finished: roadmap done',
    ]);
  await save(ctx, snapshot, {
    command: command('start', topics),
    change: topicsChange('started', begun),
    notices: [...notices, ...read],
  });
}

/** `done [topic…]`: the learner says these are done; without a name, the one worked on. */
export async function done(ctx: Context, names: readonly string[]): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const topics =
    names.length > 0 ? unique(names.map((name) => topicNamed(snapshot.roadmap, name))) : [current(snapshot)];
  const fresh = topics.filter((topic) => !snapshot.all.get(topic.id)?.done);
  const notices = [
    ...repeated(topics, fresh, 'was done already.', ''),
    ...cautions(fresh, snapshot).map(cautionText),
    ...proofs(fresh),
  ];
  await save(ctx, snapshot, { command: command('done', topics), change: topicsChange('claimed', fresh), notices });
}

/** `skip <topic…>`: leave these out; they are on no side of a percentage. */
export async function skip(ctx: Context, names: readonly string[]): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const topics = unique(names.map((name) => topicNamed(snapshot.roadmap, name)));
  const fresh = topics.filter((topic) => snapshot.all.get(topic.id)?.status !== 'skipped');
  const notices = [
    ...repeated(topics, fresh, 'was skipped already.', ''),
    ...fresh.slice(-1).map((t) => `Back in with: roadmap start ${t.id}`),
  ];
  await save(ctx, snapshot, { command: command('skip', topics), change: topicsChange('skipped', fresh), notices });
}

/** `pick <option>`: settle a choice. */
export async function pick(ctx: Context, [name]: readonly [string]): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  const { choice, option } = optionNamed(snapshot.roadmap, name);
  const before = pickedOption(choice, snapshot.state);
  const same = before?.id === option.id;
  const notices = [
    same
      ? `${option.title} was picked already.`
      : `Picked ${option.title}${before ? ` instead of ${before.title}` : ''}.`,
  ];
  const change: Change | undefined = same ? undefined : { type: 'picked', choice: choice.id, option: option.id };
  await save(ctx, snapshot, { command: `pick ${option.id}`, change, notices });
}

type Save = { readonly command: string; readonly change: Change | undefined; readonly notices: readonly string[] };

/** Saves the change, if there is one, and says what it did. */
async function save(ctx: Context, snapshot: Snapshot, { command, change, notices }: Save): Promise<void> {
  const after = change ? withState(snapshot, await ctx.progress.commit(command, [change])) : snapshot;
  await finish(ctx, { before: snapshot, after }, { notices, undo: change ? 'roadmap undo' : null });
}

function topicsChange(type: 'started' | 'claimed' | 'skipped', topics: readonly Topic[]): Change | undefined {
  return topics.length > 0 ? { type, topics: topics.map((topic) => topic.id) } : undefined;
}

function command(verb: string, topics: readonly Topic[]): string {
  return [verb, ...topics.map((topic) => topic.id)].join(' ');
}

/** How to prove what was only claimed. */
function proofs(topics: readonly Topic[]): string[] {
  const asked = topics.filter((topic) => topic.questions).map(({ id }) => id);
  return asked.length > 0 ? [`Prove it with its questions: roadmap quiz ${asked.join(' ')}`] : [];
}

function unique(topics: readonly Topic[]): Topic[] {
  return [...new Set(topics)];
}

function current({ all }: Snapshot): Topic {
  const topic = currentTopic(all);
  if (topic) return topic;
  throw usageError('No topic is started, so there is none to mark as done.', 'Name one: roadmap done 1.1');
}

function repeated(topics: readonly Topic[], fresh: readonly Topic[], told: string, id?: string): string[] {
  return topics.filter((t) => !fresh.includes(t)).map((t) => `${named(t)} ${told} ${id ?? t.id}`.trim());
}
