/** Projects as plain data: a brief, the way to a finished program, and checks in stages that prove it. */
import type { Block } from './lesson.js';

/** `command`: a program that is run with arguments. `service`: one that is started once and asked over HTTP. */
export const PROJECT_FORMS = ['command', 'service'] as const;
export type ProjectForm = (typeof PROJECT_FORMS)[number];

/** `json`: a status of 400 or more wants a body of JSON, in every step. `free`: only where a step says what is in the body. */
export const PROJECT_ERRORS = ['json', 'free'] as const;

/** JSON as a check writes it. In a pattern, `<number>`, `<text>` and `<any>` stand for every such value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The program is run with arguments. Each check has an empty folder of its own, `{data}`. */
export type RunStep = {
  readonly kind: 'run';
  readonly args: readonly string[];
  readonly stdin: string;
  /** Exit codes that are right; `error`: any but 0. */
  readonly exit: readonly number[] | 'error';
  /** Texts in standard output, and texts that are not there. */
  readonly out: readonly string[];
  readonly lacks: readonly string[];
  /** Texts in standard error. */
  readonly err: readonly string[];
  /** By the name of a file in `{data}`: texts in it afterwards. */
  readonly writes: Readonly<Record<string, readonly string[]>>;
  /** Files in `{data}` that are as they were before. */
  readonly keeps: readonly string[];
};

/** A request over HTTP, and what a right answer has. */
export type RequestStep = {
  readonly kind: 'request';
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly json?: Json | undefined;
  /** Fields of a form, in place of JSON. */
  readonly form?: Readonly<Record<string, string>> | undefined;
  /** A body as it is, in place of JSON. */
  readonly body?: string | undefined;
  /** Status codes that are right. */
  readonly status: readonly number[];
  /** A pattern: every key of it is in the answer. */
  readonly has?: Json | undefined;
  /** A pattern of an item of the list that is answered. */
  readonly includes?: Json | undefined;
  readonly excludes?: Json | undefined;
  /** How many items the list has at most. */
  readonly most?: number | undefined;
  /** Texts that are nowhere in the answer. */
  readonly lacks: readonly string[];
  /** Headers of the answer, by name; `<any>` stands for every value. */
  readonly gives: Readonly<Record<string, string>>;
  /** Values of the answer to use later as `{name}`, by their paths, such as `id` or `user.id`. */
  readonly capture: Readonly<Record<string, string>>;
};

/** Variables that are different at one start; null takes one away. */
export type Changes = Readonly<Record<string, string | null>>;

/** The service is stopped and started again. `environment`: what is different this time; the next check starts it as before. */
export type RestartStep = { readonly kind: 'restart'; readonly environment: Changes };

/** The service is stopped, and with this environment it must not start, but end with words. */
export type RefusedStep = { readonly kind: 'refused'; readonly environment: Changes };

/** Some seconds go by. */
export type WaitStep = { readonly kind: 'wait'; readonly seconds: number };

/** Requests at the same time. `status`: the codes of all answers, smallest first. */
export type TogetherStep = {
  readonly kind: 'together';
  readonly requests: readonly RequestStep[];
  readonly status: readonly number[];
};

/** Texts that the service has printed since its last start. */
export type LoggedStep = { readonly kind: 'logged'; readonly texts: readonly string[] };

/** Texts that the service has printed nowhere since its last start. */
export type UnloggedStep = { readonly kind: 'unlogged'; readonly texts: readonly string[] };

/** The service gets SIGTERM, as a platform sends it, and has to end by itself. */
export type StopStep = {
  readonly kind: 'stop';
  /** Exit codes that are right; 143 is that of SIGTERM itself. */
  readonly exit: readonly number[];
  readonly seconds: number;
};

/** A text, or a pattern with words for what it stands for. Patterns are looked for in lines, and small and capital letters are the same to them. */
export type Wanted = string | { readonly pattern: string; readonly is: string };

