/**
 * Which differences between a typed text and a right one do not count. Nobody sees them, a keyboard or an editor made them,
 * or they mean the same.
 */

/** Soft hyphen, zero-width space, marks of direction, byte order mark. Joiners are spelling in many languages: they stay. */
const UNSEEN = /[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Without what no reader sees: one kind of blank, one kind of line end, letters and their accents as one character. */
export function seen(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Zs}/gu, ' ')
    .normalize('NFC');
}

/** As a plain keyboard types it: straight quotes, hyphens for dashes and minus signs, no full-width letters. */
export function keyed(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033]/g, '"')
    .replace(/[\u2010-\u2013\u2212\ufe63]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** Code to run: quotes of an editor become straight ones only where there is no straight one that they could stand in. */
export function code(text: string): string {
  const clean = seen(text);
  return /['"]/.test(clean) ? clean : keyed(clean);
}

/** Without the backticks that mark code in a chat, a card or a note. */
export function unmarked(text: string): string {
  return /^(`{1,3})([^`]+)\1$/s.exec(text.trim())?.[2] ?? text;
}

/** Without one pair of quotes around the whole. */
function unquoted(text: string): string {
  return /^(["'])(.+)\1$/s.exec(text)?.[2] ?? text;
}

/** What a program prints: blanks at the ends of lines and lines at the end do not count. */
export function printed(text: string): string {
  const lines = keyed(unmarked(seen(text))).split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

/** A word: capitals, width, blanks around it, quotes around it and a full stop do not count. */
export function word(text: string): string {
  const plain = keyed(seen(text)).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return unquoted(unmarked(plain.replace(/(?<=[\p{L}\p{N}"'`])\.$/u, ''))).trim();
}

/** What stands in a gap: how much blank there is does not count, except in a text; around operators of Python none does. */
export function filling(text: string, language: string): string {
  const clean = keyed(seen(language === 'shell' ? text : unmarked(text))).trim();
  if (/["'`]/.test(clean)) return clean;
  const squeezed = clean.replace(/\s+/g, ' ');
  return language === 'python' || language === 'sql' ? squeezed.replace(BESIDE_OPERATORS, '') : squeezed;
}

/** Blanks between a word or a bracket and an operator; those between two operators, as in `= =`, do count. */
const BESIDE_OPERATORS = /(?<=[\w)\]}]) (?=[^\w\s"'`])|(?<=[^\w\s"'`]) (?=[\w([{])/g;

/** Letters, numbers and signs that name options, lines or places. */
export function choice(text: string): string {
  return unquoted(unmarked(seen(text).normalize('NFKC').toLowerCase().trim()));
}
