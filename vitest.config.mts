import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Python scripts are texts, as in scripts/build.mjs. */
const pythonAsText = {
  name: 'python-as-text',
  transform: (code: string, id: string) =>
    id.endsWith('.py') ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined,
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

/** `unit` runs in process on every save; `system` starts the built program, terminals, Python, and fills disks. */
export default defineConfig({
  test: {
    maxWorkers: 4,
    projects: [
      { plugins: [pythonAsText], resolve, test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        plugins: [pythonAsText],
        resolve,
        test: { ...shared, name: 'system', include: ['tests/system/**/*.test.ts', 'tests/course/**/*.test.ts'] },
      },
    ],
  },
});
