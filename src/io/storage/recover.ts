/** Progress as it stands on disk: the checkpoint if it fits the journal, else all of it again. Never writes. */
import { apply, compareEvents, EMPTY, ordered, type State } from '../../core/progress/progress.js';
import { type Body, readCheckpoint } from './checkpoint.js';
import { arrived, folded, follow, type Journals, scan, statesOf, survivors } from './read.js';

export type Loaded = {
  readonly body: Body;
  /** The checkpoint knows events that the journal has lost: the next write puts its state back into the journal. */
  readonly recovered: boolean;
  readonly newer: boolean;
  /** Damaged lines the learner was told of before. */
  readonly told: number;
  /** Whether the checkpoint file may be replaced. */
  readonly mayWrite: boolean;
};

/** A roadmap's state, and what the learner should be told of how it was read. */
export type Loadout = { readonly state: State; readonly bad: number; readonly recovered: boolean };

/** Reads progress. `thorough`: look for damage also where the checkpoint says that all is folded in. */
export function load(journals: Journals, file: string, thorough = false): Loaded {
  const checkpoint = readCheckpoint(journals.files, file);
  if (typeof checkpoint === 'string') return { ...whole(journals, 0), mayWrite: checkpoint === 'none' };
  const followed = follow(journals, checkpoint);
  if (followed && !(thorough && survivors(journals, checkpoint) < checkpoint.count))
    return { body: followed, recovered: false, newer: false, told: checkpoint.bad, mayWrite: true };
  return survivors(journals, checkpoint) < checkpoint.count
    ? rescue(journals, checkpoint)
    : whole(journals, checkpoint.bad);
}

/** What was loaded, for one roadmap; `bad` counts damaged lines not told before. */
export function stateIn({ body, told, recovered }: Loaded, roadmap: string): Loadout {
  return { state: stateOf(body, roadmap), bad: body.bad - told, recovered };
}

/** A roadmap's state; empty if nothing was ever done in it. */
export function stateOf(body: Body, roadmap: string): State {
  return Object.hasOwn(body.states, roadmap) ? body.states[roadmap]! : EMPTY;
}

function whole(journals: Journals, told: number): Loaded {
  const all = scan(journals);
  return { body: folded(all), recovered: false, newer: all.newer, told: Math.min(told, all.bad), mayWrite: true };
}

/** The checkpoint's state and the events that are surely not in it: recovery never replaces more with less. */
function rescue(journals: Journals, checkpoint: Body): Loaded {
  const { events, marks, bad, newer } = scan(journals);
  const fresh = new Set(arrived(journals, checkpoint).map(({ id }) => id));
  const later = ordered(events).filter((event) => fresh.has(event.id) || compareEvents(event, checkpoint.last) > 0);
  const states = statesOf(checkpoint);
  for (const event of later) states[event.r] = apply(states[event.r] ?? EMPTY, event);
  const last = [checkpoint.last, ...later].reduce((a, b) => (compareEvents(a, b) < 0 ? b : a));
  const count = ordered(events).length; // of the journal: with what it lost, it would look short for ever
  const body = { ...checkpoint, states, files: marks, last: { l: last.l, id: last.id }, count, bad };
  return { body, recovered: true, newer, told: Math.min(checkpoint.bad, bad), mayWrite: true };
}
