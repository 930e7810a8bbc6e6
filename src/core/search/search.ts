/** Finds documents by words: all of them must be there, at the beginning of a word; what has them in its title comes first. */
import { RESULT_KINDS, type SearchDocument } from './documents.js';

/** The documents that fit, best first. */
export function search(documents: readonly SearchDocument[], query: string): SearchDocument[] {
  const terms = wordsOf(query).map(stem);
  if (terms.length === 0) return [];
  const found = documents.flatMap((document, place) => {
    const score = scoreOf(document, terms);
    return score === undefined ? [] : [{ document, score, place }];
  });
  const rank = ({ document }: (typeof found)[number]) => RESULT_KINDS.indexOf(document.kind);
  found.sort((a, b) => b.score - a.score || rank(a) - rank(b) || a.place - b.place);
  return found.map(({ document }) => document);
}

/** Higher is better; undefined if a term is missing. A word of the glossary that is asked for by its name comes before all. */
function scoreOf({ kind, title, text }: SearchDocument, terms: readonly string[]): number | undefined {
  const [inTitle, inText] = [wordsOf(title), wordsOf(text)];
  let score = kind === 'word' && inTitle.map(stem).join(' ') === terms.join(' ') ? 100 : 0;
  for (const term of terms) {
    if (inTitle.some((word) => stem(word) === term)) score += 10;
    else if (inTitle.some((word) => word.startsWith(term))) score += 6;
    else if (inText.some((word) => stem(word) === term)) score += 3;
    else if (inText.some((word) => word.startsWith(term))) score += 1;
    else return undefined;
  }
  return score;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  );
}

/** Without the endings that one word has in its usual forms. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(ies|es|s|ing|ed)$/, '') : word;
}
