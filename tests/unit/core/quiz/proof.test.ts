import { describe, expect, test } from 'vitest';
import type { ProgramRun } from '../../../../src/core/quiz/found.js';
import { type Claim, claimsOf, rowsProblem, runProblem } from '../../../../src/core/quiz/proof.js';
import { question } from '../../../question.js';

const run = (output: string, code = 0): ProgramRun => ({ output, end: { kind: 'exited', code } });
const programs = (claims: readonly Claim[]) =>
  claims.map((claim) => ('program' in claim ? claim.program : claim.query));

/** What is said if each claim's program prints that. */
function said(claims: readonly Claim[], ...outputs: readonly string[]): (string | undefined)[] {
  return claims.map((claim, i) => ('program' in claim ? runProblem(claim, run(outputs[i] ?? '')) : undefined));
}

describe('what is claimed', () => {
  test('of a program to predict is its answer', () => {
    const claims = claimsOf(question('predict', { code: 'print("a b")', answer: 'a-b' }));
    expect(programs(claims)).toEqual(['print("a b")']);
    expect(said(claims, 'a b\n')).toEqual(['the program prints "a b", not "a-b"']);
    expect(said(claims, 'a-b\n')).toEqual([undefined]);
  });

  test('of a gap is the output with each of its fillings', () => {
    const claims = claimsOf(question('gap', { code: 'print(____)', answer: '1', accept: ['2'], output: '1\n' }));
    expect(programs(claims)).toEqual(['print(1)', 'print(2)']);
    expect(said(claims, '1', '2')).toEqual([undefined, 'with "2" in the gap it prints "2", not "1"']);
  });

  test('of an order is the output in each right order', () => {
    const claims = claimsOf(question('order', { lines: ['a', 'b'], accept: [[2, 1]], output: '1' }));
    expect(programs(claims)).toEqual(['a\nb', 'b\na']);
    expect(said(claims, '2', '')).toEqual([
      'in the order of its lines it prints "2", not "1"',
      'in the accepted order 1 it prints nothing, not "1"',
    ]);
  });

  test('of a bug is the output with the line mended, and not before', () => {
    const claims = claimsOf(question('bug', { code: 'a\nb\n', answer: 2, fix: 'c\n', output: '1' }));
    expect(programs(claims)).toEqual(['a\nc\n', 'a\nb\n']);
    expect(said(claims, '1', '1')).toEqual([undefined, 'before the line is mended it prints "1" already']);
    expect(said(claims, '2', '2')).toEqual(['with the line mended it prints "2", not "1"', undefined]);
  });

  test('of code beside a question is its output', () => {
    expect(programs(claimsOf(question('short', { code: 'print(1)', output: '1' })))).toEqual(['print(1)']);
  });

  test('of a query are its own rows, and that no wrong one gives them, but where only chance orders them', () => {
    const wrong = [{ answer: 'SELECT 2', why: '' }];
    const sql = question('sql', { answer: 'SELECT 1', wrong });
    expect(programs(claimsOf(sql))).toEqual(['SELECT 1', 'SELECT 2']);
    expect(programs(claimsOf({ ...sql, ordered: true }))).toEqual(['SELECT 1']);
  });

  test.each([
    ['another language', question('predict', { code: 'x', language: 'text', answer: 'y' })],
    ['code without an output', question('gap', { code: '____', answer: 'x' })],
    ['an open question', question('open', { code: 'x' })],
  ])('of %s is nothing', (_, one) => expect(claimsOf(one)).toEqual([]));
});

test('a program that does not end, or ends in an error, is told as that', () => {
  const [claim] = claimsOf(question('predict', { code: '', answer: '1' }));
  const stopped: ProgramRun = { output: '1\n', end: { kind: 'timed-out', seconds: 10 } };
  const raised: ProgramRun = { ...run('', 1), raised: { error: 'NameError', trace: '' } };
  if (!claim || !('program' in claim)) throw new Error('no program');
  expect(runProblem(claim, stopped)).toBe('the program prints "1", not "1" (It was stopped after 10 seconds.)');
  expect(runProblem(claim, raised)).toBe('the program prints "NameError", not "1"');
});

test('what a program writes to the standard error stands before its output, and is not claimed', () => {
  const loud = claimsOf(question('short', { code: 'import logging', output: '1' }));
  expect(said(loud, 'ERROR:root:no\n1\n')).toEqual([undefined]);
  expect(said(claimsOf(question('short', { code: 'print()', output: '1' })), '2\n1\n')).toEqual([
    'the program prints "2\\n1", not "1"',
  ]);
});

test('a query that does not run, and a wrong one that is right, are told', () => {
  const [right, lure] = claimsOf(question('sql', { answer: 'SELECT', wrong: [{ answer: 'SELECT 2', why: '' }] }));
  if (!right || !lure || 'program' in right || 'program' in lure) throw new Error('no query');
  expect(rowsProblem(right, { same: false, error: 'incomplete input' })).toBe(
    'the answer does not run: incomplete input',
  );
  expect(rowsProblem(right, { same: true })).toBeUndefined();
  expect(rowsProblem(lure, { same: true })).toBe('the wrong query "SELECT 2" gives the right rows');
  expect(rowsProblem(lure, { same: false, error: 'no such table' })).toBeUndefined();
});
