/** Finding what a learner named: by id, number, alias, option or an unambiguous part of the title. */
import { distance } from 'fastest-levenshtein';
import { usageError } from '../../errors.js';
import { quoted } from '../lib/sanitize.js';
import { list } from '../lib/words.js';
import { type Choice, type ChoiceOption, type Roadmap, type Step, type Topic, topicsOf } from './roadmap.js';

/** Words without case, accents, joiners and punctuation, so that titles can be typed roughly. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The nearest candidate, if it is near enough to be what was meant. */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  const wanted = name.slice(0, 80).toLowerCase();
  let best: string | undefined;
  // two letters swapped count as two changes
  let least = wanted.length < 4 ? 2 : Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const far = distance(wanted, candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** The one topic meant; throws a usage error that suggests what could have been meant. */
export function findTopic(roadmap: Roadmap, name: string): Topic {
  const topics = topicsOf(roadmap);
  const exact = topics.find((t) => t.id === name || t.number === name || t.aliases.includes(name));
  if (exact) return exact;
  const step = findStep(roadmap, name);
  if (step) throw usageError(`${quoted(name)} is a whole step.`, `Name its topics, for example: ${step.topics[0]?.id}`);
  const part = plain(name);
  const found = part
    ? topics.filter((t) => plain(t.title).includes(part) || t.id.includes(part.replaceAll(' ', '-')))
    : [];
  const whole = found.filter((t) => ` ${plain(t.title)} `.includes(` ${part} `));
  if (found.length === 1) return found[0]!;
  if (whole.length === 1) return whole[0]!;
  if (found.length > 1) throw ambiguous(name, found);
  throw unknown(roadmap, name);
}

function ambiguous(name: string, found: readonly Topic[]) {
  const shown = found.slice(0, 5).map((t) => `${t.id} (${t.number})`);
  const more = found.length > 5 ? ` and ${found.length - 5} more` : '';
  return usageError(
    `${quoted(name)} fits ${found.length} topics.`,
    `Did you mean ${more ? shown.join(', ') : list(shown, 'or')}${more}?`,
  );
}

function unknown(roadmap: Roadmap, name: string) {
  const topics = topicsOf(roadmap);
  const names = topics.flatMap((t) => [t.id, ...t.aliases]);
  const near =
    closest(name, [...names, ...roadmap.steps.map((s) => s.id)]) ??
    topics.find((t) =>
      plain(t.title)
        .split(' ')
        .some((word) => word.length > 4 && distance(word, plain(name)) <= 2),
    )?.id;
  return usageError(
    `There is no topic ${quoted(name) || '""'}.`,
    near ? `Did you mean ${near}? See them all with: roadmap show` : 'See them all with: roadmap show',
  );
}

/** A step by id or number (`3`, `step 3`). */
export function findStep(roadmap: Roadmap, name: string): Step | undefined {
  const wanted = name.replace(/^step[ -]?/i, '');
  return roadmap.steps.find((step) => step.id === name || String(step.number) === wanted);
}

/** A step, or else a topic. */
export function findPlace(roadmap: Roadmap, name: string): { step: Step } | { topic: Topic } {
  const step = findStep(roadmap, name);
  return step ? { step } : { topic: findTopic(roadmap, name) };
}

/** An alternative by option id, or by its topic's name if the topic is one option only. */
export function findOption(roadmap: Roadmap, name: string): { choice: Choice; option: ChoiceOption } {
  const all = roadmap.choices.flatMap((choice) => choice.options.map((option) => ({ choice, option })));
  const part = plain(name);
  const exact = all.find(({ option }) => option.id === name);
  if (exact) return exact;
  const titled = all.filter(({ option }) => part && plain(option.title).includes(part));
  if (titled.length === 1) return titled[0]!;
  const topic = topicsOf(roadmap).find((t) => t.number === name || t.id === name);
  const own = topic ? all.filter(({ option }) => option.topic === topic.id) : [];
  if (own.length === 1) return own[0]!;
  const ids = all.map(({ option }) => option.id);
  const near = closest(name, ids);
  if (ids.length === 0) throw usageError('This roadmap has no choices to settle.');
  const what = own.length > 1 ? `${topic?.title} is a choice itself.` : `${quoted(name)} is not one of the choices.`;
  throw usageError(
    what,
    near ? `Did you mean ${near}?` : `You can pick: ${list(own.length > 1 ? own.map((o) => o.option.id) : ids, 'or')}`,
  );
}
