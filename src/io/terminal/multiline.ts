/** Several lines, asked for one by one. */

/** Lines up to an empty one, joined; a line that `isWhole` is all, whatever came before it. Later lines are asked for under the first. */
export async function linesOf(
  ask: (message: string) => Promise<string>,
  message: string,
  isWhole: (line: string) => boolean,
): Promise<string> {
  const first = await ask(message);
  if (first.trim() === '' || isWhole(first)) return first;
  const lines = [first];
  for (let line = await ask('...'); line.trim() !== ''; line = await ask('...')) {
    if (isWhole(line)) return line;
    lines.push(line);
  }
  return lines.join('\n');
}
