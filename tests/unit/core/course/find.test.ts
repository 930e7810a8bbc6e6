import fs from 'node:fs';
import { expect, test } from 'vitest';
import { findOption, findPlace, findTopic } from '../../../../src/core/course/find.js';
import { closest } from '../../../../src/core/lib/suggest.js';
import { asWritten } from '../../../../src/io/course/compiled.js';
import { ROOT } from '../../../run.js';

const { roadmap } = asWritten('index', fs.readFileSync(`${ROOT}/dist/course/index.json`, 'utf8'));

test.each([
  ['http-basics', 'http-basics'],
  ['3.2', 'http-basics'],
  ['Joins', 'joins-indexes'],
  ['docker', 'docker'],
  ['FLASK', 'flask'],
])('%s names %s', (name, id) => expect(findTopic(roadmap, name)).toMatchObject({ found: { id } }));

test.each([
  ['step 3', 'backend'],
  ['3', 'backend'],
  ['backend', 'backend'],
])('%s is the step %s', (name, id) => expect(findPlace(roadmap, name)).toMatchObject({ found: { step: { id } } }));

test('an alternative is found by id or title', () => {
  expect(findOption(roadmap, 'mysql')).toMatchObject({ found: { choice: { id: 'database' } } });
  expect(findOption(roadmap, 'Django ORM')).toMatchObject({ found: { option: { id: 'django-orm' } } });
});

test('suggestions are near, and far things are not suggested', () => {
  expect(closest('htpt', ['http', 'rest'])).toBe('http');
  expect(closest('completely different', ['http', 'rest'])).toBeUndefined();
});

test('what is not found says why', () => {
  expect(findTopic(roadmap, '3')).toMatchObject({ missing: { why: 'step', step: { number: 3 } } });
  expect(findTopic(roadmap, 'python')).toMatchObject({ missing: { why: 'several' } });
  expect(findTopic(roadmap, 'htpt-basics')).toEqual({ missing: { why: 'unknown', near: 'http-basics' } });
  expect(findOption(roadmap, 'fastpai')).toEqual({ missing: { why: 'unknown', near: 'fastapi' } });
});

test('a name of 40,000 characters is compared as far as a title can be long', () => {
  expect(findTopic(roadmap, '\ufdfa'.repeat(40_000))).toEqual({ missing: { why: 'unknown', near: undefined } });
  expect(findTopic(roadmap, `Joins${' '.repeat(40_000)}?x`)).toMatchObject({ found: { id: 'joins-indexes' } });
  expect(closest('y'.repeat(40_000), [`${'y'.repeat(80)}z`])).toBe(`${'y'.repeat(80)}z`);
});
