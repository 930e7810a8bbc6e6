import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RoadmapError } from '../../../src/errors.js';
import { home } from '../../run.js';

const python = async () => ({
  describe: async () => ({ version: '3.12.1', file: '/usr/bin/python3', found: 'python3' }),
});
const PYTHON = { python } as unknown as Parameters<ReturnType<typeof home>>[1];

type Finding = { name: string; ok: boolean; text: string; mend: string | null };

async function doctor(run: ReturnType<typeof home>) {
  const { stdout, code } = await run('doctor --json', PYTHON);
  const { findings } = JSON.parse(stdout) as { findings: Finding[] };
  return { code, findings, bad: findings.filter(({ ok }) => !ok) };
}

async function used() {
  const run = home();
  await run('done 1.1');
  const journal = path.join(run.folder, 'journal');
  const file = path.join(journal, fs.readdirSync(journal)[0]!);
  return { run, journal, file, checkpoint: path.join(run.folder, 'progress.json') };
}

describe('doctor', () => {
  test('of a home that is well: every look says what it saw, and 0', async () => {
    const { run } = await used();
    const { code, findings } = await doctor(run);
    expect(code).toBe(0);
    const names = findings.map(({ name }) => name.split(' ')[0]);
    const all = [
      'program',
      'course',
      'questions',
      'data',
      'config',
      'state',
      'journal',
      'checkpoint',
      'settings',
      'python',
      'programs',
    ];
    expect(names).toEqual(all);
    expect(findings.find(({ name }) => name === 'python')?.text).toBe('3.12.1, /usr/bin/python3 (found as python3)');
  });

  const FAULTS: readonly [string, (home: Awaited<ReturnType<typeof used>>) => void, string, RegExp][] = [
    [
      'a folder as the checkpoint',
      ({ checkpoint }) => {
        fs.rmSync(checkpoint);
        fs.mkdirSync(checkpoint);
      },
      'checkpoint',
      /^mv .*progress\.json .*progress\.json\.old$/,
    ],
    ['a damaged line', ({ file }) => fs.appendFileSync(file, '\n{"v":1}\n'), 'journal', /roadmap history/],
    ['a wrong setting', ({ run }) => write(run, '{"hours": 500}'), 'settings', /^roadmap config hours --unset$/],
    ['a broken settings file', ({ run }) => write(run, '{'), 'settings', /^roadmap config --reset$/],
    [
      'a roadmap that is gone',
      ({ run }) => write(run, '{"roadmap": "/gone.yaml"}'),
      'course',
      /roadmap config roadmap --unset/,
    ],
    ['a file as the state folder', ({ run }) => replace(path.join(run.folder, 'state')), 'state', /^mv /],
  ];
  test.each(FAULTS)('%s is found, and its finding ends with what mends it', async (_, damage, name, mend) => {
    const before = await used();
    damage(before);
    const { code, bad } = await doctor(before.run);
    expect(code).toBe(1);
    const found = bad.find((one) => one.name.startsWith(name));
    expect(found, JSON.stringify(bad)).toBeDefined();
    expect(found!.mend).toMatch(mend);
    for (const one of bad) expect(one.mend).not.toContain('roadmap doctor');
    const { stdout, stderr } = await before.run('doctor', PYTHON);
    expect(stdout).toContain(`→ `);
    expect(stderr).toMatch(/^error: \d+ of \d+ checks needs? attention\.\n$/);
  });

  test('an event dated in the future is told', async () => {
    const { run } = await used();
    run.env.ROADMAP_NOW = '2026-11-20T09:00:00Z';
    expect((await doctor(run)).bad.map(({ text }) => text)).toEqual([
      '1 event, 1 event dated in the future, as by a wrong clock',
    ]);
  });

  test('without a home everything else is still looked at', async () => {
    const { bad, findings } = await doctor(home({ ROADMAP_HOME: '~/x', HOME: 'rel' }));
    expect(bad).toHaveLength(1);
    expect(bad[0]).toMatchObject({
      text: expect.stringContaining('HOME is rel'),
      mend: expect.stringContaining('ROADMAP_HOME='),
    });
    expect(findings.map(({ name }) => name)).toEqual(expect.arrayContaining(['program', 'python']));
  });

  test('no Python is a finding with its own way out', async () => {
    const { run } = await used();
    const missing = new RoadmapError({ kind: 'failed', message: 'No Python was found.', hint: 'Install it.' });
    const none = { python: async () => Promise.reject(missing) } as unknown as typeof PYTHON;
    const { stdout, code } = await run('doctor', none);
    expect(code).toBe(1);
    expect(stdout).toContain('BAD  python: No Python was found.');
    expect(stdout).toContain('→ Install it.');
  });

  test('names with escapes are shown inert', async () => {
    const { run, journal } = await used();
    fs.writeFileSync(path.join(journal, '\u001b]0;owned\u0007.jsonl'), '');
    const { stdout } = await run('doctor', PYTHON);
    expect(stdout).toContain('\\u{1b}]0;owned\\u{7}.jsonl');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

function write(run: ReturnType<typeof home>, text: string) {
  fs.writeFileSync(path.join(run.folder, 'config.json'), text);
}

function replace(folder: string) {
  fs.rmSync(folder, { recursive: true });
  fs.writeFileSync(folder, '');
}
