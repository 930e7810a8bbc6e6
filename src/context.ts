/** What a command may ask of the world. Cheap things are values; costly ones are functions that load at first use. */
import type { Zone } from './core/day.js';
import type { Change, Event, State } from './core/progress.js';
import type { Card, Roadmap } from './core/roadmap.js';
import type { Settings } from './core/settings.js';
import type { Style } from './views/style.js';

/** A roadmap ready to use; `cards` reads one step's. */
export type Course = { readonly roadmap: Roadmap; readonly cards: (step: string) => Readonly<Record<string, Card>> };

/** The learner's progress on the course in use. */
export type Progress = {
  readonly read: () => Promise<State>;
  readonly events: () => Promise<Event[]>;
  /** Saves one command's changes and gives the state after them. */
  readonly commit: (command: string, changes: readonly Change[]) => Promise<State>;
};

export type SettingsPort = {
  readonly read: () => Settings;
  readonly write: (key: keyof Settings, value: unknown) => Promise<void>;
};

export type Option<T> = { readonly value: T; readonly name: string };

export type Ask = {
  readonly select: <T>(message: string, options: readonly Option<T>[]) => Promise<T>;
  readonly confirm: (message: string) => Promise<boolean>;
};

export type Paths = {
  readonly data: string;
  readonly config: string;
  readonly state: string;
};

export type Validation = {
  readonly file: string;
  readonly title: string;
  readonly topics: number;
  readonly problems: readonly { at: string; message: string; hint?: string | undefined; frame: readonly string[] }[];
};

export type Context = {
  readonly version: string;
  /** Columns to fill. */
  readonly width: number;
  readonly json: boolean;
  /** Both ends are terminals that can redraw, and questions were not forbidden. */
  readonly canPrompt: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly zone: Zone;
  readonly style: () => Promise<Style>;
  /** Shows long text through the pager on a terminal, else prints it. */
  readonly page: (text: string) => Promise<void>;
  readonly course: () => Promise<Course>;
  readonly progress: Progress;
  readonly settings: SettingsPort;
  readonly ask: () => Promise<Ask>;
  readonly paths: Paths;
  readonly validate: (file: string | undefined) => Promise<Validation>;
  /** Keeps the details of an unexpected error; gives the file they are in, if that worked. */
  readonly logError: (details: string) => Promise<string | undefined>;
  /** Facts about this machine's data, for `doctor`. */
  readonly examine: () => Promise<readonly Finding[]>;
};

export type Finding = { readonly name: string; readonly ok: boolean; readonly text: string };
