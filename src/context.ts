/** What a command may ask of the world. Cheap things are values; costly ones are functions that load at first use. */

import type { Python, Work, Workshop } from './context-programs.js';
import type { Backup } from './core/archive/backup.js';
import type { SchemaName } from './core/course/author-files.js';
import type { Exercise, ExerciseEntry } from './core/course/exercise.js';
import type { GlossaryWord, Lesson, LessonEntry } from './core/course/lesson.js';
import type { Validated } from './core/course/problem.js';
import type { Project } from './core/course/project.js';
import type { Entry, Question } from './core/course/question.js';
import type { Card, Roadmap } from './core/course/roadmap.js';
import type { Zone } from './core/lib/study-day.js';
import type { Reply } from './core/practice/reply.js';
import type { Change, Event } from './core/progress/events.js';
import type { State } from './core/progress/state.js';
import type { DueEntries, Memories } from './core/review/memory.js';
import type { Scheduler } from './core/review/scheduler.js';
import type { SearchDocument } from './core/search/documents.js';
import type { SettingKey, Settings } from './core/settings.js';
import type { Tally } from './core/stats/tally.js';
import type { Style } from './views/style.js';

/** A roadmap ready to use; `cards` and `bank` read at first use. */
export type Course = {
  readonly roadmap: Roadmap;
  /** One step's cards. */
  readonly cards: (step: string) => Readonly<Record<string, Card>>;
  readonly bank: () => Bank;
  /** Which topics have a lesson, in path order. */
  readonly lessons: () => readonly LessonEntry[];
  /** A topic's lesson, if it has one. */
  readonly lesson: (topic: string) => Lesson | undefined;
  /** In the order in which they are practised. */
  readonly exercises: () => readonly ExerciseEntry[];
  /** Words that the lessons explain. */
  readonly glossary: () => readonly GlossaryWord[];
  /** Everything that can be searched. */
  readonly documents: () => readonly SearchDocument[];
  /** The project of a topic, if it has one. */
  readonly project: (topic: string) => Project | undefined;
  /** The exercise of an entry. */
  readonly exercise: (id: string) => Exercise;
  /** Another one when the questions are others: what was derived from answers to them is derived again then. */
  readonly edition: string;
};

/** The roadmap's questions; none if nothing stands beside it. */
export type Bank = { readonly entries: readonly Entry[]; readonly question: (entry: Entry) => Question };

/** The learner's progress on the course in use. */
export type Progress = {
  /** The state now, and when questions come back, by topic. */
  readonly snapshot: () => Promise<{ readonly state: State; readonly due: DueEntries }>;
  /** What is remembered of every answer. */
  readonly memories: () => Promise<Memories>;
  /** Puts what was derived from answers on disk again, after a setting or the questions changed. */
  readonly refresh: () => Promise<void>;
  /** What was done when, counted for statistics. Keeps a cache of it. */
  readonly tally: () => Promise<Tally>;
  /** Every event, in order. Reads the whole journal, and loads nothing that writes. */
  readonly events: () => Promise<Event[]>;
  /** Saves one command's changes and gives the state after them. */
  readonly commit: (command: string, changes: readonly Change[]) => Promise<State>;
};

/** Progress of all roadmaps as a whole. All of it throws where the disk does. */
export type Archive = {
  readonly events: () => readonly Event[];
  /** Takes in events that are not known; each line has those of one change. */
  readonly adopt: (lines: readonly (readonly Event[])[]) => void;
  /** Newest first. */
  readonly list: () => readonly Backup[];
  /** Gives its name; undefined if there is nothing to keep yet. `why`: small letters and hyphens. */
  readonly make: (why: string) => string | undefined;
  /** Progress as it was; what came after is gone from it. */
  readonly restore: (name: string) => void;
};

/** What is wrong with the settings file: one setting in it, what is written in it, or that it cannot be read at all. */
export type SettingFault =
  | { readonly what: 'setting'; readonly key: SettingKey; readonly message: string }
  | { readonly what: 'content' | 'file'; readonly message: string };

export type SettingsPort = {
  /** Throws an error that names the first thing in the file that cannot be used. */
  readonly read: () => Settings;
  /** What can be used, whatever is wrong with the rest. Never throws. */
  readonly look: () => { readonly settings: Settings; readonly faults: readonly SettingFault[] };
  readonly write: (key: SettingKey, value: unknown) => Promise<void>;
  /** Begins anew; gives the name that the old file has now, if there was one. */
  readonly reset: () => Promise<string | undefined>;
};

export type Option<T> = { readonly value: T; readonly name: string };

/** A key and what it does, by the name that readline gives it: `enter`, `backspace`, `escape`, or a character. */
export type Key = { readonly key: string; readonly name: string };

/** Lines to print. They are computed again when the size of the terminal changes. */
export type Draw = () => readonly string[];

export type TextOptions = {
  /** Whether these lines are all of the answer; asked at each Enter. Without it, one line is. */
  readonly isWhole?: ((lines: readonly string[]) => boolean) | undefined;
  /** Text to begin with, to be changed. */
  readonly initial?: string | undefined;
};

