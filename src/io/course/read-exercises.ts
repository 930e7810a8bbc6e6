/** Reads and checks the exercises beside a roadmap: a folder each, with everything textual in its `exercise.yaml`. */
import path from 'node:path';
import type { Exercise } from '../../core/course/exercise.js';
import type { Block } from '../../core/course/lesson.js';
import type { Problem } from '../../core/course/problem.js';
import { type Roadmap, topicsOf } from '../../core/course/roadmap.js';
import { quoted } from '../../core/lib/sanitize.js';
import { type ExerciseFile, exerciseSchema } from './exercise-schema.js';
import { type CourseFiles, type ExerciseFolder, textFilesIn } from './files.js';
import { blocksOf, type MarkdownProblem, tokensOf } from './markdown.js';
import { lower, readAuthored, sourceOf } from './read-course.js';
import { readText } from './read-file.js';
import type { Located, Read, Source } from './source.js';
import { readYaml } from './yaml.js';

/** Reads every exercise, topics in path order. */
export function readExercises({ roadmap: roadmapFile, exercises }: CourseFiles, roadmap: Roadmap): Read<Exercise>[] {
  const topics = topicsOf(roadmap).map(({ id }) => id);
  const sorted = [...exercises].sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
  return sorted.map((one) => {
    const file = path.join(one.folder, 'exercise.yaml');
    const read = readAuthored(file, path.dirname(roadmapFile), (source) => exerciseIn(source, one, topics));
    return read.kind === 'read'
      ? read.read
      : { source: sourceOf(file), problems: [{ offset: 0, message: lower(read.reason) }] };
  });
}

function exerciseIn(source: Source, { folder, topic, id }: ExerciseFolder, topics: readonly string[]): Read<Exercise> {
  if (!topics.includes(topic)) {
    const meant = { name: topic, known: topics };
    return { source, problems: [{ offset: 0, message: `there is no topic ${quoted(topic)}`, meant }] };
  }
  const files = partsIn(folder);
  const check = (data: ExerciseFile) => fileProblems(data, { id, topic, files });
  const read = readYaml(source, { schema: exerciseSchema, check, values: 'python' });
  if (!read.data) return { source, problems: read.problems };
  const problems: MarkdownProblem[] = [];
  const data = exerciseOf(read.data, { topic, files, problems });
  const located = problems.map(({ message }): Located => ({ offset: 0, message }));
  return located.length > 0 ? { source, problems: located } : { source, data, problems: [] };
}

/** The texts of the files in an exercise's folder, by their paths in it. */
function partsIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    textFilesIn(folder).flatMap((name) => {
      const read = readText(path.join(folder, name));
      return read.kind === 'text' ? [[name, read.text] as const] : [];
    }),
  );
}

type Beside = { readonly id: string; readonly topic: string; readonly files: ReadonlyMap<string, string> };

/** What a schema cannot say: that every file that is named is there, and that ids are what they are named by. */
function fileProblems(data: ExerciseFile, { id, topic, files }: Beside): Problem[] {
  const problems: Problem[] = [];
  if (data.id !== id) problems.push({ path: ['id'], message: `the folder is called ${quoted(id)}` });
  if (!id.startsWith(`${topic}-`))
    problems.push({ path: ['id'], message: `the id begins with that of its topic, ${topic}-` });
  const named: (readonly [string, Problem['path']])[] = [
    ['starter.py', []],
    ['solution.py', []],
    ...(data.alternative === undefined ? [] : [['alternative.py', ['alternative']] as const]),
    ...data.wrong.map(({ file }, i) => [file, ['wrong', i, 'file']] as const),
    ...testFiles(data.check),
  ];
  for (const [name, place] of named)
    if (!files.has(name)) problems.push({ path: place, message: `there is no file ${quoted(name)} beside it` });
  return problems;
}

function testFiles(check: ExerciseFile['check']): (readonly [string, Problem['path']])[] {
  if (check.kind !== 'tests') return [];
  return [
    ...check.right.map((file, i) => [file, ['check', 'right', i]] as const),
    ...check.wrong_programs.map(({ file }, i) => [file, ['check', 'wrong_programs', i, 'file']] as const),
  ];
}

type Making = Omit<Beside, 'id'> & { readonly problems: MarkdownProblem[] };

function exerciseOf(data: ExerciseFile, { topic, files, problems }: Making): Exercise {
  const text = (name: string) => files.get(name) ?? '';
  const blocks = (markdown: string): Block[] => blocksOf(tokensOf(markdown), problems);
  const { alternative, check, wrong, ...rest } = data;
  return {
    ...rest,
    topic,
    task: blocks(data.task),
    hints: data.hints.map(blocks),
    explain: blocks(data.explain),
    starter: text('starter.py'),
    solution: text('solution.py'),
    ...(alternative !== undefined && { alternative: { code: text('alternative.py'), explain: blocks(alternative) } }),
    check: withSources(check, text),
    generator: files.get('cases.py') ?? null,
    wrong: wrong.map(({ file, message }) => ({ source: text(file), message })),
    files: Object.fromEntries(
      [...files].flatMap(([name, content]) =>
        name.startsWith('files/') ? [[name.slice('files/'.length), content]] : [],
      ),
    ),
  };
}

/** The programs that learners' tests are judged by, with their texts. */
function withSources(check: ExerciseFile['check'], text: (name: string) => string): Exercise['check'] {
  if (check.kind !== 'tests') return check;
  const { right, wrong_programs: programs, ...rest } = check;
  return {
    ...rest,
    right: right.map((file) => ({ file, source: text(file) })),
    programs: programs.map(({ file, title }) => ({ file, title, source: text(file) })),
  };
}
