import { execSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BIN, freshEnv, inPipe, newcomerEnv, onTerminal } from './terminal.js';

const ESCAPE = /\u001b/;
const SHOW_CURSOR = '\u001b[?25h';

describe('the first run', () => {
  test('on a terminal says three lines, asks two things, and never again', () => {
    const env = newcomerEnv();
    const { code, text } = onTerminal(
      env,
      [],
      [
        ['start from?', '\u001b[B\r'],
        ['hours a week?', '\u001b[B\r'],
      ],
    );
    expect(code).toBe(0);
    expect(text).toContain('Welcome. This is the path: Python Developer (2026).');
    expect(text).toContain('roadmap start syntax-indentation');
    const config = JSON.parse(fs.readFileSync(path.join(env.ROADMAP_HOME!, 'config.json'), 'utf8'));
    expect(config).toEqual({ background: 'some-programming', hours: 10 });
    expect(onTerminal(env, []).text).not.toContain('Welcome');
  });

  test('Ctrl-C ends it with 130 and shows the cursor', () => {
    const { code, screen } = onTerminal(newcomerEnv(), [], [['start from?', '\u0003']]);
    expect(code).toBe(130);
    expect(screen.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(screen.lastIndexOf('\u001b[?25l'));
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('%s during a question shows the cursor and ends by that signal', (signal, status) => {
    const { code, screen } = onTerminal(newcomerEnv(), [], [['start from?', signal]]);
    expect(code).toBe(status);
    expect(screen.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(screen.lastIndexOf('\u001b[?25l'));
  });

  test('flags answer both questions', () => {
    const env = newcomerEnv();
    const { text } = onTerminal(env, ['--background', 'beginner', '--hours', '10']);
    expect(text).not.toContain('Welcome');
    expect(inPipe(env, ['config', 'hours']).stdout).toContain('10');
  });

  test('--no-input asks nothing', () => {
    expect(onTerminal(newcomerEnv(), ['--no-input']).text).not.toContain('Welcome');
  });

  test('in a pipe there is no question, no greeting, no escape, and nothing is written', () => {
    const env = newcomerEnv();
    const { code, stdout, stderr } = inPipe(env, [], '\n');
    expect(code).toBe(0);
    expect(stdout).not.toMatch(ESCAPE);
    expect(stdout).not.toContain('Welcome');
    expect(stderr).toBe('');
    expect(fs.readdirSync(env.ROADMAP_HOME!)).toEqual([]);
  });

  test('TERM=dumb is never asked and has no escapes and no signs beyond ASCII', () => {
    const { code, screen } = onTerminal(freshEnv({ TERM: 'dumb' }), ['show']);
    expect(code).toBe(0);
    expect(screen).not.toMatch(/[^\x00-\x7f]|\u001b/);
  });
});

describe('colour', () => {
  const colored = (env: Record<string, string>, ...args: string[]) =>
    ESCAPE.test(onTerminal(freshEnv(env), ['next', ...args]).screen);
  const piped = (env: Record<string, string>, ...args: string[]) =>
    ESCAPE.test(inPipe(freshEnv(env), ['next', ...args]).stdout);

  test('a terminal has it, a pipe has not', () => {
    expect(colored({})).toBe(true);
    expect(piped({})).toBe(false);
  });

  test('flag, then ROADMAP_NO_COLOR, NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM decide', () => {
    expect(colored({}, '--no-color')).toBe(false);
    expect(piped({ NO_COLOR: '1' }, '--color')).toBe(true);
    expect(colored({ ROADMAP_NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(colored({ NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(colored({ NO_COLOR: '' })).toBe(true);
    expect(piped({ FORCE_COLOR: '1' })).toBe(true);
    expect(piped({ CLICOLOR_FORCE: '1', CLICOLOR: '0' })).toBe(true);
    expect(colored({ CLICOLOR: '0' })).toBe(false);
    expect(colored({ TERM: 'dumb' })).toBe(false);
  });

  test('never alone: without it every status is still told by its sign', () => {
    const env = freshEnv();
    inPipe(env, ['done', '1.1']);
    inPipe(env, ['start', '1.2']);
    const { stdout } = inPipe(env, ['show', '1']);
    expect(stdout).toMatch(/✓ 1\.1/);
    expect(stdout).toMatch(/▸ 1\.2/);
    expect(stdout).toMatch(/· 1\.3/);
  });
});

describe('width', () => {
  test.each([40, 80, 120])('nothing is wider than %i columns', (columns) => {
    const env = freshEnv();
    for (const args of [['show'], ['show', '3'], ['next'], ['done', '1.1'], ['history'], ['config'], []]) {
      const { text } = onTerminal(env, [...args, '--no-input'], [], { columns, rows: 500 });
      const wide = text.split('\n').filter((line) => [...line].length > columns);
      expect(wide, args.join(' ')).toEqual([]);
    }
  });
});

describe('streams', () => {
  test('a reader that goes away is success, without a word', () => {
    const env = freshEnv();
    const out = execSync(`bash -c 'node "${BIN}" show | head -1; echo "code \${PIPESTATUS[0]}"' 2>&1`, {
      env,
      encoding: 'utf8',
    });
    expect(out).toBe('Python Developer (2026)\ncode 0\n');
  });

  test('a closed standard output is no crash', () => {
    const out = execSync(`bash -c 'node "${BIN}" show >&- ; echo "code $?"' 2>&1`, {
      env: freshEnv(),
      encoding: 'utf8',
    });
    expect(out).not.toContain('    at ');
  });

  test('reset without a terminal refuses and names the flag', () => {
    const { code, stderr } = inPipe(freshEnv(), ['reset'], '');
    expect(code).toBe(5);
    expect(stderr).toContain('roadmap reset --yes');
  });
});
