/** What storage needs of the world, and what its parts hand each other. */
import type { Change, Event, Lost } from '../../core/progress/events.js';
import type { State } from '../../core/progress/state.js';
import type { Memories } from '../../core/review/memory.js';
import type { Body } from './checkpoint.js';
import type { Files } from './fs-port.js';

export type StorePorts = {
  readonly files: Files;
  /** Folder of `progress.json`, `journal/` and `backups/`. */
  readonly folder: string;
  /** Loads what writes. */
  readonly writing: () => Promise<CommitPorts>;
};

/** What writing needs. All but the journal's file may fail; the journal alone decides. */
export type CommitPorts = {
  readonly now: () => number;
  readonly zone: (at: number) => number;
  /** 16 hex digits, different at each call. */
  readonly randomId: () => string;
  readonly writer: Writer;
  readonly writeCheckpoint: (file: string, body: Body) => void;
  /** Keeps the checkpoint that knew more than the journal. Never throws. */
  readonly backUp: () => void;
  /** Keeps a copy of the journals, once a day. Never throws. */
  readonly backUpDaily: () => void;
  /** Removes what killed processes left. Never throws. */
  readonly sweep: () => void;
  readonly memory: {
    /** Brings what is remembered of answers up to a commit. */
    readonly follow: (place: Place) => Promise<void>;
    /** What is remembered of a roadmap's answers although the journal lost them. */
    readonly rescued: (roadmap: string) => Promise<Memories | undefined>;
  };
};

/** This place's name in the journal folder, and what it is told when its file was written. */
export type Writer = { readonly name: () => string; readonly wrote: (name: string) => void };

/** What one command adds: one operation, at one time. */
export type Request = { readonly roadmap: string; readonly command: string; readonly changes: readonly Change[] };

/** What a checkpoint knows and the journals lost, by roadmap. */
export type Losses = ReadonlyMap<string, Lost>;

export type Loaded = {
  readonly body: Body;
  /** What the files beside the journal are of, and what came into effect or went out of it since; undefined if unknown. */
  readonly since?: { readonly body: Body; readonly events: readonly Event[] } | undefined;
  /** The next write puts it back. */
  readonly losses: Losses;
  /** A newer version of the program wrote here: nothing may be written. */
  readonly newer: boolean;
  /** Damaged lines the learner was told of before. */
  readonly told: number;
  /** Whether the checkpoint file may be replaced. */
  readonly mayWrite: boolean;
};

/** What was loaded, and of which roadmap one asks. */
export type Place = Pick<Loaded, 'body' | 'since'> & { readonly roadmap: string };

/** A roadmap's state, and what the learner should be told of how it was read. */
export type Loadout = { readonly state: State; readonly bad: number; readonly recovered: boolean };
