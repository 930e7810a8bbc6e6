/** Answers that are right but for their form: what differs, so that it can be said and asked once more. */

import { list } from '../lib/words.js';

/** A form in which a difference of one kind disappears. */
type Loosen = (text: string) => string;

/** Blanks beside punctuation, as in `[4,7]`, and more blanks than one; between words a blank counts. */
const spaces: Loosen = (text) =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?([,:;()[\]{}=]) ?/g, '$1')
    .replace(/^ /gm, '');
const quotes: Loosen = (text) => text.replace(/"/g, "'");
const capitals: Loosen = (text) => text.toLowerCase();

const LOOSER: Readonly<Record<string, Loosen>> = { spaces, quotes, capitals };
const WAYS = [['spaces'], ['quotes'], ['capitals'], ['spaces', 'quotes'], ['spaces', 'capitals']] as const;
const ALL_WAYS = [[], ...WAYS, ['quotes', 'capitals'], ['spaces', 'quotes', 'capitals']] as const;
type Way = (typeof ALL_WAYS)[number];

/** Programs that make a form on purpose: there it is what was asked for. */
const ON_PURPOSE: Readonly<Record<string, RegExp>> = {
  spaces: /\b(?:sep|end)=|strip\(|join\(|split\(|just\(|center\(|[<>^]\d/,
  quotes: /repr\(|!r\b/,
  capitals: /\.(?:upper|lower|title|capitalize|swapcase|casefold)\(/,
};

/** What was asked: the program, what it prints, and known mistakes. */
export type Asked = { readonly code: string; readonly right: string; readonly mistakes: readonly string[] };

/**
 * What alone differs in a typed output, such as `spaces and quotes`; undefined if more differs, or if the form is what was
 * asked for: the program makes it, the right output is padded, or a known mistake differs from it in the same way.
 */
export function printedSlip(typed: string, { code, right, mistakes }: Asked): string | undefined {
  const isPoint = (name: string) => ON_PURPOSE[name]!.test(code) || (name === 'spaces' && /^ | {2}/m.test(right));
  for (const take of [(text: string) => text, bare]) {
    const way = ALL_WAYS.find((some) => isSame(take(typed), right, some));
    if (!way) continue;
    const names = [...new Set(take === bare ? ['quotes', ...way] : way)];
    const isKnown = mistakes.some((mistake) => isSame(take(mistake), right, way));
    return names.some(isPoint) || isKnown ? undefined : list(names);
  }
  return undefined;
}

function isSame(a: string, b: string, way: Way): boolean {
  const loose = (text: string) => way.reduce((left, name) => LOOSER[name]!(left), text);
  return loose(a) === loose(b);
}

/** Without quotes around the whole of a line: print shows none. */
function bare(text: string): string {
  return text.replace(/^(["'])(.+)\1$/gm, '$2');
}
