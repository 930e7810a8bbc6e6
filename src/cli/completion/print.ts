/**
 * `completion <shell>`: the script that a shell loads. It knows no command and no name: at a key it asks
 * `roadmap completion --candidates` (`answer.ts`), which reads the table, so a script never grows old.
 */
import type { Context } from '../../context.js';
import { list } from '../../core/lib/words.js';
import { usageError } from '../../errors.js';
import { emit } from '../output.js';
import { noSuch } from '../suggest.js';
import BASH from './roadmap.bash';
import FISH from './roadmap.fish';
import POWERSHELL from './roadmap.ps1';
import ZSH from './roadmap.zsh';
import { SHELLS, type Shell } from './shells.js';

const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH, powershell: POWERSHELL };

/** The action of `completion [shell]`. */
export async function printScript(ctx: Context, [name]: readonly string[]): Promise<void> {
  const otherwise = `Shells are ${list(SHELLS)}.`;
  if (name === undefined) throw usageError('roadmap completion needs the name of your shell.', otherwise);
  const shell = SHELLS.find((one) => one === name.toLowerCase());
  if (!shell) throw noSuch('shell', name, { among: SHELLS, before: 'roadmap completion ', otherwise });
  const script = SCRIPTS[shell];
  await emit(ctx, { shell, script }, () => script.trimEnd().split('\n'));
}
