/** Programs that start, and those that do not: each is told, nothing of it is left, and its port is free. */
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Service } from '../../../src/context-programs.js';
import { ask } from '../../../src/io/check/http.js';
import { freePort, serve } from '../../../src/io/check/service.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-service-'));
let port = 0;

/** Starts a program of Python; `{port}` in it is filled in. */
async function started(code: string, time = 4000, helper = '') {
  port = await freePort();
  fs.writeFileSync(path.join(folder, 'helper.py'), helper.replaceAll('{port}', String(port)));
  const file = path.join(folder, 'program.py');
  fs.writeFileSync(file, code.replaceAll('{port}', String(port)));
  const program = { file: 'python3', args: ['-u', file], cwd: folder, env: process.env };
  return serve(program, { port, ready: '/', ended: () => {}, time }, process);
}

const SERVER = `
import http.server, os, signal, subprocess, sys, time
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/big":
            self.send_response(200); self.end_headers()
            self.wfile.write(b"x" * 3_000_000)
        elif self.path == "/cut":
            self.connection.close()
        else:
            body = b'{"ok": true}'
            self.send_response(200); self.send_header("Content-Length", str(len(body))); self.end_headers()
            self.wfile.write(body)
    def log_message(self, *args):
        pass
`;
const SERVE = 'http.server.ThreadingHTTPServer(("127.0.0.1", {port}), Handler).serve_forever()\n';

function isFree(): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Command lines of processes that run a program of this test. */
function left(): string[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return line.includes(folder) ? [line] : [];
      } catch {
        return [];
      }
    });
}

afterEach(async () => {
  expect(await isFree()).toBe(true);
  // what was killed is still there for a moment on a busy machine
  await expect.poll(left, { timeout: 3000 }).toEqual([]);
});

const get = (service: Service, where: string, time?: number) =>
  ask(service.address, { method: 'GET', path: where, headers: {}, body: undefined }, time);

test('a service is waited for, asked and ended', async () => {
  const service = (await started(`${SERVER}time.sleep(0.3)\n${SERVE}`)) as Service;
  expect(await get(service, '/')).toMatchObject({ status: 200, json: { ok: true } });
  expect(await get(service, '/big')).toEqual({ failed: 'got an answer of more than 1 MiB' });
  expect(await get(service, '/cut')).toMatchObject({ failed: expect.stringContaining('was cut off') });
  expect(service.isOver()).toBe(false);
  expect(await service.stop()).toBeUndefined();
  expect(await get(service, '/')).toMatchObject({ failed: expect.stringContaining('nobody') });
});

test('one that listens on IPv6 only is found', async () => {
  const service = (await started(
    `${SERVER}import socket\nhttp.server.ThreadingHTTPServer.address_family = socket.AF_INET6\n${SERVE.replace('127.0.0.1', '::1')}`,
  )) as Service;
  expect(service.address.host).toBe('::1');
  await service.stop();
});

test('one that crashes at its start is told at once, with its last words', async () => {
  const found = await started('print("\\x1b[31mhello\\x1b[0m")\nraise RuntimeError("no database")\n');
  expect(found).toMatchObject({ reason: 'The program ended itself with exit code 1 before it answered.' });
  expect((found as { log: string }).log).toMatch(/^hello\n[\s\S]*RuntimeError: no database/);
});

test('one that never listens is given up', async () => {
  const found = await started('import time\ntime.sleep(60)\n', 600);
  expect(found).toMatchObject({ reason: expect.stringMatching(/nothing answers on port \d+ after 0.6 seconds/) });
});

test('one that listens and never answers is given up', async () => {
  const found = await started(
    'import socket, time\ns = socket.create_server(("127.0.0.1", {port}))\ntime.sleep(60)\n',
    600,
  );
  expect(found).toMatchObject({ reason: expect.stringContaining('nothing answers') });
});

test('one that takes another port is given up', async () => {
  const found = await started(`${SERVER}${SERVE.replace('{port}', '0')}`, 600);
  expect(found).toMatchObject({ reason: expect.stringContaining('nothing answers') });
});

test('what a service has started ends with it', async () => {
  const child = `subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", "${folder}"])\n`;
  const service = (await started(`${SERVER}${child}${SERVE}`)) as Service;
  expect(left()).toHaveLength(2);
  await service.stop();
});

