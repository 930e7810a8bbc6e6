import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoted, safeJson, visible, visibleDeep } from '../../../../src/core/lib/sanitize.js';

const HIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;
const anyText = fc.string({ unit: 'binary', maxLength: 200 });

test('nothing that passes the gate can move a cursor, hide or reorder text', () => {
  fc.assert(fc.property(anyText, (text) => !HIDDEN.test(visible(text))));
});

test('passing the gate twice is passing it once', () => {
  fc.assert(fc.property(anyText, (text) => visible(visible(text)) === visible(text)));
});

test('ordinary text of any language passes unchanged', () => {
  for (const text of ['naïve café', '日本語', 'Привет', 'שלום', '👍 ok', 'a\nb']) expect(visible(text)).toBe(text);
});

describe('joiners', () => {
  test.each([
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क्\u200dष'],
    ['Sinhala', 'ක්\u200dෂ'],
    ['an emoji of two', '👩\u200d💻'],
    ['an emoji of two with a skin tone', '👩🏽\u200d💻'],
    ['an emoji with a variation selector', '❤️\u200d🔥'],
  ])('are spelling in %s', (_, text) => {
    expect(visible(text)).toBe(text);
    expect(safeJson(text)).toBe(`"${text}"`);
  });

  test.each(['a\u200db', '\u200cx', 'می\u200c', 'می\u200c\u200cخ', ' \u200d '])(
    'that join nothing are spelled out: %j',
    (text) => {
      expect(visible(text)).toMatch(/\\u\{200[cd]\}/);
      expect(safeJson(text)).toMatch(/\\u200[cd]/);
    },
  );
});

test('JSON escapes exactly what the gate spells out, and reads back as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const json = safeJson({ text });
      expect(JSON.parse(json).text).toBe(text);
      expect(visible(json)).toBe(json);
      if (visible(text) === text) expect(safeJson(text)).toBe(JSON.stringify(text));
    }),
  );
});

test('data is cleaned in keys and values, and __proto__ stays a key', () => {
  const clean = visibleDeep(JSON.parse('{"__proto__":{"a\\u001b":"b\\u001b"}}')) as Record<string, unknown>;
  expect(Object.getPrototypeOf(clean)).toBeNull();
  expect(Object.keys(clean)).toEqual(['__proto__']);
});

test('quoting keeps a message on one line and short', () => {
  expect(quoted(`a\nb${'x'.repeat(200)}`)).toHaveLength(60);
});
