/** `check` from nothing to a proven project, with a program that needs only Python. */
import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { home, ROOT, type Run } from '../../../run.js';

let run: Run & { folder: string };
let folder: string;

beforeEach(() => {
  run = home({ PATH: process.env.PATH! });
  folder = path.join(run.folder, 'lend');
  fs.mkdirSync(folder);
  fs.copyFileSync(path.join(ROOT, 'tests/projects/cli/lend.py'), path.join(folder, 'lend.py'));
});

const file = () => path.join(folder, 'roadmap.project.yaml');
const program = () => path.join(folder, 'lend.py');
const check = (words = '') => run(`check --folder ${folder} ${words}`);

test('without a project file, it says what to do', async () => {
  const { code, stderr } = await check();
  expect(code).toBe(1);
  expect(stderr).toContain('roadmap check --init project-cli');
});

test('a project that is named is told before there is a file', async () => {
  const { code, stdout } = await check('project-cli');
  expect(code).toBe(0);
  expect(stdout).toContain('What to build');
  expect(stdout).toContain('lend back ITEM');
  expect(stdout).toContain('· Add, list, back');
});

test('--init writes the file once', async () => {
  expect((await check('--init project-cli')).code).toBe(0);
  expect(fs.readFileSync(file(), 'utf8')).toContain('run: [python, lend.py]');
  expect((await check('--init project-cli')).code).toBe(1);
  expect((await check('--init 1.1')).code).toBe(2);
});

test('a right program passes all, and proves the project and what its checks are of', async () => {
  await check('--init project-cli');
  const { code, stdout, events } = await check();
  expect(code).toBe(0);
  expect(stdout).toContain('✓ Words of all kinds: 3 of 3');
  expect(stdout).toContain('8.1 Command-line tools is proven now.');
  const checked = events.filter(({ type }) => type === 'checked');
  expect(checked.map((event) => 'stage' in event && event.stage)).toEqual(['basics', 'mistakes', 'words']);
  expect(events.find(({ type }) => type === 'proven')).toMatchObject({
    topics: ['basic-io', 'modular-code', 'files', 'exceptions', 'project-cli'],
  });
  expect((await check('--brief')).stdout).toContain('✓ Add, list, back');
  await run('undo');
  expect((await check('--brief')).stdout).toContain('· Add, list, back');
});

test('a fault is told with what was asked, what came and what to mend; what needs it is skipped', async () => {
  await check('--init project-cli');
  fs.writeFileSync(program(), fs.readFileSync(program(), 'utf8').replace('save(path, [*loans', 'print([*loans'));
  const { code, stdout, events } = await check();
  expect(code).toBe(3);
  expect(stdout).toMatch(/✗ What is added is listed \(add-and-list\)\n {2}"ladder" is not in standard output\./);
  expect(stdout).toContain('Two loans are both kept: it needs "What is added is listed" first.');
  expect(stdout).toContain('roadmap check --only add-and-list');
  expect(events.filter(({ type }) => type === 'checked' || type === 'proven')).toEqual([]);
});

test('--only tries one check with those that it needs; --json tells all', async () => {
  await check('--init project-cli');
  const { code, stdout } = await check('--only back --json');
  expect(code).toBe(0);
  const view = JSON.parse(stdout);
  expect(Object.keys(view)).toEqual(['version', 'project', 'stages', 'seconds', 'changed']);
  expect(view.stages).toHaveLength(1);
  expect(view.stages[0]).toMatchObject({ id: 'basics', passed: false });
  expect(view.stages[0].checks.map(({ id }: { id: string }) => id)).toEqual(['add-and-list', 'two-loans', 'back']);
  expect(view.stages[0].checks[0]).toMatchObject({ passed: true, skipped: null, message: null, topic: 'files' });
  expect((await check('--only bakc')).code).toBe(2);
  expect((await check('--stage nothing')).code).toBe(2);
});

test('a project file with a fault is told with its place', async () => {
  fs.writeFileSync(file(), 'project: project-cli\nrun: python lend.py\n');
  const { code, stderr } = await check();
  expect(code).toBe(4);
  expect(stderr).toContain('roadmap.project.yaml:2:6');
});

test('a program that is not there fails every check, and nothing is proven', async () => {
  await check('--init project-cli');
  fs.rmSync(program());
  const { code, stdout } = await check('--only help');
  expect(code).toBe(3);
  expect(stdout).toContain("can't open file");
});

test('the program of a learner gets nothing of our environment but what it needs', async () => {
  await check('--init project-cli');
  fs.writeFileSync(program(), 'import os\nprint("nothing lent", sorted(os.environ))\n');
  const { stdout } = await check('--only empty-list --verbose');
  expect(stdout).toContain('LEND_FILE');
  expect(stdout).not.toContain('ROADMAP_HOME');
});
