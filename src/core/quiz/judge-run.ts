/** Judges lines that were put in order by what they print. */
import { didPrint, endText, type ProgramRun, printedBy } from './found.js';
import { type Check, RIGHT, type Settled } from './verdict.js';

/** From the run of a program to a verdict. */
export function judgeRun({ output, otherwise }: Extract<Check, { kind: 'prints' }>, run: ProgramRun): Settled {
  return didPrint(run, output) ? RIGHT : { kind: 'wrong', why: otherwise ?? runText(run) };
}

function runText(run: ProgramRun): string {
  const end = endText(run);
  if (run.end.kind === 'timed-out') return `In this order it does not end. ${end}`;
  const printed = printedBy(run) || '(nothing)';
  return [`In this order it prints:`, printed, ...(end ? [end] : [])].join('\n');
}
