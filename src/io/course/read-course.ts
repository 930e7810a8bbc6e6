/** Reads and checks the files of a roadmap. */
import path from 'node:path';
import type { Roadmap } from '../../core/course/roadmap.js';
import { bankProblems, type StepQuestions } from '../../core/course/validate-questions.js';
import { roadmapProblems } from '../../core/course/validate-roadmap.js';
import { quoted } from '../../core/lib/sanitize.js';
import { RoadmapError } from '../../errors.js';
import type { CourseFiles, QuestionFile } from './files.js';
import { questionsSchema } from './questions-schema.js';
import { leadsOutside, MAX_BYTES, readText } from './read-file.js';
import { type RoadmapFile, roadmapSchema } from './roadmap-schema.js';
import type { Located, Read, Source } from './source.js';
import { readYaml } from './yaml.js';

/** Reads a roadmap file. Throws `failed` if there is none, `name` is what the learner called it. */
export function readRoadmap({ roadmap: file }: CourseFiles, name: string): Read<RoadmapFile> {
  const read = readAuthored(file, path.dirname(file), (source) =>
    readYaml(source, { schema: roadmapSchema, check: roadmapProblems, refuse: refuseQuestions }),
  );
  if (read.kind === 'read') return read.read;
  const message = `No roadmap at ${quoted(name, 120)}. ${read.reason}`;
  throw new RoadmapError({ kind: 'failed', message, hint: 'Name a roadmap.yaml or the folder that holds one.' });
}

/** A questions file in place of a roadmap is told as that, and not by every key it lacks. */
function refuseQuestions(data: unknown): Located[] {
  const isQuestions = typeof data === 'object' && data !== null && 'questions' in data && !('steps' in data);
  if (!isQuestions) return [];
  return [{ offset: 0, message: 'this is a questions file', hint: 'Validate its roadmap: the folder above has it.' }];
}

export type QuestionsRead = Read<StepQuestions>;

/** Reads the questions of every step that has some, and says which files belong to no step. */
export function readQuestions({ roadmap: roadmapFile, questions }: CourseFiles, roadmap: Roadmap): QuestionsRead[] {
  const folder = path.dirname(roadmapFile);
  const known = new Set<string>();
  const steps = new Map(roadmap.steps.map(({ id, topics }) => [id, topics.map((topic) => topic.id)]));
  const seen = new Set<string>();
  return questions.map((one): QuestionsRead => {
    const topics = steps.get(one.step);
    const misplaced = misplacedProblem(one, { steps: [...steps.keys()], isSecond: seen.has(one.step) });
    seen.add(one.step);
    const read = readAuthored(one.file, folder, (source): QuestionsRead => {
      if (misplaced || !topics) return { source, problems: misplaced ? [misplaced] : [] };
      const check = (data: StepQuestions) => bankProblems(data, { step: one.step, topics, known });
      return readYaml(source, { schema: questionsSchema, check });
    });
    return read.kind === 'read'
      ? read.read
      : { source: sourceOf(one.file), problems: [{ offset: 0, message: lower(read.reason) }] };
  });
}

type Places = { readonly steps: readonly string[]; readonly isSecond: boolean };

function misplacedProblem({ step }: QuestionFile, { steps, isSecond }: Places): Located | undefined {
  if (isSecond) return { offset: 0, message: `a .yaml and a .yml file have the questions of ${quoted(step)}` };
  if (steps.includes(step)) return undefined;
  const meant = { name: step, known: steps, ending: '.yaml' };
  return {
    offset: 0,
    message: `there is no step ${quoted(step)}`,
    hint: 'The file is named by the id of its step.',
    meant,
  };
}

export type Authored<T> =
  | { readonly kind: 'read'; readonly read: Read<T> }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads a file of an author and checks its text. Nothing is shown of a file that a link out of the folder leads to. */
export function readAuthored<T>(file: string, folder: string, check: (source: Source) => Read<T>): Authored<T> {
  const opened = readText(file);
  const source = sourceOf(file);
  switch (opened.kind) {
    case 'unreadable':
      return opened;
    case 'too-large': {
      const message = `the file is larger than ${MAX_BYTES / 1024 / 1024} MiB`;
      return {
        kind: 'read',
        read: { source, problems: [{ offset: 0, message, hint: 'Leave pictures and data out of it.' }] },
      };
    }
    case 'undecoded': {
      const { text, offset, message, hint } = opened;
      return {
        kind: 'read',
        read: hidden({ source: { ...source, text }, problems: [{ offset, message, hint }] }, file, folder),
      };
    }
    case 'text':
      return { kind: 'read', read: hidden(check({ ...source, text: opened.text }), file, folder) };
  }
}

export function sourceOf(file: string): Source {
  return { file: path.relative('', file) || file, text: '' };
}

function hidden<T>(read: Read<T>, file: string, folder: string): Read<T> {
  if (read.problems.length === 0 || !leadsOutside(file, folder)) return read;
  const message = 'it is a link to a file elsewhere that has problems';
  const hint = 'Its lines are not shown. Look at the file that it leads to.';
  return { source: { ...read.source, text: '' }, problems: [{ offset: 0, message, hint }] };
}

export function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
