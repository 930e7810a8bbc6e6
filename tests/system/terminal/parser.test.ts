import fs from 'node:fs';
import { expect, test } from 'vitest';
import { freshEnv, inPipe } from './terminal.js';

test.each([
  ['next'],
  ['show'],
  ['show', '3'],
  ['show', 'http-basics'],
  ['show', 'nothing-like-it'],
  ['done', '1.1', '1.2'],
  ['done'],
  ['start', '1.1'],
])('the short way and the parser print the same for: %s %s %s', (...args) => {
  const words = args.filter(Boolean);
  const now = { ROADMAP_NOW: '2026-11-24T09:00:00Z' };
  // --no-pager means nothing in a pipe, but only the parser takes it
  expect(inPipe(freshEnv(now), words)).toEqual(inPipe(freshEnv(now), [...words, '--no-pager']));
});

test('the way of next loads no built-in module beyond those listed', () => {
  const script = `process.on('exit', () => console.error(JSON.stringify(process.moduleLoadList)))`;
  const env = freshEnv({ NODE_OPTIONS: '' });
  const list = (args: string[]) =>
    JSON.parse(
      inPipe({ ...env, NODE_OPTIONS: `--require ${write(script)}` }, args)
        .stderr.trim()
        .split('\n')
        .at(-1)!,
    );
  const names = (args: string[]) =>
    (list(args) as string[]).map((name) => name.replace(/^(NativeModule|Internal Binding) /, ''));
  const loaded = names(['next']);
  for (const heavy of ['child_process', 'crypto', 'readline', 'worker_threads', 'http', 'zlib', 'vm']) {
    expect(loaded, heavy).not.toContain(heavy);
  }
});

function write(script: string): string {
  const file = `${freshEnv().HOME}/hook.cjs`;
  fs.writeFileSync(file, script);
  return file;
}
