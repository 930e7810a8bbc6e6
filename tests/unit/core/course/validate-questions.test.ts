import { expect, test } from 'vitest';
import type { Kind, Question, QuestionOf } from '../../../../src/core/course/question.js';
import { bankProblems } from '../../../../src/core/course/validate-questions.js';
import { question as complete } from '../../../question.js';

const option = (id: string, correct?: boolean) => ({ id, text: id, ...(correct ? { correct } : { why: 'w' }) });
/** What makes a question of each kind sound. */
const SOUND: { readonly [K in Kind]: Partial<QuestionOf<K>> } = {
  single: { options: [option('a', true), option('b'), option('c')] },
  multi: { options: [option('a', true), option('b', true), option('c')] },
  predict: { code: 'print(1)', answer: '1' },
  gap: { code: 'print(____)', answer: '1' },
  order: { lines: ['a', 'b', 'c', 'd'] },
  bug: { code: 'prin(1)', answer: 1, fix: 'print(1)' },
  short: { answer: 'x' },
  sql: { answer: 'SELECT 1' },
  open: { points: [{ text: 'a', core: true }, { text: 'b' }, { text: 'c' }, { text: 'd' }] },
};
const question = <K extends Kind>(kind: K, more: Partial<QuestionOf<K>> = {}) =>
  complete(kind, { topic: 'a', ...SOUND[kind], ...more } as Partial<QuestionOf<K>>);
const short = (more: Partial<QuestionOf<'short'>> = {}) => question('short', more);
const said = (questions: readonly Question[], known: string[] = [], step = 's') =>
  bankProblems({ step: 's', questions }, { step, topics: ['a'], known: new Set(known) }).map(({ message }) => message);

test('a bank that fits has no problems', () => {
  expect(said([short(), question('single', { id: 'r', options: [option('a', true), option('b')] })])).toEqual([]);
});

test.each<[string, Question[], RegExp]>([
  ['an id used twice in a file', [short(), short()], /q is used twice/],
  ['a topic of another step', [short({ topic: 'b' })], /no topic b/],
  ['a pair that does not name it back', [short({ confuses: 'r' })], /does not name q back/],
  [
    'two right answers of a single choice',
    [question('single', { options: [option('a', true), option('b', true)] })],
    /exactly one/,
  ],
  [
    'a multiple choice of which all are right',
    [question('multi', { options: [option('a', true), option('b', true)] })],
    /not all/,
  ],
  ['two options with one id', [question('single', { options: [option('a', true), option('a')] })], /two options/],
  ['code with two gaps', [question('gap', { code: '____ + ____' })], /exactly one gap/],
  ['a faulty line beyond the end', [question('bug', { code: 'x\n', answer: 2 })], /no line of the code/],
  [
    'an order with a line twice',
    [question('order', { lines: ['a', 'b', 'c', 'd'], accept: [[1, 2, 3, 3]] })],
    /each once/,
  ],
  ['no core point', [question('open', { points: [{ text: 'a' }] })], /exactly one key point/],
  ['the answer that says "I do not know"', [short({ answer: '?' })], /stands for/],
])('%s is told', (_, questions, message) => {
  expect(said(questions)).toEqual([expect.stringMatching(message)]);
});

test('an id of another file and a step of another name are told', () => {
  expect(said([short()], ['q'])).toEqual(['the id q is used twice']);
  expect(said([short()], [], 't')).toEqual(['the file is named t.yaml, its step s']);
});
