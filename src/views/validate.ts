/** What is wrong with a roadmap's files, for people, for editors and as JSON. */
import type { Validation } from '../core/course/problem.js';
import { list, plural } from '../core/lib/words.js';

/** How much ran. */
export type Proven = { readonly ran: number; readonly skipped: readonly string[]; readonly lacking: readonly string[] };

/** `Ran 12 programs and queries.` */
export function provenText({ ran, skipped, lacking }: Proven): string {
  return [
    `Ran ${plural(ran, 'program or query', 'programs and queries')}.`,
    ...left(skipped, (count) => `${plural(count, 'question')} ${count === 1 ? 'needs' : 'need'} a later Python`),
    ...left(lacking, (count) => `${count} could not run without a package, see roadmap practice setup`),
  ].join(' ');
}

/** What did not run, with some of its names. */
function left(ids: readonly string[], what: (count: number) => string): string[] {
  if (ids.length === 0) return [];
  const rest = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
  return [`${what(ids.length)}: ${list(ids.slice(0, 5))}${rest}.`];
}

export type ValidationView = ReturnType<typeof validationView>;

/** `validate --json`. */
export function validationView({ problems, ...rest }: Validation) {
  return {
    valid: rest.total === 0,
    ...rest,
    problems: problems.map(({ file, line, column, message, hint }) => ({
      file,
      line,
      column,
      message,
      hint: hint ?? null,
    })),
  };
}

/** Lines: `file:line:column: message`, as editors read them; `frames` has the lines of the file at each problem. */
export function validationLines(view: ValidationView, frames: readonly (readonly string[])[]): string[] {
  const { problems, notices } = view;
  const told = problems.flatMap(({ file, line, column, message, hint }, i) => [
    `${file}:${line}:${column}: ${message}`,
    ...(frames[i] ?? []),
    ...(hint ? [`  ${hint}`] : []),
    '',
  ]);
  return [...told, ...notices, sumText(view)];
}

function sumText({ valid, file, title, total, problems, ...counts }: ValidationView): string {
  const parts = [
    plural(counts.topics, 'topic'),
    plural(counts.questions, 'question'),
    ...(counts.lessons > 0 ? [plural(counts.lessons, 'lesson')] : []),
    ...(counts.exercises > 0 ? [plural(counts.exercises, 'exercise')] : []),
  ];
  if (valid) return `${file} is valid: ${title}, ${parts.join(', ')}.`;
  const more = total > problems.length ? ` The first ${problems.length} are shown.` : '';
  return `${file} has ${plural(total, 'problem')}.${more}`;
}
