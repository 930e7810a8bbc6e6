import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SETTING_KEYS } from '../../../src/core/settings.js';
import { home, ROOT } from '../../run.js';

const KINDS = path.join(ROOT, 'tests/fixtures/kinds');

function homeWith(text: string | Buffer) {
  const run = home();
  fs.writeFileSync(path.join(run.folder, 'config.json'), text);
  return run;
}

const valuesOf = (run: ReturnType<typeof home>) =>
  JSON.parse(fs.readFileSync(path.join(run.folder, 'config.json'), 'utf8'));

describe('a value is checked when it is set, and says what it takes', () => {
  test.each([
    ['hours 200', '200 is not a number of hours a week.', 'a number from 1 to 80'],
    ['hours ten', 'ten is not a number of hours a week.', 'a number from 1 to 80'],
    ['hours ""', 'Nothing is not a number of hours a week.', 'a number from 1 to 80'],
    ['interval 7.5', '7.5 is not a whole number of days.', 'a whole number from 7 to 365'],
    ['retention 1', '1 is not a share of right answers.', 'from 0.7 to 0.97'],
    ['pager maybe', 'maybe is neither on nor off.', 'on or off'],
    ['interview soon', 'soon is not a date.', 'such as 2027-03-01'],
    ['interview 2026-11-24', '2026-11-24 is not in the future.', 'a date to come'],
    ['background begginer', 'There is no background begginer.', 'Did you mean beginner?'],
    ['silence nope', 'There is no silence nope.', 'It can be'],
    ['hourz 5', 'There is no setting hourz.', 'Did you mean hours?'],
    ['--unset', '--unset needs a setting.', 'roadmap config hours --unset'],
    ['hours 5 --unset', 'A value and --unset do not go together.', 'Give one of them.'],
    ['hours --reset', '--reset forgets all settings', 'roadmap config hours --unset'],
  ])('config %s', async (words, message, hint) => {
    const run = home();
    const { code, stderr } = await run(`config ${words}`);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(fs.existsSync(path.join(run.folder, 'config.json'))).toBe(false);
  });

  test.each([
    ['hours', '“12”', 12],
    ['hours', '１２', 12],
    ['hours', '7,5', 7.5],
    ['pager', 'OFF', false],
    ['pager', 'True', true],
    ['accessible', ' yes ', true],
    ['HOURS', '5', 5],
    ['interview', '`2027-03-01`', '2027-03-01'],
  ])('config %s %s is understood', async (key, text, value) => {
    const run = home();
    expect((await run(`config ${key} "${text}"`)).code).toBe(0);
    expect(valuesOf(run)).toEqual({ [key.toLowerCase()]: value });
  });
});

describe('config roadmap', () => {
  test('keeps an absolute path, so that it holds in every folder', async () => {
    const run = home();
    await run(`config roadmap ${path.relative('', KINDS)}`);
    expect(valuesOf(run)).toEqual({ roadmap: KINDS });
    expect((await run('next')).stdout).toContain('1.1 All kinds');
  });

  test.each(['/nowhere.yaml', 'package.json', '""'])('%s is refused and changes nothing', async (name) => {
    const run = home();
    expect((await run(`config roadmap ${name}`)).code).not.toBe(0);
    expect(fs.existsSync(path.join(run.folder, 'config.json'))).toBe(false);
  });

  test('a path with characters that are not shown is kept as it is', async () => {
    const run = home();
    const folder = path.join(run.folder, 'a\u200d\tb');
    fs.cpSync(KINDS, folder, { recursive: true });
    expect((await run(`config roadmap "${folder}"`)).code).toBe(0);
    expect((await run('next')).stdout).toContain('1.1 All kinds');
    expect((await run('config roadmap')).stdout).not.toContain('\u200d');
  });

  test('an error about a roadmap that a setting or a variable names says so, and how to go on', async () => {
    const run = homeWith('{"roadmap": "/nowhere.yaml"}');
    const { stderr, code } = await run('next');
    expect(code).toBe(1);
    expect(stderr).toContain('roadmap config roadmap --unset');
    expect((await run('config roadmap --unset')).code).toBe(0);
    expect((await run('next')).code).toBe(0);
    run.env.ROADMAP_FILE = '/nowhere.yaml';
    expect((await run('next')).stderr).toContain('ROADMAP_FILE names it');
    expect((await run('next --roadmap /other.yaml')).stderr).not.toContain('ROADMAP_FILE');
  });
});

