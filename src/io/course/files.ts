/** Which files make a roadmap: its `roadmap.yaml`, and `questions/<step>.yaml` beside it. */
import fs from 'node:fs';
import path from 'node:path';

export type QuestionFile = { readonly file: string; readonly step: string };
export type CourseFiles = {
  /** Absolute. */
  readonly roadmap: string;
  /** In the order of their names. */
  readonly questions: readonly QuestionFile[];
};

/** The files of a roadmap that is named by its file or its folder. They need not exist. */
export function filesOf(name: string): CourseFiles {
  const roadmap = roadmapFile(path.resolve(name));
  const folder = path.join(path.dirname(roadmap), 'questions');
  const names = namesIn(folder).filter(isYaml).sort();
  return {
    roadmap,
    questions: names.map((file) => ({ file: path.join(folder, file), step: file.replace(/\.ya?ml$/, '') })),
  };
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
