/** All that a roadmap holds besides the path, and the roadmap that knows how much of it each topic has. */
import type { Exercise } from './exercise.js';
import type { Lesson } from './lesson.js';
import { checksOf, type Project } from './project.js';
import type { Question } from './question.js';
import type { Roadmap, Topic } from './roadmap.js';

export type Content = {
  readonly questions: readonly Question[];
  readonly lessons: readonly Lesson[];
  readonly exercises: readonly Exercise[];
  readonly projects: readonly Project[];
};

/** The roadmap with the content of each topic counted; open questions belong to interviews. */
export function counted(roadmap: Roadmap, { questions, lessons, exercises, projects }: Content): Roadmap {
  // those of a variant do not count: not everybody is asked
  const asked = countBy(questions.filter((question) => question.kind !== 'open' && !question.for));
  const open = countBy(questions.filter(({ kind }) => kind === 'open'));
  const written = countBy(exercises);
  const read = new Map(
    lessons.map(({ topic, minutes, sections }) => [topic, { minutes, last: sections.at(-1)?.id ?? '' }]),
  );
  const checked = new Map(projects.map((project) => [project.topic, checksOf(project).length]));
  const withCounts = (topic: Topic): Topic => ({
    ...topic,
    questions: asked.get(topic.id) ?? 0,
    openQuestions: open.get(topic.id) ?? 0,
    exercises: written.get(topic.id) ?? 0,
    ...(read.has(topic.id) && { lesson: read.get(topic.id) }),
    ...(checked.has(topic.id) && { checks: checked.get(topic.id) }),
  });
  return { ...roadmap, steps: roadmap.steps.map((step) => ({ ...step, topics: step.topics.map(withCounts) })) };
}

function countBy(all: readonly { readonly topic: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { topic } of all) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}
