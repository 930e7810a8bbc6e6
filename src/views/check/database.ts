/** What is asked before the check makes a database. */
import { visible } from '../../core/lib/sanitize.js';
import { wrap } from '../layout.js';

export function agreeLines(
  { variable, server }: { readonly variable: string; readonly server: string },
  width: number,
): string[] {
  return wrap(
    `${variable} is on ${visible(server)}. The check makes databases of its own there, called roadmap_check_ and a number, and drops them at its end. It does not touch yours.`,
    width,
  );
}