describe('a settings file that somebody wrote by hand', () => {
  const WRONG: readonly [string, string][] = [
    ['hours', '500'],
    ['hours', '"5"'],
    ['roadmap', '5'],
    ['roadmap', '""'],
    ['background', '{}'],
    ['pager', '"off"'],
    ['silence', '[1]'],
    ['silence', '"a"'],
    ['interview', '"2026-02-30"'],
    ['interval', '1e400'],
    ['retention', 'true'],
    ['accessible', '0'],
  ];
  test.each(WRONG)('%s: %s is named in one sentence, and every way out works', async (key, value) => {
    const run = homeWith(`{"${key}": ${value}, "theirs": 1}`);
    const { code, stderr } = await run('next');
    expect(code).toBe(4);
    expect(stderr).toContain(`The setting ${key} is `);
    expect(stderr).toContain(`roadmap config ${key} --unset`);
    for (const line of ['config', `config ${key}`, 'help', '--help', '--version', 'next --help'])
      expect((await run(line)).code, line).toBe(0);
    expect((await run('config')).stdout).toContain(`The setting ${key} is`);
    expect((await run(`config ${key} --unset`)).code).toBe(0);
    expect(valuesOf(run)).toEqual({ theirs: 1 });
    expect((await run('next')).code).toBe(0);
  });

  test.each([
    ['a byte order mark', '\ufeff{"hours": 5}'],
    ['null for what is not set', '{"roadmap": null, "hours": 5}'],
    ['keys of a newer version', '{"hours": 5, "theme": {"dark": true}}'],
  ])('%s is no fault', async (_, text) => {
    const run = homeWith(text);
    expect((await run('next')).code).toBe(0);
    expect((await run('config hours --json')).stdout).toContain('"value": 5');
    expect((await run('config pager off')).code).toBe(0);
    expect(valuesOf(run)).toMatchObject({ hours: 5, pager: false });
  });

  test.each([
    ['a list', '[1, 2]', 'a list'],
    ['a number', '5', 'one value'],
    ['null', 'null', 'one value'],
    ['an empty file', '', 'empty'],
    ['a cut file', '{"hours": 5', 'not JSON'],
    ['UTF-16', Buffer.from('\ufeff{"hours": 5}', 'utf16le'), 'UTF-8'],
    ['UTF-16 without a mark', Buffer.from('{"hours": 5}', 'utf16le'), 'UTF-8'],
    ['deep nesting', '['.repeat(100_000), 'not JSON'],
    ['binary', Buffer.from([0, 1, 2, 255]), 'UTF-8'],
  ])('%s is told, never wiped, and put aside when asked', async (_, text, why) => {
    const run = homeWith(text);
    const file = path.join(run.folder, 'config.json');
    const before = fs.readFileSync(file);
    for (const line of ['next', 'config', 'config hours 5', 'config hours --unset']) {
      const { code, stderr } = await run(line);
      expect(code, line).toBe(4);
      expect(stderr).toContain(why);
      expect(stderr).toContain('roadmap config --reset');
    }
    expect(fs.readFileSync(file)).toEqual(before);
    for (const line of ['--help', '--version', 'help config']) expect((await run(line)).code, line).toBe(0);
    expect((await run('config --reset')).stdout).toContain('config.json.old');
    expect(fs.readFileSync(`${file}.old`)).toEqual(before);
    expect((await run('config hours 5')).code).toBe(0);
    expect((await run('next')).code).toBe(0);
    expect((await run('config --reset')).stdout).toContain('config.json.old-1');
  });
});

test('config tells every setting, what it takes, and what holds while it is not set', async () => {
  const { settings } = JSON.parse((await home()('config --json')).stdout);
  expect(settings.map(({ key }: { key: string }) => key)).toEqual(SETTING_KEYS);
  for (const one of settings)
    expect(one).toMatchObject({ value: null, meaning: expect.any(String), takes: expect.any(String), problem: null });
  expect(settings.find(({ key }: { key: string }) => key === 'pager').usual).toBe(true);
});

test('a linked settings file is changed where it is, also before it is there', async () => {
  const run = home();
  const real = path.join(run.folder, 'dotfiles', 'rm.conf');
  fs.mkdirSync(path.dirname(real));
  fs.symlinkSync('dotfiles/rm.conf', path.join(run.folder, 'config.json'));
  await run('config hours 12');
  await run('config pager off');
  expect(fs.lstatSync(path.join(run.folder, 'config.json')).isSymbolicLink()).toBe(true);
  expect(JSON.parse(fs.readFileSync(real, 'utf8'))).toEqual({ hours: 12, pager: false });
  expect(fs.readdirSync(path.dirname(real))).toEqual(['rm.conf']);
});

test('a setting that reschedules is saved even if what follows from it cannot be', async () => {
  const run = home();
  const refresh = async () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }));
  expect((await run('config retention 0.8', { progress: { refresh } })).code).toBe(0);
  expect(valuesOf(run)).toEqual({ retention: 0.8 });
});
