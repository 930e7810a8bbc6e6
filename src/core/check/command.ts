/** Whether a command of the learner's, such as the one that runs the tests, ended as a step of a check says. */
import type { CommandStep } from '../course/project.js';
import { list, plural } from '../lib/words.js';
import type { Values } from './fill.js';
import { type Fault, lackFault, textFault } from './judge.js';

type Ended = { readonly code: number | undefined; readonly ending: string; readonly out: string; readonly err: string };

export function commandFault(step: CommandStep, { code, ending, out, err }: Ended, values: Values): Fault {
  const printed = `${out}\n${err}`;
  if (code === undefined) return `The command ${ending}.`;
  if (step.exit === 'error') {
    if (code === 0) return 'The exit code is 0, and should be another one.';
  } else if (!step.exit.includes(code)) {
    const missing = /No module named (\S+)/.exec(err)?.[1];
    if (missing) return `Python does not find ${missing}. Install it into the .venv of this folder.`;
    if (step.ran !== undefined && testsPassed(printed) === 0 && code === 5) return 'No tests were found.';
    return `The exit code is ${code}, and should be ${list(step.exit.map(String), 'or')}.`;
  }
  const where = 'what it printed';
  return (
    textFault(printed, step.out, { values, where }) ??
    lackFault(printed, step.lacks, values, where) ??
    ranFault(printed, step.ran)
  );
}

function ranFault(printed: string, least: number | undefined): Fault {
  if (least === undefined) return undefined;
  const count = testsPassed(printed);
  if (count === undefined) return 'It does not say how many tests ran. pytest and unittest do.';
  return count >= least ? undefined : `${plural(count, 'test')} ran and passed, and at least ${least} should.`;
}

/** The last line of pytest, such as `=== 3 passed, 1 skipped in 0.02s ===`. */
const SUMMARY = /^=* ?(?:no tests ran|\d[\w, ]*) in \d/;

/** How many tests ran and passed, by the last line of pytest or unittest; undefined if it is neither. Skipped ones do not count. */
export function testsPassed(printed: string): number | undefined {
  const pytest = printed.split('\n').findLast((line) => SUMMARY.test(line));
  if (pytest !== undefined) return Number(/(?<!\d)(\d{1,9}) passed/.exec(pytest)?.[1] ?? 0);
  const unittest = /^Ran (\d+) tests?\b/m.exec(printed);
  if (!unittest) return undefined;
  return Number(unittest[1]) - Number(/skipped=(\d+)/.exec(printed)?.[1] ?? 0);
}
