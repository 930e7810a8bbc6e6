/**
 * The learner's own Python, started anew for each thing it is asked, in a folder of its own. Limits keep accidents
 * harmless (time, memory, output, file size, no input, a clean environment); they are no sandbox.
 */
import type { Python, PythonInfo } from '../../context-programs.js';
import { visible, visibleDeep } from '../../core/lib/sanitize.js';
import { plural } from '../../core/lib/words.js';
import type { ProgramRun, RowsFound } from '../../core/quiz/found.js';
import { RoadmapError } from '../../errors.js';
import type { Host, Outcome } from '../process.js';
import type { Wishes } from './candidates.js';
import { findingPython, type Limits, type Ran } from './find.js';
import PROGRAM from './program.py';
import SAME_ROWS from './same_rows.py';
import SAME_SYNTAX from './same_syntax.py';

/** Seconds that anything may take, and bytes that it may print. */
const LIMITS: Limits = { seconds: 10, bytes: 64 * 1024 };

/** The Python of this machine, looked for at its first use. Everything it does throws `failed` if there is none. */
export function pythonOn(host: Host, limits: Limits = LIMITS, wishes: () => Wishes = () => ({})): Python {
  const start = findingPython(host, limits, wishes);
  const ask = async (script: string, question: unknown) => answerOf(await start(script, question));
  return {
    run: async (code, more) => programRun(await start(PROGRAM, { code, ...more })),
    sameSyntax: async (program, others) => {
      const answer = await ask(SAME_SYNTAX, { program, others });
      return answer !== 'timed-out' && answer.same;
    },
    sameRows: async (query, wanted): Promise<RowsFound> => {
      const answer = await ask(SAME_ROWS, { query, ...wanted });
      if (answer === 'timed-out')
        return { same: false, error: `it takes longer than ${plural(limits.seconds, 'second')}` };
      return visibleDeep(answer) as RowsFound;
    },
    describe: async (): Promise<PythonInfo> => {
      const { version, file, found, isUsual } = await start('def main(question, tell): pass', null);
      return { version: version.join('.'), file, found, isUsual };
    },
  };
}

function programRun({ outcome, out, told }: Ran): ProgramRun {
  const { error, trace } = told.at(-1) ?? {};
  const raised =
    typeof error === 'string' && typeof trace === 'string'
      ? { error: visible(error), trace: visible(trace) }
      : undefined;
  return { output: visible(out), end: endOf(outcome), raised };
}

function endOf(outcome: Outcome): ProgramRun['end'] {
  if (outcome.kind !== 'not-started') return outcome;
  throw new RoadmapError({ kind: 'failed', message: `Python could not be started (${outcome.reason}).` });
}

type Answer = Readonly<Record<string, unknown>> & { readonly same: boolean };

/** What a script of ours found out; `timed-out` if what the learner wrote did not end. Throws `failed` if it could not: the question itself may be broken. */
function answerOf({ outcome, out, told }: Ran): Answer | 'timed-out' {
  const answer = told.at(-1);
  if (outcome.kind === 'timed-out' && answer?.runs === 'query') return 'timed-out';
  if (typeof answer?.same === 'boolean') return answer as Answer;
  const why = visible(out.trim().split('\n').at(-1) ?? '') || wayOf(outcome);
  throw new RoadmapError({ kind: 'failed', message: `Python could not check it (${why}).` });
}

function wayOf(outcome: Outcome): string {
  if (outcome.kind === 'exited') return `exit code ${outcome.code}`;
  return outcome.kind === 'signalled' ? outcome.signal : outcome.kind;
}
