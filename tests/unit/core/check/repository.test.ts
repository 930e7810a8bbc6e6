/** What is found in a learner's folder and repository, against what a check wants there. */
import { describe, expect, test } from 'vitest';
import { commandFault, testsPassed } from '../../../../src/core/check/command.js';
import { filesFault } from '../../../../src/core/check/files.js';
import { type GitFound, gitLooks } from '../../../../src/core/check/git.js';
import { globOf, matching } from '../../../../src/core/check/glob.js';
import type { CommandStep, FileStep, GitStep } from '../../../../src/core/course/project.js';

test.each([
  ['README.md', 'README.md', true],
  ['README.md', 'docs/README.md', false],
  ['**/README.md', 'docs/README.md', true],
  ['**/README.md', 'README.md', true],
  ['*.yml', 'ci.yml', true],
  ['*.yml', '.github/ci.yml', false],
  ['.github/workflows/*.{yml,yaml}', '.github/workflows/ci.yaml', true],
  ['.github/workflows/*.{yml,yaml}', '.github/workflows/ci.json', false],
  ['requirements*.txt', 'requirements.txt', true],
  ['**/{uv.lock,requirements*.txt}', 'back/requirements-dev.txt', true],
  ['**/{uv.lock,requirements*.txt}', 'uv.locks', false],
  ['tests/**/*.py', 'tests/unit/test_a.py', true],
  ['tests/**/*.py', 'tests/test_a.py', true],
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['a.c', 'abc', false],
  ['a+(b)', 'a+(b)', true],
])('the glob %s and the file %s: %s', (glob, name, fits) => expect(globOf(glob).test(name)).toBe(fits));

test('of several globs, each file is there once, in the order of the globs', () => {
  expect(matching(['b', '*'], ['a', 'b', 'c/d'])).toEqual(['b', 'a']);
});

const step = (more: Partial<FileStep>): FileStep => ({
  ...{ kind: 'file', names: ['Dockerfile'], has: [], lacks: [] },
  ...more,
});
const USER = { pattern: '^USER\\s+(?!root\\b|0\\b)', is: 'a line USER with another name than root' };

describe('files', () => {
  const docker = 'FROM python:3.13-slim\nRUN true\nUSER app\n';
  test.each<[Partial<FileStep>, Record<string, string>, string | undefined]>([
    [{ has: ['python', USER], lacks: [':latest'] }, { Dockerfile: docker }, undefined],
    [{}, {}, 'There is no file Dockerfile in this folder.'],
    [{ names: ['uv.lock', 'poetry.lock'] }, {}, 'There is no file uv.lock or poetry.lock in this folder.'],
    [
      { has: [USER] },
      { Dockerfile: 'user ROOT\n' },
      'Dockerfile does not have a line USER with another name than root.',
    ],
    [{ has: [USER] }, { Dockerfile: 'FROM a\nuser app\n' }, undefined],
    [{ has: ['slim'] }, { a: '', b: 'slim' }, undefined],
    [{ has: ['slim'] }, { a: '', b: '' }, 'None of these files has "slim": a, b.'],
    [{ lacks: [':latest'] }, { a: '', b: 'x\nFROM y:latest\n' }, 'b, line 2, has ":latest": FROM y:latest'],
    [
      { lacks: [{ pattern: '^FROM \\S+:latest', is: 'an image without a fixed version' }] },
      { a: 'from python:latest as x\n' },
      'a, line 1, has an image without a fixed version: from python:latest as x',
    ],
    [{ least: 2 }, { Dockerfile: '' }, 'There is 1 file Dockerfile, and at least 2 should be there.'],
    [{ least: 1 }, { Dockerfile: '' }, undefined],
  ])('%j in %j: %s', (more, texts, told) => expect(filesFault(step(more), new Map(Object.entries(texts)))).toBe(told));
});

const good: GitFound = { code: 0, ending: 'exited', out: '', err: '' };
const wanted = (more: Partial<GitStep>): GitStep => ({
  ...{ kind: 'git', commits: undefined, merged: undefined, clean: false, ignores: [], never: [], tracks: [] },
  ...more,
});

/** What is told when each git command finds this, by the first of its words that is not an option. */
function told(more: Partial<GitStep>, found: Record<string, Partial<GitFound>>): string | undefined {
  for (const { asks, fault } of gitLooks(wanted(more))) {
    const answers = asks.map((args) => ({ ...good, ...found[args.find((word) => word in found) ?? ''] }));
    const one = fault(answers);
    if (one) return one;
  }
  return undefined;
}

