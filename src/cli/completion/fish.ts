/** fish gives words without their quotes, the last one as it is typed; it chooses and quotes itself. */
import type { Asked } from './asked.js';

export function askedByFish(args: readonly string[]): Asked {
  return {
    words: args.slice(1, -1),
    current: (args.at(-1) ?? '').replace(/^["']/, '').replace(/\\(.)/g, '$1'),
    answer: (offers) => {
      if (typeof offers === 'string') return `${offers}\n`;
      const lines = offers.map(({ value, about }) => (about ? `${value}\t${about}` : value));
      return `${['words', ...lines].join('\n')}\n`;
    },
  };
}
