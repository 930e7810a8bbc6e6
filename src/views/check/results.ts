/** What came of the checks: each as soon as it is known, and the whole at the end. */
import type { CheckResult, StageResult } from '../../core/check/result.js';
import { plural } from '../../core/lib/words.js';
import type { ChangeView } from '../change.js';
import { wrap, wrapCode } from '../layout.js';
import type { Style } from '../style.js';

export type Page = { readonly style: Style; readonly width: number; readonly verbose: boolean };

type Result = {
  readonly project: string;
  readonly stages: readonly StageResult[];
  readonly seconds: number;
  readonly changed: ChangeView['changed'];
};

/** `check --json`. */
export function checkView({ project, stages, seconds, changed }: Result) {
  const told = ({ id, title, topic, passed, skipped, message, request, response }: CheckResult) => ({
    ...{ id, title, topic, passed, skipped, message, request, response },
  });
  return {
    project,
    stages: stages.map(({ checks, ...stage }) => ({ ...stage, checks: checks.map(told) })),
    seconds,
    changed,
  };
}

export type CheckView = ReturnType<typeof checkView>;

type Head = { readonly project: string; readonly folder: string; readonly command: readonly string[] };

export function headLines({ project, folder, command }: Head, { style, width }: Page): string[] {
  return [
    ...wrap(`${project} in ${folder}`, width).map(style.bold),
    ...wrap(command.join(' '), width, '  ', '    ').map(style.dim),
    '',
  ];
}

/** One check: a line if it passed, all that helps if it did not. */
export function resultLines(result: CheckResult, page: Page): string[] {
  const { style, width, verbose } = page;
  const { passed, skipped, title, id } = result;
  if (skipped !== null) return wrap(`${style.symbols.skipped} ${title}: ${skipped}.`, width, '', '  ').map(style.dim);
  const sign = passed ? style.good(style.symbols.right) : style.bad(style.symbols.wrong);
  const head = wrap(passed ? title : `${title} (${id})`, width - 2).map((line, i) => `${i === 0 ? sign : ' '} ${line}`);
  const exchanges = verbose ? result.exchanges.flatMap((text) => code(text, page)).map(style.dim) : [];
  return [...head, ...exchanges, ...(passed ? [] : failureLines(result, page))];
}

function failureLines({ message, mend, request, response, log }: CheckResult, page: Page): string[] {
  const { style, width, verbose } = page;
  const part = (title: string, text: string | null) =>
    text === null ? [] : [style.dim(`  ${title}`), ...code(text, page)];
  return [
    ...wrap(message ?? '', width, '  ').map(style.bad),
    ...(verbose ? [] : [...part('asked', request), ...part('answered', response)]),
    ...part('the end of its output', log),
    ...wrap(mend, width, `  ${style.symbols.arrow} `, '    '),
    '',
  ];
}

function code(text: string, { width }: Page): string[] {
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line) => wrapCode(line, width, '    ', '      '));
}

/** Stages, what they prove, and what to type next. */
export function endLines(
  { stages, seconds, changed, project }: CheckView,
  { style, width, report }: Page & { readonly report?: string | undefined },
): string[] {
  const all = stages.flatMap(({ checks }) => checks);
  const failed = all.filter(({ passed, skipped }) => !passed && skipped === null);
  const first = failed[0];
  return [
    '',
    ...stages.map(({ title, passed, checks }) => {
      const count = `${checks.filter((check) => check.passed).length} of ${checks.length}`;
      return passed
        ? style.good(`${style.symbols.right} ${title}: ${count}`)
        : `${style.symbols.open} ${title}: ${count}`;
    }),
    style.dim(`${plural(all.length, 'check')} in ${seconds} seconds`),
    ...(report === undefined ? [] : [style.dim(`Report: ${report}`)]),
    ...changed.map(({ number, title, to }) => style.good(`${number} ${title} is ${to} now.`)),
    ...(first
      ? ['', ...wrap(`Mend the first one, then: roadmap check --only ${first.id}`, width)]
      : ['', `What is next: roadmap next`]),
    ...(first || stages.every(({ passed }) => passed) ? [] : [`All of it: roadmap check ${project}`]),
  ];
}

/** A service that goes on running after its checks. */
export function keptLines({ url, data }: { readonly url: string; readonly data: string }, { style }: Page): string[] {
  return [
    '',
    style.bold(`It still runs: ${url}`),
    `Its data:      ${data}, until it ends`,
    style.dim('Ctrl-C ends it.'),
  ];
}

/** It ended, and nobody asked for it. */
export function overLines({ log }: { readonly log: string | null }, page: Page): string[] {
  return ['', page.style.bad('It has ended by itself.'), ...(log === null ? [] : code(log, page))];
}