/** Questions to the learner, and what is said between them. Questions throw `cancelled` on Ctrl-C and at the end of input. */
export type Prompts = {
  readonly select: <T>(message: string, options: readonly Option<T>[]) => Promise<T>;
  readonly confirm: (message: string) => Promise<boolean>;
  /** Text as it was typed, of one or more lines. */
  readonly text: (message: string, options?: TextOptions) => Promise<string>;
  /** One of the keys. */
  readonly key: (message: string, keys: readonly Key[]) => Promise<string>;
  /** Presses a key in place of the learner, as when a file was saved. */
  readonly press: (key: string) => void;
  /** Leaves the terminal to another program while `run` runs. */
  readonly lend: <T>(run: () => T) => T;
  readonly say: (draw: Draw) => void;
  /** Begins a new screen, on a terminal that can redraw. */
  readonly turnPage: () => void;
  /** Rows of a page; infinitely many where there are no pages. */
  readonly height: () => number;
  /** The text after the learner's editor; undefined if none is set or it failed. */
  readonly edit: (text: string) => Promise<string | undefined>;
};

/** Whether the programs of a roadmap may run: ours may, others where the learner agreed to the files as they are. */
export type Trusted =
  | { readonly state: 'built-in' }
  /** `at`: epoch milliseconds. */
  | { readonly state: 'agreed'; readonly file: string; readonly at: number }
  /** `changed`: the learner agreed to other files. */
  | { readonly state: 'open' | 'changed'; readonly file: string };

/** The learner's yes to programs that are not ours. Each of the roadmap in use, or of one that is named. */
export type Trust = {
  readonly look: (name?: string) => Promise<Trusted>;
  readonly grant: (name?: string) => Promise<void>;
  readonly revoke: (name?: string) => Promise<void>;
};

export type Paths = {
  readonly data: string;
  readonly config: string;
  readonly state: string;
};

/** What is printed, and how questions are asked. */
export type Terminal = {
  /** Columns to fill. */
  readonly width: number;
  /** Print JSON and nothing else. */
  readonly json: boolean;
  /** Both ends are terminals that can redraw, and questions were not forbidden. */
  readonly canPrompt: boolean;
  /** Answers can be read: on a terminal, or line by line, from a pipe too, in the accessible form. */
  readonly canRead: () => boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly style: () => Promise<Style>;
  /** Shows long text through the pager on a terminal, else prints it. */
  readonly page: (text: string) => Promise<void>;
  readonly prompts: () => Promise<Prompts>;
  /** Colours code in a language, if there is colour. */
  readonly highlight: () => Promise<Highlight>;
};

export type Clock = {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly zone: Zone;
};

/** The program and the computer it runs on. */
export type Machine = {
  readonly version: string;
  /** The absolute path that a text means; `~` is the home folder. */
  readonly absolute: (text: string) => string;
  /** Letters and digits that were never given before. */
  readonly unique: () => string;
  /** All of standard input. */
  readonly input: () => Promise<string>;
  /** Puts a text into a file that the learner named, in place of what was there. Throws `failed`. */
  readonly save: (file: string, text: string) => Promise<void>;
  /** Whether this process has changed progress or settings. */
  readonly hasSaved: () => boolean;
  /** Keeps the details of an unexpected error; gives the file they are in, if that worked. */
  readonly logError: (details: string) => Promise<string | undefined>;
  /** Facts about this machine's data, for `doctor`. */
  readonly examine: () => Promise<readonly Finding[]>;
};

/** What the author of a roadmap needs. */
export type Author = {
  /** Every problem of a roadmap file; without a name, of the one in use. */
  readonly validate: (file: string | undefined) => Promise<Validated>;
  /** The JSON Schema of a roadmap's files, for editors. */
  readonly schema: (name: SchemaName) => Promise<object>;
};

export type Context = {
  readonly terminal: Terminal;
  readonly clock: Clock;
  readonly machine: Machine;
  readonly author: Author;
  readonly course: () => Promise<Course>;
  /** The course in a file, or without one that in use; nothing is written for it. For completion, which a key asks for. */
  readonly peek: (file?: string) => Promise<Course>;
  readonly progress: Progress;
  readonly archive: () => Promise<Archive>;
  readonly settings: SettingsPort;
  readonly python: () => Promise<Python>;
  /** Checks a learner's file against an exercise. Throws `failed` if there is no Python. */
  readonly judge: (exercise: Exercise, file: string) => Promise<Reply>;
  readonly work: () => Promise<Work>;
  readonly workshop: () => Promise<Workshop>;
  readonly trust: Trust;
  /** The scheduler for the learner's settings; loads FSRS. */
  readonly scheduler: () => Promise<Scheduler>;
};

export type Highlight = (code: string, language: string) => string;

/** What `doctor` found: what was looked at, whether it is well, and what there is to do about it: best a command. */
export type Finding = {
  readonly name: string;
  readonly ok: boolean;
  readonly text: string;
  readonly mend?: string | undefined;
};
