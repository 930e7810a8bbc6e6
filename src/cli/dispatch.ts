/** From a command line to an exit code: the one catch, and the short way round the parser. */
import type { Context } from '../context.js';
import { EXIT } from '../errors.js';
import { type Command, type Given, invoke, wordCounts } from './command.js';
import { flagsOf } from './flags.js';
import { type Line, scan } from './scan.js';

/** Runs one command line (without node and script) and gives the exit code. Never throws, never exits. */
export async function run(argv: readonly string[], ctx: Context): Promise<number> {
  // a shell asks this at a key: no fault of the line that is being typed, or of anything else, may be told
  if (argv[0] === 'completion' && argv[1] === '--candidates') {
    await (await import('./completion/answer.js')).answerShell(argv.slice(2), ctx);
    return EXIT.ok;
  }
  const line = scan(argv);
  try {
    const direct = withoutParser(line);
    if (direct) await invoke(direct.command, ctx, direct);
    else await (await import('./parser.js')).perform(line, ctx);
    return EXIT.ok;
  } catch (error) {
    const { report } = await import('./print-error.js');
    return report(ctx, { error, changes: line.command?.changes === true, debug: flagsOf(line).debug });
  }
}

/**
 * What to run, if the line is a command and plain words only, but for `--json` at its end. The parser costs half of an empty Node's start, and
 * has nothing to parse here. tests/unit/cli/short-way.test.ts compares both ways for every command.
 */
function withoutParser({ command, words }: Line): ({ readonly command: Command } & Given) | undefined {
  if (!command) return undefined;
  const plain = words.filter((word) => word.is === 'plain').map(({ text }) => text);
  const isPlain = words.every((word, i) =>
    word.is === 'plain' ? word.text !== '' : word.option?.name === 'json' && i === words.length - 1,
  );
  const [least, most] = wordCounts(command);
  if (!isPlain || plain.length < least || plain.length > most) return undefined;
  return { command, words: plain, options: {} };
}
