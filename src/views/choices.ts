/** The choices of a roadmap, with what speaks for each option. */

import type { Snapshot } from '../core/path/snapshot.js';
import { pickedOption } from '../core/progress/evidence.js';
import { wrap } from './layout.js';
import type { Style } from './style.js';

/** `pick --json`. */
export function choicesView({ roadmap, state }: Snapshot) {
  return {
    choices: roadmap.choices.map((choice) => ({
      id: choice.id,
      title: choice.title,
      advice: choice.advice,
      suggested: choice.suggested,
      picked: pickedOption(choice, state)?.id ?? null,
      options: choice.options.map(({ id, title }) => ({ id, title })),
    })),
  };
}

/** Lines of the choices. */
export function choicesLines({ choices }: ReturnType<typeof choicesView>, style: Style, width: number): string[] {
  if (choices.length === 0) return ['This roadmap has no choices.'];
  return choices.flatMap(({ title, advice, suggested, picked, options }, i) => [
    ...(i > 0 ? [''] : []),
    ...wrap(title, width).map(style.bold),
    ...wrap(advice, width, '  '),
    ...options.map(({ id, title: name }) => {
      const tags = [...(id === picked ? ['picked'] : []), ...(id === suggested ? ['suggested'] : [])];
      return `  ${style.symbols.arrow} ${style.good(`roadmap pick ${id}`)}  ${name}${tags.length > 0 ? ` (${tags.join(', ')})` : ''}`;
    }),
  ]);
}
