/** Ports to what the learner writes: the Python that runs it, the files it is in, and the project that is checked. */
import type { Exchange } from './core/check/fill.js';
import type { Answered } from './core/check/judge.js';
import type { ProjectFile } from './core/course/project.js';
import type { ProgramRun, RowsFound, RowsWanted } from './core/quiz/found.js';

/** A Python: `3.12.1`, its program file, and where it was found, such as `python3` or `ROADMAP_PYTHON`. */
export type PythonInfo = {
  readonly version: string;
  readonly file: string;
  readonly found: string;
  /** Found by its usual name: the system's, which packages of exercises do not belong into. */
  readonly isUsual: boolean;
};

/** What a program may have: files by name, beside it; `args` replace the code by a command line, such as `-m pytest`. */
export type RunWith = {
  /** The name of its file, for tracebacks. */
  readonly file?: string | undefined;
  /** What is typed into it; without it, its input ends at once. */
  readonly input?: string | undefined;
  readonly beside?: Readonly<Record<string, string>> | undefined;
  readonly args?: readonly string[] | undefined;
};

/** The learner's Python; every call starts it anew, within limits against accidents. Throws `failed` if there is none. */
export type Python = {
  readonly run: (code: string, more?: RunWith) => Promise<ProgramRun>;
  /** Whether a program has the same syntax tree as one of the others. */
  readonly sameSyntax: (program: string, others: readonly string[]) => Promise<boolean>;
  /** Whether a query gives what another gives on each data set. */
  readonly sameRows: (query: string, expected: RowsWanted) => Promise<RowsFound>;
  /** Which Python it is. */
  readonly describe: () => Promise<PythonInfo>;
};

/** The learner's own files, as exercises need them. Paths are absolute. */
export type Work = {
  /** The text of a file; undefined if there is none. */
  readonly read: (file: string) => string | undefined;
  /** Opens an address in the learner's browser. False if that did not work. */
  readonly browse: (url: string) => boolean;
  /** Puts a text where nothing is yet, folders included. False if a file was there; it is left as it is. */
  readonly handOut: (file: string, text: string) => boolean;
  /** Puts a text in place of a file, which is kept under another name; gives that name, if there was a file. */
  readonly replace: (file: string, text: string) => string | undefined;
  /** Opens a file in the learner's editor and waits for it. False if none is known or it failed. */
  readonly edit: (file: string) => boolean;
  /** A file that is gone when the process ends. */
  readonly scratch: (name: string, text: string) => string;
  /** Runs a program with a Python on the learner's terminal, and waits for it. */
  readonly run: (python: string, file: string) => void;
  /** Runs a command on the learner's terminal, and waits for it. False if it failed. */
  readonly start: (command: readonly string[]) => boolean;
  /** The Python of the virtual environment `.venv` in a folder. */
  readonly environment: (folder: string) => { readonly python: string; readonly exists: boolean };
  /** Tells of each save of a file until `stop` is called. */
  readonly watch: (file: string, saved: () => void) => { readonly stop: () => Promise<void> };
};

/** How a program ended: its exit code, or how it ended without one (`did not end in 10 seconds`). */
export type Finished = {
  readonly code: number | undefined;
  readonly ending: string;
  readonly out: string;
  readonly err: string;
};

/** Where a learner's program runs: in its folder, with some of our environment and this. */
export type Place = {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string | undefined;
};

/** How a service ended after a polite signal. `code`: undefined if it runs on; `log`: what it printed since. */
export type Ended = {
  readonly code: number | undefined;
  readonly seconds: number;
  /** Something that it started still answers. */
  readonly isListening: boolean;
  readonly log: string;
};

