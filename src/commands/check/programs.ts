import { withValues } from '../../core/check/fill.js';
import { runFault } from '../../core/check/judge.js';
import { ownLines } from '../../core/check/log.js';
import { once } from '../../core/lib/once.js';
import { inOwnDatabase } from './database.js';
import { folderSteps } from './folder.js';
import type { Bench } from './load.js';
import { environmentOf } from './start.js';
import { type Trial, WRONG_FORM, waited } from './trial.js';

/** Programs of the command line: started for each step, with a folder for each check. */
export function programs(bench: Bench): Trial {
  const { workshop, folder, file } = bench;
  const own = once(() => inOwnDatabase(bench));
  return {
    ...folderSteps(bench),
    begin: async ({ files }) => new Map([['data', workshop.scratch(files)]]),
    run: async (step, notes) => {
      const data = notes.values.get('data')!;
      const before = workshop.filesIn(data);
      const fill = (text: string) => withValues(text, notes.values);
      const command = [...file.run, ...step.args].map(fill);
      const env = environmentOf((await own()).file, notes.values);
      const ran = await workshop.run(command, { folder, env, stdin: fill(step.stdin) });
      notes.request = `${command.join(' ')}${step.stdin === '' ? '' : `  (typed: ${JSON.stringify(step.stdin)})`}`;
      notes.response = [ran.code === undefined ? ran.ending : `exit code ${ran.code}`, ran.out, ownLines(ran.err)]
        .filter(Boolean)
        .join('\n');
      notes.exchanges.push(notes.request, notes.response);
      return runFault({ ...ran, files: workshop.filesIn(data) }, step, notes.values, before);
    },
    request: async () => WRONG_FORM,
    together: async () => WRONG_FORM,
    restart: async () => undefined,
    refused: async () => WRONG_FORM,
    stop: async () => WRONG_FORM,
    wait: waited,
    logged: async () => WRONG_FORM,
    unlogged: async () => WRONG_FORM,
    log: async () => null,
    hold: async () => ({ how: 'over', log: null }),
    end: async () => {},
  };
}
