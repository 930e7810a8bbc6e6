/** Where a Python is looked for, and what is said if none can be used. */
import path from 'node:path';
import { visible } from '../../core/lib/sanitize.js';
import { RoadmapError } from '../../errors.js';
import type { Host } from '../process.js';

/** `found`: what led to it, such as `python3` or `ROADMAP_PYTHON`. */
export type Candidate = { readonly found: string; readonly file: string; readonly args?: readonly string[] };
/** A candidate that cannot be used, by its name in messages, and why. */
export type Miss = {
  readonly name: string;
  readonly why: 'missing' | { readonly old: string } | { readonly broken: string };
};

/** Minor versions looked for by name where `python3` is too old. */
const BY_NAME = [15, 14, 13, 12, 11];

/** Pythons to try, best first: the one that was named, that of an active environment, the usual names. */
export function candidates({ env, platform }: Host): Candidate[] {
  const named = env.ROADMAP_PYTHON;
  if (named) return [{ found: 'ROADMAP_PYTHON', file: /[\\/]/.test(named) ? path.resolve(named) : named }];
  const windows = platform === 'win32';
  const inEnvironment = windows ? ['Scripts', 'python.exe'] : ['bin', 'python'];
  return [
    ...(env.VIRTUAL_ENV ? [{ found: 'VIRTUAL_ENV', file: path.join(env.VIRTUAL_ENV, ...inEnvironment) }] : []),
    ...['python3', 'python'].map((name) => ({ found: name, file: name })),
    ...(windows ? [{ found: 'py -3', file: 'py', args: ['-3'] }] : []),
    ...BY_NAME.map((minor) => ({ found: `python3.${minor}`, file: `python3.${minor}` })),
  ];
}

/** As a message names it. */
export function nameOf({ found, file }: Candidate): string {
  return /[\\/]/.test(file) ? `${found} (${file})` : found;
}

/** One reason for each way it can fail; what is merely missing counts only if that is all there is. */
export function noPython(misses: readonly Miss[]): RoadmapError {
  const told = misses.flatMap(({ name, why }) => {
    if (why === 'missing') return [];
    return 'old' in why ? `${visible(name)} is Python ${why.old}.` : `${visible(name)} ${why.broken}.`;
  });
  const names = misses.map(({ name }) => visible(name)).filter((name) => !name.startsWith('python3.'));
  return new RoadmapError({
    kind: 'failed',
    message: [`No Python 3.11 or later was found as ${names.join(' or ')}.`, ...told].join(' '),
    hint: 'Install it, or name it: ROADMAP_PYTHON=/path/to/python3',
  });
}
