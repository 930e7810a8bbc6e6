/** What `import` and `backup` say. */
import type { Backup } from '../../core/archive/backup.js';
import { list, plural } from '../../core/lib/words.js';
import { pad, wrap } from '../layout.js';
import type { Style } from '../style.js';

export type ImportView = {
  readonly file: string;
  readonly dryRun: boolean;
  readonly events: { readonly added: number; readonly known: number; readonly bad: number };
  /** Those that were not set here. */
  readonly settings: readonly string[];
  readonly backup: string | null;
};

export function importLines({ dryRun, events, settings, backup }: ImportView, style: Style, width: number): string[] {
  const { added, known, bad } = events;
  const told = [
    `${plural(added, 'change')} ${dryRun ? 'would be added' : added === 1 ? 'was added' : 'were added'}, ${known} ${known === 1 ? 'was' : 'were'} here already.`,
    ...(bad > 0
      ? [`${plural(bad, 'entry', 'entries')} cannot be understood and ${bad === 1 ? 'was' : 'were'} left out.`]
      : []),
    ...(settings.length > 0
      ? [`${dryRun ? 'Settings that would be set' : 'Settings that are set now'}: ${list(settings)}.`]
      : []),
  ];
  const back = backup === null ? [] : wrap(`Take it back: roadmap backup restore ${backup}`, width).map(style.dim);
  return [...told.flatMap((line) => wrap(line, width)), ...back];
}

export function backupLines({ name }: { readonly name: string | null }, style: Style, width: number): string[] {
  if (name === null) return ['There is nothing to keep yet.'];
  return [`Kept as ${name}.`, ...wrap(`Bring it back: roadmap backup restore ${name}`, width).map(style.dim)];
}

export function listLines({ backups }: { readonly backups: readonly Backup[] }, style: Style, width: number): string[] {
  if (backups.length === 0)
    return wrap('There is no backup yet. One is made each day before the first change, or now: roadmap backup', width);
  const longest = Math.max(...backups.map(({ name }) => name.length));
  return [
    ...backups.map(({ name, bytes }) => `${pad(name, longest)}  ${style.dim(`${Math.ceil(bytes / 1024)} KiB`)}`),
    '',
    ...wrap(`Bring one back: roadmap backup restore ${backups[0]!.name}`, width).map(style.dim),
  ];
}

export function restoredLines(
  { restored, backup }: { readonly restored: string; readonly backup: string | null },
  style: Style,
  width: number,
): string[] {
  const back = backup === null ? [] : wrap(`Take it back: roadmap backup restore ${backup}`, width).map(style.dim);
  return [...wrap(`Progress is as it was in ${restored}.`, width), ...back];
}
