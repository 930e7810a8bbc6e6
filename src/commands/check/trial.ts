/** A way to do the steps of checks, and what is known meanwhile. */
import type { Fault } from '../../core/check/judge.js';
import type {
  CommandStep,
  FileStep,
  GitStep,
  LoggedStep,
  ProjectCheck,
  RefusedStep,
  RequestStep,
  RestartStep,
  RunStep,
  StopStep,
  TogetherStep,
  UnloggedStep,
  WaitStep,
} from '../../core/course/project.js';

/** What is known while the steps of one check are done. */
export type Notes = {
  values: Map<string, string>;
  /** What was asked and answered last, and all of it. */
  request: string | null;
  response: string | null;
  readonly exchanges: string[];
};

/** A way to do steps: on a service that runs, or on a program that is started for each. */
export type Trial = {
  /** Values at the beginning of a check. */
  readonly begin: (check: ProjectCheck) => Promise<Map<string, string>>;
  readonly run: (step: RunStep, notes: Notes) => Promise<Fault>;
  readonly request: (step: RequestStep, notes: Notes) => Promise<Fault>;
  readonly together: (step: TogetherStep, notes: Notes) => Promise<Fault>;
  readonly restart: (step: RestartStep) => Promise<Fault>;
  readonly refused: (step: RefusedStep) => Promise<Fault>;
  readonly stop: (step: StopStep, notes: Notes) => Promise<Fault>;
  readonly wait: (step: WaitStep) => Promise<Fault>;
  readonly file: (step: FileStep, notes: Notes) => Promise<Fault>;
  readonly git: (step: GitStep, notes: Notes) => Promise<Fault>;
  readonly command: (step: CommandStep, notes: Notes) => Promise<Fault>;
  readonly logged: (step: LoggedStep, notes: Notes) => Promise<Fault>;
  readonly unlogged: (step: UnloggedStep, notes: Notes) => Promise<Fault>;
  /** The end of what the service printed, as soon as it prints no more. */
  readonly log: () => Promise<string | null>;
  /** Leaves the service running, tells where, and waits until it is to end or has ended. */
  readonly hold: (tell: (kept: Kept) => void) => Promise<Held>;
  readonly end: () => Promise<void>;
};

/** A service that goes on running. `url` has the base path; `data` is its folder, which goes with it. */
export type Kept = { readonly url: string; readonly data: string };
/** How that ended, and the end of what the service printed. */
export type Held = { readonly how: 'interrupted' | 'over'; readonly log: string | null };

export async function waited({ seconds }: WaitStep): Promise<Fault> {
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return undefined;
}

export const WRONG_FORM = 'This check does not fit the form of the project.';
