/**
 * Which files make a roadmap: its `roadmap.yaml`, and beside it `questions/<step>.yaml`, `lessons/<topic>.md`,
 * `exercises/<topic>/<exercise>/` and `projects/<topic>.yaml`.
 */
import fs from 'node:fs';
import path from 'node:path';

export type QuestionFile = { readonly file: string; readonly step: string };
export type LessonFile = { readonly file: string; readonly topic: string };
export type ProjectSource = { readonly file: string; readonly topic: string };
/** `folder` holds the `exercise.yaml` and all that belongs to it. */
export type ExerciseFolder = { readonly folder: string; readonly topic: string; readonly id: string };
export type CourseFiles = {
  /** Absolute. */
  readonly roadmap: string;
  /** In the order of their names. */
  readonly questions: readonly QuestionFile[];
  readonly lessons: readonly LessonFile[];
  readonly exercises: readonly ExerciseFolder[];
  readonly projects: readonly ProjectSource[];
};

/** The files of a roadmap that is named by its file or its folder. They need not exist. */
export function filesOf(name: string): CourseFiles {
  const roadmap = roadmapFile(path.resolve(name));
  const folder = path.join(path.dirname(roadmap), 'questions');
  const names = namesIn(folder).filter(isYaml).sort();
  return {
    roadmap,
    questions: names.map((file) => ({ file: path.join(folder, file), step: file.replace(/\.ya?ml$/, '') })),
    lessons: lessonsIn(path.join(path.dirname(roadmap), 'lessons')),
    exercises: exercisesIn(path.join(path.dirname(roadmap), 'exercises')),
    projects: projectsIn(path.join(path.dirname(roadmap), 'projects')),
  };
}

/** Every file that a roadmap is made of, those of its exercises included. */
export function allFiles({ roadmap, questions, lessons, exercises, projects }: CourseFiles): string[] {
  const parts = exercises.flatMap(({ folder }) => textFilesIn(folder).map((name) => path.join(folder, name)));
  const single = [...questions, ...lessons, ...projects].map(({ file }) => file);
  return [roadmap, ...single, ...parts];
}

/** The files in a folder and the folders in it, as paths with `/` from there, in order. */
export function textFilesIn(folder: string): string[] {
  const inside = foldersIn(folder).flatMap((name) =>
    textFilesIn(path.join(folder, name)).map((file) => `${name}/${file}`),
  );
  const own = namesIn(folder).filter((name) => !/^[.#]|~$/.test(name) && !isFolder(path.join(folder, name)));
  return [...own.sort(), ...inside];
}

function lessonsIn(folder: string): LessonFile[] {
  const names = namesIn(folder).filter((name) => /^[^.#].*\.md$/.test(name) && name.toLowerCase() !== 'readme.md');
  return names.sort().map((name) => ({ file: path.join(folder, name), topic: name.slice(0, -'.md'.length) }));
}

function projectsIn(folder: string): ProjectSource[] {
  const names = namesIn(folder).filter(isYaml).sort();
  return names.map((name) => ({ file: path.join(folder, name), topic: name.replace(/\.ya?ml$/, '') }));
}

function exercisesIn(folder: string): ExerciseFolder[] {
  return foldersIn(folder).flatMap((topic) =>
    foldersIn(path.join(folder, topic)).map((id) => ({ folder: path.join(folder, topic, id), topic, id })),
  );
}

function foldersIn(folder: string): string[] {
  const names = namesIn(folder).filter((name) => !/^[.#]|^__/.test(name) && isFolder(path.join(folder, name)));
  return names.sort();
}

function roadmapFile(named: string): string {
  if (!isFolder(named)) return named;
  const [usual, other] = ['roadmap.yaml', 'roadmap.yml'].map((file) => path.join(named, file)) as [string, string];
  return !fs.existsSync(usual) && fs.existsSync(other) ? other : usual;
}

/** Editors and systems leave files of their own beside those they write: `.#x.yaml`, `._x.yaml`, `x.yaml~`. */
function isYaml(name: string): boolean {
  return /^[^.#].*\.ya?ml$/.test(name);
}

/** What stands beside a roadmap and looks as if it should be part of it: one sentence each. */
export function nearMisses({ roadmap }: CourseFiles): string[] {
  const folder = path.dirname(roadmap);
  const beside = namesIn(folder)
    .filter((name) => /^questions?(\.ya?ml)?$/i.test(name) && name !== 'questions')
    .map((name) => `${name} is not read: questions stand in the folder questions, one file a step.`);
  const inside = namesIn(path.join(folder, 'questions'))
    .filter((name) => !isYaml(name) && /^[^.#].*\.(ya?ml|json)(\.txt)?$/i.test(name))
    .map((name) => `questions/${name} is not read: names end in .yaml or .yml.`);
  const isFile = !isFolder(path.join(folder, 'questions')) && fs.existsSync(path.join(folder, 'questions'));
  return [...beside, ...(isFile ? ['questions is not read: it is no folder.'] : []), ...inside];
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

function isFolder(name: string): boolean {
  try {
    return fs.statSync(name).isDirectory();
  } catch {
    return false; // reading it will tell why
  }
}
