/** Whether JSON is as a pattern says: each key of the pattern is there, further ones are free. */
import type { Json } from '../course/project.js';

const KINDS: Readonly<Record<string, (value: Json) => boolean>> = {
  '<any>': () => true,
  '<number>': (value) => typeof value === 'number',
  '<text>': (value) => typeof value === 'string',
};

/** What is wrong with a value, in a few words; undefined if it fits. `where`: how the value is called. */
export function misfit(value: Json | undefined, pattern: Json, where = 'the answer'): string | undefined {
  if (value === undefined) return `${where} is missing`;
  const kind = typeof pattern === 'string' ? KINDS[pattern] : undefined;
  if (kind)
    return kind(value) ? undefined : `${where} is ${shown(value)}, and should be a ${String(pattern).slice(1, -1)}`;
  if (Array.isArray(pattern)) return listMisfit(value, pattern, where);
  if (pattern !== null && typeof pattern === 'object')
    return objectMisfit(value, pattern as { [key: string]: Json }, where);
  return isEqual(value, pattern) ? undefined : `${where} is ${shown(value)}, and should be ${shown(pattern)}`;
}

function listMisfit(value: Json, pattern: readonly Json[], where: string): string | undefined {
  if (!Array.isArray(value)) return `${where} is ${shown(value)}, and should be a list`;
  if (value.length !== pattern.length) return `${where} has ${value.length} items, and should have ${pattern.length}`;
  return pattern.map((one, i) => misfit(value[i], one, `item ${i + 1} of ${where}`)).find(Boolean);
}

function objectMisfit(value: Json, pattern: { readonly [key: string]: Json }, where: string): string | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return `${where} is ${shown(value)}, and should be an object`;
  const own = value as { readonly [key: string]: Json };
  return Object.entries(pattern)
    .map(([key, one]) => misfit(Object.hasOwn(own, key) ? own[key] : undefined, one, `"${key}"`))
    .find(Boolean);
}

/** A price may be 12.5 or "12.50": frameworks write decimals as texts. */
function isEqual(value: Json, pattern: Json): boolean {
  if (value === pattern) return true;
  const isNumeric = typeof pattern === 'number' && typeof value === 'string' && value.trim() !== '';
  return isNumeric && Number(value) === pattern;
}

/** The list that is answered: the answer itself, or the one list in it. */
export function listIn(value: Json | undefined): readonly Json[] | undefined {
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== 'object') return undefined;
  const lists = Object.values(value).filter((one): one is readonly Json[] => Array.isArray(one));
  return lists.length === 1 ? lists[0] : undefined;
}

/** The value under a path such as `user.id`; undefined if there is none. */
export function valueAt(value: Json | undefined, path: string): Json | undefined {
  let found: Json | undefined = value;
  for (const key of path.split('.')) {
    if (found === null || typeof found !== 'object' || !Object.hasOwn(found, key)) return undefined;
    found = (found as { readonly [key: string]: Json })[key];
  }
  return found;
}

const MOST = 120;

/** JSON on one line, cut. */
export function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= MOST ? text : `${text.slice(0, MOST)}…`;
}
