/** `check` that goes on: `--keep`, `--watch`; and what it leaves on disk, `--report`. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { learner, SERVER } from './own.js';

const FAULT = SERVER.replace('"ferry"', '"boat"');

test('--keep leaves the service running after its checks, until Ctrl-C', async () => {
  const own = learner();
  const check = own.begin('--keep');
  const [, url] = await check.said(/It still runs: (http:\S+)/);
  expect(check.text()).toMatch(/✓ It answers[\s\S]*1 check in/);
  await check.said(/Ctrl-C ends it/);
  expect(await (await fetch(url!)).json()).toEqual({ name: 'ferry' });
  check.signal('SIGINT');
  expect(await check.ended).toBe(0);
  await expect(fetch(url!)).rejects.toThrow();
  expect(own.left()).toEqual([]);
});

test('--keep says by its exit code what failed, and tells when the service ends itself', async () => {
  const own = learner();
  own.write('server.py', FAULT.replace('def do_POST', 'def do_PUT(self):\n        os._exit(7)\n    def do_POST'));
  const check = own.begin('--keep');
  const [, url] = await check.said(/It still runs: (http:\S+)/);
  await expect(fetch(url!, { method: 'PUT' })).rejects.toThrow();
  await check.said(/It has ended by itself\./);
  expect(await check.ended).toBe(3);
});

test('another signal ends the service as well', async () => {
  const own = learner();
  const check = own.begin('--keep');
  const [, url] = await check.said(/It still runs: (http:\S+)/);
  check.signal('SIGTERM');
  await check.ended;
  await expect(fetch(url!)).rejects.toThrow();
  expect(own.left()).toEqual([]);
});

test('--watch checks again after each save, and bears a file that cannot be used', async () => {
  const own = learner();
  const check = own.begin('--watch');
  await check.said(/✓ It answers[\s\S]*Ctrl-C ends/);
  own.write('server.py', FAULT);
  await check.said(/Saved: server\.py[\s\S]*✗ It answers[\s\S]*Ctrl-C ends/);
  own.write('templates/page.html', '<p>');
  await check.said(/Saved: templates\/page\.html[\s\S]*✗ It answers[\s\S]*Ctrl-C ends/);
  const file = own.read('roadmap.project.yaml');
  own.write('roadmap.project.yaml', 'project: red\nrun: python\n');
  await check.said(/roadmap\.project\.yaml cannot be used[\s\S]*Ctrl-C ends/);
  own.write('roadmap.project.yaml', file);
  await check.said(/✗ It answers[\s\S]*Ctrl-C ends/);
  own.write('server.py', 'raise SystemExit(4)');
  await check.said(/ended itself with exit code 4[\s\S]*Ctrl-C ends/);
  own.write('server.py', SERVER);
  await check.said(/✓ It answers[\s\S]*Ctrl-C ends/);
  check.signal('SIGINT');
  expect(await check.ended).toBe(0);
  expect(own.left()).toEqual([]);
});

test('what the program itself writes into its folder is no save', async () => {
  const own = learner();
  own.write('server.py', `open("count.json", "a").write("x")\nopen("app.log", "a").write("x")\n${SERVER}`);
  const check = own.begin('--watch', '--report', path.join(own.folder, 'report.md'));
  await check.said(/Ctrl-C ends/);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(check.text().match(/Ctrl-C ends/g)).toHaveLength(1);
  check.signal('SIGINT');
  expect(await check.ended).toBe(0);
});

test('--report writes Markdown, and replaces only a report', () => {
  const own = learner({
    checks: [
      { id: 'good', title: 'It answers', topic: 'red', mend: 'Answer.', steps: [{ request: 'GET /', status: 200 }] },
      {
        id: 'bad',
        title: 'It says `boat`',
        topic: 'red',
        mend: 'Say `boat`.',
        steps: [{ request: 'GET /boat', status: 200, has: { name: 'boat' } }],
      },
    ],
  });
  const report = path.join(own.folder, 'report.md');
  const { code, stdout } = own.check('--report', report);
  expect(code).toBe(3);
  expect(stdout).toContain(`Report: ${report}`);
  expect(fs.readFileSync(report, 'utf8')).toMatch(
    /^<!-- roadmap check:.*-->\n\n# red: 1 of 2 checks passed\n[\s\S]*not in a git repository[\s\S]*python3 server\.py \{port\}[\s\S]*## All of it: 1 of 2[\s\S]*- ✓ It answers \(`good`\)\n- ✗ It says `boat` \(`bad`\)[\s\S]*is "ferry", and should be "boat"[\s\S]*GET \/boat[\s\S]*"name": "ferry"[\s\S]*What to change: Say `boat`\./,
  );
  own.write('server.py', FAULT);
  own.check('--report', report);
  expect(own.read('report.md')).toContain('2 of 2 checks passed');
  own.write('server.py', 'raise SystemExit(4)');
  expect(own.check('--report', report).code).toBe(1);
  expect(own.read('report.md')).toMatch(/# red: it did not start[\s\S]*exit code 4/);
  const readme = own.check('--report', path.join(own.folder, 'server.py'));
  expect(readme.code).toBe(1);
  expect(readme.stderr).toContain('is no report of roadmap check, so it was left as it is');
  expect(own.read('server.py')).toBe('raise SystemExit(4)');
});

test.each([
  ['--keep', '--watch'],
  ['--keep', '--json'],
  ['--watch', '--json'],
])('%s does not go with %s', (...options) => {
  const { code, stderr, stdout } = learner().check(...options);
  expect([code, `${stderr}${stdout}`]).toEqual([
    2,
    expect.stringContaining(`${options[0]} does not go with ${options[1]}`),
  ]);
});

test('--keep is for services', () => {
  expect(
    learner({
      form: 'command',
      checks: [{ id: 'a', title: 'A', topic: 'red', mend: 'A.', steps: [{ run: [] }] }],
    }).check('--keep').code,
  ).toBe(2);
});

test('a form reaches the program as one', () => {
  const form = { name: 'Ana & Bo', days: 3 };
  const request = { request: 'POST /', form, status: 200 };
  const type = 'application/x-www-form-urlencoded';
  const steps = [{ ...request, has: { sent: 'name=Ana+%26+Bo&interval=3', as: type } }];
  const own = learner({
    checks: [{ id: 'form', title: 'F', topic: 'red', mend: 'M.', steps }],
    file: { fields: { days: 'interval' } },
  });
  expect(own.check().stdout).toContain('✓ F');
});
