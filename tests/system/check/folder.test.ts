/** Steps that need no running program: files, a real git repository, a command of the learner's. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { learner, SERVER } from './own.js';

type Shown = {
  stages: { checks: { id: string; passed: boolean; message: string; request: string; response: string }[] }[];
};

/** A learner whose project has one check for each of these steps, named by its number. */
function learnerWith(steps: readonly object[], file = {}) {
  const checks = steps.map((step, i) => ({ id: `c${i}`, title: 'C', topic: 'red', mend: 'M.', steps: [step] }));
  const own = learner({ checks, form: 'command', file });
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: own.folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: own.env.HOME },
    });
    if (status !== 0) throw new Error(stderr);
  };
  const checked = (more: Record<string, string> = {}) => {
    Object.assign(own.env, more);
    const { stages } = JSON.parse(own.check('--json').stdout) as Shown;
    return stages.flatMap((stage) => stage.checks);
  };
  return { ...own, git, checked, messages: (more = {}) => checked(more).map(({ message }) => message) };
}

test('files are found below the folder, and not where tools keep theirs', () => {
  const own = learnerWith([
    { file: '.github/workflows/*.yml', has: ['pytest'] },
    { file: '**/lost.py' },
    { file: 'README.md', lacks: ['TODO'] },
  ]);
  own.write('.github/workflows/ci.yml', 'run: pytest\n');
  own.write('.venv/lib/lost.py', '');
  own.write('README.md', 'Ferry\r\nTODO: more\r\n');
  const [ci, lost, readme] = own.checked();
  expect(ci).toMatchObject({ passed: true, response: 'found: .github/workflows/ci.yml' });
  expect(lost!.message).toBe('There is no file **/lost.py in this folder.');
  expect(readme).toMatchObject({
    message: 'README.md, line 2, has "TODO": TODO: more',
    request: 'look into README.md',
  });
});

test('a repository is read, and nothing in it is run', () => {
  const own = learnerWith([
    { git: { commits: 2 } },
    { git: { ignores: ['.env'] } },
    { git: { never: ['.env'] } },
    { git: { merged: 1 } },
    { git: { tracks: ['uv.lock'] } },
    { git: { clean: true } },
  ]);
  expect(new Set(own.messages())).toEqual(new Set(['This folder is in no git repository.']));
  own.git('init', '-q', '-b', 'main');
  expect(own.messages()[0]).toBe('The repository has no commit.');
  own.write('.env', 'SECRET=1');
  own.git('add', '.');
  own.git('commit', '-q', '-m', 'Begin');
  expect(own.messages()).toEqual([
    'The repository has 1 commit, and should have at least 2.',
    '.env is not ignored.',
    expect.stringMatching(/^\.env was committed: [0-9a-f]{7,} Begin\./),
    'No branch was merged into this one, and there should be at least 1.',
    'No file uv.lock is in the repository.',
    null,
  ]);
  own.git('rm', '-q', '--cached', '.env');
  own.write('.gitignore', '.env\n');
  own.write('uv.lock', '');
  own.git('add', '.');
  own.git('commit', '-q', '-m', 'Ignore it');
  own.git('switch', '-q', '-c', 'more');
  own.git('commit', '-q', '--allow-empty', '-m', 'More');
  own.git('switch', '-q', 'main');
  own.git('merge', '-q', '--no-ff', '-m', 'Merge', 'more');
  own.write('late.py', '');
  // a program that git would start, and variables that lead it to another repository
  own.git('config', 'core.fsmonitor', `touch ${path.join(own.folder, 'started')}`);
  const told = own.messages({ GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere' });
  expect(told).toEqual([
    null,
    null,
    expect.stringContaining('.env was committed'),
    null,
    null,
    'Not all is committed: late.py.',
  ]);
});

test('a command of the learner runs in an environment of its own', () => {
  const command = ['python3', '-c', 'import os; print(os.environ["FILE"]); print("Ran 3 tests in 0.1s")'];
  const own = learnerWith([{ command: 'tests', ran: 3 }, { command: 'tests', ran: 4 }, { command: 'build' }], {
    commands: { tests: command },
    environment: { FILE: '{data}/a.db' },
  });
  const [good, few, none] = own.checked();
  expect(good).toMatchObject({
    passed: true,
    response: expect.stringMatching(/^exit code 0\n\S+roadmap-check-\w+\/a\.db\n/),
  });
  expect(few!.message).toBe('3 tests ran and passed, and at least 4 should.');
  expect(none!.message).toContain('roadmap.project.yaml does not say what "build" is.');
  expect(own.left()).toEqual([]);
});

test('a command beside the service asks it, with what was captured', () => {
  const ask = 'import sys, urllib.request as u; print(u.urlopen(sys.argv[1]).read().decode(), sys.argv[2])';
  const steps = [
    { request: 'GET /', status: 200, capture: { who: 'name' } },
    { command: 'ask', beside: true, out: ['"ferry"} ferry\n'] },
    { command: 'ask', beside: true, exit: 'error' },
  ];
  const own = learner({
    checks: [{ id: 'beside', title: 'Beside', topic: 'red', mend: 'Ask.', steps }],
    file: { commands: { ask: ['python3', '-c', ask, 'http://127.0.0.1:{port}/', '{who}'] } },
  });
  const [check] = (JSON.parse(own.check('--json').stdout) as Shown).stages[0]!.checks;
  expect(check).toMatchObject({
    message: 'The exit code is 0, and should be another one.',
    response: 'exit code 0\n{"name": "ferry"} ferry',
  });
  expect(own.left()).toEqual([]);
});

test('a stage of the folder is passed, though the service does not start after it', () => {
  const before = [{ id: 'c', title: 'C', topic: 'red', mend: 'M.', steps: [{ file: 'server.py' }] }];
  const own = learner({ before });
  own.write('server.py', 'raise SystemExit(4)');
  const { code, stdout, stderr } = own.check();
  expect(code).toBe(1);
  expect(stdout).toContain('✓ C');
  expect(stderr).toContain('exit code 4');
  expect(own.check('--brief').stdout).toMatch(/✓ First of all[\s\S]*· All of it/);
});

test('a start without a variable that .env gives is a start with an empty one', () => {
  const steps = [{ refused: { KEY: null, NAME: null } }];
  const own = learner({
    checks: [{ id: 'c', title: 'C', topic: 'red', mend: 'M.', steps }],
    file: { environment: { KEY: 'k', NAME: 'n' } },
  });
  own.write('.env', 'KEY=laptop\n');
  const refuses = 'if os.environ.get("KEY") == "" and "NAME" not in os.environ: raise SystemExit(3)';
  own.write('server.py', `import os\n${refuses}\n${SERVER}`);
  expect(own.check().code).toBe(0);
});
