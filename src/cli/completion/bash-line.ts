/** Reads a line as bash does, as far as its quotes go: nothing in it is expanded, and nothing is run. */

export type BashLine = {
  /** Words before the one at the cursor, the command first. */
  readonly words: readonly string[];
  /** The word at the cursor, without its quotes. */
  readonly current: string;
  /** The beginning of that word that stays as it is typed. */
  readonly kept: string;
  /** The quote that is open where the rest begins, or none. */
  readonly quote: string;
  /** The word names the file of a redirection. */
  readonly isTarget: boolean;
};

/** `replaced`: the end of the line that bash is going to replace. */
export function readBashLine(line: string, replaced: string): BashLine {
  const start = line.length - (line.endsWith(replaced) ? replaced.length : 0);
  let words: string[] = [];
  let word: string | undefined;
  let quote = '';
  let isTarget = false;
  let mark = { kept: '', quote };
  const end = () => {
    if (word !== undefined && !isTarget) words.push(word);
    if (word !== undefined) isTarget = false;
    word = undefined;
  };
  for (let i = 0; i < line.length; i++) {
    if (i === start) mark = { kept: word ?? '', quote };
    const c = line[i]!;
    const next = line[i + 1];
    if (quote) {
      if (c === quote) quote = '';
      else if (quote === '"' && c === '\\' && next !== undefined && '"$`\\'.includes(next)) word += line[++i]!;
      else word += c;
    } else if (c === '"' || c === "'") {
      quote = c;
      word ??= '';
    } else if (c === '\\') {
      word = `${word ?? ''}${next ?? ''}`;
      i++;
    } else if (/\s/.test(c)) end();
    else if (c === '<' || c === '>') {
      if (word !== undefined && /^\d+$/.test(word)) word = undefined; // 2>file
      end();
      while (i + 1 < line.length && '<>&|'.includes(line[i + 1]!)) i++;
      isTarget = true;
    } else if (/[;&|()`]/.test(c)) {
      // another command begins
      words = [];
      word = undefined;
      isTarget = false;
    } else word = `${word ?? ''}${c}`;
  }
  if (start >= line.length) mark = { kept: word ?? '', quote };
  return { words, current: word ?? '', isTarget, ...mark };
}
