/** A session of so many minutes: what comes back, then a topic: a part of its lesson, its exercise, its questions. */
import type { ExerciseEntry } from '../course/exercise.js';
import type { LessonEntry } from '../course/lesson.js';
import type { Choice, Topic } from '../course/roadmap.js';
import { sectionsRead } from '../learn/place.js';
import { isDueAgain, recordOf, statusOf } from '../practice/record.js';
import { MINUTES_EACH } from '../quiz/queue.js';
import type { Action } from './action.js';
import { next } from './next.js';
import type { Snapshot } from './snapshot.js';
import { wayThrough } from './way.js';

/** What a session is planned from, beside the learner's progress. */
export type Known = {
  readonly lessons: readonly LessonEntry[];
  readonly exercises: readonly ExerciseEntry[];
  /** Ids of the questions that were never asked and can be, by topic. */
  readonly fresh: ReadonlyMap<string, readonly string[]>;
};

export type Part = {
  readonly title: string;
  /** What to type for it alone. */
  readonly command: string;
  /** 0 for a decision. */
  readonly minutes: number;
} & (
  | { readonly kind: 'review' }
  | { readonly kind: 'practice' | 'again'; readonly exercise: string }
  | { readonly kind: 'start' | 'read' | 'done'; readonly topic: string }
  /** Sections of the lesson, the last one excluded. */
  | { readonly kind: 'learn'; readonly topic: string; readonly from: number; readonly to: number }
  /** `ids`: those of the sections that were read; undefined for all new ones of the topic. */
  | { readonly kind: 'questions'; readonly topic: string; readonly ids?: readonly string[] | undefined }
  | { readonly kind: 'pick'; readonly choice: Choice }
);

/** A part shorter than this is not worth beginning. */
const SHORTEST = 5;
/** Minutes of a lesson after which its questions are asked, if there is nothing to write yet. */
const AT_A_STRETCH = 25;
/** Minutes of a card, before its questions. */
const CARD = 15;
/** Questions of a proven topic in a session. */
const AT_ONCE = 5;
/** Share of a session that reviews and what is done again may take where there is something new, too. */
const COMING_BACK = 0.5;

/** Fills the minutes, up to a decision: what comes after it depends on it. */
export function planStudy(snapshot: Snapshot, known: Known, minutes: number): Part[] {
  const found = next(snapshot);
  const work = [found.action, ...found.then].filter(({ kind }) => kind !== 'review' && kind !== 'finished');
  const fresh = work.flatMap((action) => partsOf(action, snapshot, known));
  const decision = fresh.findIndex(({ kind }) => kind === 'pick');
  const room = fresh.length > 0 ? minutes * COMING_BACK : minutes;
  const isBehind = found.action.kind === 'review' && found.action.minutes > room;
  const asked = isBehind ? [] : neverAsked(snapshot, known, found.action.topic);
  const back = [...review(found.action, room), ...again(snapshot, known), ...asked];
  return fitted([...back, ...(decision < 0 ? fresh : fresh.slice(0, decision + 1))], minutes);
}

function fitted(parts: readonly Part[], minutes: number): Part[] {
  const chosen: Part[] = [];
  let left = minutes;
  for (const part of parts) {
    if (left < SHORTEST) break;
    chosen.push({ ...part, minutes: Math.min(part.minutes, left) });
    left -= part.minutes;
  }
  return chosen;
}

function review({ kind, minutes, title }: Action, room: number): Part[] {
  if (kind !== 'review') return [];
  if (minutes <= room) return [{ kind, title: `Review: ${title}`, command: 'roadmap quiz --due', minutes }];
  const some = Math.max(1, Math.round(room));
  const count = Math.max(1, Math.floor(some / MINUTES_EACH));
  return [
    { kind, title: `Review: ${count} of ${title}`, command: `roadmap quiz --due --minutes ${some}`, minutes: some },
  ];
}

/** One exercise a session is done once more, from blank. */
function again({ state, when }: Snapshot, { exercises }: Known): Part[] {
  const due = exercises.find(({ id }) => isDueAgain(recordOf(state, id), when.now));
  return due ? [exercisePart('again', due)] : [];
}

/**
 * Programs prove a topic, and only what was asked once comes back: so a few questions are asked of the first proven topic
 * that has some. While there is a backlog, nothing is added to it.
 */
function neverAsked({ all, state }: Snapshot, { lessons, fresh }: Known, now: Topic | undefined): Part[] {
  for (const { topic, evidence } of all.values()) {
    if (topic.id === now?.id || !evidence.includes('proven') || evidence.includes('quizzed')) continue;
    const lesson = lessons.find((one) => one.topic === topic.id);
    const isKnown = evidence.includes('claimed') || evidence.includes('tested-out');
    const rest = lesson && !isKnown ? lesson.sections.slice(sectionsRead(lesson, state)) : [];
    const untaught = new Set(rest.flatMap((section) => section.questions));
    const ids = (fresh.get(topic.id) ?? []).filter((id) => !untaught.has(id)).slice(0, AT_ONCE);
    if (ids.length > 0) return [questions(topic, { count: ids.length, ids })];
  }
  return [];
}

function exercisePart(kind: 'practice' | 'again', { id, title, minutes }: ExerciseEntry): Part {
  const told = kind === 'again' ? 'Write once more, from an empty file' : 'Write';
  return { kind, exercise: id, title: `${told}: ${title}`, command: `roadmap practice ${id}`, minutes };
}

