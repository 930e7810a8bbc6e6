/** How an error reaches the user: what happened, why, what to type; or as JSON. */
import type { Context } from '../context.js';
import { quoted, safeJson, visible } from '../core/lib/sanitize.js';
import { type ErrorInfo, EXIT, isRoadmapError, SYSTEM_REASONS } from '../errors.js';
import { JSON_VERSION } from './output.js';

/** What the error handler knows of the line that failed. */
export type Failed = {
  readonly error: unknown;
  /** The command changes progress or settings. */
  readonly changes: boolean;
  /** Show the stack of an unexpected error. */
  readonly debug: boolean;
};

/** Characters of a path that are printed. */
const LONGEST_PATH = 300;

type Needs = Pick<Context, 'terminal' | 'machine'>;

/** Prints an error and gives its exit code. Never throws. What was not thrown on purpose goes to the debug log. */
export async function report(ctx: Needs, failed: Failed): Promise<number> {
  const info = await infoOf(ctx, failed);
  if (!info.told) print(ctx, info);
  return EXIT[info.kind];
}

/** On the stream where it belongs, or if that cannot be written, on the other; a process without any has nobody to tell. */
function print({ terminal }: Needs, info: ErrorInfo): void {
  const lines = () => terminal.err(linesOf(info));
  const ways = terminal.json && info.source !== 'output' ? [() => terminal.out(jsonOf(info)), lines] : [lines];
  const isPrinted = (way: () => void) => {
    try {
      way();
      return true;
    } catch {
      return false;
    }
  };
  ways.some(isPrinted);
}

function jsonOf({ kind, message, hint, at, details }: ErrorInfo): string {
  const error = { kind, message, hint: hint ?? null, at: at ?? null, ...(details && { details }) };
  return `${safeJson({ version: JSON_VERSION, error })}\n`;
}

function linesOf({ message, hint, at, details }: ErrorInfo): string {
  const lines = [
    `error: ${message}`,
    ...(at ? [`  at ${quoted(at, LONGEST_PATH)}`] : []),
    ...(details ?? []),
    ...(hint ?? '').split('\n').flatMap((line) => (line ? [`  ${line}`] : [])),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

async function infoOf(ctx: Needs, failed: Failed): Promise<ErrorInfo> {
  const { error } = failed;
  if (!isRoadmapError(error)) return refused(ctx, failed) ?? (await unexpected(ctx, failed));
  if (error.info.source !== 'output') return error.info;
  const hint = ctx.machine.hasSaved() ? 'What the command changed is saved; only its output is lost.' : undefined;
  return { ...error.info, hint };
}

async function unexpected({ machine }: Needs, { error, debug }: Failed): Promise<ErrorInfo> {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const log = await machine.logError(stack).catch(() => undefined);
  return {
    kind: 'failed',
    message: `Something unexpected went wrong: ${error instanceof Error ? error.message : String(error)}`,
    hint: log ? `The details are in ${log}` : 'See the details with --debug',
    details: debug ? stack.split('\n') : undefined,
  };
}

/** What the file system refused is no bug of ours, and the learner can do something about it. */
function refused({ machine }: Needs, { error, changes }: Failed): ErrorInfo | undefined {
  const { code = '', path, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  const reason = syscall && Object.hasOwn(SYSTEM_REASONS, code) ? SYSTEM_REASONS[code] : undefined;
  if (reason === undefined) return undefined;
  const saved = machine.hasSaved() ? ' What was changed before is saved.' : changes ? ' Nothing was saved.' : '';
  return { kind: 'failed', message: `${reason}${saved}`, at: path, hint: 'Look at it with: roadmap doctor' };
}
