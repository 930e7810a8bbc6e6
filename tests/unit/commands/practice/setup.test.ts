/** `practice setup`: what would run is shown first, and runs only when it was agreed to. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { typed } from '../../../../src/core/practice/setup.js';
import { home, ROOT } from '../../../run.js';

/** A home on the roadmap with one exercise, which needs pytest. `started` is every command that ran. */
function learner({ isUsual = true, exists = false, fails = '' } = {}) {
  const content = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  fs.cpSync(path.join(ROOT, 'tests/fixtures/content'), content, { recursive: true });
  fs.appendFileSync(path.join(content, 'exercises/greetings/greetings-hello/exercise.yaml'), 'needs: [pytest]\n');
  const started: string[] = [];
  const start = (command: readonly string[]) => {
    started.push(typed(command));
    return !(fails && started.at(-1)!.includes(fails));
  };
  const environment = (folder: string) => ({ python: `${folder}/.venv/bin/python`, exists });
  const ports = {
    python: async () => ({ describe: async () => ({ file: '/usr/bin/python3', isUsual }) }),
    work: async () => ({ start, environment }),
  } as never;
  const run = home({ ROADMAP_FILE: content });
  return { started, setup: (words: string) => run(`practice setup ${words}`, ports) };
}

const VENV = '/usr/bin/python3 -m venv /programs/.venv';
const INSTALL = '/programs/.venv/bin/python -m pip install pytest';

describe('practice setup', () => {
  test('where nobody can be asked, shows the commands and runs none', async () => {
    const { setup, started } = learner();
    const { code, stdout } = await setup('--folder /programs');
    expect(code).toBe(0);
    expect(stdout).toContain(`  ${VENV}\n  ${INSTALL}\n`);
    expect(started).toEqual([]);
  });

  test('with --yes makes the environment and installs', async () => {
    const { setup, started } = learner();
    expect(JSON.parse((await setup('--folder /programs --yes --json')).stdout)).toMatchObject({
      packages: ['pytest'],
      done: true,
    });
    expect(started).toEqual([VENV, INSTALL]);
  });

  test('installs into what there is: its own environment, or the Python that the learner named', async () => {
    const again = learner({ exists: true });
    await again.setup('--folder /programs --yes');
    expect(again.started).toEqual([INSTALL]);
    const named = learner({ isUsual: false });
    await named.setup('--yes');
    expect(named.started).toEqual(['/usr/bin/python3 -m pip install pytest']);
  });

  test('stops at a command that fails, and says which', async () => {
    const { setup, started } = learner({ fails: 'venv' });
    expect(await setup('--folder /programs --yes')).toMatchObject({ code: 1, stderr: expect.stringContaining(VENV) });
    expect(started).toEqual([VENV]);
  });
});

test('without packages there is nothing to set up', async () => {
  const run = home({ ROADMAP_FILE: path.join(ROOT, 'tests/fixtures/content') });
  const { stdout } = await run('practice setup --folder /programs');
  expect(stdout).toContain('need no packages');
});