/** The parts of a topic that are still open, in their order. */
function partsOf(action: Action, snapshot: Snapshot, known: Known): Part[] {
  const { kind, topic, title, command, choice } = action;
  if (choice) return [{ kind: 'pick', choice, title: `Choose: ${title}`, command, minutes: 0 }];
  if (!topic) return [];
  const lesson = known.lessons.find((one) => one.topic === topic.id);
  const fresh = asksMore(topic, snapshot) ? (known.fresh.get(topic.id) ?? []) : [];
  const open = lesson
    ? lessonParts(topic, lesson, { snapshot, known, fresh })
    : cardParts(topic, action.minutes, fresh.length);
  const isDone = open.length === 0 && !snapshot.all.get(topic.id)?.settled;
  return [
    ...(kind === 'start'
      ? [{ kind, topic: topic.id, title: `Begin ${topic.number} ${topic.title}`, command, minutes: 0 }]
      : []),
    ...open,
    ...(isDone
      ? [
          {
            kind: 'done' as const,
            topic: topic.id,
            title: `${topic.number} ${topic.title} is done`,
            command: `roadmap done ${topic.id}`,
            minutes: 0,
          },
        ]
      : []),
  ];
}

/** Whether new questions of a topic are on the way through it. */
function asksMore(topic: Topic, snapshot: Snapshot): boolean {
  const way = wayThrough(snapshot.all.get(topic.id)!, snapshot);
  return way.some(({ kind, isOpen }) => kind === 'questions' && isOpen);
}

type Place = { readonly snapshot: Snapshot; readonly known: Known; readonly fresh: readonly string[] };

/** Stretches of the lesson, each with the exercises and the questions that stand in it; first those of what was read. */
function lessonParts(topic: Topic, lesson: LessonEntry, { snapshot, known, fresh }: Place): Part[] {
  const { sections, minutes } = lesson;
  const own = known.exercises.filter((exercise) => exercise.topic === topic.id);
  const isOpen = (id: string) =>
    own.some((one) => one.id === id) && statusOf(recordOf(snapshot.state, id)) !== 'passed';
  const each = minutes / sections.length;
  const read = sectionsRead(lesson, snapshot.state);
  const parts: Part[] = [];
  for (let from = 0, to = read || stretch(0); ; from = to, to = stretch(from)) {
    if (from >= read && to > from) parts.push(learn(topic, { from, to, minutes: Math.round(each * (to - from)) }));
    const within = sections.slice(from, to);
    const offered = within.flatMap(({ exercises }) => exercises).filter(isOpen);
    parts.push(...offered.map((id) => exercisePart('practice', own.find((one) => one.id === id)!)));
    const ids = within.flatMap(({ questions }) => questions).filter((id) => fresh.includes(id));
    if (ids.length > 0) parts.push(questions(topic, { count: ids.length, ids }));
    if (to >= sections.length) break;
  }
  const elsewhere = own.filter(({ id }) => isOpen(id) && !sections.some(({ exercises }) => exercises.includes(id)));
  const others = fresh.filter((id) => !sections.some((section) => section.questions.includes(id)));
  return [
    ...parts,
    ...elsewhere.map((one) => exercisePart('practice', one)),
    ...(others.length > 0 ? [questions(topic, { count: others.length })] : []),
  ];

  /** Where the stretch ends that begins at a section: after an open exercise, or after a question once it is long. */
  function stretch(from: number): number {
    const long = from + Math.floor(AT_A_STRETCH / each);
    const end = sections.findIndex(({ exercises, questions }, i) => {
      return i >= from && (exercises.some(isOpen) || (i + 1 >= long && questions.some((id) => fresh.includes(id))));
    });
    return end < 0 ? sections.length : end + 1;
  }
}

function learn(
  { id, number, title }: Topic,
  { from, to, minutes }: { from: number; to: number; minutes: number },
): Part {
  const told = `Read: ${number} ${title}, ${to - from === 1 ? `section ${to}` : `sections ${from + 1} to ${to}`}`;
  return { kind: 'learn', topic: id, from, to, title: told, command: `roadmap learn ${id}`, minutes };
}

function questions({ id, number }: Topic, { count, ids }: { count: number; ids?: readonly string[] }): Part {
  const title = `${count === 1 ? 'A question' : `${count} questions`} on ${number}`;
  return {
    kind: 'questions',
    topic: id,
    ids,
    title,
    command: `roadmap quiz ${id}`,
    minutes: Math.max(1, Math.round(count * MINUTES_EACH)),
  };
}

/** A topic without a lesson: its card, its questions, then what the card leads to. */
function cardParts(topic: Topic, minutes: number, count: number): Part[] {
  const asks = count > 0 ? [questions(topic, { count })] : [];
  const reading = Math.max(0, minutes - (asks[0]?.minutes ?? 0));
  const first = asks.length > 0 ? Math.min(reading, CARD) : reading;
  return [
    read(topic, 'its card', first),
    ...asks,
    ...(reading > first ? [read(topic, 'what its card links to', reading - first)] : []),
  ];
}

function read({ id, number, title }: Topic, what: string, minutes: number): Part {
  return {
    kind: 'read',
    topic: id,
    title: `Read: ${number} ${title}, ${what}`,
    command: `roadmap show ${id}`,
    minutes,
  };
}
