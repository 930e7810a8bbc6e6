/** What `doctor` looks at. */
import fs from 'node:fs';
import path from 'node:path';
import type { Course, Finding, Paths, Python, PythonInfo, Trust, Trusted } from '../context.js';
import { plural } from '../core/lib/words.js';
import { stateText } from '../views/trust.js';
import { readCheckpoint } from './storage/checkpoint.js';
import { realFiles } from './storage/fs-port.js';
import { decode, journalNames } from './storage/journal.js';
import type { World } from './system.js';

export type Examined = {
  readonly world: World;
  readonly paths: Paths;
  readonly course: () => Promise<Course>;
  readonly zone: (at: number) => number;
  readonly python: () => Promise<Python>;
  readonly trust: () => Promise<Trust>;
};

/** Looks at everything and changes nothing. */
export async function examine({ world, paths, course, python, trust }: Examined): Promise<Finding[]> {
  return [
    program(world),
    await checked('course', async () => {
      const { roadmap } = await course();
      return `${roadmap.title} (${roadmap.id}), ${plural(roadmap.steps.length, 'step')}`;
    }),
    await checked('questions', async () => plural((await course()).bank().entries.length, 'question')),
    await checked('python', async () => pythonText(await (await python()).describe())),
    await checked('programs', async () => programsText(await (await trust()).look())),
    folder(paths.data),
    ...journals(path.join(paths.data, 'journal')),
    checkpoint(path.join(paths.data, 'progress.json')),
    await checked('settings', async () => settings(path.join(paths.config, 'config.json'))),
  ];
}

function pythonText({ version, file, found }: PythonInfo): string {
  return `${version}, ${file} (found as ${found})`;
}

function programsText(trusted: Trusted): string {
  if (trusted.state === 'built-in') return 'those of the course may run';
  if (trusted.state !== 'agreed') return `${stateText({ ...trusted })} Look at it with: roadmap trust`;
  return `those of ${trusted.file} may run; back with roadmap trust --revoke`;
}

async function checked(name: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { name, ok: true, text: await look() };
  } catch (error) {
    return { name, ok: false, text: (error as Error).message };
  }
}

function program({ version, process }: World): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return {
    name: 'program',
    ok,
    text: `roadmap ${version} on Node ${process.versions.node}${ok ? '' : '; it needs Node 20.19 or later'}`,
  };
}

function folder(data: string): Finding {
  try {
    fs.accessSync(data, fs.constants.R_OK | fs.constants.W_OK);
    return { name: 'data', ok: true, text: data };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const fresh = code === 'ENOENT';
    return {
      name: 'data',
      ok: fresh,
      text: fresh ? `${data} (made at the first change)` : `${data} cannot be written (${code})`,
    };
  }
}

function journals(folder: string): Finding[] {
  return journalNames(realFiles, folder).map((name) => {
    const { events, bad, newer } = decode(fs.readFileSync(path.join(folder, name), 'utf8'));
    const told = [
      plural(events.length, 'event'),
      ...(bad > 0 ? [`${plural(bad, 'damaged line')} passed over`] : []),
      ...(newer ? ['written by a newer version'] : []),
    ];
    return { name: `journal ${name}`, ok: bad === 0 && !newer, text: told.join(', ') };
  });
}

function checkpoint(file: string): Finding {
  const body = readCheckpoint(realFiles, file);
  if (body === 'newer') return { name: 'checkpoint', ok: false, text: 'written by a newer version; it is left alone' };
  if (typeof body === 'string')
    return {
      name: 'checkpoint',
      ok: true,
      text: 'none yet, or not whole: it is made from the journal at the next change',
    };
  return { name: 'checkpoint', ok: true, text: `${plural(body.count, 'event')} folded in` };
}

function settings(file: string): string {
  if (!fs.existsSync(file)) return 'none set';
  JSON.parse(fs.readFileSync(file, 'utf8'));
  return file;
}
