/** Steps that look at the learner's folder and run none of their program but the command they name: files, git, tests. */
import type { Finished } from '../../context-programs.js';
import { commandFault } from '../../core/check/command.js';
import { filesFault } from '../../core/check/files.js';
import { type Values, withValues } from '../../core/check/fill.js';
import { gitLooks } from '../../core/check/git.js';
import { matching } from '../../core/check/glob.js';
import { lastLines } from '../../core/check/log.js';
import { inOwnDatabase } from './database.js';
import type { Bench } from './load.js';
import { environmentOf } from './start.js';
import type { Notes, Trial } from './trial.js';

/** What a name stands for that the project file does not have. */
const USUAL: Readonly<Record<string, readonly string[]>> = { tests: ['python', '-m', 'pytest', '-q'] };

/** Where a command runs: the project with its database, and the values that stand for names. */
type Place = { readonly own: Bench; readonly values: Values };

/** `beside`: the place of the service, which runs. */
export function folderSteps(bench: Bench, beside?: () => Promise<Place>): Pick<Trial, 'file' | 'git' | 'command'> {
  const { workshop, folder, file } = bench;
  return {
    file: async (step, notes) => {
      const found = matching(step.names, workshop.namesIn(folder));
      const texts = new Map(found.map((name) => [name, workshop.textOf(folder, name)]));
      note(
        notes,
        `look into ${step.names.join(', ')}`,
        found.length === 0 ? 'no such file' : `found: ${found.join(', ')}`,
      );
      return filesFault(step, texts);
    },
    git: async (step, notes) => {
      for (const { asks, fault } of gitLooks(step)) {
        const found: Finished[] = [];
        for (const args of asks) {
          const answer = await workshop.git(folder, args);
          note(notes, `git ${args.join(' ')}`, textOf(answer));
          found.push(answer);
        }
        const one = fault(found);
        if (one) return one;
      }
      return undefined;
    },
    command: async (step, notes) => {
      const named = file.commands[step.name] ?? USUAL[step.name];
      if (!named)
        return `roadmap.project.yaml does not say what "${step.name}" is. Write its command there, under commands.`;
      const { own, values } = await (step.beside && beside ? beside() : apart(bench, notes.values));
      const command = named.map((word) => withValues(word, values));
      const ended = await workshop.prepare(command, { folder, env: environmentOf(own.file, values) });
      note(notes, command.join(' '), textOf(ended));
      return commandFault(step, ended, values);
    },
  };
}

/** A place of its own: tests may empty a database while the service uses another one. */
async function apart(bench: Bench, known: Values): Promise<Place> {
  const { workshop } = bench;
  const values = new Map([...known, ['data', workshop.scratch({})], ['port', String(await workshop.freePort())]]);
  return { own: await inOwnDatabase(bench), values };
}

function note(notes: Notes, request: string, response: string): void {
  notes.request = request;
  notes.response = response;
  notes.exchanges.push(request, response);
}

function textOf({ code, ending, out, err }: Finished): string {
  const said = lastLines(`${out}${err}`.replaceAll('\0', '\n'));
  return [code === undefined ? ending : `exit code ${code}`, ...(said === '' ? [] : [said])].join('\n');
}