/** Files in the folder: at least one is there, or more. Nothing is run. */
export type FileStep = {
  readonly kind: 'file';
  /** Globs; every file that one of them takes is looked at. */
  readonly names: readonly string[];
  /** What such a file is called, where the globs are hard to read. */
  readonly is?: string | undefined;
  /** How many there are at least. */
  readonly least?: number | undefined;
  /** Each is in one of the files. */
  readonly has: readonly Wanted[];
  /** None is in any of them. */
  readonly lacks: readonly Wanted[];
};

/** The git repository of the folder: that there is one, and more. */
export type GitStep = {
  readonly kind: 'git';
  /** How many commits there are at least. */
  readonly commits?: number | undefined;
  /** How many branches were merged into this one at least. */
  readonly merged?: number | undefined;
  /** All is committed. */
  readonly clean: boolean;
  /** Names that the repository ignores. */
  readonly ignores: readonly string[];
  /** Globs of files that are in no commit of any branch. */
  readonly never: readonly string[];
  /** Globs, each of a file that git keeps. */
  readonly tracks: readonly string[];
};

/** A command that the learner's project file names under `commands`. */
export type CommandStep = {
  readonly kind: 'command';
  readonly name: string;
  /** Beside the service, with its port, its data and its database. Otherwise with an empty `{data}` of its own. */
  readonly beside: boolean;
  /** Exit codes that are right; `error`: any but 0. */
  readonly exit: readonly number[] | 'error';
  /** Texts in what it prints, and texts that are not there. */
  readonly out: readonly string[];
  readonly lacks: readonly string[];
  /** How many tests ran and passed at least, as pytest and unittest say it. */
  readonly ran?: number | undefined;
};

export type CheckStep =
  | RunStep
  | RequestStep
  | RestartStep
  | RefusedStep
  | WaitStep
  | TogetherStep
  | LoggedStep
  | UnloggedStep
  | StopStep
  | FileStep
  | GitStep
  | CommandStep;

export type ProjectCheck = {
  readonly id: string;
  readonly title: string;
  /** What it proves. */
  readonly topic: string;
  /** What to change if it does not pass. */
  readonly mend: string;
  /** Checks without which this one says nothing. */
  readonly needs: readonly string[];
  /** Files that lie in `{data}` before the first step. */
  readonly files: Readonly<Record<string, string>>;
  readonly steps: readonly CheckStep[];
};

export type Stage = {
  readonly id: string;
  readonly title: string;
  readonly checks: readonly ProjectCheck[];
};

export type Milestone = {
  readonly title: string;
  readonly text: readonly Block[];
  /** Sections of lessons that help, as `topic#section`. */
  readonly sections: readonly string[];
  readonly exercises: readonly string[];
};

export type Project = {
  /** The topic whose project it is. */
  readonly topic: string;
  readonly form: ProjectForm;
  readonly errors: (typeof PROJECT_ERRORS)[number];
  readonly brief: readonly Block[];
  /** What the learner decides. */
  readonly free: readonly Block[];
  readonly milestones: readonly Milestone[];
  /** Names of fields in JSON and what they are; a learner may name them differently. */
  readonly fields: Readonly<Record<string, string>>;
  /** The learner's `roadmap.project.yaml` to begin with. */
  readonly template: string;
  readonly stages: readonly Stage[];
};

/** All checks, in order. */
export function checksOf({ stages }: Pick<Project, 'stages'>): ProjectCheck[] {
  return stages.flatMap(({ checks }) => checks);
}

/** What the learner says of their project: `roadmap.project.yaml`. */
export type ProjectFile = {
  /** The topic of the project. */
  readonly project: string;
  /** The command that starts the program, a word each; `{port}` and `{data}` are filled in. */
  readonly run: readonly string[];
  /** Commands before it, such as migrations. */
  readonly prepare: readonly (readonly string[])[];
  /** What every path of the API begins with. */
  readonly base: string;
  /** The path that is asked until the service answers. */
  readonly ready: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The variable that holds the address of the learner's database. The check has one of its own beside it. */
  readonly database?: string | undefined;
  /** Commands by name, such as `tests`. */
  readonly commands: Readonly<Record<string, readonly string[]>>;
  /** The learner's names of fields, by ours. */
  readonly fields: Readonly<Record<string, string>>;
  /** The learner's paths, by ours. */
  readonly paths: Readonly<Record<string, string>>;
};
