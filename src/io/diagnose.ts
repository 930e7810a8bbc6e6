/** What `doctor` looks at. Every look is guarded: what cannot be looked at is a finding, too. Nothing is changed. */
import path from 'node:path';
import type { Context, Course, Finding, Paths } from '../context.js';
import { plural } from '../core/lib/words.js';
import { bad, checkpoint, fault, folder, journals, lookAt, owners, well } from './diagnose-files.js';
import type { World } from './system.js';

export type Examined = Pick<Context, 'settings' | 'clock'> & {
  readonly world: World;
  readonly paths: () => Paths;
  readonly course: () => Promise<Course>;
};

type Look = () => readonly Finding[] | Promise<readonly Finding[]>;

/** Looks at everything. */
export async function examine({ world, paths, course, settings, clock }: Examined): Promise<Finding[]> {
  const data = (...names: string[]) => path.join(paths().data, ...names);
  const looks: readonly (readonly [string, Look])[] = [
    ['program', () => [program(world)]],
    ['course', async () => [well('course', titleOf(await course()))]],
    ['questions', async () => [well('questions', plural((await course()).bank().entries.length, 'question'))]],
    ['data', () => [folder('data', paths().data)]],
    ['config', () => [folder('config', paths().config)]],
    ['state', () => [folder('state', paths().state)]],
    ['owner', () => owners([...new Set(Object.values(paths()))], world.process.getuid?.())],
    ['journal', () => journals(data('journal'), clock.now())],
    ['checkpoint', () => [checkpoint(data('progress.json'))]],
    ['settings', () => settingsFindings(settings, path.join(paths().config, 'config.json'))],
  ];
  return (await Promise.all(looks.map(([name, look]) => guarded(name, look)))).flat();
}

async function guarded(name: string, look: Look): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (error) {
    return [fault(name, error)];
  }
}

function titleOf({ roadmap }: Course): string {
  return `${roadmap.title} (${roadmap.id}), ${plural(roadmap.steps.length, 'step')}`;
}

function program({ version, process }: World): Finding {
  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const text = `roadmap ${version} on Node ${node}`;
  if (major > 20 || (major === 20 && minor >= 19)) return well('program', text);
  return bad('program', `${text}; it needs Node 20.19 or later`, 'Install a newer Node from https://nodejs.org');
}

function settingsFindings(settings: Context['settings'], file: string): Finding[] {
  const { faults } = settings.look();
  if (faults.length === 0) return [well('settings', 'all that is set can be used')];
  return faults.map((one) => {
    if (one.what === 'setting') return bad('settings', one.message, `roadmap config ${one.key} --unset`);
    return bad('settings', `${one.message} ${file}`, one.what === 'content' ? 'roadmap config --reset' : lookAt(file));
  });
}
