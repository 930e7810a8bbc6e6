/**
 * What there is to offer for each kind of word. Of a course only that is read which is asked for. Everything here is loaded
 * at each Tab: `find.ts` and `layout.ts` would cost as much again.
 */
import type { Course } from '../../context.js';
import { checksOf, type Project } from '../../core/course/project.js';
import { type Roadmap, type Topic, topicCalled, topicsOf } from '../../core/course/roadmap.js';
import { SETTING_KEYS, type SettingKey, settingOf } from '../../core/settings.js';
import type { Meaning, Option } from '../command.js';
import { COMMANDS } from '../commands.js';
import type { Slot, Typed } from './slot.js';

/** A word, and what it stands for. */
export type Offer = { readonly value: string; readonly about: string };

/** Words, or that the shell is to offer files or folders. */
export type Offers = readonly Offer[] | 'files' | 'folders';

/** `typed` is what there is of the value so far, `given` are the plain words before it. */
type Asked = {
  readonly course: () => Promise<Course>;
  readonly typed: string;
  readonly given: readonly string[];
};

type Source = (asked: Asked) => Offers | Promise<Offers>;

const nothing: Source = () => [];

const SOURCES: Readonly<Record<Meaning, Source>> = {
  background: async ({ course }) => (await course()).roadmap.backgrounds.map(titled),
  check: async (asked) => (await projectsMeant(asked)).flatMap(checksOf).map(titled),
  choice: async ({ course }) => (await course()).roadmap.choices.flatMap(({ options }) => options.map(titled)),
  command: () => COMMANDS.map(named),
  date: nothing,
  exercise: async ({ course, typed }) => {
    const { roadmap, exercises } = await course();
    const topics = topicsOf(roadmap).filter((topic) => topic.exercises !== undefined);
    return [...topicOffers(topics, typed), ...exercises().map(titled)];
  },
  file: () => 'files',
  folder: () => 'folders',
  number: nothing,
  place: async ({ course, typed }) => {
    const { roadmap } = await course();
    return [...stepOffers(roadmap, typed), ...topicOffers(topicsOf(roadmap), typed)];
  },
  program: () => 'files',
  project: async ({ course, typed }) => topicOffers(withProject((await course()).roadmap), typed),
  question: async ({ course }) => questionOffers(await course()),
  section: async ({ course, given }) => {
    const { roadmap, lessons } = await course();
    const topic = topicCalled(roadmap, given[0] ?? '');
    return lessons().flatMap((lesson) => (lesson.topic === topic?.id ? lesson.sections.map(titled) : []));
  },
  setting: () => SETTING_KEYS.map((key) => ({ value: key, about: settingOf(key).about })),
  'setting-value': settingValues,
  stage: async (asked) => (await projectsMeant(asked)).flatMap(({ stages }) => stages.map(titled)),
  step: async ({ course, typed }) => stepOffers((await course()).roadmap, typed),
  text: nothing,
  topic: async ({ course, typed }) => topicOffers(topicsOf((await course()).roadmap), typed),
  word: glossaryWords,
};

/** What is offered in a slot. Throws what a course throws that cannot be read. */
export async function offersFor(slot: Slot, typed: Typed, course: () => Promise<Course>): Promise<Offers> {
  const { words, current } = typed;
  if (slot.is === 'option') return slot.options.flatMap((option) => optionOffers(option, current));
  if (slot.is === 'command') {
    const numbered = isNumber(current) ? await SOURCES.place({ course, typed: current, given: [] }) : [];
    return [...COMMANDS.map(named), ...(numbered as readonly Offer[])];
  }
  const { value, before, given } = slot;
  const fixed = value.among?.map((one) => ({ value: one, about: '' }));
  const offers = fixed ?? (await SOURCES[value.is]({ course, typed: current.slice(before.length), given }));
  if (typeof offers === 'string') return offers;
  return [...(value.also ?? []).map(named), ...offers]
    .filter((one) => !value.many || !words.includes(one.value))
    .filter((one) => before !== '' || !one.value.startsWith('-')) // it would be an option itself
    .map((one) => ({ ...one, value: before + one.value }));
}

