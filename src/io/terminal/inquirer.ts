/** Choices and yes-or-no questions through @inquirer/prompts, with the keys of our keyboard. */
import { PassThrough } from 'node:stream';
import { confirm, select } from '@inquirer/prompts';
import type { Option } from '../../context.js';
import { cut } from '../../views/layout.js';
import type { Style } from '../../views/style.js';
import type { Keyboard, Press } from './keyboard.js';
import type { Screen } from './screen.js';

type Asking = { readonly keyboard: Keyboard; readonly screen: Screen; readonly style: Style };
/** What the library takes beside its configuration. */
type Context = { readonly input: NodeJS.ReadableStream; readonly signal: AbortSignal };

/** One of the options, by arrows and Enter. */
export function choose<T>(
  { keyboard, screen, style }: Asking,
  message: string,
  options: readonly Option<T>[],
): Promise<T> {
  const choices = options.map(({ value, name }) => ({ value, name: cut(name, screen.size.width - 4, style) }));
  return answered(keyboard, (context) => select({ message, loop: false, choices, theme: themeOf(style) }, context));
}

/** Yes or no; Enter alone is no. */
export function decide({ keyboard, style }: Asking, message: string): Promise<boolean> {
  return answered(keyboard, (context) => confirm({ message, default: false, theme: themeOf(style) }, context));
}

/**
 * The library reads its input only while it asks, and would lose what stands behind an Enter. So it is given one key at
 * a time from the keyboard, through a stream of its own.
 */
async function answered<T>(keyboard: Keyboard, ask: (context: Context) => Promise<T>): Promise<T> {
  const input = new PassThrough();
  const abort = new AbortController();
  let isOver = false;
  const answer = ask({ input, signal: abort.signal }).finally(() => {
    isOver = true;
  });
  try {
    while (!isOver) {
      give(input, await keyboard.next());
      await new Promise(setImmediate);
    }
  } catch (error) {
    abort.abort();
    await answer.catch(() => {});
    throw error;
  }
  return answer;
}

function give(input: PassThrough, press: Press): void {
  if (press.kind === 'key')
    input.emit('keypress', press.text, { ...press, name: press.name === 'enter' ? 'return' : press.name });
}

/** No tick in front of an answer that may be wrong, no sign that the terminal lacks, no colour of its own. */
function themeOf({ bold, dim, symbols }: Style) {
  const prefix = { idle: '?', done: '?' };
  const keysHelpTip = (keys: [key: string, action: string][]) =>
    dim(keys.map(([key, action]) => `${KEY_NAMES[key] ?? key} ${action}`).join(', '));
  const plain = (text: string) => text;
  const style = {
    message: bold,
    answer: plain,
    highlight: bold,
    defaultAnswer: (text: string) => dim(`(${text})`),
    keysHelpTip,
  };
  return { prefix, icon: { cursor: symbols.arrow[0] }, style };
}

const KEY_NAMES: Readonly<Record<string, string>> = { '↑↓': 'arrows', '⏎': 'Enter' };
