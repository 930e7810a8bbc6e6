import { defineConfig } from 'vitest/config';

const shared = { globalSetup: 'tests/setup.ts', testTimeout: 60_000, hookTimeout: 60_000, pool: 'threads' as const };

/** `unit` runs in process on every save; `system` starts the built program, terminals, Python, and fills disks. */
export default defineConfig({
  test: {
    maxWorkers: 4,
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { ...shared, name: 'system', include: ['tests/system/**/*.test.ts', 'tests/course/**/*.test.ts'] } },
    ],
  },
});
