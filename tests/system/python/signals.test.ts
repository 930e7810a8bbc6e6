/** A signal while Python runs: neither a process nor a folder is left of it. */
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../run.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'signals-'));
const main = path.join(folder, 'main.cjs');
const MARK = `roadmap-signal-${process.pid}`;
/** Starts a child in a session of its own, then never ends. */
const PROGRAM = `import subprocess, sys
subprocess.Popen([sys.executable, "-c", "mark = '${MARK}'; import time; time.sleep(20)"], start_new_session=True)
print("on", flush=True)
open("${folder}/on", "w").close()
while True: pass`;

beforeAll(async () => {
  const contents = `import { pythonOn } from ${JSON.stringify(path.join(ROOT, 'src/io/python/python.ts'))};
    pythonOn(process).run(${JSON.stringify(PROGRAM)}).catch((error) => console.log(error.info.kind));`;
  const stdin = { contents, resolveDir: ROOT };
  await build({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile: main, loader: { '.py': 'text' } });
});

/** Sends a signal once the program runs. Gives what was said, and how Node ended. */
async function signalled(signal: NodeJS.Signals) {
  const TMPDIR = fs.mkdtempSync(path.join(folder, 'tmp-'));
  const node = spawn(process.execPath, [main], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR },
  });
  let said = '';
  node.stdout.on('data', (data) => {
    said += data;
  });
  const ended = new Promise((resolve) => node.on('close', (code, by) => resolve(by ?? code)));
  const on = path.join(folder, 'on');
  while (!fs.existsSync(on)) await new Promise((go) => setTimeout(go, 20));
  fs.rmSync(on);
  node.kill(signal);
  return { end: await ended, said, folders: fs.readdirSync(TMPDIR) };
}

function left(): string[] {
  const all = execFileSync('ps', ['-eo', 'stat=,args='], { encoding: 'utf8' }).split('\n');
  return all.filter((line) => line.includes(MARK) && !line.startsWith('Z'));
}

describe.runIf(process.platform === 'linux')('nothing is left after', () => {
  test('SIGINT, which is "cancelled"', async () => {
    expect(await signalled('SIGINT')).toEqual({ end: 0, said: 'cancelled\n', folders: [] });
    expect(left()).toEqual([]);
  });

  test.each(['SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)('%s', async (signal) => {
    expect(await signalled(signal)).toMatchObject({ end: signal, folders: [] });
    expect(left()).toEqual([]);
  });

  test('SIGKILL, but for a folder that is swept later', async () => {
    expect(await signalled('SIGKILL')).toMatchObject({ end: 'SIGKILL', folders: [expect.any(String)] });
    for (let i = 0; i < 100 && left().length > 0; i++) await new Promise((go) => setTimeout(go, 50));
    expect(left()).toEqual([]);
  });
});
