/** Our Python is checked and formatted as Python, where ruff is there. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../run.js';

const ruff = (...args: string[]) => spawnSync('ruff', args, { cwd: ROOT, encoding: 'utf8' });
const scripts = path.join(ROOT, 'src/io/python');

const isMissing = ruff('--version').status !== 0;
if (isMissing && process.env.CI) throw new Error('ruff is missing: see tests/python/requirements.txt');

test.skipIf(isMissing).each([
  ['check', '--no-cache'],
  ['format', '--check', '--no-cache'],
])('ruff %s', (...args) => {
  const { status, stdout, stderr } = ruff(...args, scripts);
  expect(status, stdout + stderr).toBe(0);
});
