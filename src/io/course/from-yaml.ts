/** A roadmap somebody wrote, as a course; and every problem it has. */
import path from 'node:path';
import type { Course } from '../../context.js';
import { type Content, counted } from '../../core/course/content.js';
import { exerciseEntry, inOrder } from '../../core/course/exercise.js';
import { glossaryOf, lessonEntry } from '../../core/course/lesson.js';
import { frameAt, placeAt } from '../../core/course/locate.js';
import { type FileProblem, hintOf, type Validated, type Validation } from '../../core/course/problem.js';
import { entryOf, type Question } from '../../core/course/question.js';
import type { Card, Outcome, Roadmap } from '../../core/course/roadmap.js';
import { type ContentProblem, contentProblems } from '../../core/course/validate-content.js';
import { quoted } from '../../core/lib/sanitize.js';
import { documentsOf } from '../../core/search/documents.js';
import { RoadmapError } from '../../errors.js';
import { editionOf, type WholeCourse, writeCourse } from './compile.js';
import { type CourseFiles, filesOf, nearMisses } from './files.js';
import { jsonSchemaOf } from './json-schema.js';
import { readQuestions, readRoadmap } from './read-course.js';
import { readExercises } from './read-exercises.js';
import { readLessons } from './read-lessons.js';
import type { RoadmapFile } from './roadmap-schema.js';
import type { Located, Read, Source } from './source.js';

/** Problems told in one run. */
const TOLD = 50;

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
  const { roadmap: path, cards } = compiled(read.data);
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
    exercise: (id) => {
      sound();
      return exercises.get(id)!;
    },
  };
}

type Beside = {
  readonly questions: ReturnType<typeof readQuestions>;
  readonly lessons: ReturnType<typeof readLessons>;
  readonly exercises: ReturnType<typeof readExercises>;
  /** All of them, and what does not fit among them. */
  readonly all: readonly Read<unknown>[];
};

/** Reads what stands beside a roadmap. Whether it fits together is asked once each file is right by itself. */
function readBeside(files: CourseFiles, roadmap: Roadmap, cards: WholeCourse['cards']): Beside {
  const questions = readQuestions(files, roadmap);
  const lessons = readLessons(files, roadmap);
  const exercises = readExercises(files, roadmap);
  const all: Read<unknown>[] = [...questions, ...lessons, ...exercises];
  const beside = { questions, lessons, exercises, all };
  if (all.some(({ problems }) => problems.length > 0)) return beside;
  return { ...beside, all: [...all, ...misfits(contentProblems(roadmap, contentOf(beside), cards), files)] };
}

function contentOf({ questions, lessons, exercises }: Beside): Content {
  const read = lessons.flatMap(({ data }) => data ?? []);
  return {
    questions: questions.flatMap(({ data }) => data?.questions ?? []),
    lessons: read,
    exercises: inOrder(
      exercises.flatMap(({ data }) => data ?? []),
      read,
    ),
  };
}

/** Problems between files stand at the file that says what does not fit. */
function misfits(problems: readonly ContentProblem[], files: CourseFiles): Read<unknown>[] {
  return problems.map(({ of, id, message }) => ({
    source: { file: path.relative('', fileNamed(of, id, files)), text: '' },
    problems: [{ offset: 0, message: `${id}: ${message}` }],
  }));
}

function fileNamed(of: ContentProblem['of'], id: string, { roadmap, lessons, exercises }: CourseFiles): string {
  if (of === 'lesson') return lessons.find(({ topic }) => topic === id)?.file ?? roadmap;
  const exercise = of === 'exercise' ? exercises.find((one) => one.id === id) : undefined;
  if (exercise) return path.join(exercise.folder, 'exercise.yaml');
  return of === 'question' ? path.join(path.dirname(roadmap), 'questions') : roadmap;
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

export { jsonSchemaOf, writeCourse };

/** Every problem of a roadmap file and of what stands beside it. */
export function validateFile(name: string): Validation {
  return openRoadmap(name).validation;
}

/** Every problem, and the questions, which may be run. */
export function openRoadmap(name: string): Validated {
  const files = filesOf(name);
  const read = readRoadmap(files, name);
  const { roadmap, cards } = read.data ? compiled(read.data) : { roadmap: undefined, cards: undefined };
  const beside = roadmap ? readBeside(files, roadmap, cards) : undefined;
  const content = beside && contentOf(beside);
  const all = [read, ...(beside?.all ?? [])].flatMap(({ source, problems }) =>
    problems.map((problem) => ({ source, problem })),
  );
  const validation = {
    file: read.source.file,
    title: read.data?.title ?? '',
    topics: read.data?.steps.reduce((sum, step) => sum + step.topics.length, 0) ?? 0,
    questions: content?.questions.length ?? 0,
    lessons: content?.lessons.length ?? 0,
    exercises: content?.exercises.length ?? 0,
    total: all.length,
    problems: all.slice(0, TOLD).map(({ source, problem }) => told(source, problem)),
    notices: nearMisses(files),
  };
  const way = path.relative('', files.roadmap);
  return {
    validation,
    bank: content?.questions ?? [],
    isHere: !way.startsWith('..') && !path.isAbsolute(way),
    problemOf: (id, message) => questionProblem(beside?.questions ?? [], id, message),
  };
}

/** A problem of a question that only running it could show. */
function questionProblem(files: Beside['questions'], id: string, message: string): FileProblem {
  for (const { source, data, offsetOf } of files) {
    const i = data?.questions.findIndex((question) => question.id === id) ?? -1;
    if (i >= 0) return told(source, { offset: offsetOf?.(['questions', i]) ?? 0, message: `${id}: ${message}` });
  }
  throw new Error(`There is no question ${id}`);
}

function told(source: Source, problem: Located): FileProblem {
  const { message, offset } = problem;
  return {
    file: source.file,
    ...placeAt(source.text, offset),
    message,
    hint: hintOf(problem),
    frame: frameOf(source, problem),
  };
}

/** No lines of a file that has none, or of which none may be shown. */
function frameOf({ text }: Source, { offset }: Located): string[] {
  return text === '' ? [] : frameAt(text, offset);
}

type Compiled = { readonly roadmap: Roadmap; readonly cards: WholeCourse['cards'] };

/** The path and the cards of a checked file. */
function compiled({ version: _, steps, ...rest }: RoadmapFile): Compiled {
  const cards = new Map<string, Record<string, Card>>();
  const path = steps.map(({ hours: _, ...step }, s) => {
    const own: Record<string, Card> = Object.create(null);
    const topics = step.topics.map(({ summary, outcomes, example, pitfalls, links, ...topic }, t) => {
      own[topic.id] = { summary, outcomes: outcomes.map(outcomeOf), example, pitfalls, links };
      return { ...topic, number: `${s + 1}.${t + 1}`, step: step.id };
    });
    cards.set(step.id, own);
    return { ...step, number: s + 1, topics };
  });
  return { roadmap: { ...rest, steps: path }, cards };
}

function outcomeOf(outcome: RoadmapFile['steps'][number]['topics'][number]['outcomes'][number]): Outcome {
  return typeof outcome === 'string' ? { text: outcome, shown: [] } : outcome;
}
