/** How an error reaches the user: what happened, why, what to type; or as JSON. */
import type { Context } from '../context.js';
import { safeJson, visible } from '../core/lib/sanitize.js';
import { type ErrorInfo, EXIT, isRoadmapError } from '../errors.js';
import { JSON_VERSION } from './output.js';

/** Prints an error and gives its exit code. What was not thrown on purpose goes to the debug log. */
export async function report(ctx: Context, error: unknown, debug: boolean): Promise<number> {
  const info = isRoadmapError(error) ? error.info : await unexpected(ctx, error, debug);
  if (info.told) return EXIT[info.kind];
  if (ctx.terminal.json) {
    const { kind, message, hint, at, details } = info;
    ctx.terminal.out(
      `${safeJson({ version: JSON_VERSION, error: { kind, message, hint: hint ?? null, at: at ?? null, ...(details && { details }) } })}\n`,
    );
  } else {
    const frame = info.details ?? [];
    const lines = [
      `error: ${info.message}`,
      ...(info.at ? [`  at ${info.at}`] : []),
      ...frame,
      ...(info.hint ? [`  ${info.hint}`] : []),
    ];
    ctx.terminal.err(`${lines.map(visible).join('\n')}\n`);
  }
  return EXIT[info.kind];
}

async function unexpected(ctx: Context, error: unknown, debug: boolean): Promise<ErrorInfo> {
  const system = systemProblem(error);
  if (system) return system;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const log = await ctx.machine.logError(stack);
  return {
    kind: 'failed',
    message: `Something unexpected went wrong: ${error instanceof Error ? error.message : String(error)}`,
    hint: log ? `The details are in ${log}` : 'See the details with --debug',
    details: debug ? stack.split('\n') : undefined,
  };
}

/** What the file system refused is no bug of ours, and the learner can do something about it. */
function systemProblem(error: unknown): ErrorInfo | undefined {
  const { code, path, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  const told: Record<string, string> = {
    ENOSPC: 'The disk is full: nothing was saved.',
    EDQUOT: 'Your disk quota is used up: nothing was saved.',
    EROFS: 'The folder is read-only: nothing was saved.',
    EACCES: 'Access to the folder was refused: nothing was saved.',
    EPERM: 'The system did not permit it: nothing was saved.',
    EIO: 'The disk reported an error: nothing was saved.',
    ENOTDIR: 'A file stands where a folder is needed: nothing was saved.',
    EISDIR: 'A folder stands where a file is needed.',
    EMFILE: 'Too many files are open on this machine.',
  };
  if (!syscall || !code || !told[code]) return undefined;
  return { kind: 'failed', message: told[code], at: path, hint: 'Look at it with: roadmap doctor' };
}
