/** What a state knew that events no longer tell. */
import type { Event, Lost } from './events.js';
import { fold } from './fold.js';
import { compareFacts, EMPTY, type Fact, type Facts, type State } from './state.js';
import { turned } from './undo.js';

/**
 * What a state has that is not in what is left of its events ({@link ordered}); undefined if that is nothing. Joined with
 * those events it gives the state again.
 */
export function lostFrom(known: State, left: readonly Event[]): Lost | undefined {
  const isUndone = new Set(known.undone);
  const told = fold(
    EMPTY,
    left.filter(({ op }) => !isUndone.has(op)),
  );
  const facts = Object.fromEntries(
    Object.entries(known.facts).flatMap(([kind, some]) => {
      const newer = newerFacts(some, told.facts[kind as keyof Facts] ?? {});
      return Object.keys(newer).length > 0 ? [[kind, newer]] : [];
    }),
  ) as Facts;
  const counted = [...new Set([...Object.keys(known.days), ...Object.keys(told.days)])];
  const missing = counted.map((day) => [day, (known.days[day] ?? 0) - (told.days[day] ?? 0)] as const);
  const days = Object.fromEntries(missing.filter(([, answers]) => answers !== 0));
  const isTold = turned(left);
  const undone = known.undone.filter((op) => !isTold.has(op));
  const isSame = Object.keys(facts).length + Object.keys(days).length + undone.length === 0;
  return isSame && known.stamp.count <= told.stamp.count ? undefined : { facts, days, undone };
}

function newerFacts(known: Readonly<Record<string, Fact>>, told: Readonly<Record<string, Fact>>) {
  const isNewer = ([subject, fact]: [string, Fact]) =>
    !Object.hasOwn(told, subject) || compareFacts(fact, told[subject]!) > 0;
  return Object.fromEntries(Object.entries(known).filter(isNewer));
}
