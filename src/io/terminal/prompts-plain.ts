/** Questions for screen readers, simple terminals and pipes: numbered, one line each, nothing redrawn, no escapes. */
import type { Key, Prompts, TextOptions } from '../../context.js';
import { LineReader } from './line-reader.js';

export type PlainParts = {
  readonly reader: LineReader;
  readonly out: (text: string) => void;
  readonly editor: () => Promise<(text: string) => string | undefined>;
};

/** Reads standard input of a process. */
export function plainPromptsOn(process: NodeJS.Process, parts: Omit<PlainParts, 'reader'>): Prompts {
  return plainPrompts({ ...parts, reader: new LineReader(process.stdin, process) });
}

/** The same questions as `io/terminal/prompts.ts` asks, as text. */
export function plainPrompts({ reader, out, editor }: PlainParts): Prompts {
  const line = async (message: string) => {
    const answer = reader.next(); // before the message: whoever sees it can press Ctrl-C
    out(`${message} `);
    try {
      return await answer;
    } catch (error) {
      out('\n');
      throw error;
    }
  };
  const until = async <T>(message: string, found: (answer: string) => T | undefined): Promise<T> => {
    for (;;) {
      const value = found((await line(message)).trim().toLowerCase());
      if (value !== undefined) return value;
    }
  };
  return {
    select: async (message, options) => {
      out(`${message}\n${options.map(({ name }, i) => `${i + 1}. ${name}\n`).join('')}`);
      return (await until(`Number, 1 to ${options.length}:`, (answer) => options[Number(answer) - 1])).value;
    },
    confirm: (message) => until(`${message} yes or no:`, (answer) => YES_NO.get(answer)),
    text: (message, options = {}) => linesOf(line, message, options),
    key: (message, keys) => until(message, (answer) => keyOf(answer, keys)),
    press: (key) => reader.push(key),
    lend: (run) => run(),
    say: (draw) =>
      out(
        draw()
          .map((text) => `${text}\n`)
          .join(''),
      ),
    turnPage: () => out('\n'),
    height: () => Number.POSITIVE_INFINITY,
    edit: async (text) => (await editor())(text),
  };
}

const YES_NO = new Map([
  ['yes', true],
  ['y', true],
  ['no', false],
  ['n', false],
  ['', false],
]);

function keyOf(answer: string, keys: readonly Key[]): string | undefined {
  return keys.find(({ key, name }) => key === (answer || 'enter') || name === answer)?.key;
}

/** Later lines are asked for under the first. */
async function linesOf(
  ask: (message: string) => Promise<string>,
  message: string,
  { isWhole = () => true, initial }: TextOptions,
): Promise<string> {
  const lines = [await ask(initial ? `${message} (was: ${initial})` : message)];
  while (!isWhole(lines)) lines.push(await ask('...'));
  return lines.join('\n');
}
