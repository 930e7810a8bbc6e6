/** What is wrong with a roadmap's files, for people, for editors and as JSON. */
import type { Validation } from '../core/course/problem.js';
import { plural } from '../core/lib/words.js';

export type ValidationView = ReturnType<typeof validationView>;

/** `validate --json`. */
export function validationView({ problems, total, file, title, topics, questions, notices }: Validation) {
  return {
    valid: total === 0,
    file,
    title,
    topics,
    questions,
    total,
    problems: problems.map(({ line, column, message, hint, ...at }) => ({
      file: at.file,
      line,
      column,
      message,
      hint: hint ?? null,
    })),
    notices,
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

function sumText({ valid, file, title, topics, questions, total, problems }: ValidationView): string {
  if (valid) return `${file} is valid: ${title}, ${plural(topics, 'topic')}, ${plural(questions, 'question')}.`;
  const more = total > problems.length ? ` The first ${problems.length} are shown.` : '';
  return `${file} has ${plural(total, 'problem')}.${more}`;
}
