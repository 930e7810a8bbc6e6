/** What a question's programs and queries have to do, and what to say of one that does something else. */
import { GAP, isPython } from '../course/program.js';
import type { Question, QuestionOf } from '../course/question.js';
import { didPrint, endText, type ProgramRun, printedBy, type RowsFound, type RowsWanted } from './found.js';

/** Something that Python can find out, and that the author said. */
export type Claim =
  | {
      readonly kind: 'prints' | 'prints-other';
      readonly program: string;
      readonly output: string;
      /** Which program of the question: `the program`, `with the line mended`. */
      readonly what: string;
    }
  | {
      readonly kind: 'gives-rows' | 'gives-other-rows';
      readonly query: string;
      readonly wanted: RowsWanted;
      readonly what: string;
    };

/** Everything that can be run of a question. */
export function claimsOf(question: Question): Claim[] {
  if (question.kind === 'sql') return queryClaims(question);
  if (!isPython(question)) return [];
  const { output } = question;
  if (question.kind === 'predict') return [prints('the program', question.code, question.answer)];
  if (output === undefined) return [];
  switch (question.kind) {
    case 'gap':
      return [question.answer, ...(question.accept ?? [])].map((text) =>
        prints(
          `with ${shown(text)} in the gap`,
          question.code.replace(GAP, () => text),
          output,
        ),
      );
    case 'order':
      return ordersOf(question).map((program, i) =>
        prints(i === 0 ? 'in the order of its lines' : `in the accepted order ${i}`, program, output),
      );
    case 'bug':
      return [
        prints('with the line mended', mended(question), output),
        { ...prints('before the line is mended', question.code, output), kind: 'prints-other' },
      ];
    default:
      return question.code === undefined ? [] : [prints('the program', question.code, output)];
  }
}

function prints(what: string, program: string, output: string): Extract<Claim, { kind: 'prints' | 'prints-other' }> {
  return { kind: 'prints', what, program, output };
}

/** A program's lines in each of the right orders. */
function ordersOf({ lines, accept = [] }: QuestionOf<'order'>): string[] {
  const orders = [lines.map((_, i) => i + 1), ...accept];
  return orders.map((order) => order.map((n) => lines[n - 1] ?? '').join('\n'));
}

function mended({ code, answer, fix }: QuestionOf<'bug'>): string {
  return code
    .split('\n')
    .map((line, i) => (i === answer - 1 ? fix.trimEnd() : line))
    .join('\n');
}

/** Where the order does not count, SQLite may keep one by chance: a wrong query of that kind is known by its text only. */
function queryClaims({ schema, data, hidden, answer, check, ordered = false, wrong }: QuestionOf<'sql'>): Claim[] {
  const wanted = { schema, sets: [data, hidden], answer, check, ordered };
  const lures = ordered ? [] : wrong.map((one) => one.answer);
  return [
    { kind: 'gives-rows', query: answer, wanted, what: 'the answer' },
    ...lures.map(
      (query): Claim => ({ kind: 'gives-other-rows', query, wanted, what: `the wrong query ${shown(query)}` }),
    ),
  ];
}

/** What to say of a program that did not do what was claimed. */
export function runProblem(claim: Extract<Claim, { program: string }>, run: ProgramRun): string | undefined {
  const { kind, what, output } = claim;
  const did = didPrint(run, output) || isBehindErrors(claim.program, run, output);
  if (kind === 'prints-other') return did ? `${what} it prints ${shown(output)} already` : undefined;
  if (did) return undefined;
  const end = run.end.kind === 'exited' ? undefined : endText(run);
  return `${what} ${what === 'the program' ? '' : 'it '}prints ${shown(printedBy(run))}, not ${shown(output)}${end ? ` (${end})` : ''}`;
}

/** A run has both streams of a program in one. What is claimed is the output, which comes last. */
function isBehindErrors(program: string, run: ProgramRun, output: string): boolean {
  const isLast = printedBy(run).endsWith(`\n${output.trimEnd()}`);
  return isLast && run.end.kind === 'exited' && /\b(?:stderr|logging|argparse|warnings)\b/.test(program);
}

/** What to say of a query that did not give what was claimed. */
export function rowsProblem({ kind, what }: Extract<Claim, { query: string }>, found: RowsFound): string | undefined {
  if (kind === 'gives-other-rows') return found.same ? `${what} gives the right rows` : undefined;
  if (found.same) return undefined;
  return 'error' in found ? `${what} does not run: ${found.error}` : `${what} gives other rows than itself`;
}

/** On one line, and not too long to read. */
function shown(text: string): string {
  const line = JSON.stringify(text.trimEnd());
  if (line === '""') return 'nothing';
  return line.length > 80 ? `${line.slice(0, 79)}…"` : line;
}
