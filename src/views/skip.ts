/** What can wait, and what is left out. */
import { canWait } from '../core/path/deadline.js';
import type { Snapshot } from '../core/path/snapshot.js';
import { hours, wrap } from './layout.js';
import type { Style } from './style.js';
import { named } from './topic-row.js';

export type SkipView = ReturnType<typeof skipView>;

/** `skip --json` without a topic. */
export function skipView({ roadmap, all }: Snapshot) {
  const row = (id: string) => {
    const { topic, hours } = all.get(id)!;
    return { topic: id, number: topic.number, title: topic.title, hours };
  };
  const left = [...all.values()].filter(({ status }) => status === 'skipped');
  return {
    canWait: canWait(roadmap, all)
      .reverse()
      .map(({ id }) => row(id)),
    skipped: left.map(({ topic }) => row(topic.id)),
  };
}

export function skipLines({ canWait: waiting, skipped }: SkipView, style: Style, width: number): string[] {
  const rows = (list: SkipView['skipped'], verb: string) =>
    list.flatMap((row) => [
      ...wrap(`${named(row)}  ${hours(row.hours)}`, width, '  ', '    '),
      `    ${style.symbols.arrow} ${style.good(`roadmap ${verb} ${row.topic}`)}`,
    ]);
  return [
    style.bold('What can wait: nothing else on the path needs it'),
    ...(waiting.length > 0 ? rows(waiting, 'skip') : ['  nothing']),
    ...(skipped.length > 0 ? ['', style.bold('Left out'), ...rows(skipped, 'start')] : []),
  ];
}
