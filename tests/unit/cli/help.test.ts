import { describe, expect, test } from 'vitest';
import { COMMANDS, GLOBAL_OPTIONS } from '../../../src/cli/commands.js';
import { EXIT } from '../../../src/errors.js';
import { widthOf } from '../../../src/views/layout.js';
import { home } from '../../run.js';

const NAMES = COMMANDS.map(({ name }) => name);

describe('every command explains itself', () => {
  test.each(COMMANDS)('$name: usage, options with their values, examples, in this order', async (command) => {
    const { code, stdout } = await home()(`${command.name} --help`);
    expect(code).toBe(0);
    expect(stdout.startsWith(`Usage: roadmap ${command.name}`)).toBe(true);
    const options = command.options ?? [];
    for (const { name, value } of options) {
      expect(stdout).toContain(`--${name}`);
      for (const one of value?.among ?? []) expect(stdout).toMatch(new RegExp(`\\b${one}\\b`));
    }
    const [option, example] = [stdout.indexOf('Options:'), stdout.indexOf('Examples:')];
    expect(example).toBeGreaterThan(option);
    expect(option > 0).toBe(options.length > 0);
  });

  test.each(NAMES)('help %s says the same', async (name) => {
    expect(await home()(`help ${name}`)).toEqual(await home()(`${name} --help`));
    expect(await home()(`help ${name} --json`)).toEqual(await home()(`${name} --help --json`));
  });

  test.each(COMMANDS)('the examples of $name are lines that the parser takes', async ({ examples }) => {
    for (const example of examples) {
      const run = home();
      await run('start 1.1'); // for `done`, which needs a current topic
      const { code, stderr } = await run(`${example} --json`);
      expect(stderr).toBe('');
      expect(code, example).not.toBe(2);
    }
  });
});

describe('roadmap --help', () => {
  test('lists every command, and every option of all commands', async () => {
    const { stdout } = await home()('--help');
    for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    for (const { name } of GLOBAL_OPTIONS) expect(stdout).toContain(`--${name}`);
    expect(await home()('help')).toEqual(await home()('--help'));
    expect((await home()('-h')).stdout).toBe(stdout);
  });

  test('as JSON it is the whole surface', async () => {
    const { commands, exitCodes } = JSON.parse((await home()('--help --json')).stdout);
    expect(commands.map(({ name }: { name: string }) => name)).toEqual(NAMES);
    expect(exitCodes.map(({ name }: { name: string }) => Number(name))).toEqual(Object.values(EXIT));
  });

  test.each([40, 80, 120])('fits %i columns and breaks no word', async (width) => {
    const lines = ['--help', 'help exit-codes', 'help environment', ...NAMES.map((name) => `${name} --help`)];
    for (const line of lines) {
      const { stdout } = await home()(line, { terminal: { width } });
      const wide = (await home()(line, { terminal: { width: 1000 } })).stdout;
      for (const row of stdout.split('\n')) expect(widthOf(row), row).toBeLessThanOrEqual(width);
      expect(stdout.split(/\s+/).sort()).toEqual(wide.split(/\s+/).sort());
    }
  });
});

test('exit codes and the environment have pages of their own', async () => {
  const codes = (await home()('help exit-codes')).stdout;
  for (const code of Object.values(EXIT)) expect(codes).toMatch(new RegExp(`^  ${code} `, 'm'));
  expect((await home()('help environment')).stdout).toContain('ROADMAP_HOME');
});

test('--version, -v and version say the same', async () => {
  for (const line of ['--version', '-v', 'version', 'next --version'])
    expect((await home()(line)).stdout).toBe('0.0.0-test\n');
  expect(JSON.parse((await home()('version --json')).stdout)).toEqual({ version: 1, roadmap: '0.0.0-test' });
});
