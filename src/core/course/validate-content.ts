/** What lessons, exercises, questions, projects and outcomes say of each other: everything that is named exists, and is taught before. */
import type { Content } from './content.js';
import { type Lesson, type Taught, taughtIn } from './lesson.js';
import type { Milestone } from './project.js';
import { type Card, type Choice, type Roadmap, topicsOf } from './roadmap.js';
import type { Variant } from './variant.js';

/** Something said in one place of a roadmap that does not fit the rest. */
export type ContentProblem = {
  readonly of: 'lesson' | 'exercise' | 'question' | 'card' | 'project';
  readonly id: string;
  readonly message: string;
};

type Known = {
  readonly lessons: ReadonlyMap<string, Lesson>;
  readonly options: ReadonlySet<string>;
  readonly choices: readonly Choice[];
  readonly questions: ReadonlySet<string>;
  readonly exercises: ReadonlySet<string>;
  /** By topic id: itself and every topic that it requires, directly or not. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Every such problem. `cards`: by step, then by topic id. */
export function contentProblems(
  roadmap: Roadmap,
  content: Content,
  cards: ReadonlyMap<string, Readonly<Record<string, Card>>>,
): ContentProblem[] {
  const known: Known = {
    lessons: new Map(content.lessons.map((lesson) => [lesson.topic, lesson])),
    choices: roadmap.choices,
    options: new Set(roadmap.choices.flatMap(({ options }) => options.map(({ id }) => id))),
    questions: new Set(content.questions.map(({ id }) => id)),
    exercises: new Set(content.exercises.map(({ id }) => id)),
    before: requiredBy(roadmap),
  };
  return [
    ...content.lessons.flatMap((lesson) => lessonProblems(lesson, known)),
    ...variantProblems(content, known),
    ...content.exercises.flatMap(({ id, topic, sections }) =>
      sections.flatMap((place) =>
        taughtProblem(topic, place, known).map((message) => ({ of: 'exercise' as const, id, message })),
      ),
    ),
    ...content.questions.flatMap(({ id, topic, section }) =>
      section === undefined
        ? []
        : taughtProblem(topic, section, known).map((message) => ({ of: 'question' as const, id, message })),
    ),
    ...content.projects.flatMap(({ topic, milestones }) =>
      milestones.flatMap((milestone) =>
        milestoneProblems(topic, milestone, known).map((message) => ({ of: 'project' as const, id: topic, message })),
      ),
    ),
    ...[...cards.values()].flatMap((own) =>
      Object.entries(own).flatMap(([topic, card]) => cardProblems(topic, card, known)),
    ),
  ];
}

function lessonProblems({ topic, sections }: Lesson, { questions, exercises }: Known): ContentProblem[] {
  const blocks = sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block): ContentProblem[] => {
    if (block.kind !== 'question' && block.kind !== 'exercise') return [];
    const ids = block.kind === 'question' ? questions : exercises;
    return ids.has(block.id) ? [] : [{ of: 'lesson', id: topic, message: `there is no ${block.kind} ${block.id}` }];
  });
}

/** What is for somebody names an option that there is; the last section is for everybody, as it says that the lesson was read. */
function variantProblems({ lessons, questions, exercises }: Content, { options }: Known): ContentProblem[] {
  const unknown = ({ for: named = [] }: Variant) => named.filter((id) => !options.has(id));
  const told = (of: ContentProblem['of'], id: string) => (option: string) => ({
    of,
    id,
    message: `it is for ${option}, which no choice has as an option`,
  });
  const last = lessons.filter(({ sections }) => sections.at(-1)?.for);
  return [
    ...lessons.flatMap(({ topic, sections }) => sections.flatMap(unknown).map(told('lesson', topic))),
    ...last.map(({ topic }) => ({
      of: 'lesson' as const,
      id: topic,
      message: 'its last section is not for everybody',
    })),
    ...questions.flatMap((question) => unknown(question).map(told('question', question.id))),
    ...exercises.flatMap((exercise) => unknown(exercise).map(told('exercise', exercise.id))),
  ];
}

/** A section that is named exists, in a lesson that is read before. */
function taughtProblem(topic: string, place: string, known: Known): string[] {
  const taught: Taught = taughtIn(topic, place);
  const lesson = known.lessons.get(taught.topic);
  if (!lesson) return [`it is said to be taught in ${place}, and ${taught.topic} has no lesson`];
  if (!lesson.sections.some(({ id }) => id === taught.section))
    return [`it is said to be taught in ${place}: there is no such section`];
  return known.before.get(topic)?.has(taught.topic)
    ? []
    : [`it is said to be taught in ${place}, which is not required before`];
}

function milestoneProblems(topic: string, { sections, exercises }: Milestone, known: Known): string[] {
  return [
    ...sections.flatMap((place) => taughtProblem(topic, place, known)),
    ...exercises.filter((id) => !known.exercises.has(id)).map((id) => `there is no exercise ${id}`),
  ];
}

function cardProblems(topic: string, card: Card, known: Known): ContentProblem[] {
  return [
    ...exampleProblems(card, known).map((message) => ({ of: 'card' as const, id: topic, message })),
    ...outcomeProblems(topic, card, known),
  ];
}

/** Each learner has an example: one is for everybody, or there is one for every option of some choice. */
function exampleProblems({ examples }: Card, { options, choices }: Known): string[] {
  const named = examples.flatMap((example) => example.for ?? []);
  const isWhole = (choice: Choice) => choice.options.every(({ id }) => named.includes(id));
  const isThere = examples.some((example) => example.for === undefined) || choices.some(isWhole);
  return [
    ...named.filter((id) => !options.has(id)).map((id) => `an example is for ${id}, which no choice has as an option`),
    ...(isThere ? [] : ['some have no example: give one without `for`, or one for each option']),
  ];
}

function outcomeProblems(topic: string, { outcomes }: Card, known: Known): ContentProblem[] {
  return outcomes.flatMap(({ section, shown }) => [
    ...(section === undefined ? [] : taughtProblem(topic, section, known)).map((message) => ({
      of: 'card' as const,
      id: topic,
      message,
    })),
    ...shown.flatMap((id) =>
      known.questions.has(id) || known.exercises.has(id)
        ? []
        : [
            {
              of: 'card' as const,
              id: topic,
              message: `an outcome is said to be shown by ${id}, which does not exist`,
            },
          ],
    ),
  ]);
}

function requiredBy(roadmap: Roadmap): Map<string, Set<string>> {
  const topics = new Map(topicsOf(roadmap).map((topic) => [topic.id, topic]));
  const found = new Map<string, Set<string>>();
  const collect = (id: string): Set<string> => {
    const known = found.get(id);
    if (known) return known;
    const all = new Set([id]);
    found.set(id, all);
    const topic = topics.get(id);
    for (const needed of [...(topic?.requires ?? []), ...(topic?.requiresAny ?? [])])
      for (const one of collect(needed)) all.add(one);
    return all;
  };
  for (const id of topics.keys()) collect(id);
  return found;
}
