/** Hands over a whole document: into a file, or printed. */
import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import { visible } from '../core/lib/sanitize.js';

/** `-` prints it, with `--json` as the text of an object. Else the file takes the text, in place of what was there, and what is said names it. */
export async function deliver(
  ctx: Pick<Context, 'terminal' | 'machine'>,
  text: string,
  { file, what }: { readonly file: string; readonly what: string },
): Promise<void> {
  if (file === '-') return emit(ctx, { text }, () => [text.replace(/\n$/, '')]);
  const saved = ctx.machine.absolute(file);
  await ctx.machine.save(saved, text);
  const view = { file: saved, bytes: Buffer.byteLength(text) };
  await emit(ctx, view, () => [`${what}: ${visible(saved)} (${Math.ceil(view.bytes / 1024)} KiB)`]);
}
