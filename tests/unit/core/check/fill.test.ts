import { expect, test } from 'vitest';
import { exchangeOf, filledJson, withValues } from '../../../../src/core/check/fill.js';
import type { RequestStep } from '../../../../src/core/course/project.js';

const values = new Map([
  ['plant', '7'],
  ['unique', 'a1'],
  ['token', 'x.y'],
]);
const own = { base: '/api', paths: { '/plants': '/flowers', '/plants/trees': '/trees' }, fields: { days: 'interval' } };
const step: RequestStep = {
  kind: 'request',
  method: 'PATCH',
  path: '/plants/{plant}',
  headers: { Authorization: 'Bearer {token}' },
  json: { days: 3, name: 'Fern {unique}', of: '{plant}' },
  status: [200],
  lacks: [],
  gives: {},
  capture: {},
};

test('a request is filled in, in the words of the learner', () => {
  expect(exchangeOf(step, values, own)).toEqual({
    method: 'PATCH',
    path: '/api/flowers/7',
    headers: { 'content-type': 'application/json', Authorization: 'Bearer x.y' },
    body: '{"interval":3,"name":"Fern a1","of":7}',
  });
});

test.each([
  ['/plants', '/api/flowers'],
  ['/plants?limit=1', '/api/flowers?limit=1'],
  ['/plants/trees/1', '/api/trees/1'],
  ['/plantsman', '/api/plantsman'],
])('the path %s is %s', (path, wanted) =>
  expect(exchangeOf({ ...step, path }, values, own)).toMatchObject({ path: wanted }),
);

test('a value is written into a path as a URL wants it', () => {
  const cursor = new Map([['plant', 'a+b/c=']]);
  expect(
    exchangeOf({ ...step, headers: {}, json: undefined, path: '/plants?after={plant}' }, cursor, own),
  ).toMatchObject({
    path: '/api/flowers?after=a%2Bb%2Fc%3D',
  });
});

test('what has no value is named, wherever it stands', () => {
  expect(exchangeOf({ ...step, path: '/plants/{pot}' }, values, own)).toEqual({ missing: 'pot' });
  expect(exchangeOf({ ...step, headers: { A: '{key}' } }, values, own)).toEqual({ missing: 'key' });
  expect(exchangeOf({ ...step, json: [{ a: '{deep}' }] }, values, own)).toEqual({ missing: 'deep' });
});

test('a text that is one value of digits is a number; braces of JSON stay', () => {
  expect(filledJson(['{plant}', 'no {plant}', '{unique}'], values, {})).toEqual([7, 'no 7', 'a1']);
  expect(withValues('{"a": {}} {plant}', values)).toBe('{"a": {}} 7');
});

test('a token has a head and a tail, cut at the last dot or in the middle', () => {
  const tokens = new Map([
    ['ana', 'a.b.c'],
    ['bo', 'x.y.z'],
    ['row', 'abcd'],
  ]);
  expect(withValues('{ana.head}{bo.tail}', tokens)).toBe('a.b.z');
  expect(withValues('{row.tail}{row.head}', tokens)).toBe('cdab');
  expect(withValues('{ana.unsigned} {row.unsigned}', tokens)).toBe('eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.b. ab');
  expect(withValues('{ana.middle} {cy.head}', tokens)).toBe('{ana.middle} {cy.head}');
});

test("a form is sent as browsers send it, with the learner's names", () => {
  const form = { days: '3 & 4', name: 'Größe {unique}' };
  expect(exchangeOf({ ...step, json: undefined, headers: {}, form }, values, own)).toEqual({
    method: 'PATCH',
    path: '/api/flowers/7',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'interval=3+%26+4&name=Gr%C3%B6%C3%9Fe+a1',
  });
  expect(exchangeOf({ ...step, json: undefined, form: { name: '{key}' } }, values, own)).toEqual({ missing: 'key' });
});
