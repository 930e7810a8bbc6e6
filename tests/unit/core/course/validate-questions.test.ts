import { expect, test } from 'vitest';
import type { Question } from '../../../../src/core/course/question.js';
import { bankProblems } from '../../../../src/core/course/validate-questions.js';

const base = { topic: 'a', level: 1, core: false, rev: 1, prompt: 'p', explain: 'e', links: [] };
const question = (more: Partial<Question>): Question => ({ id: 'q', kind: 'short', answer: 'x', ...base, ...more });
const said = (questions: readonly Question[], known: string[] = [], step = 's') =>
  bankProblems({ step: 's', questions }, { step, topics: ['a'], known: new Set(known) }).map(({ message }) => message);

const option = (id: string, correct?: boolean) => ({ id, text: id, ...(correct ? { correct } : { why: 'w' }) });

test('a bank that fits has no problems', () => {
  expect(
    said([question({}), question({ id: 'r', kind: 'single', options: [option('a', true), option('b')] })]),
  ).toEqual([]);
});

test.each<[string, Question[], RegExp]>([
  ['an id used twice in a file', [question({}), question({})], /q is used twice/],
  ['a topic of another step', [question({ topic: 'b' })], /no topic b/],
  ['a pair that does not name it back', [question({ confuses: 'r' })], /does not name q back/],
  [
    'two right answers of a single choice',
    [question({ kind: 'single', options: [option('a', true), option('b', true)] })],
    /exactly one/,
  ],
  [
    'a multiple choice of which all are right',
    [question({ kind: 'multi', options: [option('a', true), option('b', true)] })],
    /not all/,
  ],
  ['two options with one id', [question({ kind: 'single', options: [option('a', true), option('a')] })], /two options/],
  ['code with two gaps', [question({ kind: 'gap', code: '____ + ____' })], /exactly one gap/],
  ['a faulty line beyond the end', [question({ kind: 'bug', code: 'x\n', answer: 2 })], /no line of the code/],
  [
    'an order with a line twice',
    [question({ kind: 'order', lines: ['a', 'b', 'c', 'd'], accept: [[1, 2, 3, 3]] })],
    /each once/,
  ],
  ['no core point', [question({ kind: 'open', points: [{ text: 'a' }] })], /exactly one key point/],
  ['the answer that says "I do not know"', [question({ answer: '?' })], /stands for/],
])('%s is told', (_, questions, message) => {
  expect(said(questions)).toEqual([expect.stringMatching(message)]);
});

test('an id of another file and a step of another name are told', () => {
  expect(said([question({})], ['q'])).toEqual(['the id q is used twice']);
  expect(said([question({})], [], 't')).toEqual(['the file is named t.yaml, its step s']);
});
