/** The real world as a context: terminal, clock, folders, packages. The process itself is an argument. */
import fs from 'node:fs';
import path from 'node:path';
import type { Context, Terminal } from '../context.js';
import { once } from '../core/lib/once.js';
import { scheduleSettings } from '../core/settings.js';
import { usageError } from '../errors.js';
import { ASCII, plainStyle, UNICODE } from '../views/style.js';
import { namedRoadmap, openCourse } from './course/open.js';
import { logDetails } from './debug-log.js';
import { expanded, folders, placeOf } from './folders.js';
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
  const out = (text: string) => writeAll(1, text);
  const err = (text: string) => writeAll(2, text);
  const now = () => clock(env.ROADMAP_NOW);
  const isAccessible = () => Boolean(env.ROADMAP_ACCESSIBLE) || settings().look().settings.accessible === true;
  // the accessible form has no escapes at all
  const isColored = () => wantsColor({ env, isTTY: outTTY, flag: flags.color }) && !isAccessible();
  const schedule = () => scheduleSettings(settings().read());
  const scheduler = once(async () => (await import('../core/review/scheduler.js')).scheduler(schedule()));
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
      if (
        long &&
        settings().look().settings.pager !== false &&
        (await import('./terminal/pager.js')).showInPager(text, env)
      )
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
  const progress = progressOn({ paths, course, clock: { now, zone }, err, schedule, scheduler });
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
        (await import('./course/from-yaml.js')).validateFile(
          expand(file ?? namedRoadmap(naming)?.file ?? path.join(world.root, 'roadmap.yaml')),
        ),
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
    scheduler,
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
  throw usageError('ROADMAP_NOW is not a time.', 'Write it like 2026-11-24T09:00:00Z.');
}

async function openStyle({ process: { env } }: World, colored: boolean) {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const plain = env.TERM === 'dumb' || env.TERM === 'linux' || /^(C|POSIX)$|\.(?!utf-?8)/i.test(locale);
  const symbols = plain ? ASCII : UNICODE;
  return colored ? (await import('./terminal/color.js')).colorStyle(symbols) : plainStyle(symbols);
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
