/**
 * PowerShell gives one text: its words, a line each, as hexadecimal digits, which no version of it changes on their way. It
 * puts a word on the line as it gets it, so a word that is not plain comes in quotes. The answer is JSON in ASCII, as the
 * encoding of a pipe depends on the machine.
 */
import type { Asked } from './asked.js';

export function askedByPowerShell([digits = '']: readonly string[]): Asked {
  const lines = Buffer.from(digits.replace(/[^0-9a-f]/gi, ''), 'hex')
    .toString('utf8')
    .split('\n');
  const current = (lines.at(-1) ?? '').replace(/^(['"])(.*?)\1?$/, '$2');
  return {
    words: lines.slice(0, -1),
    current,
    answer: (offers) => {
      // without an answer PowerShell offers files
      if (typeof offers === 'string') return '';
      const fitting = offers.filter(({ value }) => value.toLowerCase().startsWith(current.toLowerCase()));
      const results = fitting.map(({ value, about }) => ({
        text: inQuotes(value),
        name: value,
        about: about || value,
      }));
      return fitting.length > 0 ? `${ascii(JSON.stringify(results))}\n` : '';
    },
  };
}

/** A word as it is meant: in single quotes, of which PowerShell knows five, each doubled inside. */
function inQuotes(value: string): string {
  if (/^[A-Za-z0-9_./:=+-]+$/.test(value)) return value;
  return `'${value.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}

function ascii(json: string): string {
  return json.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
