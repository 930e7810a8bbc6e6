/** Long output on a terminal, through less and through whatever `PAGER` may be. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshEnv, onTerminal, type Step } from './terminal.js';

const show = (env: Record<string, string>, steps: readonly Step[] = [], args: readonly string[] = ['show']) =>
  onTerminal(freshEnv(env), args, steps, { rows: 24 });

/** Both ends of the output. */
const [FIRST, LAST] = ['Python Developer (2026)', 'What now: roadmap next'];

describe('less', () => {
  test('tells how to leave it, there and at the end, keeps colours, and leaves the screen as it was', () => {
    const { code, screen } = show({}, [
      ['space shows more', 'G'],
      ['q goes back', 'q'],
    ]);
    expect(code).toBe(0);
    expect(screen).toContain('space shows more, q goes back');
    expect(screen).toContain('\u001b[1mPython Developer');
    expect(screen).not.toContain('ESC[');
  });

  test.each([['-S'], ['']])('shows colours as colours with LESS=%j, too', (less) => {
    const { screen } = show({ LESS: less }, [[FIRST, 'q']]);
    expect(screen).not.toContain('ESC[');
    expect(screen).toContain('\u001b[1mPython');
  });
});

describe('another pager', () => {
  test.each([
    ['with arguments and quotes', `sed -e 's/^/paged: /'`],
    ['with a pipe', `tr a-z A-Z | sed 's/^/paged: /'`],
  ])('%s gets the text', (_, pager) => {
    expect(show({ PAGER: pager }).text).toContain('paged: ');
  });

  test('ROADMAP_PAGER goes before PAGER', () => {
    expect(show({ PAGER: 'false', ROADMAP_PAGER: `sed 's/^/paged: /'` }).text).toContain('paged: ');
  });

  test.each([
    ['fails', 'false'],
    ['does not exist', 'no-such-pager'],
    ['cannot be understood by the shell', `less -P'`],
    ['is ended by a signal', 'sh -c "kill -INT \\$\\$"'],
  ])('that %s leaves the text to us', (_, pager) => {
    const { code, text } = show({ PAGER: pager });
    expect(code).toBe(0);
    expect(text).toContain(FIRST);
    expect(text).toContain(LAST);
  });

  // less itself is no witness: a Ctrl-C between its prompt and its wait for a key is not rung for
  test('that stays at Ctrl-C is waited for', () => {
    const env = freshEnv();
    const pager = path.join(env.HOME!, 'pager.mjs');
    const staying = "process.on('SIGINT', () => setTimeout(() => (console.log('it stayed'), process.exit()), 300));";
    fs.writeFileSync(pager, `${staying} setInterval(() => {}, 1000); console.log('ready');`);
    const PAGER = `"${process.execPath}" "${pager}"`;
    const { code, text } = onTerminal({ ...env, PAGER }, ['show'], [['ready', '\u0003']], { rows: 24 });
    expect(code).toBe(0);
    expect(text).toContain('it stayed');
  });

  test('that reads only the beginning shows only that', () => {
    expect(show({ PAGER: 'head -3' }).text).not.toContain(LAST);
  });
});

test('short output, --no-pager and the setting need no pager', () => {
  const env = freshEnv({ PAGER: `sed 's/^/paged: /'` });
  expect(onTerminal(env, ['show'], [], { rows: 500 }).text).not.toContain('paged: ');
  expect(onTerminal(env, ['show', '--no-pager'], [], { rows: 24 }).text).not.toContain('paged: ');
  onTerminal(env, ['config', 'pager', 'off']);
  expect(onTerminal(env, ['show'], [], { rows: 24 }).text).not.toContain('paged: ');
});
