/** What a user installs: small, and whole without anything of the repository. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../run.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-package-'));
let packed: { filename: string; size: number };

beforeAll(() => {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const run = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8' });
  [packed] = JSON.parse(run.stdout) as [typeof packed];
  spawnSync('tar', ['xzf', packed.filename], { cwd: folder });
}, 60_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('has at most 3 MB', () => expect(packed.size).toBeLessThan(3_000_000));

test.each([
  'next',
  'show docker',
  'learn docker --all',
  'practice list',
  'check project-users',
  'search cursor',
  'define wheel',
])('runs from the package alone: roadmap %s', (line) => {
  const home = path.join(folder, 'home');
  const env = { PATH: process.env.PATH ?? '', HOME: folder, ROADMAP_HOME: home, LANG: 'C.UTF-8' };
  const command = [path.join(folder, 'package/bin/roadmap.js'), ...line.split(' ')];
  const { status, stderr } = spawnSync(process.execPath, command, { env, cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
