/** How an answer is typed in a session: where it ends, and what can be typed in its place. */
import type { Question } from '../course/question.js';

/** What can be asked for instead of an answer. */
export type Command = 'help' | 'unknown' | 'hint' | 'edit' | 'undo' | 'flag' | 'quit';

/** One set of keys, whatever is asked. Where text is typed, a `?` stands before the key. */
export const COMMAND_KEYS: Readonly<Record<Command, string>> = {
  help: '?',
  unknown: 'n',
  hint: 'h',
  edit: 'e',
  undo: 'u',
  flag: 'f',
  quit: 'q',
};

/** A command as it is typed where text is: `?` for help, `?q` and the like for the others. */
export function commandText(command: Command): string {
  return command === 'help' ? '?' : `?${COMMAND_KEYS[command]}`;
}

/** The command that a line of text is, among those that can be given. An answer of that form is typed `\?q`. */
export function commandIn(line: string, commands: readonly Command[]): Command | undefined {
  return commands.find((command) => commandText(command) === line.trim().toLowerCase());
}

/** Whether the lines typed so far are all of the answer. Asked at each Enter. */
export function endsAnswer(question: Question, lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? '';
  switch (question.kind) {
    case 'predict':
      return printsOneLine(question) || last === '';
    case 'sql':
      return last === '' || endsStatement(lines.join('\n'));
    case 'open':
      // A paragraph may follow an empty line; an empty answer was given aloud.
      return last === '.' || (last === '' && lines.length === 1);
    default:
      return true;
  }
}

/** Whether the right answer is one line. The screen says so; more would tell how often a loop runs. */
export function printsOneLine({ answer }: Extract<Question, { kind: 'predict' }>): boolean {
  return !answer.trimEnd().includes('\n');
}

/** A semicolon at the end, and not in a text or a comment. */
function endsStatement(query: string): boolean {
  const bare = query.replace(/'[^']*'|"[^"]*"|--[^\n]*/g, '');
  return /;\s*$/.test(bare) && !/['"]/.test(bare);
}

/** The answer without what ended it, and without the `\` before a `?` that is no command. */
export function answerIn({ kind }: Question, typed: string): string {
  const text = typed.replace(/^(\s*)\\\?/, '$1?');
  if (kind === 'open') return text.replace(/(^|\n)\.$/, '').trim();
  return kind === 'predict' || kind === 'sql' ? text.replace(/(?<!\n)\n+$/, '') : text;
}
