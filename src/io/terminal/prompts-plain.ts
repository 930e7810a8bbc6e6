/** Questions for screen readers and simple terminals: numbered, one line each, nothing redrawn, no escapes. */
import readline from 'node:readline';
import type { Key, Prompts } from '../../context.js';
import { RoadmapError } from '../../errors.js';
import { linesOf } from './multiline.js';

export type Streams = {
  readonly input: NodeJS.ReadableStream;
  readonly out: (text: string) => void;
  /** Tells of Ctrl-C. */
  readonly host: Pick<NodeJS.Process, 'on' | 'off'>;
};

/** The same questions as `io/terminal/prompts.ts` asks, as text. */
export function plainPrompts(streams: Streams): Prompts {
  const text = (message: string) => line(streams, `${message} `);
  const until = async <T>(message: string, found: (answer: string) => T | undefined): Promise<T> => {
    for (;;) {
      const value = found((await text(message)).trim().toLowerCase());
      if (value !== undefined) return value;
    }
  };
  return {
    select: async (message, options) => {
      streams.out(`${message}\n${options.map(({ name }, i) => `${i + 1}. ${name}\n`).join('')}`);
      return (await until(`Number, 1 to ${options.length}:`, (answer) => options[Number(answer) - 1])).value;
    },
    confirm: (message) => until(`${message} yes or no:`, (answer) => YES_NO.get(answer)),
    text,
    lines: (message, isWhole) => linesOf(text, message, isWhole),
    key: (message, keys) => until(message, (answer) => keyOf(answer, keys)),
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

/** One line; the end of input or Ctrl-C cancels. */
function line({ input, out, host }: Streams, prompt: string): Promise<string> {
  out(prompt);
  return new Promise((resolve, reject) => {
    const reader = readline.createInterface({ input, terminal: false });
    let answer: string | undefined;
    const cancel = () => {
      out('\n');
      reader.close();
    };
    host.on('SIGINT', cancel);
    reader.once('line', (text) => {
      answer = text;
      reader.close();
    });
    reader.once('close', () => {
      host.off('SIGINT', cancel);
      if (answer === undefined) reject(new RoadmapError({ kind: 'cancelled', message: 'Cancelled.' }));
      else resolve(answer);
    });
  });
}
