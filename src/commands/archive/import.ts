/** `import`: takes in what `export` wrote. What is there stays. */
import { emit } from '../../cli/output.js';
import type { Context } from '../../context.js';
import { freshLines, type Imported, readExport } from '../../core/archive/export.js';
import { quoted } from '../../core/lib/sanitize.js';
import type { SettingKey } from '../../core/settings.js';
import { RoadmapError } from '../../errors.js';
import { importLines } from '../../views/archive/lines.js';

export type ImportOptions = { readonly dryRun?: boolean | undefined };

/** `import <file> [--dry-run]`. Settings that are set here stay as they are. */
export async function importing(ctx: Context, [name = '']: readonly [string?], options: ImportOptions): Promise<void> {
  const { events, settings, bad } = await readFrom(ctx, name);
  const archive = await ctx.archive();
  const known = new Set(archive.events().map(({ id }) => id));
  const lines = freshLines(events, known);
  const here = ctx.settings.read();
  const keys = (Object.keys(settings) as SettingKey[]).filter((key) => here[key] === undefined);
  const dryRun = options.dryRun === true;
  const isChange = lines.length > 0 || keys.length > 0;
  const backup = isChange && !dryRun ? archive.make('before-import') : undefined;
  if (!dryRun) {
    if (lines.length > 0) archive.adopt(lines);
    for (const key of keys) await ctx.settings.write(key, settings[key]);
    if (isChange) await ctx.progress.refresh();
  }
  const added = lines.flat().length;
  const view = {
    file: name,
    dryRun,
    events: { added, known: events.length - added, bad },
    settings: keys,
    backup: backup ?? null,
  };
  await emit(ctx, view, importLines);
}

async function readFrom(ctx: Context, name: string): Promise<Imported> {
  const text = (await ctx.work()).read(ctx.machine.absolute(name));
  if (text === undefined) throw new RoadmapError({ kind: 'failed', message: `There is no file ${quoted(name)}.` });
  const read = readExport(text);
  if (!('problem' in read)) return read;
  throw new RoadmapError({
    kind: 'invalid',
    message: `${quoted(name)} cannot be imported. ${read.problem}`,
    hint: read.newer
      ? 'Update with: npm install --global roadmap-python'
      : 'Write one with: roadmap export -o progress.json',
  });
}
