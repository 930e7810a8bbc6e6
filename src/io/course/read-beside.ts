/** What stands beside a roadmap: questions, lessons, exercises, projects, and whether they fit together. */
import path from 'node:path';
import type { Content } from '../../core/course/content.js';
import { inOrder } from '../../core/course/exercise.js';
import type { Roadmap } from '../../core/course/roadmap.js';
import { type ContentProblem, contentProblems } from '../../core/course/validate-content.js';
import type { WholeCourse } from './compile.js';
import type { CourseFiles } from './files.js';
import { readQuestions } from './read-course.js';
import { readExercises } from './read-exercises.js';
import { readLessons } from './read-lessons.js';
import { readProjects } from './read-projects.js';
import type { Read } from './source.js';

export type Beside = {
  readonly questions: ReturnType<typeof readQuestions>;
  readonly lessons: ReturnType<typeof readLessons>;
  readonly exercises: ReturnType<typeof readExercises>;
  readonly projects: ReturnType<typeof readProjects>;
  /** All of them, and what does not fit among them. */
  readonly all: readonly Read<unknown>[];
};

/** Reads what stands beside a roadmap. Whether it fits together is asked once each file is right by itself. */
export function readBeside(files: CourseFiles, roadmap: Roadmap, cards: WholeCourse['cards']): Beside {
  const questions = readQuestions(files, roadmap);
  const lessons = readLessons(files, roadmap);
  const exercises = readExercises(files, roadmap);
  const projects = readProjects(files, roadmap);
  const all: Read<unknown>[] = [...questions, ...lessons, ...exercises, ...projects];
  const beside = { questions, lessons, exercises, projects, all };
  if (all.some(({ problems }) => problems.length > 0)) return beside;
  return { ...beside, all: [...all, ...misfits(contentProblems(roadmap, contentOf(beside), cards), files)] };
}

/** What was read without a problem. */
export function contentOf({ questions, lessons, exercises, projects }: Beside): Content {
  const read = lessons.flatMap(({ data }) => data ?? []);
  return {
    questions: questions.flatMap(({ data }) => data?.questions ?? []),
    lessons: read,
    exercises: inOrder(
      exercises.flatMap(({ data }) => data ?? []),
      read,
    ),
    projects: projects.flatMap(({ data }) => data ?? []),
  };
}

/** Problems between files stand at the file that says what does not fit. */
function misfits(problems: readonly ContentProblem[], files: CourseFiles): Read<unknown>[] {
  return problems.map(({ of, id, message }) => ({
    source: { file: path.relative('', fileNamed(of, id, files)), text: '' },
    problems: [{ offset: 0, message: `${id}: ${message}` }],
  }));
}

function fileNamed(
  of: ContentProblem['of'],
  id: string,
  { roadmap, lessons, exercises, projects }: CourseFiles,
): string {
  if (of === 'project') return projects.find(({ topic }) => topic === id)?.file ?? roadmap;
  if (of === 'lesson') return lessons.find(({ topic }) => topic === id)?.file ?? roadmap;
  const exercise = of === 'exercise' ? exercises.find((one) => one.id === id) : undefined;
  if (exercise) return path.join(exercise.folder, 'exercise.yaml');
  return of === 'question' ? path.join(path.dirname(roadmap), 'questions') : roadmap;
}
