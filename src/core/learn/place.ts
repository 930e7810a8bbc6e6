/** How far a lesson was read. */
import type { LessonEntry } from '../course/lesson.js';
import { factOf, type State } from '../progress/state.js';

/** How many sections of a lesson were read, from the first on. A section that is gone counts as none. */
export function sectionsRead({ topic, sections }: Pick<LessonEntry, 'topic' | 'sections'>, state: State): number {
  const last = factOf(state, 'read', topic)?.is;
  return sections.findIndex(({ id }) => id === last) + 1;
}
