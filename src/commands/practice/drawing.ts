/** How blocks of a lesson or a task are drawn on this terminal. */
import type { Context } from '../../context.js';
import type { Drawing } from '../../views/lesson/blocks.js';

/** Opens the colours. */
export async function drawingOn({ terminal }: Pick<Context, 'terminal'>): Promise<Drawing> {
  return { style: await terminal.style(), width: terminal.width, highlight: await terminal.highlight() };
}
