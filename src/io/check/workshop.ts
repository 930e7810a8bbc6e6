/** All that the checks of a learner's project need of this machine. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Finished, Workshop } from '../../context-programs.js';
import { variableIn } from '../../core/check/database.js';
import { placeAt } from '../../core/course/locate.js';
import { hintOf } from '../../core/course/problem.js';
import type { ProjectFile } from '../../core/course/project.js';
import { RoadmapError } from '../../errors.js';
import { projectFileSchema } from '../course/project-file-schema.js';
import { frameOf } from '../course/source.js';
import { readYaml } from '../course/yaml.js';
import { type Host, runProcess } from '../process.js';
import { environmentIn, pythonOf } from '../python/candidates.js';
import { agreedIn } from './agreed.js';
import { databasesOn } from './databases.js';
import { askGit, namesIn, textOf } from './folder.js';
import { ask } from './http.js';
import { reportTo } from './report-file.js';
import { savesIn } from './saves.js';
import { freePort, serve } from './service.js';

/** What a learner's program has of our environment: what a program needs to start, and nothing of what we know. */
const PASSED =
  /^(PATH|HOME|USER|LANG|LC_[A-Z]+|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|COMSPEC|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA)$/i;
/** Seconds and bytes for one run of a program, and for one command that prepares. */
const RUN = { seconds: 10, bytes: 1024 * 1024 };
const PREPARE = { seconds: 120, bytes: 1024 * 1024 };

export type Around = {
  readonly host: Host;
  readonly onExit: (act: () => void) => void;
  /** The Python where a folder has none of its own. */
  readonly python: () => Promise<string>;
  /** The file that remembers on which servers databases may be made. */
  readonly agreed: () => string;
};

export function workshopOn({ host, onExit, python, agreed }: Around): Workshop {
  const folders = new Set<string>();
  /** One for each service that runs: a signal is for it first, and then for what it used. */
  const services = new Set<symbol>();
  const databases = databasesOn(host, () => {
    if (services.size > 0) return false;
    clear();
    return true;
  });
  const clear = () => {
    databases.drop();
    for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
    folders.clear();
  };
  onExit(clear);
  const commandOf = async (words: readonly string[], folder: string) => {
    const [first = '', ...args] = words;
    return { file: first === 'python' || first === 'python3' ? await pythonIn(folder) : first, args };
  };
  const pythonIn = async (folder: string) => {
    const own = pythonOf(environmentIn(folder), host.platform);
    return fs.existsSync(own) ? own : python();
  };
  const passed = () => Object.fromEntries(Object.entries(host.env).filter(([name]) => PASSED.test(name)));
  const environment = (own: Readonly<Record<string, string>>) => ({
    ...passed(),
    PYTHONUNBUFFERED: '1',
    PYTHONIOENCODING: 'utf-8',
    PYTHONDONTWRITEBYTECODE: '1',
    ...own,
  });
  const runIn = async (
    words: readonly string[],
    { folder, env, stdin = '' }: Parameters<Workshop['run']>[1],
    limits: typeof RUN,
  ) =>
    ended(
      await runProcess(
        {
          ...(await commandOf(words, folder)),
          cwd: folder,
          env: environment(env),
          input: stdin,
          stdin: 'end',
          ...limits,
        },
        host,
      ),
    );
  const git = async (folder: string, args: readonly string[]) =>
    ended(await askGit(folder, args, { env: passed(), host }));
  return {
    read: readFile,
    run: (words, place) => runIn(words, place, RUN),
    prepare: (words, place) => runIn(words, place, PREPARE),
    freePort,
    serve: async (words, { folder, env, port, ready }) => {
      const program = { ...(await commandOf(words, folder)), cwd: folder, env: environment(env) };
      const service = Symbol();
      services.add(service);
      const over = () => services.delete(service);
      const ended = () => {
        over();
        clear();
      };
      const found = await serve(program, { port, ready, ended }, host);
      if ('address' in found) return { ...found, stop: () => found.stop().finally(over) };
      over();
      return found;
    },
    isInDotenv: (folder, name) => variableIn(dotenvOf(folder), name) !== undefined,
    databases: {
      ...agreedIn(agreed),
      variable: (folder, name) => host.env[name] ?? variableIn(dotenvOf(folder), name),
      make: async (folder, url, name) =>
        databases.make({ url, python: await pythonIn(folder), env: environment({}) }, name),
      drop: databases.drop,
    },
    ask,
    scratch: (files) => {
      const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-check-')));
      folders.add(folder);
      for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
      return folder;
    },
    filesIn,
    saves: (folder, except) => savesIn(folder, { except, host }),
    report: reportTo,
    clear,
    unique: () => randomBytes(4).toString('hex'),
    commit: (folder) => commitOf((args) => git(folder, args)),
    git,
    namesIn,
    textOf,
  };
}

/** The `.env` of a folder. */
function dotenvOf(folder: string): string {
  const file = path.join(folder, '.env');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}

/** The project file of a folder; undefined if there is none. Throws `invalid` with the first problem. */
function readFile(folder: string): ProjectFile | undefined {
  const file = path.join(folder, 'roadmap.project.yaml');
  if (!fs.existsSync(file)) return undefined;
  const source = { file, text: fs.readFileSync(file, 'utf8') };
  const read = readYaml(source, { schema: projectFileSchema, check: () => [] });
  if (read.data) return read.data;
  const [first] = read.problems;
  const { line, column } = placeAt(source.text, first!.offset);
  throw new RoadmapError({
    kind: 'invalid',
    message: `roadmap.project.yaml cannot be used: ${first!.message}.`,
    hint: hintOf(first!),
    at: `${file}:${line}:${column}`,
    details: frameOf(source, first!),
  });
}

function ended({ outcome, out, err }: Awaited<ReturnType<typeof runProcess>>): Finished {
  switch (outcome.kind) {
    case 'exited':
      return { code: outcome.code, ending: 'exited', out, err };
    case 'signalled':
      return { code: undefined, ending: `was ended by ${outcome.signal}`, out, err };
    case 'timed-out':
      return { code: undefined, ending: `did not end in ${outcome.seconds} seconds`, out, err };
    case 'too-much-output':
      return { code: undefined, ending: `printed more than ${outcome.bytes / 1024 / 1024} MiB`, out, err };
    case 'not-started':
      return { code: undefined, ending: `could not be started: ${outcome.reason}`, out, err };
  }
}

/** Texts of the files in a folder, by name. */
function filesIn(folder: string): Record<string, string> {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(entries.map(({ name }) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}

/** The commit a folder is at, and whether all of it is committed; nulls where there is no git repository. */
async function commitOf(git: (args: readonly string[]) => Promise<Finished>): ReturnType<Workshop['commit']> {
  const head = await git(['rev-parse', '--verify', '-q', 'HEAD']);
  if (head.code !== 0) return { commit: null, clean: null };
  const status = await git(['status', '--porcelain', '--', '.']);
  return { commit: head.out.trim(), clean: status.out.trim() === '' };
}
