/** Hours of a roadmap file: one number for each background, and sums that are right. */
import { list, plural } from '../lib/words.js';
import type { Place, Problem } from './problem.js';
import type { Hours } from './roadmap.js';

export type TopicHours = { readonly hours: Hours; readonly pickedHours?: Hours | undefined };
type StepHours = { readonly hours?: Hours | undefined; readonly topics: readonly TopicHours[] };
type BackgroundHours = { readonly id: string; readonly hours?: number | undefined };
type Checked = { readonly backgrounds: readonly BackgroundHours[]; readonly steps: readonly StepHours[] };

/** Every problem of the hours. */
export function hoursProblems({ backgrounds, steps }: Checked): Problem[] {
  const ids = backgrounds.map(({ id }) => id);
  return [
    ...steps.flatMap((step, s) => [
      ...keyProblems(step.hours, ids, ['steps', s, 'hours']),
      ...step.topics.flatMap((topic, t) => [
        ...keyProblems(topic.hours, ids, ['steps', s, 'topics', t, 'hours']),
        ...keyProblems(topic.pickedHours, ids, ['steps', s, 'topics', t, 'pickedHours']),
      ]),
      ...stepSumProblems(step, ['steps', s, 'hours']),
    ]),
    ...totalProblems(
      backgrounds,
      steps.flatMap(({ topics }) => topics),
    ),
  ];
}

function keyProblems(hours: Hours | undefined, ids: readonly string[], path: Place): Problem[] {
  if (!hours) return [];
  const lacking = ids.filter((id) => !Object.hasOwn(hours, id));
  const extra = Object.keys(hours).filter((id) => !ids.includes(id));
  return [
    ...(lacking.length > 0 ? [{ path, message: `hours for ${list(lacking)} are missing` }] : []),
    ...extra.map((id) => ({
      path: [...path, id],
      message: `there is no background ${id}`,
      meant: { name: id, known: ids },
    })),
  ];
}

function stepSumProblems({ hours, topics }: StepHours, path: Place): Problem[] {
  return Object.entries(hours ?? {}).flatMap(([background, told]): Problem[] => {
    const real = sum(topics, background);
    const message = `the step says ${told} hours for ${background}, its topics add up to ${real}`;
    return real === told ? [] : [{ path: [...path, background], message }];
  });
}

function totalProblems(backgrounds: readonly BackgroundHours[], topics: readonly TopicHours[]): Problem[] {
  return backgrounds.flatMap(({ id, hours: told }, b): Problem[] => {
    const real = sum(topics, id);
    const message = `${id} says ${told} hours, ${plural(topics.length, 'topic')} add up to ${real}`;
    return told === undefined || real === told ? [] : [{ path: ['backgrounds', b, 'hours'], message }];
  });
}

function sum(topics: readonly TopicHours[], background: string): number {
  const total = topics.reduce((hours, topic) => hours + (topic.hours[background] ?? 0), 0);
  return Math.round(total * 100) / 100;
}
