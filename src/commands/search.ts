import { emit } from '../cli/output.js';
import type { Context } from '../context.js';
import { search as find } from '../core/search/search.js';
import { usageError } from '../errors.js';
import { searchLines, searchView } from '../views/search.js';

/** `search <words…>`: cards, sections, words, exercises and questions that have all the words. */
export async function search(ctx: Context, words: readonly string[]): Promise<void> {
  const query = words.join(' ');
  if (query.trim() === '')
    throw usageError('There is nothing to search for.', 'Name some words: roadmap search default argument');
  await emit(ctx, searchView(find((await ctx.course()).documents(), query)), searchLines);
}
