import { defineConfig } from 'vitest/config';

/** Python scripts are texts, as in scripts/build.mjs. */
const pythonAsText = {
  name: 'python-as-text',
  transform: (code: string, id: string) =>
    id.endsWith('.py') ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined,
};

const shared = { globalSetup: 'tests/setup.ts', testTimeout: 60_000, hookTimeout: 60_000, pool: 'threads' as const };

/** `unit` runs in process on every save; `system` starts the built program, terminals, Python, and fills disks. */
export default defineConfig({
  test: {
    maxWorkers: 4,
    projects: [
      { plugins: [pythonAsText], test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        plugins: [pythonAsText],
        test: { ...shared, name: 'system', include: ['tests/system/**/*.test.ts', 'tests/course/**/*.test.ts'] },
      },
    ],
  },
});
