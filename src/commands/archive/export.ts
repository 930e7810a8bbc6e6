/** `export`: everything, as JSON; or a part of it in a form of another program. */
import type { Context } from '../../context.js';
import { exportOf } from '../../core/archive/export.js';
import { topicsOf } from '../../core/course/roadmap.js';
import { safeJson, visibleDeep } from '../../core/lib/sanitize.js';
import { usageError } from '../../errors.js';
import { deliver } from '../deliver.js';
import { isMine, loadSnapshot } from '../load.js';

export type ExportOptions = {
  readonly output?: string | undefined;
  readonly anki?: boolean | undefined;
  readonly markdown?: boolean | undefined;
  readonly csv?: boolean | undefined;
};

/** Without a file it is printed. */
export async function exporting(ctx: Context, _words: readonly string[], options: ExportOptions): Promise<void> {
  const forms = (['anki', 'markdown', 'csv'] as const).filter((form) => options[form]);
  if (forms.length > 1) throw usageError(`--${forms.join(' and --')} do not go together.`, 'Give one of them.');
  const [form] = forms;
  const { output = '-' } = options;
  const text = form === undefined ? await whole(ctx) : await part(ctx, form);
  if (form === undefined && output === '-') return ctx.terminal.out(text); // it is JSON already
  await deliver(ctx, text, { file: output, what: 'Exported' });
}

async function whole(ctx: Context): Promise<string> {
  const document = exportOf({
    program: ctx.machine.version,
    at: new Date(ctx.clock.now()).toISOString(),
    settings: ctx.settings.read(),
    events: (await ctx.archive()).events(),
  });
  return `${safeJson(document)}\n`;
}

async function part(ctx: Context, form: 'anki' | 'markdown' | 'csv'): Promise<string> {
  const snapshot = await loadSnapshot(ctx);
  const { ankiText, checklist, table } = await import('../../views/archive/forms.js');
  if (form === 'markdown') return checklist(visibleDeep(snapshot.roadmap), snapshot.all);
  if (form === 'csv') return table(visibleDeep(snapshot.roadmap), snapshot.all, snapshot.when.zone);
  const { bank, roadmap } = await ctx.course();
  const { entries, question } = bank();
  const order = new Map(topicsOf(roadmap).map(({ id }, place) => [id, place]));
  const place = ({ topic }: { readonly topic: string }) => order.get(topic) ?? order.size;
  const mine = entries.filter(isMine(snapshot)).sort((a, b) => place(a) - place(b));
  return ankiText(
    visibleDeep(roadmap),
    mine.map((entry) => visibleDeep(question(entry))),
  );
}
