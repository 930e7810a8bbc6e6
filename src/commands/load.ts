/** What nearly every command begins with: the course, the learner's standing on it, and who is asking. */
import type { Context } from '../context.js';
import type { Roadmap } from '../core/course/roadmap.js';
import { studyDay } from '../core/lib/study-day.js';
import { type Due, dueByTopic, type Learner } from '../core/path/next.js';
import { type TopicStatuses, topicStatuses } from '../core/progress/evidence.js';
import type { State } from '../core/progress/progress.js';
import type { Reviews } from '../core/review/memory.js';
import type { Settings } from '../core/settings.js';

export type Needs = Pick<Context, 'course' | 'progress' | 'settings' | 'clock'>;

export type Snapshot = {
  readonly roadmap: Roadmap;
  readonly state: State;
  readonly all: TopicStatuses;
  readonly learner: Learner;
  /** How many questions of each topic are due today. */
  readonly due: Due;
};

/** Reads everything once. */
export async function loadSnapshot(ctx: Needs): Promise<Snapshot> {
  const { roadmap } = await ctx.course();
  const state = await ctx.progress.read();
  const settings = ctx.settings.read();
  const snapshot = withState(roadmap, state, settings);
  const reviews = onPath(await ctx.progress.reviews(state), snapshot.all);
  const learner = { ...learnerOf(ctx, roadmap, settings), reviews };
  const due = dueByTopic(learner.reviews, studyDay(learner.now, learner.zone));
  return { ...snapshot, learner, due };
}

/** Reviews of topics that are on the path: what was skipped or not picked does not come back. */
function onPath(reviews: Reviews, all: TopicStatuses): Reviews {
  const isOff = (topic: string) => ['skipped', 'unpicked'].includes(all.get(topic)?.status ?? 'open');
  return Object.fromEntries(Object.entries(reviews).filter(([topic]) => !isOff(topic)));
}

/** The same snapshot after a change of state; what is due stays as it was read. */
export function after(snapshot: Snapshot, state: State): Snapshot {
  return { ...snapshot, state, all: topicStatuses(snapshot.roadmap, state, snapshot.learner.background) };
}

function withState(roadmap: Roadmap, state: State, settings: Settings) {
  return { roadmap, state, all: topicStatuses(roadmap, state, backgroundOf(roadmap, settings)) };
}

function learnerOf(ctx: Needs, roadmap: Roadmap, settings: Settings): Omit<Learner, 'reviews'> {
  return {
    background: backgroundOf(roadmap, settings),
    silenced: settings.silence ?? [],
    now: ctx.clock.now(),
    zone: ctx.clock.zone,
  };
}

/** The learner's background if the roadmap knows it, else its first. */
function backgroundOf(roadmap: Roadmap, { background }: Settings): string {
  const known = roadmap.backgrounds.find(({ id }) => id === background) ?? roadmap.backgrounds[0];
  return known?.id ?? '';
}
