/** The in-process harness: one command line in a home of its own, and everything it did as one object. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run as runCli } from '../src/cli/dispatch.js';
import { flagsIn } from '../src/cli/flags.js';
import type { Context, Prompts, Terminal } from '../src/context.js';
import type { Event } from '../src/core/progress/events.js';
import { journalNames, readFrom, START } from '../src/io/storage/journal.js';
import { readable } from '../src/io/storage/read.js';
import { systemContext } from '../src/io/system.js';

export const ROOT = path.join(import.meta.dirname, '..');

export type Outcome = { code: number; stdout: string; stderr: string; events: Event[] };
/** Parts of the context that a test replaces, port by port. */
export type Replaced = { readonly [Port in keyof Context]?: Partial<Context[Port]> };
export type Run = (line: string, change?: Replaced) => Promise<Outcome>;

/** A fresh home: a function that runs `roadmap <line>` in it. Time starts on a Tuesday and can be set. */
export function home(
  env: Record<string, string> = {},
  isNew = false,
): Run & { folder: string; env: Record<string, string> } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-test-'));
  const vars: Record<string, string> = {
    ROADMAP_HOME: folder,
    ROADMAP_NOW: '2026-11-24T09:00:00Z',
    LANG: 'C.UTF-8',
    ...env,
  };
  const run: Run = async (line, change = {}) => {
    if (change.terminal?.canPrompt && !isNew) skipFirstQuestions(folder);
    const argv = words(line);
    let stdout = '';
    let stderr = '';
    const fake = {
      ...process,
      env: vars,
      stdout: { columns: 80 },
      versions: process.versions,
      on: process.on.bind(process),
      off: process.off.bind(process),
    } as unknown as NodeJS.Process;
    const real = systemContext({ process: fake, root: ROOT, version: '0.0.0-test' }, flagsIn(argv));
    const out = (text: string) => {
      stdout += text;
    };
    const err = (text: string) => {
      stderr += text;
    };
    const ctx: Context = {
      ...real,
      ...change,
      clock: { ...real.clock, zone: () => 0, ...change.clock },
      // a project of the learner's is looked for here, and written here, and never in our own folder
      machine: {
        ...real.machine,
        absolute: (text: string) => (text === '.' ? folder : real.machine.absolute(text)),
        save: (file: string, text: string) =>
          real.machine.save(file.startsWith(ROOT) ? path.join(folder, path.basename(file)) : file, text),
        ...change.machine,
      },
      terminal: {
        ...Object.defineProperties({} as Context['terminal'], Object.getOwnPropertyDescriptors(real.terminal)),
        canPrompt: false,
        out,
        err,
        page: async (text) => out(text),
        ...change.terminal,
      },
    } as Context;
    const code = await runCli(argv, ctx);
    return { code, stdout, stderr, events: eventsIn(folder) };
  };
  return Object.assign(run, { folder, env: vars });
}

/** A fresh home on the small course: what its tests say never depends on the shipped one. */
export function small(env: Record<string, string> = {}): ReturnType<typeof home> {
  return home({ ROADMAP_FILE: path.join(ROOT, 'tests/fixtures/small'), ...env });
}

/** The same for somebody who has never run the program on a terminal. */
export function newcomer(env: Record<string, string> = {}): ReturnType<typeof home> {
  return home({ ROADMAP_FILE: path.join(ROOT, 'tests/fixtures/small'), ...env }, true);
}

/** The owner of a home without settings has skipped the first questions and is not asked again. */
export function skipFirstQuestions(folder: string): void {
  const file = path.join(folder, 'config.json');
  if (!fs.existsSync(file)) fs.writeFileSync(file, '{"asked":["background","hours"]}');
}

/** Every event on disk, in the order of the lines. */
export function eventsIn(folder: string): Event[] {
  const journal = path.join(folder, 'journal');
  const files = journalNames(fs, journal).map((name) => path.join(journal, name));
  return files.flatMap((file) => readable(() => readFrom(fs, file, START))?.events ?? []);
}

function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');
}

/**
 * A learner at a terminal who gives these answers and keys one after another. What is asked is told to `ask`, which gives
 * what is typed or throws; `more` are prompts of another kind.
 */
export function learnerWho(ask: (message: string) => Promise<string>, more: Partial<Prompts> = {}): Replaced {
  const promptsOn = ({ out }: Pick<Terminal, 'out'>): Prompts => ({
    select: async () => undefined as never,
    confirm: async () => true,
    text: ask,
    // the same command, written as a key is
    key: async (message) => (await ask(message)).replace(/^\?(?=.)/, ''),
    say: (draw) =>
      out(
        draw()
          .map((line) => `${line}\n`)
          .join(''),
      ),
    press: () => {},
    lend: (run) => run(),
    turnPage: () => out('\n'),
    height: () => Number.POSITIVE_INFINITY,
    edit: async (text) => text,
    ...more,
  });
  const terminal: Partial<Terminal> = {
    canPrompt: true,
    canRead: () => true,
    async prompts(this: Terminal) {
      return promptsOn(this);
    },
  };
  return { terminal };
}
