/** What nearly every command begins with. */
import type { Context, Course } from '../context.js';
import { chosenOptions, isFor, type Variant } from '../core/course/variant.js';
import { type Snapshot, snapshotOf, whoIs } from '../core/path/snapshot.js';
import { pickedOption } from '../core/progress/evidence.js';

export type Needs = Pick<Context, 'course' | 'progress' | 'settings' | 'clock'>;

/** Reads the course, the learner's progress on it and the settings, once. */
export async function loadSnapshot(ctx: Needs): Promise<Snapshot> {
  const { roadmap } = await ctx.course();
  const { state, due } = await ctx.progress.snapshot();
  return snapshotOf({
    roadmap,
    state,
    who: whoIs(roadmap, ctx.settings.read()),
    when: { now: ctx.clock.now(), zone: ctx.clock.zone },
    reviews: due,
  });
}

/** Whether something of the course is for this learner: for everybody, or for an option that they picked or that is suggested. */
export function isMine({ roadmap, state }: Pick<Snapshot, 'roadmap' | 'state'>): (part: Variant) => boolean {
  const chosen = chosenOptions(roadmap.choices, (choice) => pickedOption(choice, state)?.id);
  return (part) => isFor(part, chosen);
}

/** The course as this learner sees it: without sections and exercises of what they have not chosen. */
export async function loadCourse(ctx: Pick<Context, 'course'>, snapshot: Snapshot): Promise<Course> {
  const course = await ctx.course();
  const mine = isMine(snapshot);
  return {
    ...course,
    lessons: () => course.lessons().map((entry) => ({ ...entry, sections: entry.sections.filter(mine) })),
    lesson: (topic) => {
      const lesson = course.lesson(topic);
      return lesson && { ...lesson, sections: lesson.sections.filter(mine) };
    },
    exercises: () => course.exercises().filter(mine),
  };
}
