/** The one gate for text from outside: nothing that passes it can move a cursor, hide, or reorder what is read. */

// C0 without tab and newline, DEL and C1, soft hyphen, zero-width and joiners, line separators, bidi controls, fillers,
// variation selectors beyond the emoji one, tags, interlinear marks, lone surrogates.
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb]|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu;

/** The text with every control, bidi and invisible character spelled out as `\u{…}`; tabs become spaces, newlines stay. */
export function visible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '    ')
    .replace(UNSAFE, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Like {@link visible}, on one line and at most `limit` characters: for quoting an argument in a message. */
export function quoted(text: string, limit = 60): string {
  const line = visible(text).replace(/\s+/g, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}

/** A deep copy of parsed data in which every string, keys too, has passed {@link visible}. */
export function visibleDeep(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(visibleDeep);
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value)) copy[visible(key)] = visibleDeep(item);
  return copy;
}

/** Parses JSON, and lets its texts through the gate where one of them may need it. */
export function parseVisible(json: string): unknown {
  const value: unknown = JSON.parse(json);
  return SUSPECT.test(json) ? visibleDeep(value) : value;
}

// what may hide an unsafe character in JSON: an escape, or anything beyond ASCII
const SUSPECT = /\\[^n"\\/]|[^\x20-\x7e]/;

/** JSON in which DEL, C1, bidi controls and line separators are escaped, so that printing it is harmless. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `1 topic`, `3 topics`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