/** A service that answers. */
export type Service = {
  readonly address: { readonly host: string; readonly port: number };
  /** It has ended by itself. */
  readonly isOver: () => boolean;
  /** The end of what it printed. */
  readonly log: () => string;
  /** Ends it with all that it started. Gives a sentence if something of it is left. */
  readonly stop: () => Promise<string | undefined>;
  /** Sends SIGTERM to it alone, as a platform does, and waits so many seconds. What is left runs until `stop`. */
  readonly end: (seconds: number) => Promise<Ended>;
  /** Leaves it running until the learner presses Ctrl-C, or until it ends by itself. */
  readonly held: () => Promise<'interrupted' | 'over'>;
};

/** Saves of files in a folder. */
export type Saves = {
  /**
   * Waits for the next ones, those since the last time included, and gives the names of the files; undefined on Ctrl-C.
   * `waits` is called when there are none yet.
   */
  readonly next: (waits: () => void) => Promise<readonly string[] | undefined>;
};

/** `reason`: a sentence. `isOver`: it ended by itself; else it ran on and did not answer. */
export type NotServing = { readonly reason: string; readonly isOver: boolean; readonly log: string };

/** Databases that checks make beside the learner's, with the driver of the learner's Python. */
export type CheckDatabases = {
  /** Whether the learner agreed that they are made on a server, and their yes. */
  readonly has: (server: string) => boolean;
  readonly add: (server: string) => void;
  /** The value of a variable in the learner's environment, or in the `.env` of a folder. */
  readonly variable: (folder: string, name: string) => string | undefined;
  /** Makes one beside that of the address. Gives what is wrong: packages one of which is needed, or the server's words. */
  readonly make: (
    folder: string,
    url: string,
    name: string,
  ) => Promise<{ readonly missing: readonly string[] } | { readonly error: string } | undefined>;
  /** Drops all that were made. Gives a sentence for each that is left. */
  readonly drop: () => readonly string[];
};

/** All that the checks of a learner's project need of this machine. A command is a word each; `python` is that of the folder. */
export type Workshop = {
  /** The `roadmap.project.yaml` of a folder; undefined if there is none. Throws `invalid`. */
  readonly read: (folder: string) => ProjectFile | undefined;
  readonly run: (command: readonly string[], place: Place) => Promise<Finished>;
  /** The same with more time. */
  readonly prepare: (command: readonly string[], place: Place) => Promise<Finished>;
  readonly freePort: () => Promise<number>;
  /** Starts a service and waits until it answers; else says why it does not, with the end of what it printed. */
  readonly serve: (
    command: readonly string[],
    place: Place & { readonly port: number; readonly ready: string },
  ) => Promise<Service | NotServing>;
  /** Whether the `.env` of a folder gives a variable. */
  readonly isInDotenv: (folder: string, name: string) => boolean;
  readonly ask: (address: Service['address'], exchange: Exchange) => Promise<Answered | { readonly failed: string }>;
  /** A folder with some files that is gone when the process ends. */
  readonly scratch: (files: Readonly<Record<string, string>>) => string;
  /** Texts of the files in a folder, by name. */
  readonly filesIn: (folder: string) => Readonly<Record<string, string>>;
  /** Names of the files in a folder and below it, with `/`; without what tools keep there. */
  readonly namesIn: (folder: string) => readonly string[];
  /** The text of one of them; cut if it is very long. */
  readonly textOf: (folder: string, name: string) => string;
  /** Asks git, with nothing of the learner's settings that could run a program. */
  readonly git: (folder: string, args: readonly string[]) => Promise<Finished>;
  readonly databases: CheckDatabases;
  /** Watches a folder, but for one file in it. */
  readonly saves: (folder: string, except: string | undefined) => Saves;
  /** Where a report goes: gives what writes it. Throws `failed` if the file is there and is no report. */
  readonly report: (file: string) => (text: string) => void;
  /** Removes what the checks have made outside of the learner's folder. */
  readonly clear: () => void;
  /** A word that was never used. */
  readonly unique: () => string;
  /** The commit a folder is at, and whether all of it is committed; nulls where there is no git repository. */
  readonly commit: (folder: string) => Promise<{ readonly commit: string | null; readonly clean: boolean | null }>;
};
