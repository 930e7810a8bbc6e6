/** The real world as a context: terminal, clock, folders, packages. The process itself is an argument. */
import path from 'node:path';
import type { Context } from '../context.js';
import { once } from '../core/lib/once.js';
import { scheduleSettings } from '../core/settings.js';
import { usageError } from '../errors.js';
import { namedRoadmap, openCourse } from './course/open.js';
import { logDetails } from './debug-log.js';
import { expanded, folders, placeOf } from './folders.js';
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
};

export type World = {
  readonly process: NodeJS.Process;
  /** Folder of the package: the compiled course is in `dist/course`. */
  readonly root: string;
  readonly version: string;
};

/** Everything a command may use. Nothing is read or loaded here that a command may not need. */
export function systemContext(world: World, flags: Flags): Context {
  const { env } = world.process;
  const zone = (at: number) => -new Date(at).getTimezoneOffset();
  const place = placeOf(world.process);
  const paths = once(() => folders(place));
  const settings = once(() => settingsIn(path.join(paths().config, 'config.json'), realFiles));
  const expand = (text: string) => expanded(text, place);
  const naming = { flag: flags.roadmap, variable: env.ROADMAP_FILE, setting: () => settings().read().roadmap };
  const cache = () => ({ folder: path.join(paths().state, 'courses'), version: world.version, now: Date.now });
  const course = once(() => openCourse(naming, { root: world.root, expand, cache }));
  let saved = false;
  const saving = async <T>(change: Promise<T>) => {
    const result = await change;
    saved = true;
    return result;
  };
  const python = once(async () => (await import('./python/python.js')).pythonOn(world.process));
  const trust = once(async () => {
    const name = () => namedRoadmap(naming)?.file;
    return (await import('./trust.js')).trustIn({ kept: path.join(paths().state, 'trust.json'), name, expand, now });
  });
  const terminal = terminalOf(world.process, { flags, settings: () => settings().look().settings });
  const now = () => clock(env.ROADMAP_NOW);
  const schedule = () => scheduleSettings(settings().read());
  const scheduler = once(async () => (await import('../core/review/scheduler.js')).scheduler(schedule()));
  const progress = progressOn({ paths, course, clock: { now, zone }, err: terminal.err, schedule, scheduler });
  return {
    terminal,
    clock: { now, zone },
    machine: {
      version: world.version,
      absolute: (text) => path.resolve(expand(text)),
      hasSaved: () => saved,
      logError: async (details) => logDetails(path.join(paths().state, 'debug.log'), details, Date.now()),
      examine: async () =>
        (await import('./diagnose.js')).examine({ world, paths: paths(), course, zone, python, trust }),
    },
    author: {
      validate: async (file) =>
        (await import('./course/from-yaml.js')).openRoadmap(
          expand(file ?? namedRoadmap(naming)?.file ?? path.join(world.root, 'roadmap.yaml')),
        ),
      schema: async (name) => (await import('./course/from-yaml.js')).jsonSchemaOf(name),
    },
    course,
    progress: { ...progress, commit: (command, changes) => saving(progress.commit(command, changes)) },
    settings: {
      read: () => settings().read(),
      look: () => settings().look(),
      write: (key, value) => saving(settings().write(key, value)),
      reset: () => saving(settings().reset()),
    },
    trust: {
      look: async (name) => (await trust()).look(name),
      grant: async (name) => saving((await trust()).grant(name)),
      revoke: async (name) => saving((await trust()).revoke(name)),
    },
    python,
    judge: async (exercise, file) => {
      const { judgeOn } = await import('./python/judge.js');
      const cache = path.join(paths().state, `python-${world.version}`);
      return judgeOn({ host: world.process, folder: path.join(world.root, 'dist', 'python'), cache })(exercise, file);
    },
    work: once(async () =>
      (await import('./practice/work.js')).workOf({
        env,
        editor: () => settings().look().settings.editor,
        onExit: (act) => void world.process.on('exit', act),
      }),
    ),
    scheduler,
  };
}

function clock(text: string | undefined): number {
  if (!text) return Date.now();
  const at = Date.parse(text);
  if (Number.isFinite(at)) return at;
  throw usageError('ROADMAP_NOW is not a time.', 'Write it like 2026-11-24T09:00:00Z.');
}
