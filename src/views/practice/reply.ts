/** What a check found, in the learner's terms: the first failure whole, the others by name. */

import { plural } from '../../core/lib/words.js';
import type { Failure, Reply } from '../../core/practice/reply.js';
import { wrap, wrapCode } from '../layout.js';
import type { Style } from '../style.js';

/** `practice check --json`. */
export function replyView(exercise: string, reply: Reply, changed: readonly unknown[]) {
  const { passed, failures, remarks, output, mistake } = reply;
  return {
    exercise,
    passed,
    mistake,
    failures: failures.map(({ name, call, expected, got, message, at }) => ({
      name,
      call,
      expected,
      got,
      message,
      at,
    })),
    remarks,
    output,
    changed,
  };
}

type Page = { readonly style: Style; readonly width: number };

/** Lines of a check. */
export function replyLines(reply: Reply, page: Page): string[] {
  return reply.passed ? passedLines(reply, page) : failedLines(reply, page);
}

function passedLines({ ran, remarks }: Reply, { style, width }: Page): string[] {
  const cases = [plural(ran.fixed, 'case'), ...(ran.generated > 0 ? [plural(ran.generated, 'generated input')] : [])];
  return [
    style.good(`${style.symbols.right} Passed: ${cases.join(' and ')}.`),
    ...remarks.flatMap(({ line, text }) => wrap(`Line ${line}: ${text}`, width, `  ${style.symbols.bullet} `, '    ')),
  ];
}

function failedLines({ failures, mistake, outcome }: Reply, page: Page): string[] {
  const { style, width } = page;
  const [first, ...others] = failures;
  const names = others.map(({ name }) => name);
  return [
    style.bad(`${style.symbols.wrong} ${OUTCOMES[outcome] ?? 'Not yet.'}`),
    ...(first ? ['', ...failureLines(first, page)] : []),
    ...(mistake ? ['', ...wrap(mistake, width)] : []),
    ...(names.length > 0 ? ['', ...wrap(`Also not yet: ${names.join(', ')}.`, width).map(style.dim)] : []),
  ];
}

const OUTCOMES: Readonly<Record<string, string>> = {
  'no-file': 'There is no file yet.',
  syntax: 'Python cannot read the program yet.',
  'load-error': 'The program stops with an error before anything is checked.',
  timeout: 'The program did not end in time, so it was stopped.',
  memory: 'The program used too much memory, so it was stopped.',
  output: 'The program printed too much, so it was stopped.',
  processes: 'The program started too many others, so it was stopped.',
  exited: 'The program ended itself in the middle of the check.',
  crash: 'The program ended in a crash.',
};

function failureLines(failure: Failure, page: Page): string[] {
  const { style, width } = page;
  const { name, call, at, message, trace, stdin, aspect } = failure;
  const code = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .flatMap((line) => wrapCode(line, width, '    ', '      '));
  const part = (title: string, text: string | null | undefined) =>
    text === null || text === undefined ? [] : [style.dim(`  ${title}`), ...code(text === '' ? '(nothing)' : text)];
  return [
    ...wrap(failure.kind === 'fixed' ? name : `${name}`, width).map(style.bold),
    ...part('called', call),
    ...(typeof stdin === 'string' && stdin !== '' ? part('typed', stdin) : []),
    ...(aspect === 'error' ? [] : [...part('expected', failure.expected), ...part('got', failure.got)]),
    ...differenceLines(failure, page),
    ...(trace ? part('error', trace) : []),
    ...(aspect === 'error' && !trace ? part('error', failure.got) : []),
    ...(at ? wrap(`in line ${at.line} of your file: ${at.text}`, width, '  ', '    ').map(style.dim) : []),
    ...(message ? ['', ...wrap(message, width)] : []),
    ...(aspect !== 'printed' && failure.output ? ['', ...part('your program printed', failure.output)] : []),
  ];
}

/** The first difference inside a longer text, with a mark under it. */
function differenceLines({ diff, expected, got }: Failure, { style }: Page): string[] {
  const isShort = (text: string | null) => text === null || (!text.includes('\n') && text.length < 12);
  if (!diff || (isShort(expected) && isShort(got))) return [];
  return [
    style.dim(`  first difference: ${diff.where}`),
    `    expected  ${sideText(diff.expected)}`,
    `    got       ${sideText(diff.got)}`,
    ...(diff.caret === null ? [] : [`              ${' '.repeat(diff.caret)}^`]),
  ];
}

/** One side of a difference; null where its text has ended. */
function sideText(text: string | null): string {
  return text === '' ? '(an empty line)' : (text ?? '(nothing)');
}
