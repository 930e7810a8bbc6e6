/** What is wrong outside the program: no home, full or closed outputs, pipes in the place of files. One sentence each, never a hang. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SETTING_KEYS } from '../../src/core/settings.js';
import { eventsIn } from '../run.js';
import { BIN, freshEnv, inPipe } from './terminal/terminal.js';

/** Runs a shell line in which `roadmap` is the program; ten seconds are a hang. */
function shell(env: Record<string, string>, line: string) {
  const script = line.replaceAll('roadmap', `'${process.execPath}' '${BIN}'`);
  const run = spawnSync('bash', ['--norc', '-c', script], { env, encoding: 'utf8', timeout: 10_000 });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

const STACK = /\n\s+at .*\.js:\d/;

describe('a full standard output', () => {
  test('after a change says that the change is saved', () => {
    const env = freshEnv();
    const { code, stderr } = shell(env, 'roadmap done 1.1 > /dev/full');
    expect(code).toBe(1);
    expect(stderr).toContain('The output could not be written: there is no space where it goes.');
    expect(stderr).toContain('What the command changed is saved');
    expect(stderr).not.toMatch(/[Nn]othing was saved/);
    expect(eventsIn(env.ROADMAP_HOME!).map(({ type }) => type)).toEqual(['claimed']);
  });

  test.each(['show --json', 'show', 'next --json', 'config', '--help', '--version', 'nonsense --json', 'history'])(
    'of %s is told without a stack and without a word of saving',
    (line) => {
      const { code, stderr } = shell(freshEnv(), `roadmap ${line} > /dev/full`);
      expect(code).not.toBe(0);
      expect(stderr).toMatch(/^error: /);
      expect(stderr).not.toMatch(STACK);
      expect(stderr).not.toContain('saved');
    },
  );

  test.each(['done 1.1', 'show', 'nonsense'])('both outputs full: %s ends with a code', (line) => {
    expect(shell(freshEnv(), `roadmap ${line} > /dev/full 2> /dev/full`).code).toBeGreaterThan(0);
  });
});

test.each(['show --json | head -1', 'show | head -1', '--help | true', 'history | true'])(
  'a reader that goes away is no fault: %s',
  (line) => {
    const { stderr } = shell(freshEnv(), `roadmap ${line}`);
    expect(stderr).toBe('');
  },
);

describe('no place for data', () => {
  const lines = ['done 1.1', 'next', 'config hours 5'];
  test.each([
    ['HOME is relative', { HOME: 'rel' }, 'HOME is rel, and it has to be an absolute path'],
    ['HOME is a file', { HOME: '/dev/null' }, ''],
    ['the home cannot be made', { HOME: '/proc/none' }, ''],
    ['ROADMAP_HOME cannot be made', { ROADMAP_HOME: '/proc/none/x' }, ''],
    ['ROADMAP_HOME is a file', { ROADMAP_HOME: '/etc/passwd' }, ''],
    ['ROADMAP_HOME has 5,000 characters', { ROADMAP_HOME: `/tmp/${'x'.repeat(5000)}` }, ''],
    ['ROADMAP_HOME needs a home', { ROADMAP_HOME: '~/x', HOME: 'rel' }, 'HOME is rel'],
  ])('%s', (_, more, message) => {
    const { ROADMAP_HOME: _home, ...rest } = freshEnv();
    const env = { ...rest, ...more } as Record<string, string>;
    for (const line of lines) {
      const { code, stderr } = shell(env, `roadmap ${line}`);
      expect(code, `${line}: ${stderr}`).toSatisfy((status) => status === 1 || (line === 'next' && status === 0));
      expect(stderr).not.toMatch(STACK);
      expect(stderr).not.toContain('unexpected');
      expect(stderr).toContain(message);
      if (code === 1) expect(stderr.length).toBeLessThan(700);
    }
    for (const line of ['--help', '--version', 'help next']) expect(shell(env, `roadmap ${line}`).code).toBe(0);
    expect([0, 1]).toContain(shell(env, 'roadmap doctor').code);
  });

  test('nothing is ever made in the current folder', () => {
    const { ROADMAP_HOME: _home, ...rest } = freshEnv();
    const here = path.join(rest.HOME!, 'here');
    fs.mkdirSync(here);
    for (const more of ['XDG_DATA_HOME=data', 'XDG_CONFIG_HOME=.cfg', 'HOME=rel', "ROADMAP_HOME='~/rm'"])
      for (const line of ['done 1.1', 'config hours 5']) shell(rest, `cd '${here}'; export ${more}; roadmap ${line}`);
    expect(fs.readdirSync(here)).toEqual([]);
  });
});

test('a pipe in the place of debug.log does not hang the report of an error', () => {
  const env = freshEnv();
  fs.mkdirSync(path.join(env.ROADMAP_HOME!, 'state'), { recursive: true });
  spawnSync('mkfifo', [path.join(env.ROADMAP_HOME!, 'state', 'debug.log')]);
  fs.writeFileSync(path.join(env.ROADMAP_HOME!, 'hook.cjs'), `Buffer.from = () => { throw new Error('boom'); };`);
  const hooked = { ...env, NODE_OPTIONS: `--require ${env.ROADMAP_HOME}/hook.cjs` };
  expect(shell(hooked, 'roadmap next').code).toBe(1);
});

test.each(['mkdir', 'mkfifo', 'ln -s x.jsonl'])('doctor lives through what should be a journal: %s', (make) => {
  const env = freshEnv();
  shell(env, 'roadmap done 1.1');
  const { code, stdout } = shell(env, `${make} "$ROADMAP_HOME/journal/x.jsonl"; timeout 5 roadmap doctor`);
  expect(code).toBe(1);
  expect(stdout).toContain('BAD  journal x.jsonl');
  expect(stdout).toMatch(/^(ok |BAD) +python: /m);
});

describe('the settings file', () => {
  test('of six commands at once, each keeps its setting', async () => {
    const values = {
      hours: '5',
      pager: 'off',
      accessible: 'on',
      retention: '0.8',
      interval: '30',
      interview: '2099-01-01',
    };
    const keys = Object.keys(values);
    expect(SETTING_KEYS).toEqual(expect.arrayContaining(keys));
    for (let round = 0; round < 5; round++) {
      const env = freshEnv();
      const ends = Object.entries(values).map(
        ([key, value]) =>
          new Promise<number | null>((resolve) => {
            spawn(process.execPath, [BIN, 'config', key, value], { env, stdio: 'ignore' }).on('exit', resolve);
          }),
      );
      expect(await Promise.all(ends)).toEqual(keys.map(() => 0));
      const kept = JSON.parse(fs.readFileSync(path.join(env.ROADMAP_HOME!, 'config.json'), 'utf8'));
      expect(Object.keys(kept).sort()).toEqual([...keys, 'asked'].sort()); // a home of the tests was asked
      expect(fs.readdirSync(env.ROADMAP_HOME!).filter((name) => name.startsWith('config.json'))).toEqual([
        'config.json',
      ]);
    }
  });

  test('a lock left over from a killed process is passed', () => {
    const env = freshEnv();
    const lock = path.join(env.ROADMAP_HOME!, 'config.json.lock');
    fs.writeFileSync(lock, '');
    fs.utimesSync(lock, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    expect(inPipe(env, ['config', 'hours', '5']).code).toBe(0);
    expect(fs.existsSync(lock)).toBe(false);
  });
});
