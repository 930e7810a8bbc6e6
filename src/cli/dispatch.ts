/** From a command line to an exit code: the one catch, and the short way for the lines typed most. */
import type { Context } from '../context.js';
import { EXIT } from '../errors.js';

/** Runs one command line (without node and script) and gives the exit code. Never throws, never exits. */
export async function run(argv: readonly string[], ctx: Context): Promise<number> {
  try {
    const direct = withoutParser(argv);
    if (direct) await direct(ctx);
    else await (await import('./parser.js')).parse(argv, ctx);
    return EXIT.ok;
  } catch (error) {
    return (await import('./print-error.js')).report(ctx, error, argv.includes('--debug'));
  }
}

/**
 * The action of a line that is a command and plain words only, `--json` aside. The parser costs half of an empty Node's
 * start, and has nothing to parse here; the actions are the same that `parser.ts` calls (tests/system/terminal/parser.test.ts
 * compares both).
 */
function withoutParser(argv: readonly string[]): ((ctx: Context) => Promise<void>) | undefined {
  const [command, ...names] = argv.filter((word) => word !== '--json');
  if (argv[0] !== command || names.some((name) => name.startsWith('-') || name === '')) return undefined;
  if (command === 'next' && names.length === 0)
    return async (ctx) => (await import('../commands/next.js')).next(ctx, {});
  if (command === 'show' && names.length < 2)
    return async (ctx) => (await import('../commands/show.js')).show(ctx, names[0], {});
  if (command === 'quiz') return async (ctx) => (await import('../commands/quiz/quiz.js')).quiz(ctx, names, {});
  if (command === 'answer' && names.length === 2)
    return async (ctx) => (await import('../commands/quiz/answer.js')).answer(ctx, names[0]!, { value: names[1] });
  if (command === 'done') return async (ctx) => (await import('../commands/change.js')).done(ctx, names);
  if (command === 'start' && names.length > 0)
    return async (ctx) => (await import('../commands/change.js')).start(ctx, names);
  return undefined;
}
