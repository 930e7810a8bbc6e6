/**
 * bash gives its line as it is typed and the end of it that a word will replace, and takes a word as it stands: so words are
 * chosen, cut and quoted here.
 */
import type { Asked } from './asked.js';
import { readBashLine } from './bash-line.js';
import type { Offer, Offers } from './offers.js';

/** `COMP_TYPE` where words are only listed: what stands beside them cannot reach the line. */
const LISTING = '63';

/** `args`: `--`, COMP_TYPE, columns, the line up to the cursor, the end of it that is replaced. */
export function askedByBash([, type, columns = '', line = '', replaced = '']: readonly string[]): Asked {
  const { words, current, kept, quote, isTarget } = readBashLine(line, replaced);
  const answer = (offers: Offers) => {
    if (typeof offers === 'string') return `${offers}\n`;
    const fitting = offers.filter(({ value }) => value.startsWith(current));
    const lines = fitting.flatMap(({ value }) => inserted(value.slice(kept.length), quote) ?? []);
    const isList = type === LISTING && fitting.length > 1;
    return `${['words', ...(isList ? listed(fitting, Number(columns)) : lines)].join('\n')}\n`;
  };
  return { words: words.slice(1), current, ...(isTarget && { offers: 'files' as const }), answer };
}

/** A word as it has to stand on the line to mean itself; undefined if nothing there does. */
function inserted(text: string, quote: string): string | undefined {
  if (quote === '') return text.replace(/[^\w./:=@%+,\u0080-\uffff-]/g, '\\$&');
  // within double quotes nothing keeps bash from looking for ! in its history
  if (quote === '"' && text.includes('!')) return undefined;
  // bash closes a quote unless the word ends with one: then it has to be closed already
  if (text.endsWith(quote)) return `${quotedWithin(text.slice(0, -1), quote)}${quote}\\${quote}`;
  return quotedWithin(text, quote);
}

function quotedWithin(text: string, quote: string): string {
  return quote === "'" ? text.replaceAll("'", "'\\''") : text.replace(/["$`\\]/g, '\\$&');
}

/** Words with what they stand for. */
function listed(offers: readonly Offer[], columns: number): string[] {
  const width = Math.max(...offers.map(({ value }) => value.length));
  const line = ({ value, about }: Offer) => (about ? `${value.padEnd(width)}  -- ${about}` : value);
  return offers.map((one) => line(one).slice(0, Math.max(columns, 40) - 1));
}
