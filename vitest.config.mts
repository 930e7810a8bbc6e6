import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Scripts for Python and for shells are texts, as in scripts/build.mjs. */
const scriptsAsText = {
  name: 'scripts-as-text',
  transform: (code: string, id: string) =>
    /\.(py|bash|zsh|fish|ps1)$/.test(id) ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined,
};

/** conf replaces files as everything else here does, as in scripts/build.mjs. */
const resolve = { alias: { atomically: path.join(import.meta.dirname, 'src/io/storage/atomically.ts') } };
const server = { deps: { inline: ['conf'] } };

const shared = {
  globalSetup: 'tests/setup.ts',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  pool: 'threads' as const,
  server,
};

/** What needs Python: it runs the content's programs, and drives the terminals. Without it these are left out, by name. */
const WITH_PYTHON = [
  'tests/course/**',
  'tests/system/python/**',
  'tests/system/terminal/**',
  'tests/system/readme.test.ts',
];
const python = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))']);
const exclude = python.status === 0 ? [] : WITH_PYTHON;
if (exclude.length > 0) {
  const told = `no Python 3.11 or later as python3, so these tests are skipped: ${exclude.join(', ')}`;
  if (process.env.CI) throw new Error(told);
  console.warn(told);
}

/** `unit` runs in process on every save; `system` starts the built program, terminals, Python, and fills disks. */
export default defineConfig({
  test: {
    maxWorkers: 4,
    projects: [
      {
        plugins: [scriptsAsText],
        resolve,
        // modules are loaded once for all files of a worker: no unit test changes the process or a module
        test: { ...shared, name: 'unit', isolate: false, include: ['tests/unit/**/*.test.ts'] },
      },
      {
        plugins: [scriptsAsText],
        resolve,
        test: {
          ...shared,
          name: 'system',
          include: ['tests/system/**/*.test.ts', 'tests/course/**/*.test.ts'],
          exclude,
        },
      },
    ],
  },
});
