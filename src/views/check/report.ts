/** A run of checks as a file of Markdown, for a pull request, a teacher, or oneself later. */
import type { CheckResult, StageResult } from '../../core/check/result.js';

/** How a file begins that may be written over. */
export const REPORT_MARK = '<!-- roadmap check:';

export type Report = {
  readonly project: string;
  readonly command: readonly string[];
  /** Local date and minute. */
  readonly time: string;
  readonly commit: string | null;
  readonly clean: boolean | null;
  readonly seconds: number;
  readonly stages: readonly StageResult[];
  /** Why the run ended early, such as a service that did not start. */
  readonly failure: { readonly message: string; readonly details: readonly string[] } | undefined;
};

export function reportText(report: Report): string {
  const { project, command, time, seconds, stages, failure } = report;
  const checks = stages.flatMap((stage) => stage.checks);
  const head = failure ? 'it did not start' : `${passedOf(checks)} of ${checks.length} checks passed`;
  return [
    `${REPORT_MARK} the next report takes the place of this one -->`,
    '',
    `# ${project}: ${head}`,
    '',
    `- Time: ${time}, ${seconds} seconds`,
    `- Commit: ${commitText(report)}`,
    `- Command: ${inCode(command.join(' '))}`,
    ...(failure ? ['', plain(failure.message), '', ...fenced(failure.details.join('\n'))] : []),
    ...stages.flatMap(stageLines),
    '',
  ].join('\n');
}

function commitText({ commit, clean }: Report): string {
  if (commit === null) return 'not in a git repository, or without a commit';
  return clean ? commit : `${commit}, with changes that are not committed`;
}

function stageLines({ title, checks }: StageResult): string[] {
  return ['', `## ${title}: ${passedOf(checks)} of ${checks.length}`, '', ...checks.flatMap(checkLines)];
}

function passedOf(checks: readonly CheckResult[]): number {
  return checks.filter(({ passed }) => passed).length;
}

function checkLines({ title, id, passed, skipped, message, mend, request, response, log }: CheckResult): string[] {
  const name = `${title} (\`${id}\`)`;
  if (passed) return [`- ✓ ${name}`];
  if (skipped !== null) return [`- – ${name}: ${plain(skipped)}`];
  const part = (what: string, text: string | null) => (text ? ['', `${what}:`, '', ...fenced(text)] : []);
  return [
    `- ✗ ${name}`,
    ...[
      '',
      plain(message ?? ''),
      ...part('Asked', request),
      ...part('Answered', response),
      ...part('The end of its output', log),
      '',
      `What to change: ${oneLine(mend)}`,
      '',
    ].map((line) => (line === '' ? '' : `  ${line}`)),
  ];
}

/** Prose of several lines on one. */
function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}

/** Text of the learner's program, with nothing of it read as Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]#|~]/g, (sign) => `\\${sign}`);
}

function inCode(text: string): string {
  const ticks = '`'.repeat(longest(text) + 1);
  return text.includes('`') ? `${ticks} ${text} ${ticks}` : `${ticks}${text}${ticks}`;
}

/** A fence that no line of the text can end. */
function fenced(text: string): string[] {
  const fence = '`'.repeat(Math.max(3, longest(text) + 1));
  return [`${fence}text`, ...text.trimEnd().split('\n'), fence];
}

function longest(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
}
