/**
 * The gate for text that is shown: nothing that passes it can move a cursor, hide, or reorder what is read. What is kept
 * (journal, settings, roadmaps) is what was given; only what reaches a terminal or `--json` goes through here.
 */

// C0 without tab and newline, DEL and C1, soft hyphen, zero-width marks, line separators, bidi controls, fillers,
// variation selectors beyond the emoji one, tags, interlinear marks, lone surrogates
const HIDDEN =
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f' +
  '\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0e\\ufeff\\uffa0\\ufff0-\\ufffb' +
  '\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}\\ud800-\\udfff]';

// ZWNJ and ZWJ are spelling in Persian, Hindi, Sinhala and others, and in emoji; no ASCII letter needs one
const JOINED = '(?![A-Za-z])[\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]';
const LOOSE_JOINER = `(?<!${JOINED})[\\u200c\\u200d]|[\\u200c\\u200d](?!${JOINED})`;

const UNSAFE = new RegExp(`${HIDDEN}|${LOOSE_JOINER}`, 'gu');

/**
 * Only text with one of these characters can hold what the gate changes. Asked first, because the classes of letters in
 * `UNSAFE` take longer to compile than everything else a short command does.
 */
const SUSPECT = new RegExp(`${HIDDEN}|[\\t\\u200c\\u200d]`, 'u');

/** The text with every control, bidi and invisible character spelled out as `\u{…}`; tabs become spaces, newlines stay. */
export function visible(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '    ')
    .replace(UNSAFE, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Like {@link visible}, on one line and at most `limit` characters: for quoting an argument in a message. */
export function quoted(text: string, limit = 60): string {
  const line = visible(text).replace(/\s+/g, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 3)}...`;
}

/** A deep copy of plain data in which every string, keys too, has passed {@link visible}. */
export function visibleDeep<T>(value: T): T {
  if (typeof value === 'string') return visible(value) as T;
  if (Array.isArray(value)) return value.map(visibleDeep) as T;
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value)) copy[visible(key)] = visibleDeep(item);
  return copy as T;
}

/** JSON in which exactly what {@link visible} spells out is escaped: printing it is harmless, and it reads back as it was. */
export function safeJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  if (!SUSPECT.test(json)) return json;
  return json.replace(UNSAFE, (hidden) =>
    Array.from({ length: hidden.length }, (_, i) => escaped(hidden.charCodeAt(i))).join(''),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
