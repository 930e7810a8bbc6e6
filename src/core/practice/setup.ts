/** What makes an environment for exercises, as commands. */
import type { ExerciseEntry } from '../course/exercise.js';

/** Packages that exercises need, each once. */
export function packagesOf(exercises: readonly ExerciseEntry[]): string[] {
  return [...new Set(exercises.flatMap(({ needs }) => needs))].sort();
}

export type Place = {
  /** The Python there is. */
  readonly python: string;
  /** The folder of the environment to make with it; undefined if that Python takes the packages itself. */
  readonly environment?: { readonly folder: string; readonly python: string; readonly exists: boolean } | undefined;
};

/** The commands in their order, each as a list of words; none if there is nothing to install. */
export function setupCommands({ python, environment }: Place, packages: readonly string[]): string[][] {
  if (packages.length === 0) return [];
  const make = environment && !environment.exists ? [[python, '-m', 'venv', environment.folder]] : [];
  return [...make, [environment?.python ?? python, '-m', 'pip', 'install', ...packages]];
}

/** A command as one types it. */
export function typed(command: readonly string[]): string {
  return command.map((word) => (/^[\w@%+=:,./\\~-]+$/.test(word) ? word : `"${word}"`)).join(' ');
}
