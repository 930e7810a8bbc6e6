/** The real world as a context: terminal, clock, folders, packages. The process itself is an argument. */
import fs from 'node:fs';
import path from 'node:path';
import envPaths from 'env-paths';
import type { Context, Course, Paths, Terminal } from '../context.js';
import { once } from '../core/lib/once.js';
import { scheduleSettings } from '../core/settings.js';
import { RoadmapError, usageError } from '../errors.js';
import { ASCII, plainStyle, UNICODE } from '../views/style.js';
import { type Cache, courseNamed } from './course/cache.js';
import { compiledCourse, indexIn } from './course/compiled.js';
import { realFiles } from './storage/fs-port.js';
import { progressOn } from './storage/index.js';
import { settingsIn } from './storage/settings-file.js';
import { writeAll } from './terminal/stdout.js';
import { wantsColor } from './terminal/wants-color.js';

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

const DEFAULT_WIDTH = 80;

/** Everything a command may use. Nothing is read or loaded here that a command may not need. */
export function systemContext(world: World, flags: Flags): Context {
  const { env } = world.process;
  const outTTY = isTerminal(1);
  const width = () => columns(world, outTTY); // a terminal may be resized during a session
  const zone = (at: number) => -new Date(at).getTimezoneOffset();
  const paths = once(() => folders(env));
  const settings = once(() => settingsIn(path.join(paths().config, 'config.json'), realFiles));
  const cache = () => ({ folder: path.join(paths().state, 'courses'), version: world.version, now: Date.now });
  const course = once(() => openCourse(world, roadmapName(world, flags, settings().read().roadmap), cache));
  const out = (text: string) => writeAll(1, text);
  const err = (text: string) => writeAll(2, text);
  const now = () => clock(env.ROADMAP_NOW);
  const isAccessible = () => Boolean(env.ROADMAP_ACCESSIBLE) || settings().read().accessible === true;
  // the accessible form has no escapes at all
  const isColored = () => wantsColor({ env, isTTY: outTTY, flag: flags.color }) && !isAccessible();
  const schedule = () => scheduleSettings(settings().read());
  const terminal: Terminal = {
    get width() {
      return width();
    },
    json: flags.json,
    get canPrompt() {
      // plain questions need no cursor
      return flags.input && outTTY && isTerminal(0) && (env.TERM !== 'dumb' || isAccessible());
    },
    out,
    err,
    style: () => openStyle(world, isColored()),
    page: async (text) => {
      const long =
        outTTY && env.TERM !== 'dumb' && flags.pager && text.split('\n').length > (world.process.stdout.rows || 24);
      if (long && settings().read().pager !== false && (await import('./terminal/pager.js')).showInPager(text, env))
        return;
      out(text);
    },
    prompts: async () => {
      if (isAccessible())
        return (await import('./terminal/prompts-plain.js')).plainPrompts({
          input: world.process.stdin,
          out,
          host: world.process,
        });
      return (await import('./terminal/prompts.js')).promptsOn(terminalOf(world, width, out));
    },
    highlight: async () => {
      if (!isColored()) return (code) => code;
      return (await import('./terminal/highlight.js')).highlighterIn(await openStyle(world, isColored()));
    },
  };
  return {
    terminal,
    clock: { now, zone },
    machine: {
      version: world.version,
      logError: async (details) => logError(path.join(paths().state, 'debug.log'), details, now()),
      examine: async () => (await import('./diagnose.js')).examine({ world, paths: paths(), course, zone }),
    },
    author: {
      validate: async (file) =>
        (await import('./course/from-yaml.js')).validateFile(
          file ?? roadmapName(world, flags, settings().read().roadmap) ?? path.join(world.root, 'roadmap.yaml'),
        ),
    },
    course,
    progress: progressOn({ paths, course, clock: { now, zone }, err, schedule }),
    settings: { read: () => settings().read(), write: (key, value) => settings().write(key, value) },
    python: once(async () => (await import('./python/python.js')).pythonOn(world.process)),
    scheduler: once(async () => (await import('../core/review/scheduler.js')).scheduler(schedule())),
  };
}

/** Asks `tty` only about devices: loading it costs a tenth of an empty start, and a pipe is no terminal anyway. */
function isTerminal(fd: number): boolean {
  try {
    return fs.fstatSync(fd).isCharacterDevice() && (require('node:tty') as typeof import('node:tty')).isatty(fd);
  } catch {
    return false; // closed
  }
}

function columns({ process }: World, isTTY: boolean): number {
  const told = isTTY ? process.stdout.columns : Number(process.env.COLUMNS);
  return told > 0 ? Math.max(20, told) : DEFAULT_WIDTH;
}

function clock(text: string | undefined): number {
  if (!text) return Date.now();
  const at = Date.parse(text);
  if (Number.isFinite(at)) return at;
  throw usageError('ROADMAP_NOW is no instant.', 'Write it like 2026-11-24T09:00:00Z.');
}

/** `ROADMAP_HOME` holds everything; without it, the platform's usual folders do. */
function folders(env: NodeJS.ProcessEnv): Paths {
  const home = env.ROADMAP_HOME;
  if (home)
    return { data: path.resolve(home), config: path.resolve(home), state: path.join(path.resolve(home), 'state') };
  const usual = envPaths('roadmap', { suffix: '' });
  return { data: usual.data, config: usual.config, state: usual.log };
}

function roadmapName({ process }: World, flags: Flags, setting: string | undefined): string | undefined {
  return flags.roadmap ?? (process.env.ROADMAP_FILE || setting);
}

async function openCourse(world: World, name: string | undefined, cache: () => Cache): Promise<Course> {
  if (name !== undefined) return courseNamed(name, cache());
  const folder = { path: path.join(world.root, 'dist', 'course'), damaged: brokenProgram };
  const index = indexIn(folder.path);
  if (!index) throw brokenProgram();
  return compiledCourse(index, folder);
}

function brokenProgram(): RoadmapError {
  return new RoadmapError({
    kind: 'failed',
    message: 'The course of the program is damaged.',
    hint: 'Install roadmap again.',
  });
}

async function openStyle({ process: { env } }: World, colored: boolean) {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const plain = env.TERM === 'dumb' || env.TERM === 'linux' || /^(C|POSIX)$|\.(?!utf-?8)/i.test(locale);
  const symbols = plain ? ASCII : UNICODE;
  return colored ? (await import('./terminal/color.js')).colorStyle(symbols) : plainStyle(symbols);
}

/** Appends to the debug log, which is begun anew at 1 MiB. */
function logError(file: string, details: string, at: number): string | undefined {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const full = fs.existsSync(file) && fs.statSync(file).size > 1024 * 1024;
    fs.writeFileSync(file, `${new Date(at).toISOString()}\n${details}\n`, { mode: 0o600, flag: full ? 'w' : 'a' });
    return file;
  } catch {
    return undefined; // the message itself still reaches the user
  }
}

function terminalOf({ process }: World, width: () => number, out: (text: string) => void) {
  return {
    width,
    out,
    onSignal: (signal: NodeJS.Signals, listener: () => void) => void process.on(signal, listener),
    offSignal: (signal: NodeJS.Signals, listener: () => void) => void process.off(signal, listener),
    raise: (signal: NodeJS.Signals) => void process.kill(process.pid, signal),
  };
}
