/**
 * `completion --candidates <shell> …`: what a script (`roadmap.bash` and its like) asks at a key, and what is answered: a
 * line `words`, `files` or `folders`, then a line for each word. Ids, titles and words come from roadmaps that anybody may
 * have written: each shell's file says how a word reaches the line as plain text. Writes nothing, and tells no error.
 */
import type { Context } from '../../context.js';
import { quoted, visible } from '../../core/lib/sanitize.js';
import { flagsIn } from '../flags.js';
import type { Asked } from './asked.js';
import { askedByBash } from './bash.js';
import { askedByFish } from './fish.js';
import { type Offer, type Offers, offersFor } from './offers.js';
import { askedByPowerShell } from './powershell.js';
import { SHELLS, type Shell } from './shells.js';
import { slotOf, type Typed } from './slot.js';
import { askedByZsh } from './zsh.js';

const READERS: Readonly<Record<Shell, (args: readonly string[]) => Asked>> = {
  bash: askedByBash,
  zsh: askedByZsh,
  fish: askedByFish,
  powershell: askedByPowerShell,
};

/** Characters of a title that a shell shows. */
const LONGEST_ABOUT = 120;
/** Characters of a word. */
const LONGEST = 200;

/** Prints what completes a line. Never throws: between two keys there is no place for an error. */
export async function answerShell([name, ...args]: readonly string[], ctx: Context): Promise<void> {
  try {
    const shell = SHELLS.find((one) => one === name);
    if (!shell) return;
    const asked = READERS[shell](args);
    ctx.terminal.out(asked.answer(asked.offers ?? shown(await offersOn(asked, ctx))));
  } catch {
    // a roadmap or a folder that cannot be read has nothing to offer; the command itself will say why
  }
}

async function offersOn(typed: Typed, ctx: Context): Promise<Offers> {
  const slot = slotOf(typed);
  const { roadmap } = flagsIn(typed.words);
  return slot ? offersFor(slot, typed, () => ctx.peek(roadmap)) : [];
}

/** What can be typed on one line and hides nothing, each once. */
function shown(offers: Offers): Offers {
  if (typeof offers === 'string') return offers;
  const known = new Map<string, Offer>();
  for (const { value, about } of offers) {
    const isPlain = value !== '' && value.length <= LONGEST && !value.includes('\n') && visible(value) === value;
    if (isPlain && !known.has(value)) known.set(value, { value, about: quoted(about, LONGEST_ABOUT) });
  }
  return [...known.values()];
}
