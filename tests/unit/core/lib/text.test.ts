import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closest, findOption, findPlace, findTopic } from '../../../../src/core/course/find.js';
import { dayName, localDate, studyDay } from '../../../../src/core/lib/study-day.js';
import { list, plural, quoted, safeJson, visible, visibleDeep } from '../../../../src/core/lib/text.js';
import { builtInCourse } from '../../../../src/io/course/compiled.js';
import { bar, cut, percent, widthOf, wrap } from '../../../../src/views/layout.js';
import { ASCII, plainStyle } from '../../../../src/views/style.js';
import { ROOT } from '../../../run.js';

const DANGEROUS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
const anyText = fc.string({ unit: 'binary', maxLength: 200 });

test('nothing that passes the gate can move a cursor, hide or reorder text', () => {
  fc.assert(fc.property(anyText, (text) => !DANGEROUS.test(visible(text))));
});

test('passing the gate twice is passing it once', () => {
  fc.assert(fc.property(anyText, (text) => visible(visible(text)) === visible(text)));
});

test('ordinary text of any language passes unchanged', () => {
  for (const text of ['naïve café', '日本語', 'Привет', 'שלום', '👍 ok', 'a\nb']) expect(visible(text)).toBe(text);
});

test('printed JSON holds no control, bidi or line separator and reads back as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const json = safeJson({ text });
      return !/[\u007f-\u009f\u2028\u2029\u202a-\u202e]/.test(json) && JSON.parse(json).text === text;
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

test('wrapped and cut text never exceeds its width', () => {
  const words = fc.array(fc.constantFrom('word', 'a', '日本語', 'incomprehensibilities', '👍', 'x'), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 14, max: 120 }), (parts, width) => {
      const text = parts.join(' ');
      return wrap(text, width).every((line) => widthOf(line) <= width) && widthOf(cut(text, width)) <= width;
    }),
  );
});

test('a bar is full only when all is done and empty only when nothing is', () => {
  const style = plainStyle(ASCII);
  expect(bar(0, 4, style)).toBe('....');
  expect(bar(0.001, 4, style)).toBe('#...');
  expect(bar(0.999, 4, style)).toBe('###.');
  expect(bar(1, 4, style)).toBe('####');
  expect(percent(999, 1000)).toBe('99 %');
});

test('words for people', () => {
  expect(plural(1, 'topic')).toBe('1 topic');
  expect(plural(0, 'topic')).toBe('0 topics');
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
});

test('a study day ends at four in the morning, local time', () => {
  const berlin = () => 120;
  const at = (text: string) => Date.parse(text);
  expect(studyDay(at('2026-06-02T01:59:00Z'), berlin)).toBe(studyDay(at('2026-06-01T12:00:00Z'), berlin));
  expect(studyDay(at('2026-06-02T02:00:00Z'), berlin)).toBe(studyDay(at('2026-06-01T12:00:00Z'), berlin) + 1);
  expect(localDate(at('2026-06-01T23:30:00Z'), berlin)).toBe('2026-06-02');
});

test('past days are named as people name them', () => {
  const utc = () => 0;
  const now = Date.parse('2026-11-24T09:00:00Z');
  const ago = (days: number) => dayName(now - days * 86_400_000, now, utc);
  expect([ago(0), ago(1), ago(2), ago(7), ago(-3)]).toEqual([
    'today',
    'yesterday',
    'on Sunday',
    'on 2026-11-17',
    'today',
  ]);
});

const { roadmap } = builtInCourse(`${ROOT}/dist/course`);

test.each([
  ['http-basics', 'http-basics'],
  ['3.2', 'http-basics'],
  ['Joins', 'joins-indexes'],
  ['docker', 'docker'],
  ['FLASK', 'flask'],
])('%s names %s', (name, id) => expect(findTopic(roadmap, name).id).toBe(id));

test.each([
  ['step 3', 'backend'],
  ['3', 'backend'],
  ['backend', 'backend'],
])('%s is the step %s', (name, id) => expect(findPlace(roadmap, name)).toMatchObject({ step: { id } }));

test('an alternative is found by id or title', () => {
  expect(findOption(roadmap, 'mysql').choice.id).toBe('database');
  expect(findOption(roadmap, 'Django ORM').option.id).toBe('django-orm');
});

test('suggestions are near, and far things are not suggested', () => {
  expect(closest('htpt', ['http', 'rest'])).toBe('http');
  expect(closest('completely different', ['http', 'rest'])).toBeUndefined();
});
