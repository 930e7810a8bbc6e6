import type { Context } from '../context.js';
import { RoadmapError } from '../errors.js';
import { emit } from '../output.js';
import { wrap } from '../views/layout.js';

/** `doctor`: looks at the program, the folders, the journal and the course, and says what is wrong. Changes nothing. */
export async function doctor(ctx: Context): Promise<void> {
  const findings = await ctx.examine();
  await emit(ctx, { findings }, (view, style, width) =>
    view.findings.flatMap(({ name, ok, text }) =>
      wrap(`${ok ? 'ok  ' : 'BAD '} ${name}: ${text}`, width, '', '     ').map(ok ? (t) => t : style.bad),
    ),
  );
  const bad = findings.filter((finding) => !finding.ok);
  if (bad.length > 0 && !ctx.json)
    throw new RoadmapError({ kind: 'failed', message: `${bad.length} of ${findings.length} checks found something.` });
}
