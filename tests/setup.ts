/** Every temporary folder of a test run in one folder, removed at its end. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export function setup(): () => void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-tests-'));
  // a test may run the program as another user
  fs.chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => fs.rmSync(folder, { recursive: true, force: true });
}
