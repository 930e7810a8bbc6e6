/** What of a program's output is shown: its end, and of a traceback the learner's own frames. */

/** Lines that are shown. */
const SHOWN = 15;
/** A line of a traceback that names a file of Python's own or of a package. A server may indent all of it, or draw a line. */
const FOREIGN = /^[ |+]*File "(?:<frozen |[^"]*[\\/](?:site-packages|dist-packages|lib[\\/]python[\d.]+)[\\/])/i;
const FRAME = /^[ |+]*File "[^"]*", line \d+/;
/** Carets under a line that may be broken to fit the screen point nowhere. */
const CARETS = /^[ |+]*[~^]+$/;

/** The end of what was printed. */
export function lastLines(text: string): string {
  return withoutForeign(text.trimEnd().split('\n')).slice(-SHOWN).join('\n');
}

/** All of what was printed. */
export function ownLines(text: string): string {
  return withoutForeign(text.split('\n')).join('\n');
}

/** Without the frames of packages, the lines that are quoted under them, and carets. */
function withoutForeign(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let depth: number | undefined; // of the foreign frame that is passed over
  for (const line of lines) {
    if (depth !== undefined && !FRAME.test(line) && depthOf(line) > depth) continue;
    depth = FOREIGN.test(line) ? depthOf(line) : undefined;
    if (depth === undefined && !CARETS.test(line)) kept.push(line);
  }
  return kept;
}

function depthOf(line: string): number {
  return line.search(/[^ |+]|$/);
}
