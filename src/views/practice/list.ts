/** All exercises with where the learner stands. */
import type { ExerciseEntry } from '../../core/course/exercise.js';
import type { Snapshot } from '../../core/path/snapshot.js';
import { recordOf, statusOf } from '../../core/practice/record.js';
import { cut, duration, pad } from '../layout.js';
import type { Style } from '../style.js';

export type ListView = ReturnType<typeof listView>;

/** `practice list --json`. */
export function listView(exercises: readonly ExerciseEntry[], { state, all }: Pick<Snapshot, 'state' | 'all'>) {
  return {
    exercises: exercises.map(({ id, topic, title, form, level, minutes, core, needs }) => ({
      ...{ id, topic, title, form, level, minutes, core, needs },
      number: all.get(topic)?.topic.number ?? '',
      status: statusOf(recordOf(state, id)),
    })),
  };
}

/** Lines: topic by topic; a star marks the core ones. */
export function listLines({ exercises }: ListView, style: Style, width: number): string[] {
  const topics = [...new Set(exercises.map(({ topic }) => topic))];
  const blocks = topics.map((topic) => {
    const own = exercises.filter((one) => one.topic === topic);
    const done = own.filter(({ status }) => status === 'passed').length;
    return [
      style.bold(`${own[0]?.number} ${topic}  ${done} of ${own.length}`),
      ...own.map(({ id, status, core, minutes }) => {
        const sign = {
          open: style.symbols.open,
          started: style.symbols.started,
          passed: style.symbols.right,
          revealed: '?',
        }[status];
        return `  ${sign} ${pad(cut(id, width - 18, style), Math.min(44, width - 18))} ${core ? '*' : ' '} ${duration(minutes)}`;
      }),
    ];
  });
  const lines = blocks.flatMap((block, i) => [...(i > 0 ? [''] : []), ...block]);
  return lines.length > 0 ? [...lines, '', style.dim('* proves its topic')] : ['This roadmap has no exercises.'];
}
