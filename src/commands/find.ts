/** What a learner named, or a usage error that says what could have been meant. */
import { noSuch } from '../cli/suggest.js';
import {
  type Found,
  findOption,
  findPlace,
  findStep,
  findTopic,
  optionsOf,
  type Picked,
  type Place,
} from '../core/course/find.js';
import type { Roadmap, Step, Topic } from '../core/course/roadmap.js';
import { quoted } from '../core/lib/sanitize.js';
import { list } from '../core/lib/words.js';
import { type RoadmapError, usageError } from '../errors.js';

const ALL = 'See them all with: roadmap show';

/** The topic of that name. */
export function topicNamed(roadmap: Roadmap, name: string): Topic {
  return foundTopic(findTopic(roadmap, name), name);
}

/** The step or topic of that name. */
export function placeNamed(roadmap: Roadmap, name: string): Place {
  return foundTopic(findPlace(roadmap, name), name);
}

/** The step of that number or id. */
export function stepNamed(roadmap: Roadmap, name: string): Step {
  const step = findStep(roadmap, name);
  if (step) return step;
  const among = roadmap.steps.map(({ id }) => id);
  throw noSuch('step', name, { among, otherwise: `Steps are numbered 1 to ${among.length}.` });
}

/** What was found, or the usage error for what was not. */
export function foundTopic<T>(result: Found<T>, name: string): T {
  if ('found' in result) return result.found;
  const { missing } = result;
  if (missing.why === 'several') throw ambiguous(name, missing.topics);
  if (missing.why === 'step')
    throw usageError(`${quoted(name)} is a whole step.`, `Name its topics, for example: ${missing.step.topics[0]?.id}`);
  const near = missing.why === 'unknown' && missing.near ? `Did you mean ${missing.near}? ` : '';
  throw usageError(`There is no topic ${quoted(name) || '""'}.`, `${near}${ALL}`);
}

function ambiguous(name: string, topics: readonly Topic[]): RoadmapError {
  const shown = topics.slice(0, 5).map((t) => `${t.id} (${t.number})`);
  const more = topics.length - shown.length;
  const names = more > 0 ? `${shown.join(', ')} and ${more} more` : list(shown, 'or');
  return usageError(`${quoted(name)} fits ${topics.length} topics.`, `Did you mean ${names}?`);
}

/** The alternative of that name. */
export function optionNamed(roadmap: Roadmap, name: string): Picked {
  const result = findOption(roadmap, name);
  if ('found' in result) return result.found;
  const ids = optionsOf(roadmap).map(({ option }) => option.id);
  if (ids.length === 0) throw usageError('This roadmap has no choices to settle.');
  const { missing } = result;
  if (missing.why !== 'choice')
    throw noSuch('option', name, { among: ids, otherwise: `You can pick ${list(ids, 'or')}.` });
  const own = missing.options.map(({ id }) => id);
  throw usageError(`${missing.topic.title} is a choice itself.`, `You can pick ${list(own, 'or')}.`);
}
