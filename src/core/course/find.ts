/** Finding what a learner named: by id, number, alias, option or an unambiguous part of the title. */
import { distance } from 'fastest-levenshtein';
import { closest } from '../lib/suggest.js';
import {
  type Choice,
  type ChoiceOption,
  type Roadmap,
  type Step,
  type Topic,
  topicCalled,
  topicsOf,
} from './roadmap.js';

/** Longest name that is looked for: titles are shorter, and a longer text costs seconds to compare. */
const LONGEST = 200;

/** What a name means, or why it means nothing. */
export type Found<T> = { readonly found: T } | { readonly missing: Missing };

export type Missing =
  | { readonly why: 'unknown'; readonly near?: string | undefined }
  /** It fits several topics. */
  | { readonly why: 'several'; readonly topics: readonly Topic[] }
  /** A topic was wanted, and it is a whole step. */
  | { readonly why: 'step'; readonly step: Step }
  /** An option was wanted, and it is a topic with a choice of its own. */
  | { readonly why: 'choice'; readonly topic: Topic; readonly options: readonly ChoiceOption[] };

export type Place = { readonly step: Step } | { readonly topic: Topic };
export type Picked = { readonly choice: Choice; readonly option: ChoiceOption };

/** Words without case, accents, joiners and punctuation, so that titles can be typed roughly. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The one topic meant. */
export function findTopic(roadmap: Roadmap, text: string): Found<Topic> {
  const name = text.trim();
  const exact = topicCalled(roadmap, name);
  if (exact) return { found: exact };
  const step = findStep(roadmap, name);
  if (step) return { missing: { why: 'step', step } };
  const part = plain(name);
  const fitting = topicsOf(roadmap).filter((t) => part && hasPart(t, part));
  const whole = fitting.filter((t) => ` ${plain(t.title)} `.includes(` ${part} `));
  const [only] = fitting.length === 1 ? fitting : whole;
  if (only && (fitting.length === 1 || whole.length === 1)) return { found: only };
  if (fitting.length > 1) return { missing: { why: 'several', topics: fitting } };
  return { missing: { why: 'unknown', near: nearTopic(roadmap, name) } };
}

function hasPart({ title, id }: Topic, part: string): boolean {
  return plain(title).includes(part) || id.includes(part.replaceAll(' ', '-'));
}

function nearTopic(roadmap: Roadmap, name: string): string | undefined {
  const topics = topicsOf(roadmap);
  const names = topics.flatMap((t) => [t.id, ...t.aliases]);
  const typed = plain(name).slice(0, LONGEST);
  const isNear = (word: string) => word.length > 4 && distance(word, typed) <= 2;
  return (
    closest(name, [...names, ...roadmap.steps.map((s) => s.id)]) ??
    topics.find((t) => plain(t.title).split(' ').some(isNear))?.id
  );
}

/** A step by id or number (`3`, `step 3`). */
export function findStep(roadmap: Roadmap, name: string): Step | undefined {
  const wanted = name.trim().replace(/^step[ -]?/i, '');
  return roadmap.steps.find(({ id, number }) => id === name.trim() || String(number) === wanted);
}

/** A step, or else a topic. */
export function findPlace(roadmap: Roadmap, name: string): Found<Place> {
  const step = findStep(roadmap, name);
  if (step) return { found: { step } };
  const topic = findTopic(roadmap, name);
  return 'found' in topic ? { found: { topic: topic.found } } : topic;
}

/** An alternative by option id, or by its topic's name if the topic is one option only. */
export function findOption(roadmap: Roadmap, name: string): Found<Picked> {
  const all = optionsOf(roadmap);
  const part = plain(name);
  const exact = all.find(({ option }) => option.id === name);
  if (exact) return { found: exact };
  const titled = all.filter(({ option }) => part && plain(option.title).includes(part));
  if (titled.length === 1) return { found: titled[0]! };
  const topic = topicsOf(roadmap).find((t) => t.number === name || t.id === name);
  const own = topic ? all.filter(({ option }) => option.topic === topic.id) : [];
  if (own.length === 1) return { found: own[0]! };
  if (topic && own.length > 1) return { missing: { why: 'choice', topic, options: own.map(({ option }) => option) } };
  const ids = all.map(({ option }) => option.id);
  return { missing: { why: 'unknown', near: closest(name, ids) } };
}

/** Every alternative of a roadmap with its choice. */
export function optionsOf(roadmap: Roadmap): Picked[] {
  return roadmap.choices.flatMap((choice) => choice.options.map((option) => ({ choice, option })));
}
