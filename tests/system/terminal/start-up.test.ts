import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BIN, freshEnv, inPipe } from './terminal.js';

function loaded(env: Record<string, string>, args: readonly string[]): string[] {
  const hook = path.join(env.HOME!, 'hook.cjs');
  const list = path.join(env.HOME!, 'list.json');
  const write = `require('fs').writeFileSync('${list}', JSON.stringify(process.moduleLoadList))`;
  fs.writeFileSync(hook, `process.on('exit', () => ${write})`);
  const run = spawnSync(process.execPath, ['--require', hook, ...args], { env, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  return JSON.parse(fs.readFileSync(list, 'utf8'));
}

test.each(['next', 'show', 'show http-basics'])(
  'roadmap %s in a pipe loads no module of Node beyond those of an empty program that has fs and path',
  (line) => {
    const env = freshEnv();
    inPipe(env, ['start', '1.1']);
    const empty = path.join(env.HOME!, 'empty.cjs');
    fs.writeFileSync(empty, "require('node:fs'); require('node:path');");
    const usual = new Set(loaded(env, [empty]));
    const more = loaded(env, [BIN, ...line.split(' ')]).filter((name) => !usual.has(name));
    expect(more).toEqual([]);
  },
);
