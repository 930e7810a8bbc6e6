import { describe, expect, test } from 'vitest';
import { didPrint, endText, type ProgramRun } from '../../../../src/core/quiz/found.js';
import { judgeRun } from '../../../../src/core/quiz/judge-run.js';

const done: ProgramRun = { output: '3\n', end: { kind: 'exited', code: 0 } };
const raised = { error: 'ValueError', trace: 'Traceback …\nValueError: x' };

/** Ends of a program that printed what was asked for. */
const ENDS: readonly (readonly [ProgramRun['end'], said: string])[] = [
  [{ kind: 'exited', code: 3 }, 'It ended with the exit code 3.'],
  [{ kind: 'signalled', signal: 'SIGSEGV' }, 'It was ended by the signal SIGSEGV.'],
  [{ kind: 'timed-out', seconds: 10 }, 'It was stopped after 10 seconds.'],
  [{ kind: 'too-much-output', bytes: 65536 }, 'It was stopped: it printed more than 64 KB.'],
];

describe('a program did print what was asked for', () => {
  test('if it ran to its end', () => {
    expect(didPrint(done, '3')).toBe(true);
    expect(didPrint({ ...done, output: '3' }, '3\n\n')).toBe(true);
    expect(didPrint(done, ' 3')).toBe(false);
    expect(endText(done)).toBeUndefined();
  });

  test.each(ENDS)('but not if its end was %j, which is told', (end, said) => {
    expect(didPrint({ ...done, end }, '3')).toBe(false);
    expect(endText({ ...done, end })).toBe(said);
    expect(judgeRun({ kind: 'prints', program: '', output: '3' }, { ...done, end })).toMatchObject({ kind: 'wrong' });
  });

  test('or an exception, whose class stands in the last line', () => {
    const run: ProgramRun = { ...done, end: { kind: 'exited', code: 1 }, raised };
    expect(didPrint(run, '3\nValueError')).toBe(true);
    expect(didPrint({ ...run, output: '' }, 'ValueError')).toBe(true);
    expect(didPrint(run, '3')).toBe(false);
    expect(didPrint({ ...run, end: { kind: 'timed-out', seconds: 10 } }, '3\nValueError')).toBe(false);
    expect(endText(run)).toBeUndefined();
  });
});

describe('an order that prints something else', () => {
  const why = (run: Partial<ProgramRun>, otherwise?: string) =>
    judgeRun({ kind: 'prints', program: '', output: '1', otherwise }, { ...done, ...run });

  test('is told with what it prints, or that it does not end', () => {
    expect(why({})).toEqual({ kind: 'wrong', why: 'In this order it prints:\n3' });
    expect(why({ output: '' })).toEqual({ kind: 'wrong', why: 'In this order it prints:\n(nothing)' });
    expect(why({ raised })).toEqual({ kind: 'wrong', why: 'In this order it prints:\n3\nValueError' });
    const end = { kind: 'timed-out', seconds: 10 } as const;
    expect(why({ end })).toMatchObject({ why: 'In this order it does not end. It was stopped after 10 seconds.' });
    expect(why({}, 'The indentation is not right.')).toMatchObject({ why: 'The indentation is not right.' });
    expect(why({ output: '1' })).toEqual({ kind: 'right' });
  });
});
