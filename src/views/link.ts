/** The links of a topic: those of its card, then the learner's own. */
import type { Link, Topic } from '../core/course/roadmap.js';
import { wrap } from './layout.js';
import type { Style } from './style.js';
import { named } from './topic-row.js';

export type LinkView = ReturnType<typeof linkView>;

/** `link --json`; the numbers are those that `open` takes. */
export function linkView({ id, number, title }: Topic, fixed: readonly Link[], own: readonly Link[]) {
  const all = [...fixed.map((link) => ({ ...link, own: false })), ...own.map((link) => ({ ...link, own: true }))];
  return {
    topic: id,
    number,
    title,
    links: all.map(({ title, url, own }, i) => ({ number: i + 1, title, url, own })),
  };
}

export function linkLines(view: LinkView, style: Style, width: number): string[] {
  return [
    style.bold(named(view)),
    ...view.links.flatMap(({ number, title, url, own }) => [
      ...wrap(`${number}. ${title}${own ? ' (yours)' : ''}`, width, '  ', '     '),
      `     ${style.link(url)}`,
    ]),
    '',
    ...wrap(`Open one: roadmap open ${view.topic} 1   Keep one: roadmap link ${view.topic} https://...`, width).map(
      style.dim,
    ),
  ];
}
