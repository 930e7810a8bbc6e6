/** Takes what is typed at a question: an answer, or one of the commands. */
import type { Question, Shown } from '../../core/course/question.js';
import { UNKNOWN } from '../../core/quiz/judge.js';
import { answerIn, COMMAND_KEYS, type Command, commandIn, endsAnswer } from '../../core/quiz/typing.js';
import { COMMAND_NAMES, helpLines } from '../../views/quiz/help.js';
import { type Dialogue, tell } from './dialogue.js';
import type { SessionCommand } from './reply.js';

/** `typed` is the answer without its end mark; it is `?` if the learner does not know. `raw` has the end mark, to be changed. */
export type Entered =
  | { readonly typed: string; readonly raw: string }
  | { readonly command: SessionCommand | 'hint' | 'edit' };

/** `initial`: text to begin with, to be changed. */
export type Entering = {
  readonly question: Question;
  readonly shown: readonly Shown[];
  readonly commands: readonly Command[];
  readonly initial?: string | undefined;
};

/** Asks for an answer. Help is shown as often as it is asked for. */
export async function enter(dialogue: Dialogue, entering: Entering): Promise<Entered> {
  const { question, commands } = entering;
  for (;;) {
    const entered = await (question.kind === 'single' ? pressed(dialogue, entering) : written(dialogue, entering));
    if ('typed' in entered) return entered;
    const { command } = entered;
    if (command === 'unknown') return { typed: UNKNOWN, raw: '' };
    if (command !== 'help') return { command };
    tell(dialogue, question, (view, style, width) => helpLines(view, commands, { style, width }));
  }
}

type Raw = Extract<Entered, { typed: string }> | { readonly command: Command };

/** One key for one choice. A letter of an option goes before a command with the same key. */
async function pressed({ prompts }: Dialogue, { shown, commands }: Entering): Promise<Raw> {
  const letters = shown.map(({ letter }) => ({ key: letter, name: letter }));
  const keys = commands.map((command) => ({ key: COMMAND_KEYS[command], name: COMMAND_NAMES[command], command }));
  const key = await prompts.key('Answer:', [...letters, ...keys]);
  const found = letters.some((one) => one.key === key) ? undefined : keys.find((one) => one.key === key);
  return found ? { command: found.command } : { typed: key, raw: '' };
}

async function written({ prompts }: Dialogue, { question, commands, initial }: Entering): Promise<Raw> {
  const isWhole = (lines: readonly string[]) =>
    commandIn(lines.at(-1) ?? '', commands) !== undefined || endsAnswer(question, lines);
  const text = await prompts.text('Answer:', { isWhole, initial });
  const command = commandIn(text.split('\n').at(-1) ?? '', commands);
  return command ? { command } : { typed: answerIn(question, text), raw: text };
}