function titled({ id, title }: { readonly id: string; readonly title: string }): Offer {
  return { value: id, about: title };
}

function named({ name, about }: { readonly name: string; readonly about: string }): Offer {
  return { value: name, about };
}

/** Its letter only where it is typed already: the name says more. */
function optionOffers({ name, short, about }: Option, current: string): Offer[] {
  return [{ value: `--${name}`, about }, ...(short && current === `-${short}` ? [{ value: current, about }] : [])];
}

const isNumber = (typed: string) => /^\d/.test(typed);

/** Topics by id; by number too, where one is begun. */
function topicOffers(topics: readonly Topic[], typed: string): Offer[] {
  const numbers = isNumber(typed) ? topics.map(({ number, title }) => ({ value: number, about: title })) : [];
  return [...numbers, ...topics.map(({ id, number, title }) => ({ value: id, about: `${number} ${title}` }))];
}

function stepOffers({ steps }: Roadmap, typed: string): Offer[] {
  const numbers = isNumber(typed) ? steps.map(({ number, title }) => ({ value: String(number), about: title })) : [];
  return [...numbers, ...steps.map(({ id, number, title }) => ({ value: id, about: `Step ${number}: ${title}` }))];
}

/** Questions have no title: their topic and kind stand for it. */
function questionOffers({ roadmap, bank }: Course): Offer[] {
  const topics = new Map(topicsOf(roadmap).map((topic) => [topic.id, topic]));
  return bank().entries.map(({ id, topic, kind }) => {
    const { number = '', title = '' } = topics.get(topic) ?? {};
    return { value: id, about: `${number} ${title}, ${kind}` };
  });
}

function withProject(roadmap: Roadmap): Topic[] {
  return topicsOf(roadmap).filter(({ checks }) => checks !== undefined);
}

/** The project that is named on the line, or all: which one is meant stands in a file of the learner's. */
async function projectsMeant({ course, given: [name] }: Asked): Promise<Project[]> {
  const { roadmap, project } = await course();
  const topics = name === undefined ? withProject(roadmap) : [topicCalled(roadmap, name)];
  return topics.flatMap((topic) => (topic && project(topic.id)) ?? []);
}

/** Words of the glossary; the rest of one of which the first words are given. */
async function glossaryWords({ course, given }: Asked): Promise<Offer[]> {
  const start = given.map((word) => `${word} `).join('');
  return (await course()).glossary().flatMap(({ word, means }) => {
    const isBegun = word.toLowerCase().startsWith(start.toLowerCase());
    return isBegun ? [{ value: word.slice(start.length), about: means }] : [];
  });
}

async function settingValues({ course, typed, given: [name] }: Asked): Promise<Offers> {
  const key = SETTING_KEYS.find((one) => one === name?.toLowerCase());
  if (!key) return [];
  const setting = settingOf(key);
  if (setting.isFile) return setting.isFolder ? 'folders' : 'files';
  if (setting.values) return setting.values.map((value) => ({ value, about: '' }));
  return setting.among ? namesOf(key, (await course()).roadmap, typed) : [];
}

/** The names that a setting takes; of a list, those that are not in it yet, behind those that are. */
function namesOf(key: SettingKey, roadmap: Roadmap, typed: string): Offer[] {
  const { among, isList } = settingOf(key);
  const listed = isList ? typed.slice(0, typed.lastIndexOf(',') + 1) : '';
  const titles = new Map([...roadmap.backgrounds, ...roadmap.mistakes].map(({ id, title }) => [id, title]));
  const left = (among?.(roadmap) ?? []).filter((id) => !listed.split(',').includes(id));
  return left.map((id) => ({ value: listed + id, about: titles.get(id) ?? '' }));
}
