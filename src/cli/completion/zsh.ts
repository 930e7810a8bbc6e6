/** zsh gives words without their quotes, and chooses and quotes itself: its `_describe` takes `word:about`. */
import type { Asked } from './asked.js';

export function askedByZsh(args: readonly string[]): Asked {
  return {
    words: args.slice(1, -1),
    current: args.at(-1) ?? '',
    answer: (offers) => {
      if (typeof offers === 'string') return `${offers}\n`;
      const lines = offers.map(({ value, about }) => (about ? `${escaped(value)}:${escaped(about)}` : escaped(value)));
      return `${['words', ...lines].join('\n')}\n`;
    },
  };
}

/** The colon divides, and a backslash keeps it from doing so. */
function escaped(text: string): string {
  return text.replace(/[\\:]/g, '\\$&');
}
