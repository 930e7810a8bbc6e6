/** Several lines, asked for one by one. */

/** Lines up to an empty one, joined; a first line that `isWhole` is all. Later lines are asked for under the first. */
export async function linesOf(
  ask: (message: string) => Promise<string>,
  message: string,
  isWhole: (line: string) => boolean,
): Promise<string> {
  const first = await ask(message);
  if (first.trim() === '' || isWhole(first)) return first;
  const lines = [first];
  for (let line = await ask('...'); line.trim() !== ''; line = await ask('...')) lines.push(line);
  return lines.join('\n');
}
