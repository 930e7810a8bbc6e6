/** Services that behave badly, under the built program: each ends in a clear sentence, and nothing of it is left. */
import fs from 'node:fs';
import { test } from 'vitest';
import { learner, SERVER } from './own.js';

const BEFORE = 'import os, signal, subprocess, sys, threading, time\n';
/** A child in a session of its own, which holds its output open. */
const FORK = 'subprocess.Popen([sys.executable, "helper.py"], start_new_session=True)\n';
const FLOOD = 'threading.Thread(target=lambda: [print("x" * 999_999) for _ in range(100)]).start()\n';
const OTHER_PORT = SERVER.replace('int(sys.argv[1])', '0');
const SILENT = SERVER.replace('def do_GET(self):', 'def do_GET(self):\n        time.sleep(60)');

const SERVICES: Record<string, { server: string; code: number; says: RegExp }> = {
  'that crashes at its start': {
    server: `import nothing_like_this\n${SERVER}`,
    code: 1,
    says: /ended itself with exit code 1 before it answered[\s\S]*Python does not find nothing_like_this/,
  },
  'that never answers': { server: SILENT, code: 1, says: /nothing answers on port \d+ after 20 seconds/ },
  'that listens on a port of its own': {
    server: OTHER_PORT,
    code: 1,
    says: /nothing answers on port \d+ after 20 seconds/,
  },
  'that starts another program in a session of its own': { server: `${FORK}${SERVER}`, code: 0, says: /✓ It answers/ },
  'that ignores SIGTERM': {
    server: `signal.signal(signal.SIGTERM, signal.SIG_IGN)\n${SERVER}`,
    code: 0,
    says: /✓ It answers/,
  },
  'that writes 100 MB of log': { server: `${FLOOD}${SERVER}`, code: 0, says: /✓ It answers/ },
};

/** Command lines of processes that have this word in their environment or their words. */
function running(word: string): string[] {
  const read = (file: string) => {
    try {
      return fs.readFileSync(file, 'utf8');
    } catch {
      return ''; // it has ended meanwhile
    }
  };
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => Number(pid) !== process.pid && read(`/proc/${pid}/environ`).includes(word))
    .map((pid) => read(`/proc/${pid}/cmdline`))
    .filter((line) => line !== '');
}

test.runIf(process.platform === 'linux').concurrent.for(Object.entries(SERVICES))(
  'one %s',
  async ([, { server, code, says }], { expect }) => {
    const own = learner();
    own.write('server.py', `${BEFORE}${server}`);
    own.write('helper.py', 'import time\ntime.sleep(300)\n');
    const check = own.begin();
    expect(await check.ended).toBe(code);
    expect(check.text()).toMatch(says);
    await expect.poll(() => running(own.folder), { timeout: 5000 }).toEqual([]);
    expect(own.left()).toEqual([]);
  },
);
