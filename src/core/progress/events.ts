/**
 * The table of events: all that can happen to progress. A row has the fields of its type, checked where a journal is
 * read; what it says of topics, choices and questions; and whether it changes what is remembered of answers.
 */
import {
  type Check,
  type Fields,
  finite,
  flag,
  isObject,
  listOf,
  nullable,
  oneOf,
  optional,
  recordOf,
  type Shaped,
  shape,
  text,
  whole,
} from '../lib/shape.js';
import { CONFIDENCES, type Memory } from '../review/memory.js';
import { ALL, clock, days, EXERCISE_KINDS, facts, type Kind, time } from './state.js';

/** A fact without its clock: a kind, what it is about, and what it says. */
type Saying = readonly [kind: Kind, subject: string, is: unknown];

type Row<F> = {
  readonly fields: F;
  readonly says?: ((change: Shaped<F>) => readonly Saying[]) | undefined;
  /** Whether it changes what is remembered of answers, or which questions come back. */
  readonly touchesMemory?: ((change: Shaped<F>) => boolean) | undefined;
};

/** A row of the table. */
function row<F>(fields: F, { says, touchesMemory }: Omit<Row<F>, 'fields'> = {}): Row<F> {
  return { fields, says, touchesMemory };
}

const topics = listOf(text);
const always = () => true;

/** A mark of topics. */
function mark(kind: Kind) {
  return row({ topics }, { says: ({ topics: ids }) => ids.map((id, place) => [kind, id, place]) });
}

const EXERCISE = { exercise: text, topic: text, again: optional(flag), level: optional(whole(1, 3)) };

/** Something that happened with an exercise. */
function exerciseRow(says: (event: Shaped<typeof EXERCISE>) => readonly Saying[]) {
  return row(EXERCISE, { says });
}

/** A mark that the learner makes: what was skipped is skipped no more. */
function markUnskipped(kind: Kind) {
  const says = (ids: readonly string[]): Saying[] => [
    ...ids.map((id, place): Saying => [kind, id, place]),
    ...ids.map((id): Saying => ['skipped', id, false]),
  ];
  return row({ topics }, { says: ({ topics: ids }) => says(ids) });
}

const memory: Check<Memory> = shape({
  topic: text,
  rev: finite,
  due: finite,
  last: finite,
  stability: finite,
  difficulty: finite,
  reps: finite,
  lapses: finite,
  state: whole(0, 3),
  step: finite,
  interval: finite,
  days: listOf(finite),
  solid: flag,
});
/** What the journal lost and a checkpoint knew. */
const lost = shape({ facts, days, undone: listOf(text) });

