/** How a question is answered and which keys there are: in short on the question, in full behind `?`. */

import { GAP } from '../../core/course/program.js';
import type { Question } from '../../core/course/question.js';
import { COMMAND_KEYS, type Command, commandText, printsOneLine } from '../../core/quiz/typing.js';
import { flow, wrap } from '../layout.js';
import type { Style } from '../style.js';

/** What each command is called, in short. */
export const COMMAND_NAMES: Readonly<Record<Command, string>> = {
  help: 'help',
  unknown: "don't know",
  hint: 'hint',
  edit: 'editor',
  undo: 'undo',
  flag: 'flag',
  quit: 'end',
};

const MEANINGS: Readonly<Record<Command, string>> = {
  help: 'shows this.',
  unknown: 'says that you do not know: you see the answer, and the question comes back tomorrow.',
  hint: 'shows a hint. A right answer counts a little less then.',
  edit: 'opens your editor (VISUAL or EDITOR) for the answer.',
  undo: 'takes your last answer back.',
  flag: 'leaves this question out from now on.',
  quit: 'ends the session. Every answer is saved already.',
};

/** Whether commands are keys here, or text with a `?` before it. */
export type Entry = 'key' | 'text';

function written(command: Command, entry: Entry): string {
  return entry === 'key' ? COMMAND_KEYS[command] : commandText(command);
}

/** The keys in short: `?n don't know   ?q end`. */
export function keyLines(commands: readonly Command[], entry: Entry, width: number): string[] {
  return flow(
    commands.map((command) => `${written(command, entry)} ${COMMAND_NAMES[command]}`),
    width,
  );
}

/** All that can be done at a question. */
export function helpLines(question: Question, commands: readonly Command[], { style, width }: Canvas): string[] {
  const entry = question.kind === 'single' ? 'key' : 'text';
  const line = (key: string, text: string) => wrap(`${key} ${text}`, width, '  ', '     ');
  return [
    '',
    style.bold('How to answer'),
    ...wrap(howTo(question), width, '  '),
    ...(MORE[question.kind] ?? []).flatMap((text) => wrap(text, width, '  ')),
    '',
    style.bold('Keys'),
    ...commands.flatMap((command) => line(written(command, entry), MEANINGS[command])),
    ...line('Ctrl-C', 'ends the session, too. Ctrl-Z stops it for a while, and fg goes on.'),
    ...(entry === 'text' ? line('\\?q', 'is how an answer is typed that looks like a key.') : []),
    '',
  ];
}

type KeyOf = { readonly key: string; readonly name: string };

/** The keys after a verdict. */
export function afterKeys({ canRun }: { readonly canRun: boolean }): KeyOf[] {
  return [
    { key: 'enter', name: 'go on' },
    ...(canRun ? [{ key: 'r', name: 'run it' }] : []),
    { key: 'u', name: 'undo' },
    { key: 'f', name: 'flag' },
    { key: 'q', name: 'end' },
    { key: '?', name: 'help' },
  ];
}

/** What asks for one of them: all keys, or those that are used most. */
export function afterMessage(keys: readonly KeyOf[], { isFull }: { readonly isFull: boolean }): string {
  const told = isFull ? keys : keys.filter(({ key }) => ['enter', 'r', '?'].includes(key));
  return `${told.map(({ key, name }) => `${key === 'enter' ? 'Enter' : key} ${name}`).join(', ')}:`;
}

const AFTER: Readonly<Record<string, string>> = {
  enter: 'goes on to the next question.',
  r: 'runs the program with your Python.',
  u: MEANINGS.undo,
  f: MEANINGS.flag,
  q: MEANINGS.quit,
};

/** What the keys after a verdict do. */
export function afterHelpLines(keys: readonly KeyOf[], width: number): string[] {
  const told = keys.flatMap(({ key }) => (AFTER[key] ? [[key === 'enter' ? 'Enter' : key, AFTER[key]]] : []));
  return ['', ...told.flatMap(([key, text]) => wrap(`${key} ${text}`, width, '  ', '     ')), ''];
}

type Canvas = { readonly style: Style; readonly width: number };

/** What an answer to a question looks like, in a sentence. */
export function howTo(question: Question): string {
  switch (question.kind) {
    case 'single':
      return 'One letter.';
    case 'multi':
      return 'The letters of all that are right, such as a c.';
    case 'predict':
      return printsOneLine(question)
        ? 'Type what it prints: one line.'
        : 'Type what it prints, line by line. An empty line ends the answer.';
    case 'gap':
      return `Type what stands in ${GAP}.`;
    case 'order':
      return `${orderText(question.language)}${question.distractors?.length ? ' Not every line is needed.' : ''}`;
    case 'bug':
      return 'The number of the faulty line.';
    case 'short':
      return 'A word or a number.';
    case 'sql':
      return 'One SQL statement, on one line or several. A semicolon or an empty line ends it.';
    case 'open':
      return 'Answer aloud and press Enter, or in writing: a line with only a dot ends the answer.';
  }
}

function orderText(language = 'python'): string {
  return language === 'python'
    ? 'Letters in order, with a > before a letter for each indent, such as b >a >>c.'
    : 'Letters in order, such as b a c.';
}

const MORE: Readonly<Partial<Record<Question['kind'], readonly string[]>>> = {
  predict: [
    'Lines can be pasted. For an empty line inside the answer, type a space on it. \\n stands for a new line, too.',
    'An error is answered by its name, such as ValueError.',
  ],
  open: ['Paragraphs and empty lines are part of the answer. You compare it with the key points yourself.'],
};
