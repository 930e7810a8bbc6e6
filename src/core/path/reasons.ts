/** Why a topic is the next thing, in the learner's words. */

import type { Topic } from '../course/roadmap.js';
import { dayName } from '../lib/study-day.js';
import { list } from '../lib/words.js';
import type { TopicStatus, TopicStatuses } from '../progress/evidence.js';
import type { Snapshot } from './snapshot.js';

export type Reason = { readonly code: string; readonly text: string };

/** The reasons for a topic; `opens` has the ids of topics that need it. */
export function reasonsFor(s: TopicStatus, snapshot: Snapshot, opens: readonly string[]): Reason[] {
  const needed = opens.filter((id) => !snapshot.all.get(id)?.settled);
  return [
    whyNow(s, snapshot),
    ...(needed.length > 0 ? [{ code: 'needed-by', text: `needed by ${numbersOf(needed, snapshot.all)}` }] : []),
    ...(isLighter(s, snapshot) ? [{ code: 'background', text: lighterText(s.topic) }] : []),
  ];
}

function whyNow({ status, marked, topic }: TopicStatus, { all, roadmap, when }: Snapshot): Reason {
  if (status === 'started' && marked.started !== undefined)
    return { code: 'resume', text: `you started it ${dayName(marked.started, when.now, when.zone)}` };
  const step = roadmap.steps.find(({ id }) => id === topic.step);
  const isBegun = step?.topics.some(({ id }) => (all.get(id)?.evidence.length ?? 0) > 0);
  const first = step?.topics.find(({ id }) => !all.get(id)?.settled);
  if (step && !isBegun && first === topic)
    return { code: 'first-of-step', text: `the first topic of Step ${step.number}: ${step.title}` };
  return { code: 'next-in-path', text: 'you have done all it builds on, and it is the next on your path' };
}

function lighterText({ id, questions = 0 }: Topic): string {
  const known = questions > 0 ? `roadmap quiz ${id} --placement` : `roadmap done ${id}`;
  return `shorter with your background; if you know it already: ${known}`;
}

/** At most half of what it takes somebody else. */
function isLighter({ topic }: TopicStatus, { roadmap, who }: Snapshot): boolean {
  const most = Math.max(...roadmap.backgrounds.map(({ id }) => topic.hours[id] ?? 0));
  return (topic.hours[who.background] ?? 0) <= most / 2;
}

/** Numbers of topics: all of four, else the first three and how many more. */
export function numbersOf(ids: readonly string[], all: TopicStatuses): string {
  const known = ids.flatMap((id) => all.get(id)?.topic.number ?? []);
  return known.length > 4 ? `${known.slice(0, 3).join(', ')} and ${known.length - 3} more` : list(known);
}
