/** What differs and does not count, and what is right but for its form. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Question, shownOf } from '../../../../src/core/course/question.js';
import { judge } from '../../../../src/core/quiz/judge.js';
import { question as questionOf } from '../../../question.js';

const said = (question: Question, typed: string) => judge(question, typed, shownOf(question));
const kindOf = (question: Question, typed: string) => said(question, typed).kind;
const prints = (answer: string, wrong: string[] = [], code = 'print(x)') =>
  questionOf('predict', { answer, code, wrong: wrong.map((text) => ({ answer: text, why: `no ${text}` })) });
const short = (answer: string, ...accept: string[]) => questionOf('short', { answer, accept });
const gap = (
  answer: string,
  more: { language?: string; code?: string; wrong?: { answer: string; why: string }[] } = {},
) => questionOf('gap', { code: 'x = ____\n', answer, ...more });

/** One question of each kind that is typed, with a right answer and a wrong one. */
const TYPED: readonly (readonly [Question, right: string, wrong: string])[] = [
  [prints('[4, 7]\nÄpfel', ['[4]\nÄpfel']), '[4, 7]\nÄpfel', '[4]\nÄpfel'],
  [short('idempotent'), 'idempotent', 'nullipotent'],
  [gap('x == 1', { wrong: [{ answer: 'x = 1', why: 'no' }] }), 'x == 1', 'x = 1'],
  [gap('commit -m', { language: 'shell' }), 'commit -m', 'commit -a'],
  [questionOf('bug', { code: 'a\nb\nc', answer: 2, fix: 'x', wrong: [{ answer: 3, why: 'no' }] }), '2', '3'],
  [questionOf('single', { options: [{ id: 'a', text: 'A', correct: true }, { id: 'b', text: 'B', why: 'no' }] }), 'a', 'b'], // biome-ignore format: a table
];

describe('what nobody sees', () => {
  const unseen = fc.constantFrom('\u200b', '\ufeff', '\u00ad', '\u200e', '\u202d', '\u2060');
  const inserted = (text: string, at: readonly number[], what: string) =>
    at.reduce((left, n) => left.slice(0, n % (left.length + 1)) + what + left.slice(n % (left.length + 1)), text);

  test('never changes a verdict, wherever it stands', () => {
    const places = fc.array(fc.nat(100), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...TYPED), places, unseen, ([question, right, wrong], at, what) => {
        expect(kindOf(question, inserted(right, at, what))).toBe('right');
        expect(said(question, inserted(wrong, at, what))).toEqual(said(question, wrong));
      }),
    );
  });

  test('nor do kinds of blanks, line ends and accents', () => {
    for (const [question, right] of TYPED)
      for (const blank of ['\u00a0', '\u2009', '\u202f', '\u3000'])
        expect(kindOf(question, right.replaceAll(' ', blank)), right).toBe('right');
    expect(kindOf(prints('a\nb'), 'a\r\nb\r\n')).toBe('right');
    for (const [asked, typed] of [['NFC', 'NFD'], ['NFD', 'NFC']] as const) // biome-ignore format: a table
      for (const question of [
        prints('Zoë'.normalize(asked)),
        short('Zoë'.normalize(asked)),
        gap("'Zoë'".normalize(asked)),
      ])
        expect(kindOf(question, String('answer' in question && question.answer).normalize(typed))).toBe('right');
  });

  test('but joiners are spelling', () => {
    expect(kindOf(prints('می\u200cخواهم'), 'می\u200cخواهم')).toBe('right');
    expect(kindOf(prints('می\u200cخواهم'), 'میخواهم')).toBe('wrong');
  });
});

describe('what a keyboard or an editor makes', () => {
  test.each([
    [short('exp'), ["'exp'", '"exp"', '`exp`', '“exp”', 'exp.', ' EXP ', 'ｅｘｐ']],
    [short('304 Not Modified'), ['304 not modified.', '304  Not Modified', '"304 Not Modified"']],
    [short('__init__.py'), ['`__init__.py`', '```__init__.py```']],
    [short('range(5, 0, -1)'), ['range(5, 0, −1)', '`range(5, 0, -1)`']],
    [prints('Done'), ['`Done`', '```Done```', 'Ｄｏｎｅ']],
    [prints("it's"), ['it’s']],
    [gap("'a'"), ['‘a’', "`'a'`", " 'a' "]],
    [gap('times + 1'), ['times+1', 'times +1', '`times+1`']],
    [gap('f(a, b)'), ['f( a,b )', 'f (a, b)']],
    [
      questionOf('bug', { code: 'a\nb\nc', answer: 2, fix: 'x', wrong: [] }),
      ['2.', '2)', '#2', 'Line 2', 'l2', '２', '`2`'],
    ],
    [questionOf('single', { options: [{ id: 'a', text: 'A', correct: true }, { id: 'b', text: 'B', why: 'n' }] }), ['a)', '(a)', 'A.', 'ａ', '"a"']], // biome-ignore format: a table
  ] as [Question, string[]][])('does not count: %#', (question, typed) => {
    for (const text of typed) expect(said(question, text), text).toEqual({ kind: 'right' });
  });

  test('but what means something counts', () => {
    expect(kindOf(short('a.b'), 'ab')).toBe('wrong');
    expect(kindOf(short('.'), '.')).toBe('right');
    expect(kindOf(gap('a = b'), 'a = = b')).toBe('check');
    expect(kindOf(gap('git commit -m', { language: 'shell' }), 'git commit-m')).toBe('wrong');
    expect(kindOf(gap('`date`', { language: 'shell' }), 'date')).toBe('wrong');
    expect(kindOf(gap('" ".join'), '"".join')).toBe('check');
    expect(kindOf(prints('2²'), '22')).toBe('wrong');
  });
});

