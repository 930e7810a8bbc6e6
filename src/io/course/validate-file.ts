/** Every problem of a roadmap and of what stands beside it, each at its place. */
import path from 'node:path';
import { placeAt } from '../../core/course/locate.js';
import { type FileProblem, hintOf, type Runs, type Validated, type Validation } from '../../core/course/problem.js';
import { filesOf, nearMisses } from './files.js';
import { pathOf } from './path-of.js';
import { type Beside, contentOf, readBeside } from './read-beside.js';
import { readRoadmap } from './read-course.js';
import { frameOf, type Located, type Source } from './source.js';

/** Problems told in one run. */
const TOLD = 50;

/** Every problem of a roadmap file and of what stands beside it. */
export function validateFile(name: string): Validation {
  return openRoadmap(name).validation;
}

/** Every problem, and the questions, which may be run. */
export function openRoadmap(name: string): Validated {
  const files = filesOf(name);
  const read = readRoadmap(files, name);
  const { roadmap, cards } = read.data ? pathOf(read.data) : { roadmap: undefined, cards: undefined };
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
    content: content ?? { questions: [], lessons: [], exercises: [], projects: [] },
    isHere: !way.startsWith('..') && !path.isAbsolute(way),
    problemOf: (of, id, message) => told(...placeOf(beside!, of, { id, message })),
  };
}

/** Where something stands that was run: a question at its line, the others at the beginning of their file. */
function placeOf(
  { questions, lessons, exercises }: Beside,
  of: Runs,
  { id, message }: { readonly id: string; readonly message: string },
): [Source, Located] {
  const problem = { offset: 0, message: `${id}: ${message}` };
  if (of === 'lesson') return [lessons.find(({ data }) => data?.topic === id)!.source, problem];
  if (of === 'exercise') return [exercises.find(({ data }) => data?.id === id)!.source, problem];
  for (const { source, data, offsetOf } of questions) {
    const i = data?.questions.findIndex((question) => question.id === id) ?? -1;
    if (i >= 0) return [source, { ...problem, offset: offsetOf?.(['questions', i]) ?? 0 }];
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
