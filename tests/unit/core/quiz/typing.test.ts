import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../src/core/course/question.js';
import { pointsIn } from '../../../../src/core/quiz/key-points.js';
import { answerIn, commandIn, endsAnswer } from '../../../../src/core/quiz/typing.js';

const of = (kind: string, more: object = {}) => ({ kind, ...more }) as unknown as Question;
const ends = (question: Question, text: string) => endsAnswer(question, text.split('\n'));

describe('an answer ends', () => {
  test('with its line, if the output is one line', () => {
    expect(ends(of('predict', { answer: '3\n' }), '')).toBe(true);
    expect(ends(of('predict', { answer: '3' }), 'x')).toBe(true);
  });

  test('with an empty line, if the output has several, and not with one that has a space', () => {
    const question = of('predict', { answer: 'a\n\nb' });
    expect(ends(question, 'a')).toBe(false);
    expect(ends(question, 'a\n ')).toBe(false);
    expect(ends(question, 'a\n \nb\n')).toBe(true);
  });

  test.each([
    ['SELECT 1', false],
    ['SELECT 1;', true],
    ['SELECT 1; ', true],
    ['SELECT 1\n', true],
    ["SELECT ';", false],
    ["SELECT ';'\n;", true],
    ["SELECT 'it''s';", true],
    ['SELECT 1 -- all;', false],
  ])('of SQL: %j is whole: %s', (query, isWhole) => {
    expect(ends(of('sql'), query)).toBe(isWhole);
  });

  test('in own words with a dot alone, and at once if it was given aloud', () => {
    expect(ends(of('open'), '')).toBe(true);
    expect(ends(of('open'), 'one\n\ntwo.')).toBe(false);
    expect(ends(of('open'), 'one\n')).toBe(false);
    expect(ends(of('open'), 'one\n\ntwo.\n.')).toBe(true);
  });

  test.each(['single', 'multi', 'gap', 'order', 'bug', 'short'])('of kind %s with its line', (kind) => {
    expect(ends(of(kind), 'x')).toBe(true);
  });
});

test('what ended an answer is no part of it', () => {
  expect(answerIn(of('predict'), 'a\n \nb\n')).toBe('a\n \nb');
  expect(answerIn(of('open'), 'one\n\ntwo\n.')).toBe('one\n\ntwo');
  expect(answerIn(of('open'), '.')).toBe('');
  expect(answerIn(of('sql'), 'SELECT 1;\n')).toBe('SELECT 1;');
  expect(answerIn(of('short'), '.')).toBe('.');
});

test('a command is a whole line, and one that is offered; a backslash makes it an answer', () => {
  expect(commandIn(' ?Q ', ['help', 'quit'])).toBe('quit');
  expect(commandIn('?', ['help', 'quit'])).toBe('help');
  expect(commandIn('?u', ['help', 'quit'])).toBeUndefined();
  expect(commandIn('?quit', ['help', 'quit'])).toBeUndefined();
  expect(commandIn('\\?q', ['help', 'quit'])).toBeUndefined();
  expect(answerIn(of('short'), '\\?q')).toBe('?q');
});

test.each([
  ['', []],
  ['0', []],
  ['1 3', [1, 3]],
  ['1,3 , 4', [1, 3, 4]],
  ['1-3', [1, 2, 3]],
  ['1 - 2, 4', [1, 2, 4]],
  ['2 2', [2]],
  ['5', undefined],
  ['3-1', undefined],
  ['1-9', undefined],
  ['-1', undefined],
  ['all', undefined],
  ['1.5', undefined],
])('numbers of points: %j', (text, numbers) => {
  const found = pointsIn(text, 4);
  expect(found && [...found]).toEqual(numbers);
});
