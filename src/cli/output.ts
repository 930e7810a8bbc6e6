/** The one way out: a view becomes JSON or lines, in one write. */
import type { Context } from '../context.js';
import { safeJson, visibleDeep } from '../core/lib/sanitize.js';
import type { Style } from '../views/style.js';

/** Version of every `--json` shape; documented in README.md. */
export const JSON_VERSION = 1;

export type Ways = { readonly paged?: boolean };

type Out = Pick<Context, 'terminal'>;

/** Prints a view: as `{"version":1,…}` with `--json`, else as the lines it gives. Views are plain data, and cleaned here. */
export async function emit<V extends object>(
  ctx: Out,
  view: V,
  toLines: (view: V, style: Style, width: number) => string[],
  ways: Ways = {},
): Promise<void> {
  if (ctx.terminal.json) return ctx.terminal.out(`${safeJson({ version: JSON_VERSION, ...view })}\n`);
  const text = `${toLines(visibleDeep(view), await ctx.terminal.style(), ctx.terminal.width).join('\n')}\n`;
  if (ways.paged) await ctx.terminal.page(text);
  else ctx.terminal.out(text);
}
