import { describe, expect, test } from 'vitest';
import { wantsColor } from '../../../src/io/terminal/wants-color.js';
import { home } from '../../run.js';

describe('signs beyond ASCII', () => {
  const lines = ['', 'next', 'show', 'history', 'config', 'help', 'note 1.1', 'show nothing-like-it-at-all'];
  test.each([{ LC_ALL: 'C' }, { LANG: 'de_DE@euro' }, { TERM: 'linux' }, { LC_CTYPE: 'de_DE.ISO-8859-1' }])(
    'are not printed with %o',
    async (env) => {
      const run = home({ LANG: '', ...(env as object) });
      await run('done 1.1 1.2 1.3 1.4 1.5 1.6 1.7');
      for (const line of lines) {
        const { stdout, stderr } = await run(line, { terminal: { width: 40 } });
        expect(stdout + stderr, line).not.toMatch(/[^\x00-\x7f]/);
      }
    },
  );

  test('are printed where the locale is UTF-8', async () => {
    expect((await home({ LANG: 'de_DE.UTF-8@euro' })('next')).stdout).toContain('→');
  });
});

test.each([
  [{ FORCE_COLOR: '' }, false],
  [{ FORCE_COLOR: '1' }, true],
  [{ FORCE_COLOR: '0' }, false],
  [{ FORCE_COLOR: '', CLICOLOR_FORCE: '1' }, true],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '' }, true],
])('an empty variable counts as not set: %o in a pipe', (env, colored) => {
  expect(wantsColor({ env, isTTY: false })).toBe(colored);
});
