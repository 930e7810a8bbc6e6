/** The whole surface on one page. Actions load when they run; errors end in the one catch of `run.ts`. */
import { Command, CommanderError } from 'commander';
import type { Context } from '../context.js';
import { closest } from '../core/course/find.js';
import { quoted } from '../core/lib/sanitize.js';
import { usageError } from '../errors.js';

type Define = (command: Command, ctx: Context) => Command;
type Definition = readonly [usage: string, description: string, examples: readonly string[], define: Define];

const COMMANDS: readonly Definition[] = [
  [
    'show [place]',
    'show the path, a step or a topic',
    ['show', 'show 3', 'show http-basics', 'show --status started'],
    (command, ctx) =>
      command
        .option('--status <status>', 'only topics of a status: open, started, done, skipped, unpicked')
        .option('--step <step>', 'only one step, by number or id')
        .action(async (place, options) => (await import('../commands/show.js')).show(ctx, place, options)),
  ],
  [
    'next',
    'the one next thing, its command, and why',
    ['next', 'next --minutes 25'],
    (command, ctx) =>
      command
        .option('--minutes <number>', 'a session that fits into so many minutes')
        .action(async (options) => (await import('../commands/next.js')).next(ctx, options)),
  ],
  [
    'start <topics...>',
    'work on a topic now',
    ['start 1.1', 'start http-basics'],
    (command, ctx) => command.action(async (names) => (await import('../commands/change.js')).start(ctx, names)),
  ],
  [
    'done [topics...]',
    'mark topics as done; without a name, the current one',
    ['done', 'done 1.1 1.2'],
    (command, ctx) => command.action(async (names) => (await import('../commands/change.js')).done(ctx, names)),
  ],
  [
    'skip <topics...>',
    'leave topics out of the path',
    ['skip django'],
    (command, ctx) => command.action(async (names) => (await import('../commands/change.js')).skip(ctx, names)),
  ],
  [
    'pick <option>',
    'settle a choice',
    ['pick fastapi', 'pick postgresql'],
    (command, ctx) => command.action(async (name) => (await import('../commands/change.js')).pick(ctx, name)),
  ],
  [
    'quiz [places...]',
    'questions: what is due, then what is new',
    ['quiz', 'quiz http-basics', 'quiz --due --minutes 10', 'quiz --placement'],
    (command, ctx) =>
      command
        .option('--due', 'only what comes back today')
        .option('--count <number>', `how many (about a quarter of an hour)`)
        .option('--minutes <number>', 'as many as fit into so many minutes')
        .option('--topic <names...>', 'only of these steps or topics')
        .option('--kind <kinds...>', 'only of these kinds, such as predict or sql')
        .option('--cram', 'anything, without touching the schedule')
        .option('--placement', 'find out what you know already, and test out of it')
        .option('--interview', 'open questions as in an interview, from every area')
        .option('--on <date>', 'the date of your interview, which the schedule then aims at')
        .action(async (places, options) => (await import('../commands/quiz/quiz.js')).quiz(ctx, places, options)),
  ],
  [
    'answer <question> [value]',
    'answer one question without a prompt',
    ['answer syntax-indentation-pass pass --sure', 'answer syntax-indentation-block-end "?"'],
    (command, ctx) =>
      command
        .option('--sure', 'you were sure')
        .option('--unsure', 'you were not sure')
        .option('--guess', 'you guessed')
        .option('--points <numbers>', 'key points an open answer covers, such as 1,3')
        .option('--flag', 'take a bad question out of the rotation')
        .option('--unflag', 'bring it back')
        .action(async (id, value, options) =>
          (await import('../commands/quiz/answer.js')).answer(ctx, id, { ...options, value }),
        ),
  ],
  [
    'undo',
    'take back the last change; as often as you like',
    ['undo'],
    (command, ctx) => command.action(async () => (await import('../commands/undo.js')).undo(ctx)),
  ],
  [
    'redo',
    'bring back what was undone last',
    ['redo'],
    (command, ctx) => command.action(async () => (await import('../commands/undo.js')).redo(ctx)),
  ],
  [
    'history',
    'every change, newest first',
    ['history', 'history --count 50'],
    (command, ctx) =>
      command
        .option('--count <number>', 'how many to show (20)')
        .action(async (options) => (await import('../commands/history.js')).history(ctx, options)),
  ],
  [
    'reset [topics...]',
    'begin again, or for some topics; can be undone',
    ['reset 1.1', 'reset --yes'],
    (command, ctx) =>
      command
        .option('--yes', 'do not ask')
        .action(async (names, options) => (await import('../commands/reset.js')).reset(ctx, names, options)),
  ],
  [
    'note <topic> [text...]',
    'keep a note with a topic, or read it',
    ['note 1.3', 'note 1.3 "else after while still puzzles me"'],
    (command, ctx) =>
      command
        .option('--remove', 'remove the note')
        .action(async (topic, text, options) => (await import('../commands/note.js')).note(ctx, topic, text, options)),
  ],
  [
    'config [key] [value]',
    'tell or change a setting',
    ['config', 'config hours 10', 'config background --unset'],
    (command, ctx) =>
      command
        .option('--unset', 'forget the setting')
        .action(async (key, value, options) =>
          (await import('../commands/config.js')).config(ctx, key, value, options),
        ),
  ],
  [
    'validate [file]',
    'check a roadmap file',
    ['validate my-roadmap.yaml'],
    (command, ctx) => command.action(async (file) => (await import('../commands/validate.js')).validate(ctx, file)),
  ],
  [
    'doctor',
    'look for what could be wrong; changes nothing',
    ['doctor'],
    (command, ctx) => command.action(async () => (await import('../commands/doctor.js')).doctor(ctx)),
  ],
];

