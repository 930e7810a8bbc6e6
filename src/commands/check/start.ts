/** Starts a learner's service, and says what usually lies behind it if that does not work. */
import type { Service } from '../../context-programs.js';
import { type Values, withValues } from '../../core/check/fill.js';
import { RoadmapError } from '../../errors.js';
import type { Bench } from './load.js';

/** Lines of a log that are shown. */
export const LOG = 15;

/** Runs the commands that prepare, such as migrations. Throws `failed` with the first that does not work. */
export async function prepared({ workshop, folder, file }: Bench, values: Values): Promise<void> {
  for (const words of file.prepare) {
    const command = words.map((word) => withValues(word, values));
    const { code, ending, out, err } = await workshop.prepare(command, { folder, env: environmentOf(file, values) });
    if (code === 0) continue;
    throw new RoadmapError({
      kind: 'failed',
      message: `A command of prepare ${code === undefined ? ending : `ended with exit code ${code}`}: ${command.join(' ')}`,
      hint: 'Run it yourself in this folder until it works.',
      details: lastLines(`${out}${err}`),
    });
  }
}

/** Starts the service. Throws `failed` with its last words if it does not answer. */
export async function serving({ workshop, folder, file }: Bench, port: number, values: Values): Promise<Service> {
  const command = file.run.map((word) => withValues(word, values));
  const place = {
    folder,
    env: { PORT: String(port), ...environmentOf(file, values) },
    port,
    ready: file.base + file.ready,
  };
  const found = await workshop.serve(command, place);
  if ('address' in found) return found;
  throw new RoadmapError({
    kind: 'failed',
    message: found.reason,
    hint: causeOf(found.log, { command, port }),
    details: [`  ${command.join(' ')}`, ...lastLines(found.log)],
  });
}

function environmentOf({ environment }: Bench['file'], values: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).map(([name, text]) => [name, withValues(text, values)]));
}

function lastLines(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .slice(-LOG)
    .map((line) => `  ${line}`);
}

/** What usually lies behind the last words of a program that did not start. */
function causeOf(
  log: string,
  { command, port }: { readonly command: readonly string[]; readonly port: number },
): string {
  const missing = /(?:No module named|Could not import module) ['"]?([\w.]+)/.exec(log)?.[1];
  if (missing)
    return `Python does not find ${missing}. Install it into the .venv of this folder, or look at the name in run.`;
  if (/address already in use|Errno 98|Errno 48|WinError 10048/i.test(log))
    return 'It wants a port that is taken. Let it listen on {port}.';
  if (/Traceback/.test(log)) return 'Read the last line of the traceback, mend it, and check again.';
  if (!command.some((word) => word.includes(String(port))))
    return 'Your command does not name {port}. Let it listen there: write {port} into run, or read the variable PORT.';
  return 'Start it yourself with this command, and ask it with curl.';
}
