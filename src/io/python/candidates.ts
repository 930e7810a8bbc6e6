/** Where a Python is looked for, and what is said if none can be used. */
import path from 'node:path';
import { visible } from '../../core/lib/sanitize.js';
import { RoadmapError } from '../../errors.js';
import type { Host } from '../process.js';

/** `found`: what led to it, such as `python3` or `ROADMAP_PYTHON`. */
export type Candidate = {
  readonly found: string;
  readonly file: string;
  readonly args?: readonly string[];
  /** Found by its usual name. */
  readonly isUsual: boolean;
};
/** A candidate that cannot be used, by its name in messages, and why. */
export type Miss = {
  readonly name: string;
  readonly why: 'missing' | { readonly old: string } | { readonly broken: string };
};

/** Minor versions looked for by name where `python3` is too old. */
const BY_NAME = [15, 14, 13, 12, 11];

/** What the learner said of their Python: a command or a path as `--python`, as the setting; and the work folder. */
export type Wishes = {
  readonly option?: string | undefined;
  readonly setting?: string | undefined;
  readonly folder?: string | undefined;
};

/** THE RULE: the Python that was named, that of an active environment, that of the work folder, the usual names; best first. */
export function candidates({ env, platform }: Host, { option, setting, folder }: Wishes): Candidate[] {
  const named = [
    { found: '--python', file: option },
    { found: 'ROADMAP_PYTHON', file: env.ROADMAP_PYTHON },
    { found: 'config python', file: setting },
  ].find(({ file }) => file);
  if (named?.file)
    return [{ ...named, isUsual: false, file: /[\\/]/.test(named.file) ? path.resolve(named.file) : named.file }];
  const windows = platform === 'win32';
  const environments = [
    { found: 'VIRTUAL_ENV', folder: env.VIRTUAL_ENV },
    { found: '.venv of your folder', folder: folder && environmentIn(folder) },
  ];
  return [
    ...environments.flatMap(({ found, folder }) =>
      folder ? [{ found, file: pythonOf(folder, platform), isUsual: false }] : [],
    ),
    ...['python3', 'python'].map((name) => ({ found: name, file: name, isUsual: true })),
    ...(windows ? [{ found: 'py -3', file: 'py', args: ['-3'], isUsual: true }] : []),
    ...BY_NAME.map((minor) => ({ found: `python3.${minor}`, file: `python3.${minor}`, isUsual: true })),
  ];
}

/** The virtual environment of the work folder. */
export function environmentIn(folder: string): string {
  return path.join(folder, '.venv');
}

/** The Python of a virtual environment. */
export function pythonOf(environment: string, platform: NodeJS.Platform): string {
  return path.join(environment, ...(platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']));
}

/** How to get Python, by platform. */
const GET: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: 'Install python3 with the package manager of your system, such as: sudo apt install python3',
  darwin: 'Install it from https://www.python.org/downloads/ or with: brew install python',
  win32: 'Install it from https://www.python.org/downloads/ or with: winget install Python.Python.3.14',
};

/** As a message names it. */
export function nameOf({ found, file }: Candidate): string {
  return /[\\/]/.test(file) ? `${found} (${file})` : found;
}

/** One reason for each way it can fail; what is merely missing counts only if that is all there is. */
export function noPython(misses: readonly Miss[], platform: NodeJS.Platform): RoadmapError {
  const told = misses.flatMap(({ name, why }) => {
    if (why === 'missing') return [];
    return 'old' in why ? `${visible(name)} is Python ${why.old}.` : `${visible(name)} ${why.broken}.`;
  });
  const names = misses.map(({ name }) => visible(name)).filter((name) => !name.startsWith('python3.'));
  return new RoadmapError({
    kind: 'failed',
    message: [`No Python 3.11 or later was found as ${names.join(' or ')}.`, ...told].join(' '),
    hint: `${GET[platform] ?? 'Install it from https://www.python.org/downloads/'}\nOr name yours: roadmap config python /path/to/python3. Everything that needs no Python works on.`,
  });
}
