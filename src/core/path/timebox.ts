/** A session of so many minutes: what comes back first, then the topic worked on, then its questions. */
import { MINUTES_EACH } from '../quiz/queue.js';
import type { Action } from './action.js';
import type { Next } from './next.js';

export type Part = { readonly title: string; readonly command: string; readonly minutes: number };

/** A part shorter than this is not worth beginning. */
const SHORTEST = 5;
/** Share of the time for a topic that goes to its questions: remembering is practised, not only read. */
const PRACTICE = 0.3;

/** Fills the minutes, up to a decision: what comes after it depends on it. */
export function fitMinutes({ action, then }: Next, minutes: number): Part[] {
  const parts: Part[] = [];
  let left = minutes;
  for (const one of [action, ...then]) {
    if (left < SHORTEST || one.kind === 'finished') break;
    if (one.minutes === 0 && one.kind !== 'pick') continue;
    const spent = Math.min(left, one.minutes);
    parts.push(...partsOf(one, spent));
    if (one.kind === 'pick') break;
    left -= spent;
  }
  return parts;
}

function partsOf(one: Action, spent: number): Part[] {
  if (one.kind === 'pick') return [{ title: one.title, command: one.command, minutes: 0 }];
  return one.kind === 'review' ? [review(one, spent)] : work(one, spent);
}

function review({ title, minutes }: Action, spent: number): Part {
  if (spent >= minutes) return { title: `Review: ${title}`, command: 'roadmap quiz --due', minutes };
  const count = Math.max(1, Math.floor(spent / MINUTES_EACH));
  return { title: `Review: ${count} of ${title}`, command: `roadmap quiz --due --minutes ${spent}`, minutes: spent };
}

/** A topic and its questions; only the topic where the time is too short for both, or it has no new questions. */
function work({ title, command, topic, way }: Action, spent: number): Part[] {
  const read = way?.find(({ kind, isOpen }) => kind === 'read' || isOpen)?.command ?? command;
  const isAsked = way === undefined || way.some(({ kind, isOpen }) => kind === 'questions' && isOpen);
  const needed = isAsked ? Math.ceil((topic?.questions ?? 0) * MINUTES_EACH) : 0;
  const practice = Math.min(Math.round(spent * PRACTICE), needed);
  if (!topic || practice < SHORTEST) return [{ title, command: read, minutes: spent }];
  return [
    { title, command: read, minutes: spent - practice },
    { title: 'Questions on it', command: `roadmap quiz ${topic.id} --minutes ${practice}`, minutes: practice },
  ];
}
