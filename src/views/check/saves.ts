/** What is said between two runs of `check --watch`. */
import { wrap, wrapCode } from '../layout.js';
import type { Style } from '../style.js';

export function waitingLines(style: Style): string[] {
  return ['', style.dim('Save a file in this folder, and all is checked again. Ctrl-C ends.')];
}

/** Names of files that are told. */
const MOST = 3;

export function savedLines(names: readonly string[], style: Style, width: number): string[] {
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : '';
  return ['', ...wrap(`Saved: ${names.slice(0, MOST).join(', ')}${more}`, width).map(style.bold)];
}

type Trouble = {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly at?: string | undefined;
  readonly details?: readonly string[] | undefined;
};

/** Why there was no run. */
export function troubleLines({ message, hint, at, details }: Trouble, style: Style, width: number): string[] {
  return [
    ...wrap(message, width).map(style.bad),
    ...(at === undefined ? [] : [`  at ${at}`]),
    ...(details ?? []).flatMap((line) => wrapCode(line, width, '', '  ')),
    ...(hint ?? '').split('\n').flatMap((line) => (line === '' ? [] : wrap(line, width, '  '))),
  ];
}