test.runIf(process.platform === 'linux').each([
  ['has a helper in a session of its own', ''],
  ['goes on in the background and ends', 'os._exit(0)\n'],
])('of one that %s, nothing is left', async (_, then) => {
  const helper = `subprocess.Popen([sys.executable, ${JSON.stringify(path.join(folder, 'helper.py'))}], start_new_session=True)\n`;
  const runs = then === '' ? 'import time\ntime.sleep(60)\n' : `${SERVER}${SERVE}`;
  const found = await started(`${SERVER}${helper}${then}${SERVE}`, 4000, runs);
  expect('address' in found || then !== '').toBe(true);
  if ('address' in found) await found.stop();
  else expect(found.reason).toBe('The program ended itself with exit code 0 before it answered.');
});

test('one that ignores the signal to end is ended all the same', async () => {
  const service = (await started(`${SERVER}signal.signal(signal.SIGTERM, signal.SIG_IGN)\n${SERVE}`)) as Service;
  await service.stop();
});

describe('one that is asked to end as a platform does it', () => {
  const EXIT = 'signal.signal(signal.SIGTERM, lambda *_: (print("bye"), os._exit(0)))\n';
  test('ends with the code of the signal, or with its own', async () => {
    const plain = (await started(`${SERVER}${SERVE}`)) as Service;
    expect(await plain.end(5)).toMatchObject({ code: 143, isListening: false, log: '' });
    await plain.stop();
    const own = (await started(`${SERVER}${EXIT}${SERVE}`)) as Service;
    expect(await own.end(5)).toMatchObject({ code: 0, isListening: false, log: 'bye\n' });
    await own.stop();
  });

  test('is told if it runs on', async () => {
    const service = (await started(`${SERVER}signal.signal(signal.SIGTERM, signal.SIG_IGN)\n${SERVE}`)) as Service;
    expect(await service.end(0.3)).toMatchObject({ code: undefined, isListening: true });
    await service.stop();
  });

  test('is told if what it started runs on', async () => {
    const file = path.join(folder, 'server.py');
    port = await freePort();
    fs.writeFileSync(file, `${SERVER}${SERVE.replace('{port}', String(port))}`);
    const program = { file: 'sh', args: ['-c', `python3 ${file}; exit 0`], cwd: folder, env: process.env };
    const service = (await serve(program, { port, ready: '/', ended: () => {} }, process)) as Service;
    expect(await service.end(5)).toMatchObject({ code: 143, isListening: true });
    await service.stop();
  });
});

test('100 MB of log neither stop a service nor fill the memory', async () => {
  const flood =
    'import threading\nthreading.Thread(target=lambda: [print("x" * 999_999) for _ in range(100)]).start()\n';
  const service = (await started(`${SERVER}${flood}${SERVE}`, 20_000)) as Service;
  expect(await get(service, '/')).toMatchObject({ status: 200 });
  expect(service.log().length).toBeLessThanOrEqual(16 * 1024);
  await service.stop();
});

test('a program that does not exist is told', async () => {
  port = await freePort();
  const program = { file: 'no-such-program', args: [], cwd: folder, env: process.env };
  const found = await serve(program, { port, ready: '/', ended: () => {}, time: 500 }, process);
  expect(found).toMatchObject({ reason: expect.stringContaining('ENOENT') });
});

test.runIf(process.platform === 'linux')('many starts leave no open file behind', async () => {
  const open = () => fs.readdirSync('/proc/self/fd').length;
  const code = 'require("http").createServer((_, r) => r.end()).listen(process.argv[1], "127.0.0.1")';
  const round = async () => {
    port = await freePort();
    const program = { file: process.execPath, args: ['-e', code, String(port)], cwd: folder, env: process.env };
    const service = (await serve(program, { port, ready: '/', ended: () => {} }, process)) as Service;
    await get(service, '/');
    await service.stop();
  };
  await round();
  const before = open();
  for (let i = 0; i < 15; i++) await round();
  // one may be about to close; other files of tests run in this process, and hold theirs for half a minute
  await expect.poll(open, { timeout: 45_000 }).toBeLessThanOrEqual(before + 2);
});
