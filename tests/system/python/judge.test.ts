/** What the judge says is understood: the program's idea of a reply is the judge's, for every kind of difference. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Exercise } from '../../../src/core/course/exercise.js';
import { isReply, type Reply } from '../../../src/core/practice/reply.js';
import { judgeOn } from '../../../src/io/python/judge.js';
import { ROOT } from '../../run.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'judge-'));

/** The reply to a program whose function `f` should return a value. */
function judged(program: string, value: string): unknown {
  const file = path.join(folder, 'f.py');
  fs.writeFileSync(file, program);
  const cases = [{ name: 'a case', args: [], returns: { '!py': value } }];
  const input = JSON.stringify({
    check: { kind: 'function', function: 'f', cases },
    wrong: [],
    generator: null,
    files: {},
    seed: 1,
    file,
    solution: `def f():\n    return ${value}\n`,
  });
  const judge = path.join(ROOT, 'src/io/python/judge.py');
  const { stdout, stderr } = spawnSync('python3', ['-I', '-B', '-X', 'utf8', judge], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const returns = (value: string) => `def f():\n    return ${value}\n`;

test.each([
  ['a key is missing', returns('{}'), "{'a': 1}"],
  ['a key is too much', returns("{'a': 1, 'b': 2}"), "{'a': 1}"],
  ['the value of a key is another', returns("{'a': 2}"), "{'a': 1}"],
  ['a list is shorter', returns('[1]'), '[1, 2]'],
  ['a list is longer', returns('[1, 2, 3]'), '[1, 2]'],
  ['a set in a list misses something', returns('[{1}]'), '[{1, 2}]'],
  ['a set in a list has something more', returns('[{1, 2}]'), '[{1}]'],
  ['a type is another', returns("'1'"), '1'],
  ['one letter of a long text is another', returns("'the total is 12 kg'"), "'the total is 13 kg'"],
  ['nothing is returned', 'def f():\n    print(1)\n', '1'],
  ['it raises', 'def f():\n    return {}["a"]\n', '1'],
  ['it ends', 'def f():\n    raise SystemExit(3)\n', '1'],
  ['it is no Python', 'def f(:\n', '1'],
  ['there is no function', 'g = 1\n', '1'],
  ['it is loaded with an error', 'import nothing_there\n', '1'],
])('%s', (_, program, value) => {
  const reply = judged(program, value);
  expect(isReply(reply), JSON.stringify(reply, null, 1)).toBe(true);
  expect((reply as Reply).passed).toBe(false);
});

test('a right one passes', () => {
  expect(judged(returns('[1]'), '[1]')).toMatchObject({ passed: true });
});

test.each(['{"passed": 7}', '[]', '{"outcome": "ok"}'])(
  'files of another version, which say %s, are not taken for a Python that is missing',
  async (says) => {
    const other = fs.mkdtempSync(path.join(os.tmpdir(), 'judge-other-'));
    fs.writeFileSync(path.join(other, 'judge.py'), `print('${says}')`);
    const exercise = { id: 'x', check: {}, needs: [], files: {} } as unknown as Exercise;
    const judge = judgeOn({
      host: process,
      folder: other,
      cache: other,
      wishes: { option: undefined, setting: undefined, folder: undefined },
    });
    await expect(judge(exercise, path.join(other, 'x.py'))).rejects.toThrow(
      'this version of roadmap does not understand',
    );
  },
);
