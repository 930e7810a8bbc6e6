/** What is said of the programs of a roadmap. */
import { plural } from '../core/lib/words.js';
import { wrap } from './layout.js';
import type { Style } from './style.js';

/** `trust`. `programs`: how many of its questions have one. */
export type TrustView = {
  readonly state: 'built-in' | 'agreed' | 'changed' | 'open';
  readonly file: string | null;
  /** The date of the yes. */
  readonly since: string | null;
  readonly programs: number | null;
};

/** What agreeing means. */
export const MEANING =
  'They run on this computer with your rights: they can read, change and delete your files. Agree only if you know who wrote them.';

/** Lines of the state and what can be done about it. */
export function trustLines(view: TrustView, style: Style, width: number): string[] {
  const { state, file, programs } = view;
  const many =
    programs === null ? [] : [`${plural(programs, 'question')} of it ${programs === 1 ? 'has' : 'have'} a program.`];
  switch (state) {
    case 'built-in':
      return wrap('This course comes with roadmap: its programs may run.', width);
    case 'agreed':
      return [
        ...wrap(`Programs of ${file} may run: you agreed on ${view.since}.`, width),
        ...wrap('Take it back: roadmap trust --revoke', width).map(style.dim),
      ];
    default:
      return wrap([`${stateText(view)}`, ...many, MEANING].join(' '), width);
  }
}

/** One sentence on the state, for `doctor` too. */
export function stateText({ state, file }: Pick<TrustView, 'state' | 'file'>): string {
  if (state === 'changed') return `${file} has changed since you agreed: its programs do not run.`;
  return `Programs of ${file} do not run: you have not agreed.`;
}
