/** What every dialogue on a terminal needs, and how it ends. */
import type { Context, Draw, Prompts } from '../../context.js';
import { visibleDeep } from '../../core/lib/sanitize.js';
import { isRoadmapError, RoadmapError } from '../../errors.js';
import { wrap } from '../../views/layout.js';
import type { Paints, Style } from '../../views/style.js';

/** Prompts and colours, opened once a session. */
export type Dialogue = Paints & {
  readonly ctx: Context;
  readonly prompts: Prompts;
  /** True once for each text: what was said once is not said again. */
  readonly isFirst: (what: string) => boolean;
  /** Lines for the top of the next page. */
  readonly notices: string[];
};

/** Opens the prompts and the colours. */
export async function openDialogue(ctx: Context): Promise<Dialogue> {
  const met = new Set<string>();
  return {
    ctx,
    prompts: await ctx.terminal.prompts(),
    style: await ctx.terminal.style(),
    highlight: await ctx.terminal.highlight(),
    isFirst: (what) => met.size < met.add(what).size,
    notices: [],
  };
}

/** Makes lines of a view for a width. */
type ToLines<V> = (view: V, style: Style, width: number) => readonly string[];

/** Prints what a view gives, cleaned; views are plain data. */
export function tell<V extends object>(dialogue: Dialogue, view: V, toLines: ToLines<V>): void {
  dialogue.prompts.say(drawn(dialogue, view, toLines));
}

/** Begins a page with the notices that wait, and what a view gives. */
export function turnPage<V extends object>(dialogue: Dialogue, view: V, toLines: ToLines<V>): void {
  dialogue.prompts.turnPage();
  sayNotices(dialogue);
  tell(dialogue, view, toLines);
}

/** Prints the notices that wait. */
export function sayNotices({ prompts, notices }: Dialogue): void {
  const lines = notices.splice(0);
  if (lines.length > 0) prompts.say(() => [...lines, '']);
}

function drawn<V extends object>({ style, ctx }: Dialogue, view: V, toLines: ToLines<V>): Draw {
  const cleaned = visibleDeep(view);
  return () => toLines(cleaned, style, ctx.terminal.width);
}

/** Prints the program's own words, or lines that are cleaned already. */
export function say({ prompts, ctx }: Dialogue, text: string | readonly string[]): void {
  prompts.say(() => (typeof text === 'string' ? wrap(text, ctx.terminal.width, '  ') : text));
}

/** Runs what asks; Ctrl-C ends it. `finish` comes after it either way, and a cancelled session is still exit code 130. */
export async function cancellable(run: () => Promise<void>, finish: () => Promise<void>): Promise<void> {
  let cancelled = false;
  try {
    await run();
  } catch (error) {
    if (!isRoadmapError(error) || error.info.kind !== 'cancelled') throw error;
    cancelled = true;
  }
  await finish();
  if (cancelled) throw new RoadmapError({ kind: 'cancelled', message: 'Cancelled.', told: true });
}
