/** Progress is a pure fold over events. Nothing here reads a clock or a file. */
import { seedOf } from '../lib/random.js';
import { dayOf, studyClock } from '../lib/study-day.js';
import { type Event, type Lost, sayings, touchesMemory } from './events.js';
import {
  ALL,
  compareFacts,
  compareTimes,
  DAYS_KEPT,
  EMPTY,
  type Fact,
  type Facts,
  isOfTopic,
  type Kind,
  type Stamp,
  type State,
} from './state.js';
import { turned } from './undo.js';

/** Total order of events, the same on every device. */
export function compareEvents(a: Event, b: Event): number {
  return compareTimes(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Sorted, each id once. */
export function ordered(events: readonly Event[]): Event[] {
  const sorted = [...events].sort(compareEvents);
  return sorted.filter((event, i) => i === 0 || event.id !== sorted[i - 1]!.id);
}

/** The states of all roadmaps, by their ids, from all events ever, in any order, with repetitions. */
export function replay(events: readonly Event[]): Map<string, State> {
  return new Map([...byRoadmap(ordered(events))].map(([r, own]) => [r, fold(EMPTY, own)]));
}

/** Events of each roadmap, order kept. */
export function byRoadmap(events: readonly Event[]): Map<string, Event[]> {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const group = groups.get(event.r);
    if (group) group.push(event);
    else groups.set(event.r, [event]);
  }
  return groups;
}

/**
 * The state after more events of its roadmap, which it does not know yet: {@link ordered} among themselves, earlier or
 * later than those it knows. Their turns must be of operations among them: whoever takes back what is folded in replays.
 */
export function fold(before: State, events: readonly Event[]): State {
  const undone = turned(events, before.undone);
  const draft = new Draft(before);
  for (const event of events) if (!undone.has(event.op)) draft.add(event);
  const isSame = undone.size === before.undone.length && before.undone.every((op) => undone.has(op));
  return draft.finish(isSame ? before.undone : [...undone].sort());
}

/** A state while events are added: copied once, then changed in place. */
class Draft {
  readonly #before: State;
  readonly #facts = new Map<Kind, Map<string, Fact>>();
  readonly #days: Map<string, number>;
  #stamp: Stamp;

  constructor(before: State) {
    this.#before = before;
    this.#days = new Map(Object.entries(before.days));
    this.#stamp = before.stamp;
  }

  add(event: Event): void {
    const { l, at } = event;
    for (const [kind, subject, is] of sayings(event)) this.#put(kind, subject, { l, at, is });
    if (event.type === 'answered' && !event.mode) this.#count(dayOf(studyClock(at, event.tz)), 1);
    if (event.type === 'restored') this.#join(event.lost);
    if (touchesMemory(event)) this.#stamp = stamped(this.#stamp, event);
  }

  finish(undone: readonly string[]): State {
    const changed = [...this.#facts].map(([kind, some]) => [kind, Object.fromEntries(some)] as const);
    const all = { ...this.#before.facts, ...Object.fromEntries(changed) } as Record<string, Record<string, Fact>>;
    const facts = Object.fromEntries(Object.entries(all).filter(([, some]) => Object.keys(some).length > 0)) as Facts;
    const days = [...this.#days].sort(([a], [b]) => Number(a) - Number(b)).slice(-DAYS_KEPT);
    return { facts, days: Object.fromEntries(days), undone, stamp: this.#stamp };
  }

  #of(kind: Kind): Map<string, Fact> {
    const known = this.#facts.get(kind) ?? new Map(Object.entries<Fact>(this.#before.facts[kind] ?? {}));
    this.#facts.set(kind, known);
    return known;
  }

  #put(kind: Kind, subject: string, fact: Fact): void {
    if (this.#isVoid(kind, subject, fact)) return;
    const some = this.#of(kind);
    const known = some.get(subject);
    if (known && compareFacts(known, fact) >= 0) return;
    some.set(subject, fact);
    if (kind === 'cleared') this.#sweep(isOfTopic, [subject]);
    if (kind === 'emptied') this.#sweep((other) => other !== 'emptied');
  }

  /** Whether a fact was there before its subject was reset. */
  #isVoid(kind: Kind, subject: string, fact: Fact): boolean {
    if (kind === 'emptied') return false;
    const emptied = this.#of('emptied').get(ALL);
    const cleared = isOfTopic(kind) ? this.#of('cleared').get(subject) : undefined;
    return [emptied, cleared].some((reset) => reset !== undefined && compareTimes(fact, reset) < 0);
  }

  /** Drops facts that a reset voids. */
  #sweep(isReset: (kind: Kind) => boolean, subjects?: readonly string[]): void {
    const kinds = new Set([...this.#facts.keys(), ...Object.keys(this.#before.facts)] as Kind[]);
    for (const kind of [...kinds].filter(isReset)) {
      const some = this.#of(kind);
      for (const subject of subjects ?? [...some.keys()]) {
        const fact = some.get(subject);
        if (fact && this.#isVoid(kind, subject, fact)) some.delete(subject);
      }
    }
  }

  #join({ facts, days }: Lost): void {
    for (const [kind, some] of Object.entries(facts))
      for (const [subject, fact] of Object.entries(some)) this.#put(kind as Kind, subject, fact);
    for (const [day, answers] of Object.entries(days)) this.#count(Number(day), answers);
  }

  #count(day: number, answers: number): void {
    this.#days.set(String(day), (this.#days.get(String(day)) ?? 0) + answers);
  }
}

function stamped({ count, sum }: Stamp, { id }: Pick<Event, 'id'>): Stamp {
  return { count: count + 1, sum: (sum + seedOf(id)) % 2 ** 32 };
}
