/** What can go wrong, as the user sees it, and the one mapping from there to an exit code. */

/** Every exit code the program uses; documented in README.md. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  'not-passed': 3,
  invalid: 4,
  refused: 5,
  cancelled: 130,
} as const;

/** What each exit code means, for help and README.md. */
export const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: 'it worked, also if there was nothing to do',
  failed: 'it could not be done: a full disk, a missing file',
  usage: 'wrong usage: an unknown topic, an unknown option',
  'not-passed': 'an answer was not right, or an exercise or a check did not pass',
  invalid: 'a roadmap, the settings or the progress is invalid, or was written by a newer version',
  refused: 'refused: it would have to ask, and there is no terminal',
  cancelled: 'cancelled',
};

export type ErrorKind = Exclude<keyof typeof EXIT, 'ok'>;

/** The three parts of a message: what happened, likely why (`hint`'s first sentence) and what to type next. */
export type ErrorInfo = {
  readonly kind: ErrorKind;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Where in a file: `file:line:col`. */
  readonly at?: string | undefined;
  /** Lines to print as they are below the message: a code frame, a list of problems. */
  readonly details?: readonly string[] | undefined;
  /** The output itself could not be written, so the message goes to standard error. */
  readonly source?: 'output' | undefined;
  /** All was printed already: only the exit code is left to tell. */
  readonly told?: boolean | undefined;
};

// The bundle holds this class more than once (one copy per chunk), so identity cannot be told by `instanceof`.
const BRAND = Symbol.for('roadmap.error');

/** The only error the program throws on purpose. */
export class RoadmapError extends Error {
  readonly info: ErrorInfo;
  readonly [BRAND] = true;
  constructor(info: ErrorInfo) {
    super(info.message);
    this.name = 'RoadmapError';
    this.info = info;
  }
}

/** True for an error thrown on purpose, whichever chunk threw it. */
export function isRoadmapError(error: unknown): error is RoadmapError {
  return typeof error === 'object' && error !== null && BRAND in error;
}

/** Wrong words on the command line: exit 2. */
export function usageError(message: string, hint?: string): RoadmapError {
  return new RoadmapError({ kind: 'usage', message, hint });
}

/** What the file system's codes mean to a learner. */
export const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'Access to a file or folder was refused.',
  EDQUOT: 'Your disk quota is used up.',
  EEXIST: 'Something else stands where a folder is needed.',
  EIO: 'The disk reported an error.',
  EISDIR: 'A folder stands where a file is needed.',
  ELOOP: 'A link leads in a circle.',
  EMFILE: 'Too many files are open on this computer.',
  ENAMETOOLONG: 'The name of a file or folder is too long.',
  ENOENT: 'A folder cannot be made or a file cannot be found there.',
  ENOSPC: 'The disk is full.',
  ENOTDIR: 'A file stands where a folder is needed.',
  EPERM: 'The system did not permit it.',
  EROFS: 'The disk is read-only.',
};

/** Standard output could not be written. */
export function outputError(code: string): RoadmapError {
  const reason = code === 'ENOSPC' ? 'there is no space where it goes' : `the system says ${code}`;
  return new RoadmapError({ kind: 'failed', message: `The output could not be written: ${reason}.`, source: 'output' });
}
