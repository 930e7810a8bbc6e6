/** Which roadmap is used, and how its faults tell who named it. */
import path from 'node:path';
import type { Course } from '../../context.js';
import { isRoadmapError, RoadmapError } from '../../errors.js';
import type { Cache } from './cache.js';
import { asWritten, compiledCourse, partOf } from './compiled.js';

/** Who can name a roadmap; the first that does is used. Without any, the shipped one is. */
export type Naming = {
  /** `--roadmap`. */
  readonly flag: string | undefined;
  /** `ROADMAP_FILE`. */
  readonly variable: string | undefined;
  /** The setting; read only if nothing else names one. */
  readonly setting: () => string | undefined;
};

type Named = { readonly file: string; readonly by: keyof Naming };

/** The roadmap that is named, and by whom. */
export function namedRoadmap({ flag, variable, setting }: Naming): Named | undefined {
  if (flag !== undefined) return { file: flag, by: 'flag' };
  if (variable) return { file: variable, by: 'variable' };
  const file = setting();
  return file === undefined ? undefined : { file, by: 'setting' };
}

export type Opening = {
  /** Folder of the package. */
  readonly root: string;
  /** The path that a name means. */
  readonly expand: (name: string) => string;
  readonly cache: () => Cache;
};

/** Opens the roadmap that is named, or the shipped one. */
export async function openCourse(naming: Naming, { root, expand, cache }: Opening): Promise<Course> {
  const named = namedRoadmap(naming);
  if (named === undefined) return shippedCourse(root);
  try {
    return await (await import('./cache.js')).courseNamed(expand(named.file), cache());
  } catch (error) {
    throw withNaming(error, named);
  }
}

function shippedCourse(root: string): Course {
  const folder = { path: path.join(root, 'dist', 'course'), parse: asWritten, damaged: brokenProgram };
  return compiledCourse(partOf(folder, 'index'), folder);
}

function brokenProgram(): RoadmapError {
  const message = 'The course of the program is damaged.';
  return new RoadmapError({ kind: 'failed', message, hint: 'Install roadmap again.' });
}

const WAY_OUT = {
  flag: undefined,
  variable: 'ROADMAP_FILE names it: unset ROADMAP_FILE to use the shipped one.',
  setting: 'The setting roadmap names it. Use the shipped one again: roadmap config roadmap --unset',
};

/** An error about a roadmap that the learner did not name on this line says what named it, and how to name none. */
function withNaming(error: unknown, { by }: Named): unknown {
  const way = WAY_OUT[by];
  if (!isRoadmapError(error) || way === undefined) return error;
  return new RoadmapError({ ...error.info, hint: [error.info.hint, way].filter(Boolean).join('\n') });
}