/** Parses a command line (without node and script) and runs its command. Throws what the command throws. */
export async function parse(argv: readonly string[], ctx: Context): Promise<void> {
  try {
    await surface(ctx, argv[0]).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw misuse(error);
  }
}

const nameOf = ([usage]: Definition) => usage.split(' ')[0] ?? '';

/** The parser. Each command costs a tenth of a millisecond, so where the first word names one, only that is built. */
function surface(ctx: Context, first: string | undefined): Command {
  const root = common(new Command('roadmap'))
    .description('From the first line of Python to the job interview: the path, and the next thing on it.')
    .exitOverride()
    .configureOutput({
      writeOut: ctx.terminal.out,
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => ctx.terminal.width,
    })
    .version(ctx.machine.version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'explain a command');
  const wanted = COMMANDS.filter((definition) => nameOf(definition) === first);
  for (const [usage, description, examples, define] of wanted.length > 0 ? wanted : COMMANDS) {
    define(common(root.command(usage)).description(description), ctx).addHelpText('before', exampleText(examples));
  }
  if (wanted.length > 0) return root;
  return root
    .argument('[command]')
    .usage('[command] [options]')
    .option('--background <id>', 'where you start from, instead of being asked')
    .option('--hours <number>', 'hours a week, instead of being asked')
    .addHelpText('before', exampleText(['', 'next', 'show 3', 'done http-basics']))
    .action(async (name: string | undefined, options) => {
      if (name !== undefined) throw unknownCommand(name);
      await (await import('../commands/home.js')).home(ctx, options);
    });
}

/** Options of every command; `io/system.ts` reads them before this parser does. */
function common(command: Command): Command {
  return command
    .option('--json', 'print JSON and nothing else')
    .option('--roadmap <file>', 'use another roadmap (also ROADMAP_FILE)')
    .option('--color', 'colour, even in a pipe')
    .option('--no-color', 'no colour (also NO_COLOR)')
    .option('--no-input', 'never ask')
    .option('--no-pager', 'never page')
    .option('--debug', 'show the stack of an unexpected error');
}

function exampleText(lines: readonly string[]): string {
  return `Examples:\n${lines.map((line) => `  roadmap ${line}`.trimEnd()).join('\n')}\n`;
}

/** commander says `error: unknown option '--jsn'` and on the next line what was meant. */
function misuse({ message }: CommanderError) {
  const [what = '', near] = message.replace(/^error: /, '').split('\n');
  return usageError(
    `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
    near?.replace(/[()]/g, '') ?? 'See: roadmap --help',
  );
}

function unknownCommand(name: string) {
  const near = closest(name, COMMANDS.map(nameOf));
  return usageError(
    `There is no command ${quoted(name)}.`,
    near ? `Did you mean roadmap ${near}?` : 'See: roadmap --help',
  );
}
