/** A roadmap somebody wrote, as a course. Everything of an author's files that loads YAML is reached through here. */
import path from 'node:path';
import type { Course } from '../../context.js';
import { counted } from '../../core/course/content.js';
import { exerciseEntry } from '../../core/course/exercise.js';
import { glossaryOf, lessonEntry } from '../../core/course/lesson.js';
import { placeAt } from '../../core/course/locate.js';
import { hintOf } from '../../core/course/problem.js';
import { entryOf, type Question } from '../../core/course/question.js';
import { quoted } from '../../core/lib/sanitize.js';
import { documentsOf } from '../../core/search/documents.js';
import { RoadmapError } from '../../errors.js';
import { editionOf, type WholeCourse, writeCourse } from './compile.js';
import { type CourseFiles, filesOf } from './files.js';
import { jsonSchemaOf } from './json-schema.js';
import { pathOf } from './path-of.js';
import { contentOf, readBeside } from './read-beside.js';
import { readRoadmap } from './read-course.js';
import { frameOf, type Read } from './source.js';
import { openRoadmap, validateFile } from './validate-file.js';

/** Everything in the files of a roadmap. `whole` is there if they are all right. */
export type Written = { readonly course: Course; readonly whole?: WholeCourse };

/** A roadmap file, or the folder that holds one, as a course. Throws `invalid` with the first problem; so does its bank. */
export function courseIn(name: string): Course {
  return readCourse(name, filesOf(name)).course;
}

/** The same, with all that a compiled copy needs. */
export function readCourse(name: string, files: CourseFiles): Written {
  const read = readRoadmap(files, name);
  if (!read.data) throw unusable(read, name);
  const { roadmap: path, cards } = pathOf(read.data);
  const beside = readBeside(files, path, cards);
  const content = contentOf(beside);
  const whole: WholeCourse = { roadmap: counted(path, content), cards, ...content };
  const broken = beside.all.find(({ problems }) => problems.length > 0);
  const sound = () => {
    if (broken) throw unusable(broken, name);
    return whole;
  };
  return broken ? { course: courseOf(whole, sound) } : { course: courseOf(whole, sound), whole };
}

/** A course in memory; what stands beside the roadmap throws at its first use if anything in it is wrong. */
function courseOf({ roadmap, cards, ...content }: WholeCourse, sound: () => WholeCourse): Course {
  const entries = content.questions.map(entryOf);
  const questions = new Map(content.questions.map((question) => [question.id, question]));
  const exercises = new Map(content.exercises.map((exercise) => [exercise.id, exercise]));
  return {
    roadmap,
    edition: editionOf(entries),
    cards: (step) => cards.get(step) ?? {},
    bank: () => {
      sound();
      return { entries, question: ({ id }): Question => questions.get(id)! };
    },
    lessons: () => sound().lessons.map(lessonEntry),
    lesson: (topic) => sound().lessons.find((lesson) => lesson.topic === topic),
    glossary: () => glossaryOf(sound().lessons),
    documents: () => documentsOf(roadmap, sound(), cards),
    exercises: () => sound().exercises.map(exerciseEntry),
    project: (topic) => sound().projects.find((project) => project.topic === topic),
    exercise: (id) => {
      sound();
      return exercises.get(id)!;
    },
  };
}

function unusable({ source, problems }: Read<unknown>, name: string): RoadmapError {
  const [first] = problems;
  const { line, column } = placeAt(source.text, first!.offset);
  const command = `roadmap validate ${quoted(name)}`;
  return new RoadmapError({
    kind: 'invalid',
    message: `${quoted(path.basename(source.file))} cannot be used: ${first!.message}.`,
    hint:
      problems.length > 1
        ? `See all ${problems.length} problems: ${command}`
        : (hintOf(first!) ?? `See it with: ${command}`),
    at: `${quoted(source.file, 200)}:${line}:${column}`,
    details: frameOf(source, first!),
  });
}

/** Compiles a roadmap that has no problem into a folder, as the build does with ours. */
export function compileCourse(name: string, folder: string): void {
  const { course, whole } = readCourse(name, filesOf(name));
  course.bank(); // throws where the questions are not right
  if (whole) writeCourse(folder, whole, { source: '', mode: 0o644 });
}

export { jsonSchemaOf, openRoadmap, validateFile, writeCourse };
