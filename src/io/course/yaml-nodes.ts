/** What is wrong in a parsed YAML document whatever it is about: keys that stand twice, aliases that copy too much. */
import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import { quoted } from '../../core/lib/sanitize.js';
import type { Located } from './source.js';

/** Lists, mappings and texts a file may have when its aliases are written out. */
const MOST_NODES = 1_000_000;

type Walk = { readonly problems: Located[]; readonly sizes: Map<string, number> };

/** Every such problem. Goes as deep as the limits of a file allow. */
export function nodeProblems(root: unknown): Located[] {
  const walk: Walk = { problems: [], sizes: new Map() };
  const size = sizeOf(root, walk);
  if (size > MOST_NODES) walk.problems.push({ offset: 0, message: 'its aliases copy more than a file can hold' });
  return walk.problems;
}

/** How many nodes a node is when its aliases are written out. */
function sizeOf(node: unknown, walk: Walk): number {
  if (isAlias(node)) return aliasSize(node.source, node.range?.[0] ?? 0, walk);
  if (isPair(node)) return 1 + sizeOf(node.value, walk);
  if (!isMap(node) && !isSeq(node)) {
    if (isScalar(node) && node.anchor) walk.sizes.set(node.anchor, 1);
    return 1;
  }
  if (isMap(node)) walk.problems.push(...keyProblems(node.items.map(({ key }) => key)));
  let size = 1;
  for (const item of node.items) size += sizeOf(item, walk);
  // set behind its own contents: an alias inside names what stood before, or itself
  if (node.anchor) walk.sizes.set(node.anchor, size);
  return size;
}

function aliasSize(name: string, offset: number, { problems, sizes }: Walk): number {
  const size = sizes.get(name);
  if (size !== undefined) return size;
  problems.push({ offset, message: `the alias *${quoted(name)} names what it stands in, or nothing` });
  return 1;
}

function keyProblems(keys: readonly unknown[]): Located[] {
  const seen = new Set<unknown>();
  return keys.flatMap((key): Located[] => {
    const offset = (isScalar(key) || isMap(key) || isSeq(key) ? key.range?.[0] : undefined) ?? 0;
    if (!isScalar(key)) return [{ offset, message: 'a key is a word, not a list or a mapping' }];
    if (key.value === null) return [{ offset, message: 'a key is empty' }];
    if (key.value === '<<')
      return [
        {
          offset,
          message: 'merge keys (<<) are not supported',
          hint: 'Write the keys out, or repeat a whole value with an alias.',
        },
      ];
    if (seen.has(key.value)) return [{ offset, message: `the key ${quoted(String(key.value))} stands twice` }];
    seen.add(key.value);
    return [];
  });
}
