/** How far a lesson was read. */
import type { Section } from '../course/lesson.js';
import { factOf, type State } from '../progress/state.js';

type Read = { readonly topic: string; readonly sections: readonly Pick<Section, 'id'>[] };

/** How many sections of a lesson were read, from the first on. A section that is gone counts as none. */
export function sectionsRead({ topic, sections }: Read, state: State): number {
  const last = factOf(state, 'read', topic)?.is;
  return sections.findIndex(({ id }) => id === last) + 1;
}
