import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import { pickedOption } from '../core/progress/evidence.js';
import { choicesLines, choicesView } from '../views/choices.js';
import { optionNamed } from './find.js';
import { save } from './finish.js';
import { loadSnapshot } from './load.js';

/** `pick [option]`: settle a choice; without an option, every choice with its advice. */
export async function pick(ctx: Context, [name]: readonly string[]): Promise<void> {
  const snapshot = await loadSnapshot(ctx);
  if (name === undefined) return emit(ctx, choicesView(snapshot), choicesLines, { paged: true });
  const { choice, option } = optionNamed(snapshot.roadmap, name);
  const before = pickedOption(choice, snapshot.state);
  const isSame = before?.id === option.id;
  const notice = isSame
    ? `${option.title} was picked already.`
    : `Picked ${option.title}${before ? ` instead of ${before.title}` : ''}.`;
  const change = isSame ? undefined : ({ type: 'picked', choice: choice.id, option: option.id } as const);
  await save(ctx, snapshot, { command: `pick ${option.id}`, change, said: { notices: [notice] } });
}
