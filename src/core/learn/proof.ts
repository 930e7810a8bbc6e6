/** Whether the programs of a lesson show what it says. */
import type { Runnable } from '../course/lesson.js';
import type { ProgramRun } from '../quiz/found.js';

/**
 * What a program shows, so that two runs can be compared: Python marks the place of an error with lines that differ between
 * its versions, a traceback names folders, pytest tells how long it took.
 */
export function comparable(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*[~^]+\s*$/.test(line))
    .map((line) => line.replace(/File "(?:.*[\\/])?([^"\\/]+)"/, 'File "$1"').trimEnd())
    .map((line) => line.replace(/ in \d+\.\d\ds\b/, ' in 0.01s'))
    .join('\n')
    .trimEnd();
}

/** What to say of a program that did not show what its lesson says; a program without an output shows nothing. */
export function lessonProblem({ program }: Runnable, run: ProgramRun): string | undefined {
  const shown = comparable(`${run.output.replace(/\n?$/, run.output ? '\n' : '')}${run.raised?.trace ?? ''}`);
  const said = comparable(program.output ?? '');
  // Python itself adds what may be meant; what runs programs for us does so from 3.12 on
  if (shown === said || shown === said.replace(/\. Did you mean: .*\?$/m, '')) return undefined;
  const [found, wanted] = firstDifference(shown.split('\n'), said.split('\n'));
  return `the program that begins with ${line(program.code.split('\n')[0])} shows ${line(found)} where the lesson has ${line(wanted)}`;
}

function firstDifference(found: readonly string[], wanted: readonly string[]) {
  const at = found.findIndex((text, i) => text !== wanted[i]);
  const i = at < 0 ? found.length : at;
  return [found[i], wanted[i]] as const;
}

function line(text: string | undefined): string {
  if (text === undefined) return 'nothing more';
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
