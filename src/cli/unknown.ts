/** A first word that is no command: a topic or a step to show, the beginning of a command's name, or a slip. */
import type { Context } from '../context.js';
import { findStep } from '../core/course/find.js';
import { topicCalled } from '../core/course/roadmap.js';
import { type Command, invoke } from './command.js';
import { COMMANDS, commandNamed } from './commands.js';
import type { Line } from './scan.js';
import { noSuch } from './suggest.js';

/** Does what the word can only mean, or throws a usage error that suggests a command. */
export async function unknownCommand({ words }: Line, ctx: Context): Promise<void> {
  const [name = '', ...more] = words.filter((word) => word.is === 'plain').map(({ text }) => text);
  const command = more.length > 0 ? undefined : (abbreviated(name) ?? (await showing(name, ctx)));
  const hasOptions = words.some((word) => word.is === 'option' && word.option?.name !== 'json');
  if (command && !hasOptions) return invoke(command.command, ctx, { words: command.words, options: {} });
  const among = COMMANDS.map((one) => one.name);
  throw noSuch('command', name, { among, before: 'roadmap ', otherwise: 'See: roadmap --help' });
}

type Meant = { readonly command: Command; readonly words: readonly string[] };

/** The one command whose name begins so. A command that changes something is never guessed. */
function abbreviated(name: string): Meant | undefined {
  const [only, ...others] = name === '' ? [] : COMMANDS.filter((one) => one.name.startsWith(name));
  return only && others.length === 0 && !only.changes ? { command: only, words: [] } : undefined;
}

/** `show` of a topic or step that is named exactly, by id or number. */
async function showing(name: string, ctx: Context): Promise<Meant | undefined> {
  try {
    const { roadmap } = await ctx.course();
    return topicCalled(roadmap, name) || findStep(roadmap, name)
      ? { command: commandNamed('show')!, words: [name] }
      : undefined;
  } catch {
    return undefined; // a roadmap that cannot be read has no names, and the word is no command either
  }
}
