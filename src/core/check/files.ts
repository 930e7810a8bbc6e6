/** Whether the files of a learner's folder are as a step of a check says. */
import type { FileStep, Wanted } from '../course/project.js';
import { list, plural } from '../lib/words.js';
import type { Fault } from './judge.js';

/** `texts`: the files that were found, by name. */
export function filesFault({ names, is, least = 1, has, lacks }: FileStep, texts: ReadonlyMap<string, string>): Fault {
  const called = is ?? `file ${list(names, 'or')}`;
  if (texts.size === 0) return `There is no ${called} in this folder.`;
  if (texts.size < least) {
    const found = is === undefined ? `${plural(texts.size, 'file')} ${list(names, 'or')}` : `${texts.size} ${is}`;
    return `There ${texts.size === 1 ? 'is' : 'are'} ${found}, and at least ${least} should be there.`;
  }
  const missing = has.find((one) => ![...texts.values()].some((text) => placeOf(text, one) !== undefined));
  if (missing !== undefined) {
    const found = [...texts.keys()];
    return found.length === 1
      ? `${found[0]} does not have ${wordsOf(missing)}.`
      : `None of these files has ${wordsOf(missing)}: ${found.join(', ')}.`;
  }
  for (const [name, text] of texts)
    for (const banned of lacks) {
      const place = placeOf(text, banned);
      if (place !== undefined) return `${name}, line ${place.line}, has ${wordsOf(banned)}: ${place.text}`;
    }
  return undefined;
}

function wordsOf(wanted: Wanted): string {
  return typeof wanted === 'string' ? JSON.stringify(wanted) : wanted.is;
}

/** Where it begins: the line's number and text. */
function placeOf(text: string, wanted: Wanted): { readonly line: number; readonly text: string } | undefined {
  const at = typeof wanted === 'string' ? text.indexOf(wanted) : text.search(new RegExp(wanted.pattern, 'im'));
  if (at < 0) return undefined;
  const line = text.slice(0, at).split('\n').length;
  return { line, text: text.split('\n')[line - 1]!.trim() };
}