describe('git', () => {
  test.each<[Partial<GitStep>, Record<string, Partial<GitFound>>, string | undefined]>([
    [{}, {}, undefined],
    [
      {},
      { 'rev-parse': { code: undefined, ending: 'could not be started: ENOENT' } },
      'git could not be started: ENOENT.',
    ],
    [{}, { 'rev-parse': { code: 128, err: 'fatal: not a git repository' } }, 'This folder is in no git repository.'],
    [
      {},
      { 'rev-parse': { code: 128, err: "fatal: detected dubious ownership in repository at '/x'\nTo add" } },
      "git refuses to read this folder: fatal: detected dubious ownership in repository at '/x'",
    ],
    [{ commits: 3 }, { 'rev-list': { out: '3\n' } }, undefined],
    [{ commits: 3 }, { 'rev-list': { out: '1\n' } }, 'The repository has 1 commit, and should have at least 3.'],
    [{ commits: 1 }, { 'rev-list': { code: 128 } }, 'The repository has no commit.'],
    [{ clean: true }, {}, undefined],
    [{ clean: true }, { status: { out: ' M a.py\n?? b.py\n' } }, 'Not all is committed: a.py, b.py.'],
    [{ ignores: ['.env'] }, {}, undefined],
    [{ ignores: ['.env'] }, { 'check-ignore': { code: 1 } }, '.env is not ignored.'],
    [{ never: ['.env'] }, {}, undefined],
    [
      { never: ['.env'] },
      { log: { out: 'abc12 Begin\nff001 Later\n' } },
      '.env was committed: abc12 Begin. What was committed once can be read for ever.',
    ],
    [{ tracks: ['*.lock'] }, { 'ls-files': { out: 'a.py\0uv.lock\0' } }, undefined],
    [{ tracks: ['*.lock'] }, { 'ls-files': { out: 'a.py\0' } }, 'No file *.lock is in the repository.'],
    [{ merged: 1 }, { log: { out: 'a b\tMerge branch x\na\tBegin\n' } }, undefined],
    [{ merged: 1 }, { log: { out: 'a\tAdd the list (#4)\na\tBegin\n' } }, undefined],
    [
      { merged: 1 },
      { log: { out: 'a\tBegin\n' }, 'for-each-ref': { out: 'refs/heads/main *\nrefs/heads/x  \n' } },
      undefined,
    ],
    [
      { merged: 1 },
      { log: { out: 'a\tBegin\n' }, 'for-each-ref': { out: 'refs/heads/main *\n' } },
      'No branch was merged into this one, and there should be at least 1.',
    ],
  ])('%j with %j: %s', (more, found, words) => expect(told(more, found)).toBe(words));

  test('a name without a folder is looked for in every folder, and only in commits that are shared', () => {
    const [, look] = gitLooks(wanted({ never: ['.env'] }));
    expect(look!.asks[0]!.join(' ')).toMatch(/^log --exclude=refs\/stash --all .*-- :\(top,glob\)\*\*\/\.env$/);
  });
});

test.each<[string, number | undefined]>([
  ['...                 [100%]\n3 passed in 0.01s\n', 3],
  ['==== 1 failed, 2 passed, 1 skipped in 0.1s ====\n', 2],
  ['1 skipped in 0.01s\n', 0],
  ['no tests ran in 0.00s\n', 0],
  ['Ran 12 tests in 0.001s\n\nOK (skipped=2)\n', 10],
  ['Ran 1 test in 0.001s\n\nOK\n', 1],
  ['all good\n', undefined],
])('in %j, %s tests passed', (text, count) => expect(testsPassed(text)).toBe(count));

const tests: CommandStep = { kind: 'command', name: 'tests', beside: false, exit: [0], out: [], lacks: [], ran: 3 };

test.each<[Partial<CommandStep>, Partial<GitFound>, string | undefined]>([
  [{}, { out: '3 passed in 0.1s' }, undefined],
  [{}, { err: 'Ran 4 tests in 0.1s\n\nOK\n' }, undefined],
  [{}, { out: '2 passed in 0.1s' }, '2 tests ran and passed, and at least 3 should.'],
  [{}, { out: 'fine' }, 'It does not say how many tests ran. pytest and unittest do.'],
  [{}, { code: 1, out: '1 failed' }, 'The exit code is 1, and should be 0.'],
  [{}, { code: 5, out: 'no tests ran in 0.01s' }, 'No tests were found.'],
  [
    {},
    { code: 1, err: '/x/python: No module named pytest\n' },
    'Python does not find pytest. Install it into the .venv of this folder.',
  ],
  [{}, { code: undefined, ending: 'did not end in 120 seconds' }, 'The command did not end in 120 seconds.'],
  [{ ran: undefined, out: ['fine'] }, { out: 'no' }, '"fine" is not in what it printed.'],
  [{ ran: undefined, exit: 'error' }, { code: 3 }, undefined],
  [{ ran: undefined, exit: 'error' }, { code: 0 }, 'The exit code is 0, and should be another one.'],
  [
    { ran: undefined, exit: 'error', lacks: ['no'] },
    { code: 3, err: 'no' },
    '"no" is in what it printed, and should not be there.',
  ],
  [{ ran: undefined, lacks: ['no'] }, { err: 'no' }, '"no" is in what it printed, and should not be there.'],
])('a command %j that ends %j: %s', (more, found, told) =>
  expect(commandFault({ ...tests, ...more }, { ...good, ...found }, new Map())).toBe(told),
);
