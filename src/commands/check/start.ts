/** Starts a learner's service, and says what usually lies behind it if that does not work. */
import type { NotServing, Service } from '../../context-programs.js';
import { type Values, withValues } from '../../core/check/fill.js';
import type { Fault } from '../../core/check/judge.js';
import { lastLines } from '../../core/check/log.js';
import type { Changes } from '../../core/course/project.js';
import { list } from '../../core/lib/words.js';
import { RoadmapError } from '../../errors.js';
import type { Bench } from './load.js';

/** Runs the commands that prepare, such as migrations. Throws `failed` with the first that does not work. */
export async function prepared({ workshop, folder, file }: Bench, values: Values): Promise<void> {
  for (const words of file.prepare) {
    const command = words.map((word) => withValues(word, values));
    const { code, ending, out, err } = await workshop.prepare(command, { folder, env: environmentOf(file, values) });
    if (code === 0) continue;
    throw new RoadmapError({
      kind: 'failed',
      message: `A command of prepare ${code === undefined ? ending : `ended with exit code ${code}`}: ${command.join(' ')}`,
      hint: 'Run it yourself in this folder until it works. If you have none of this yet, take it out of prepare in roadmap.project.yaml.',
      details: indented(`${out}${err}`),
    });
  }
}

/** Starts the service. Throws `failed` with its last words if it does not answer. */
export async function serving(bench: Bench, port: number, values: Values, environment: Changes = {}): Promise<Service> {
  const { command, found } = await startedWith(bench, port, values, environment);
  if ('address' in found) return found;
  throw new RoadmapError({
    kind: 'failed',
    message: found.reason,
    hint: causeOf(found.log, { command, port }),
    details: [`  ${command.join(' ')}`, ...indented(found.log)],
  });
}

/** Starts the service with an environment that it should refuse. */
export async function refusing(bench: Bench, port: number, values: Values, environment: Changes): Promise<Fault> {
  const { found } = await startedWith(bench, port, values, environment);
  const words = Object.entries(environment).map(([name, text]) => {
    if (text === null) return `without ${name}`;
    return text === '' ? `with an empty ${name}` : `with ${name}=${text}`;
  });
  const how = list(words).replace(/^w/, 'W');
  if ('address' in found) {
    await found.stop();
    return `${how}, your program started and answered. It should end with an error.`;
  }
  return found.isOver ? undefined : `${how}, your program should end with an error. ${found.reason}`;
}

async function startedWith(
  { workshop, folder, file }: Bench,
  port: number,
  values: Values,
  environment: Changes,
): Promise<{ command: string[]; found: Service | NotServing }> {
  const command = file.run.map((word) => withValues(word, values));
  const all = { PORT: String(port), ...environmentOf(file, values), ...environment };
  const env = Object.fromEntries(
    Object.entries(all).flatMap(([name, text]) => {
      if (text !== null) return [[name, withValues(text, values)]];
      // a program that reads its .env finds the variable there again; an empty one counts more than that file
      return workshop.isInDotenv(folder, name) ? [[name, '']] : [];
    }),
  );
  const place = { folder, env, port, ready: file.base + file.ready };
  return { command, found: await workshop.serve(command, place) };
}

export function environmentOf({ environment }: Bench['file'], values: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).map(([name, text]) => [name, withValues(text, values)]));
}

function indented(text: string): string[] {
  return lastLines(text)
    .split('\n')
    .map((line) => `  ${line}`);
}

/** What usually lies behind the last words of a program that did not start. */
function causeOf(
  log: string,
  { command, port }: { readonly command: readonly string[]; readonly port: number },
): string {
  const own = /Could not import(?: module)? ['"]([\w.]+)/.exec(log)?.[1];
  if (own) return `There is no ${own.replaceAll('.', '/')}.py in this folder. Write it, or change its name in run.`;
  const missing = /No module named ['"]?([\w.]+)/.exec(log)?.[1];
  if (missing)
    return `Python does not find ${missing}. Install it into the .venv of this folder, or look at the name in run.`;
  if (/address already in use|Errno 98|Errno 48|WinError 10048/i.test(log))
    return 'It wants a port that is taken. Let it listen on {port}.';
  if (/Traceback/.test(log)) return 'Read the last line of the traceback, mend it, and check again.';
  if (!command.some((word) => word.includes(String(port))))
    return 'Your command does not name {port}. Let it listen there: write {port} into run, or read the variable PORT.';
  return 'Start it yourself with this command, and ask it with curl.';
}