describe('an output that is right but for its form', () => {
  test.each([
    ['[4, 7]', '[4,7]', 'spaces'],
    ['[[5, 0], [5, 0]]', '[[5,0],[5,0]]', 'spaces'],
    ["{'a': 1}", "{ 'a':1 }", 'spaces'],
    ['2 3', '2  3', 'spaces'],
    ['Done', ' Done', 'spaces'],
    ["['3', '12']", '["3", "12"]', 'quotes'],
    ["['3', '12']", '["3","12"]', 'spaces and quotes'],
    ['Bye', '"Bye"', 'quotes'],
    ['a\nb', "'a'\n'b'", 'quotes'],
    ['True\nFalse', 'true / false', 'capitals'],
    ['IndentationError', 'indentationerror', 'capitals'],
    ['Done', 'done', 'capitals'],
  ])('is asked once more, and told what differs: %s for %s', (answer, typed, slip) => {
    expect(said(prints(answer), typed)).toEqual({
      kind: 'nearly',
      slip: 'form',
      why: expect.stringMatching(`^Only the ${slip} differ: Python prints `),
    });
  });

  test('tells the first line that differs', () => {
    expect(said(prints('1\n[4, 7]\nend'), '1\n[4,7]\nend')).toMatchObject({
      why: expect.stringMatching(/prints \[4, 7\]$/),
    });
  });

  test.each([
    ['a blank between words', '2 3', '23'],
    ['a new line', '2 3', '2\n3'],
    ['quotes that are printed', "'a'", 'a'],
    ['texts and numbers', "['3']", '[3]'],
    ['another value', '[4, 7]', '[4,8]'],
    ['padding', '   3', '3'],
    ['padding inside', 'a   b', 'a b'],
  ])('counts where it means something: %s', (_, answer, typed) => {
    expect(kindOf(prints(answer), typed)).toBe('wrong');
  });

  test.each([
    ['print(name.upper())', 'ADA', 'ada'],
    ['print(1, 2, sep=",")', '1,2', '1, 2'],
    ['print(f"{x:>5}|")', 'a, b|', 'a,b|'],
    ['print(repr(x))', "'a'", '"a"'],
  ])('counts where the program makes it: %s', (code, answer, typed) => {
    expect(kindOf(prints(answer, [], code), typed)).toBe('wrong');
  });

  test('counts where a known mistake differs in it, which is told in any form', () => {
    expect(said(prints('[1, 2]', ['[1,2]']), '[1,2]')).toEqual({ kind: 'wrong', why: 'no [1,2]' });
    expect(kindOf(prints('[1, 2]', ['[1,2]']), '[ 1, 2 ]')).toBe('wrong');
    expect(said(prints('[1, 2]', ['[2, 1]']), '[2,1]')).toEqual({ kind: 'wrong', why: 'no [2, 1]' });
  });
});

describe('an exception at the end', () => {
  test('is its class, with or without its message', () => {
    const question = prints('3\nValueError', ['3\nTypeError']);
    for (const typed of ['3\nValueError', '3\nValueError: invalid literal for int()', '3 / ValueError: x'])
      expect(kindOf(question, typed), typed).toBe('right');
    expect(said(question, '3\nTypeError: x')).toMatchObject({ kind: 'wrong', why: 'no 3\nTypeError' });
    expect(kindOf(question, 'ValueError: x\n3')).toBe('wrong');
  });
});

describe('an output on one line', () => {
  test('has / or \\n for a new line, also for an empty one', () => {
    for (const typed of ['a / b', 'a\\nb']) expect(kindOf(prints('a\nb'), typed)).toBe('right');
    for (const typed of ['a / / b', 'a\\n\\nb']) expect(kindOf(prints('a\n\nb'), typed)).toBe('right');
    expect(kindOf(prints('a\n  b'), 'a /   b')).toBe('right');
    expect(kindOf(prints('a\n b'), 'a\n  b')).toBe('wrong');
  });
});

test('the capitals of a filling count, and that is said', () => {
  const otherwise = { kind: 'nearly', slip: 'form', why: 'Only the capitals differ, and here they count: pass' };
  expect(said(gap('pass'), 'Pass')).toMatchObject({ kind: 'check', check: { otherwise } });
  expect(said(gap('GET', { language: 'http' }), 'get')).toMatchObject({ kind: 'nearly', slip: 'form' });
  expect(said(gap('pass', { wrong: [{ answer: 'Pass', why: 'no name' }] }), 'Pass')).toEqual({
    kind: 'wrong',
    why: 'no name',
  });
});
