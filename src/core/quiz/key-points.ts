/** The key points that a learner says an open answer had. */

/** Numbers and ranges, such as `1 3`, `1,3` or `1-3`, of points from 1 to `count`; undefined if it is anything else. `0` says none. */
export function pointsIn(text: string, count: number): ReadonlySet<number> | undefined {
  const words = text
    .replace(/(?<!\s)\s*-\s*/g, '-')
    .split(/[\s,]+/)
    .filter(Boolean);
  const found = new Set<number>();
  for (const word of words) {
    const range = /^(\d+)(?:-(\d+))?$/.exec(word);
    const from = Number(range?.[1]);
    const to = Number(range?.[2] ?? from);
    if (!range || from > to || to > count) return undefined;
    for (let number = from; number <= to; number++) found.add(number);
  }
  found.delete(0);
  return found;
}
