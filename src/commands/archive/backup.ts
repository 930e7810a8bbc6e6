/** `backup`: keeps a copy of all progress, lists copies, brings one back. */
import { emit } from '../../cli/output.js';
import { noSuch } from '../../cli/suggest.js';
import type { Archive, Context } from '../../context.js';
import { RoadmapError, usageError } from '../../errors.js';
import { backupLines, listLines, restoredLines } from '../../views/archive/lines.js';

export type BackupOptions = { readonly yes?: boolean | undefined };

/** `backup [list]`, `backup restore [name]`. */
export async function backup(
  ctx: Context,
  [part, name]: readonly [string?, string?],
  options: BackupOptions,
): Promise<void> {
  const archive = await ctx.archive();
  if (part === undefined) return emit(ctx, { name: archive.make('by-hand') ?? null }, backupLines);
  if (name !== undefined && part === 'list') throw usageError('`backup list` takes no name.');
  if (part === 'list') return emit(ctx, { backups: archive.list() }, listLines, { paged: true });
  if (part === 'restore') return restore(ctx, archive, { name, yes: options.yes === true });
  throw noSuch('part of backup', part, { among: ['list', 'restore'], otherwise: 'There are: list, restore' });
}

type Wanted = { readonly name: string | undefined; readonly yes: boolean };

async function restore(ctx: Context, archive: Archive, { name, yes }: Wanted): Promise<void> {
  const all = archive.list().map((one) => one.name);
  const newest = all[0];
  if (newest === undefined)
    throw new RoadmapError({ kind: 'failed', message: 'There is no backup yet.', hint: 'Make one: roadmap backup' });
  const wanted = name ?? newest;
  if (!all.includes(wanted))
    throw noSuch('backup', wanted, { among: all, otherwise: 'See them all: roadmap backup list' });
  if (!yes && !(await confirmed(ctx, wanted))) return ctx.terminal.out('Nothing was changed.\n');
  const kept = archive.make('before-restore') ?? null;
  archive.restore(wanted);
  await emit(ctx, { restored: wanted, backup: kept }, restoredLines);
}

async function confirmed({ terminal }: Context, name: string): Promise<boolean> {
  if (terminal.canPrompt && !terminal.json)
    return (await terminal.prompts()).confirm(`Put progress back to ${name}? (what is there now is backed up first)`);
  throw new RoadmapError({
    kind: 'refused',
    message: `This would put progress back to ${name}, and there is no terminal to ask on.`,
    hint: `Say yes beforehand: roadmap backup restore ${name} --yes`,
  });
}
