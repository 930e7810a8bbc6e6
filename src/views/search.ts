/** What was found, a line or two each. */
import { plural } from '../core/lib/words.js';
import type { SearchDocument } from '../core/search/documents.js';
import { cut, wrap } from './layout.js';
import type { Style } from './style.js';

/** `search --json`. */
export function searchView(results: readonly SearchDocument[]) {
  return { results };
}

/** Results that are shown on a terminal. */
const SHOWN = 20;

/** Lines: what it is, and the command that shows it. */
export function searchLines({ results }: ReturnType<typeof searchView>, style: Style, width: number): string[] {
  if (results.length === 0) return ['Nothing was found. Try fewer words, or the beginning of one.'];
  const lines = results
    .slice(0, SHOWN)
    .flatMap((result) => [
      `${style.dim(result.kind)} ${style.bold(cut(result.title, width - result.kind.length - 1, style))}`,
      ...(result.kind === 'word' ? wrap(result.text, width, '  ') : []),
      `  ${style.symbols.arrow} ${commandFor(result)}`,
    ]);
  const left = results.length - SHOWN;
  return [...lines, ...(left > 0 ? [style.dim(`${plural(left, 'more result')}: add a word to narrow it.`)] : [])];
}

function commandFor({ kind, id, topic }: SearchDocument): string {
  switch (kind) {
    case 'card':
      return `roadmap show ${id}`;
    case 'section':
      return `roadmap learn ${topic} --section ${id.split('#')[1]}`;
    case 'word':
      return `roadmap define ${id}`;
    case 'exercise':
      return `roadmap practice ${id}`;
    case 'question':
      return `roadmap quiz ${topic}`;
  }
}
