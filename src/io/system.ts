/** The real world as a context: terminal, clock, folders, packages. The process itself is an argument. */
import path from 'node:path';
import type { Author, Clock, Context, Machine, Paths, SettingsPort, Trust } from '../context.js';
import { once } from '../core/lib/once.js';
import { scheduleSettings } from '../core/settings.js';
import { usageError } from '../errors.js';
import { type Naming, namedRoadmap, openCourse } from './course/open.js';
import { logDetails } from './debug-log.js';
import { expanded, folders, placeOf } from './folders.js';
import type { Wishes } from './python/candidates.js';
import { realFiles } from './storage/fs-port.js';
import { progressOn } from './storage/index.js';
import { settingsIn } from './storage/settings-file.js';
import { terminalOf } from './terminal/terminal.js';

/** What the options of every command say; `cli/flags.ts` reads them. */
export type Flags = {
  readonly json: boolean;
  readonly color?: boolean | undefined;
  readonly input: boolean;
  readonly pager: boolean;
  readonly roadmap?: string | undefined;
  readonly python?: string | undefined;
};

export type World = {
  readonly process: NodeJS.Process;
  /** Folder of the package: the compiled course is in `dist/course`. */
  readonly root: string;
  readonly version: string;
};

/** Everything a command may use. Nothing is read or loaded here that a command may not need. */
export function systemContext(world: World, flags: Flags): Context {
  const base = baseOf(world, flags);
  const { paths, settings, clock, naming, expand } = base;
  const terminal = terminalOf(world.process, { flags, settings: () => settings.look().settings });
  const cache = () => ({ folder: path.join(paths().state, 'courses'), version: world.version, now: Date.now });
  const course = once(() => openCourse(naming, { root: world.root, expand, cache }));
  const schedule = () => scheduleSettings(settings.read());
  const scheduler = once(async () => (await import('../core/review/scheduler.js')).scheduler(schedule()));
  const progress = progressOn({ paths, course, clock, err: terminal.err, schedule, scheduler });
  return {
    terminal,
    clock,
    course,
    peek: (file) =>
      openCourse(
        // a setting that is wrong is no matter for completion
        { ...naming, flag: file ?? naming.flag, setting: () => settings.look().settings.roadmap },
        { root: world.root, expand, cache: () => ({ ...cache(), isReadOnly: true }) },
      ),
    progress: { ...progress, commit: (command, changes) => base.saving(progress.commit(command, changes)) },
    archive: once(async () => (await import('./archive/archive.js')).archiveIn(paths(), clock)),
    settings,
    trust: trustOf(base),
    machine: machineOf(world, base, course),
    author: authorOf(world, base),
    python: once(async () => (await import('./python/python.js')).pythonOn(world.process, undefined, base.python)),
    judge: judgeOf(world, base),
    work: workOn(world, base),
    workshop: workshopFor(world, base),
    scheduler,
  };
}

/** What several ports stand on. */
type Base = {
  readonly paths: () => Paths;
  /** A name with its `~` written out. */
  readonly expand: (name: string) => string;
  readonly settings: SettingsPort;
  readonly naming: Naming;
  /** What the learner said of their Python. */
  readonly python: () => Wishes;
  readonly clock: Clock;
  /** Passes on what a change gives, and remembers that something was saved. */
  readonly saving: <T>(change: Promise<T>) => Promise<T>;
  readonly hasSaved: () => boolean;
};

function baseOf({ process: { env }, process }: World, flags: Flags): Base {
  const place = placeOf(process);
  const paths = once(() => folders(place));
  let saved = false;
  const saving = async <T>(change: Promise<T>): Promise<T> => {
    const result = await change;
    saved = true;
    return result;
  };
  const file = settingsIn(() => path.join(paths().config, 'config.json'), realFiles);
  const settings: SettingsPort = {
    ...file,
    write: (key, value) => saving(file.write(key, value)),
    reset: () => saving(file.reset()),
  };
  const naming = { flag: flags.roadmap, variable: env.ROADMAP_FILE, setting: () => settings.read().roadmap };
  const expand = (name: string) => expanded(name, place);
  const python = () => {
    const { python: setting, folder } = settings.look().settings;
    return { option: flags.python === undefined ? undefined : expand(flags.python), setting, folder };
  };
  return { paths, expand, settings, naming, python, clock: clockOf(env), saving, hasSaved: () => saved };
}

function clockOf(env: NodeJS.ProcessEnv): Clock {
  const now = () => {
    if (!env.ROADMAP_NOW) return Date.now();
    const at = Date.parse(env.ROADMAP_NOW);
    if (Number.isFinite(at)) return at;
    throw usageError('ROADMAP_NOW is not a time.', 'Write it like 2026-11-24T09:00:00Z.');
  };
  return { now, zone: (at) => -new Date(at).getTimezoneOffset() };
}

function trustOf({ paths, naming, expand, clock, saving }: Base): Trust {
  const name = () => namedRoadmap(naming)?.file;
  const open = once(async () => {
    const kept = path.join(paths().state, 'trust.json');
    return (await import('./trust.js')).trustIn({ kept, name, expand, now: clock.now });
  });
  return {
    look: async (given) => (await open()).look(given),
    grant: async (given) => saving((await open()).grant(given)),
    revoke: async (given) => saving((await open()).revoke(given)),
  };
}

function machineOf(
  world: World,
  { paths, expand, settings, clock, hasSaved }: Base,
  course: Context['course'],
): Machine {
  return {
    version: world.version,
    absolute: (text) => path.resolve(expand(text)),
    unique: () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`,
    input: async () => {
      let text = '';
      for await (const chunk of world.process.stdin.setEncoding('utf8')) text += chunk;
      return text;
    },
    save: async (file, text) => (await import('./save-file.js')).saveFile(file, text),
    hasSaved,
    logError: async (details) => logDetails(path.join(paths().state, 'debug.log'), details, Date.now()),
    examine: async () => (await import('./diagnose.js')).examine({ world, paths, course, settings, clock }),
  };
}

function judgeOf({ process, root, version }: World, { paths, python }: Base): Context['judge'] {
  return async (exercise, file) => {
    const { judgeOn } = await import('./python/judge.js');
    const place = { folder: path.join(root, 'dist', 'python'), cache: path.join(paths().state, `python-${version}`) };
    return judgeOn({ host: process, wishes: python(), ...place })(exercise, file);
  };
}

function workOn({ process }: World, { settings }: Base): Context['work'] {
  return once(async () => {
    const editor = () => settings.look().settings.editor;
    const { workOf } = await import('./practice/work.js');
    return workOf({
      env: process.env,
      platform: process.platform,
      editor,
      onExit: (act) => void process.on('exit', act),
    });
  });
}

function workshopFor({ process }: World, { python, paths }: Base): Context['workshop'] {
  return once(async () => {
    const { workshopOn } = await import('./check/workshop.js');
    return workshopOn({
      host: process,
      onExit: (act) => void process.on('exit', act),
      python: async () => {
        const { pythonOn } = await import('./python/python.js');
        return (await pythonOn(process, undefined, python).describe()).file;
      },
      agreed: () => path.join(paths().state, 'databases.json'),
    });
  });
}

function authorOf({ root }: World, { naming, expand }: Base): Author {
  return {
    validate: async (file) => {
      const named = file ?? namedRoadmap(naming)?.file ?? path.join(root, 'roadmap.yaml');
      return (await import('./course/from-yaml.js')).openRoadmap(expand(named));
    },
    schema: async (name) => (await import('./course/from-yaml.js')).jsonSchemaOf(name),
  };
}
