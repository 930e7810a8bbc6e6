import { emit } from '../cli/output.js';
import { noSuch } from '../cli/suggest.js';
import type { Context } from '../context.js';
import { usageError } from '../errors.js';
import { wrap } from '../views/layout.js';

/** `define [word]`: what a word of the lessons means; without one, all words. */
export async function define(ctx: Context, words: readonly string[]): Promise<void> {
  const glossary = (await ctx.course()).glossary();
  if (glossary.length === 0) throw usageError('This roadmap explains no words.', 'Its cards: roadmap show');
  if (words.length === 0) {
    const names = glossary.map(({ word }) => word).sort();
    return emit(ctx, { words: names }, (view, _, width) => wrap(view.words.join(', '), width));
  }
  const name = words.join(' ').toLowerCase();
  const found = glossary.find(({ word, also = [] }) => [word, ...also].some((one) => one.toLowerCase() === name));
  const among = glossary.flatMap(({ word, also = [] }) => [word, ...also]);
  if (!found) throw noSuch('word', name, { among, otherwise: 'See them all: roadmap define' });
  await emit(ctx, found, ({ word, means, topic, section }, style, width) => [
    style.bold(word),
    ...wrap(means, width, '  '),
    style.dim(`  roadmap learn ${topic} --section ${section}`),
  ]);
}
