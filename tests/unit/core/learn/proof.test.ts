/** What a program of a lesson shows is what the lesson says, whatever differs between machines. */
import { describe, expect, test } from 'vitest';
import { type Block, type Program, runnablesIn } from '../../../../src/core/course/lesson.js';
import { comparable, lessonProblem } from '../../../../src/core/learn/proof.js';

const program = (code: string, more: Partial<Program> = {}): Program => ({ language: 'python', code, ...more });
const block = (code: string, more: Partial<Program> = {}): Block => ({ kind: 'code', program: program(code, more) });
const exited = { kind: 'exited', code: 0 } as const;

describe('what can be run in a section', () => {
  test('has the named programs before it beside it, each as it stands last', () => {
    const blocks = [
      block('A = 1', { file: 'a.py' }),
      block('A = 2', { file: 'a.py' }),
      { kind: 'pitfall', wrong: program('import b'), why: [], right: program('import a', { file: 'b.py' }) } as Block,
      block('$ python b.py 5', { language: 'shell' }),
      block('SELECT 1', { language: 'sql' }),
    ];
    const found = runnablesIn({ blocks });
    expect(found.map(({ beside }) => beside)).toEqual([
      {},
      {},
      { 'a.py': 'A = 2\n' },
      { 'a.py': 'A = 2\n' },
      { 'a.py': 'A = 2\n', 'b.py': 'import a\n' },
    ]);
    expect(found.at(-1)?.args).toEqual(['b.py', '5']);
  });
});

describe('a program of a lesson', () => {
  const runnable = (output?: string) => ({
    program: program('print(1)', output === undefined ? {} : { output }),
    beside: {},
  });

  test('shows what the lesson says', () => {
    expect(lessonProblem(runnable('1'), { output: '1\n', end: exited })).toBeUndefined();
    expect(lessonProblem(runnable(), { output: '', end: exited })).toBeUndefined();
  });

  test('is told with the first line that differs', () => {
    expect(lessonProblem(runnable('1\n2'), { output: '1\n3\n', end: exited })).toBe(
      'the program that begins with "print(1)" shows "3" where the lesson has "2"',
    );
    expect(lessonProblem(runnable('1\n2'), { output: '1\n', end: exited })).toContain('shows nothing more');
    expect(lessonProblem(runnable(), { output: '1\n', end: exited })).toContain('has ""');
  });

  test('may end with an error, which names the file by its name alone', () => {
    const trace =
      'Traceback (most recent call last):\n  File "/tmp/x/a.py", line 1, in <module>\n    f()\n    ^^^\nNameError: no\n';
    const said =
      'before\nTraceback (most recent call last):\n  File "a.py", line 1, in <module>\n    f()\nNameError: no. Did you mean: \'on\'?';
    expect(
      lessonProblem(runnable(said), { output: 'before', end: exited, raised: { error: 'NameError', trace } }),
    ).toBeUndefined();
  });
});

test('how long tests took does not count', () => {
  expect(comparable('2 passed in 0.34s')).toBe('2 passed in 0.01s');
});