export const EVENTS = {
  started: markUnskipped('started'),
  claimed: markUnskipped('claimed'),
  'tested-out': mark('tested-out'),
  quizzed: mark('quizzed'),
  proven: mark('proven'),
  retained: mark('retained'),
  skipped: row({ topics }, { says: ({ topics: ids }) => ids.map((id) => ['skipped', id, true]) }),
  noted: row({ topics, text }, { says: (noted) => noted.topics.map((id) => ['note', id, noted.text || null]) }),
  /** A note that was added or changed, or with an empty text removed; `note` is `topic/id`. */
  'note-kept': row({ note: text, text }, { says: (kept) => [['notes', kept.note, kept.text || null]] }),
  /** The same for a link of the learner's own. */
  'link-kept': row(
    { link: text, url: text, title: text },
    { says: ({ link, url, title }) => [['links', link, url ? { url, title } : null]] },
  ),
  picked: row({ choice: text, option: text }, { says: ({ choice, option }) => [['picked', choice, option]] }),
  flagged: row(
    { question: text, on: flag },
    { says: ({ question, on }) => [['flagged', question, on]], touchesMemory: always },
  ),
  /** An answer as it was given, so that another scheduler can replay it. With a `mode` it schedules nothing. */
  answered: row(
    {
      question: text,
      topic: text,
      rev: whole(0, 2 ** 31),
      grade: oneOf(1, 2, 3),
      correct: flag,
      confidence: nullable(oneOf(...CONFIDENCES)),
      answer: text,
      /** It took a hint, or a second try after a slip of the fingers. */
      helped: optional(flag),
      /** Absent: the first attempt in a session, which counts. `practice`: a repeat in the same session. */
      mode: optional(oneOf('practice', 'cram', 'placement')),
    },
    { touchesMemory: ({ mode }) => mode === undefined },
  ),
  /** A section of a topic's lesson was read. */
  read: row({ topic: text, section: text }, { says: ({ topic, section }) => [['read', topic, section]] }),
  /** A check of an exercise that did not pass. */
  tried: exerciseRow(({ exercise }) => [['tried', exercise, true]]),
  /** A check that passed; `again`: from blank, a week after it was passed or its solution was looked at. */
  passed: exerciseRow(({ exercise, again }) => [[again ? 'passedAgain' : 'passed', exercise, true]]),
  /** Its solution was looked at before it was passed. */
  revealed: exerciseRow(({ exercise }) => [['revealed', exercise, true]]),
  /** One more hint was read. */
  hinted: exerciseRow(({ exercise, level }) => [['hints', exercise, level ?? 1]]),
  /** Every check of a stage of the learner's own project passed. */
  checked: row(
    { project: text, stage: text, commit: nullable(text), clean: nullable(flag) },
    { says: ({ project, stage, commit, clean }) => [['checked', `${project}/${stage}`, { commit, clean }]] },
  ),
  /** Of topics with their questions and exercises; without topics, of everything. */
  reset: row(
    { topics: optional(topics), questions: optional(listOf(text)), exercises: optional(listOf(text)) },
    {
      says: ({ topics: ids, exercises = [] }) => [
        ...(ids ? ids.map((id): Saying => ['cleared', id, true]) : [['emptied', ALL, true] as Saying]),
        ...exercises.flatMap((id) => EXERCISE_KINDS.map((kind): Saying => [kind, id, kind === 'hints' ? 0 : false])),
      ],
      touchesMemory: always,
    },
  ),
  undo: row({ target: text }),
  redo: row({ target: text }),
  /** Puts back into the journal what it lost; joined with the rest, never in place of it. */
  restored: row({ lost, memories: optional(recordOf(memory)) }, { touchesMemory: always }),
};

export type EventType = keyof typeof EVENTS;
type ChangeOf<T extends EventType> = { readonly type: T } & Shaped<(typeof EVENTS)[T]['fields']>;
/** What happened, without where and when. `topics` hold topic ids of the roadmap the event belongs to. */
export type Change = { [T in EventType]: ChangeOf<T> }[EventType];
export type Answer = ChangeOf<'answered'>;
export type Lost = ChangeOf<'restored'>['lost'];

const ENVELOPE = {
  /** Format of the event. */
  v: whole(1, 2 ** 31),
  id: text,
  /** Lamport clock: larger than that of every event known when it was written. */
  l: clock,
  /** Epoch milliseconds. */
  at: time,
  /** Minutes local time was ahead of UTC. */
  tz: whole(-24 * 60, 24 * 60),
  /** Id of the roadmap. */
  r: text,
  /** The undo unit: all events of one command share it. */
  op: text,
  /** The command as typed, for `history`. */
  cmd: text,
};

/** A change, where and when; its place on disk is documented in `io/storage/journal.ts`. */
export type Event = Change & Shaped<typeof ENVELOPE>;

const isEnvelope = shape(ENVELOPE);
const checks = new Map(Object.entries(EVENTS).map(([type, { fields }]) => [type, shape(fields as Fields)]));

/** Whether something is an event that this version understands, field by field. */
export function isEvent(value: unknown): value is Event {
  return isEnvelope(value) && isChange(value);
}

/** Whether something is a change of a known type with the fields of that type. */
export function isChange(value: unknown): value is Change {
  return isObject(value) && typeof value.type === 'string' && (checks.get(value.type)?.(value) ?? false);
}

const NOTHING: readonly Saying[] = [];

/** What an event says of topics, choices and questions. */
export function sayings(event: Change): readonly Saying[] {
  const { says } = EVENTS[event.type] as Row<Fields>;
  return says?.(event as never) ?? NOTHING;
}

/** Whether an event changes what is remembered of answers, or which of them come back. */
export function touchesMemory(event: Change): boolean {
  const { touchesMemory: touches } = EVENTS[event.type] as Row<Fields>;
  return touches?.(event as never) ?? false;
}
