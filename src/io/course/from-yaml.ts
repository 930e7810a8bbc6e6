/** A roadmap somebody wrote, as a course; and every problem it has. */
import path from 'node:path';
import type { Course } from '../../context.js';
import { frameAt, placeAt } from '../../core/course/locate.js';
import { hintOf, type Validation } from '../../core/course/problem.js';
import { counted, entryOf, type Question } from '../../core/course/question.js';
import type { Card, Outcome, Roadmap } from '../../core/course/roadmap.js';
import { quoted } from '../../core/lib/sanitize.js';
import { RoadmapError } from '../../errors.js';
import { editionOf, type WholeCourse, writeCourse } from './compile.js';
import { type CourseFiles, filesOf, nearMisses } from './files.js';
import { readQuestions, readRoadmap } from './read-course.js';
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
  const banks = readQuestions(files, path);
  const questions = banks.flatMap(({ data }) => data?.questions ?? []);
  const entries = questions.map(entryOf);
  const roadmap = counted(path, entries);
  const broken = banks.find(({ problems }) => problems.length > 0);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const bank = () => {
    if (broken) throw unusable(broken, name);
    return { entries, question: ({ id }: { readonly id: string }): Question => byId.get(id)! };
  };
  const course = { roadmap, edition: editionOf(entries), cards: (step: string) => cards.get(step) ?? {}, bank };
  return broken ? { course } : { course, whole: { roadmap, cards, questions } };
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

export { writeCourse };

/** Every problem of a roadmap file and of the questions beside it. */
export function validateFile(name: string): Validation {
  const files = filesOf(name);
  const read = readRoadmap(files, name);
  const banks = read.data ? readQuestions(files, compiled(read.data).roadmap) : [];
  const all = [read, ...banks].flatMap(({ source, problems }) => problems.map((problem) => ({ source, problem })));
  return {
    file: read.source.file,
    title: read.data?.title ?? '',
    topics: read.data?.steps.reduce((sum, step) => sum + step.topics.length, 0) ?? 0,
    questions: banks.reduce((sum, { data }) => sum + (data?.questions.length ?? 0), 0),
    total: all.length,
    problems: all.slice(0, TOLD).map(({ source, problem }) => told(source, problem)),
    notices: nearMisses(files),
  };
}

function told(source: Source, problem: Located): Validation['problems'][number] {
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
