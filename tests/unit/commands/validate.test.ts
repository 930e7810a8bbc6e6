import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProgramRun } from '../../../src/core/quiz/found.js';
import { home, ROOT } from '../../run.js';
import { questionsOf, roadmapOf } from '../io/course/files.js';

/** A home with a roadmap whose questions have programs. */
function author(roadmap = roadmapOf(), questions = questionsOf('code: print(1)', 'output: "2"')) {
  const run = home();
  const folder = path.join(run.folder, 'course');
  fs.mkdirSync(path.join(folder, 'questions'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'roadmap.yaml'), roadmap);
  fs.writeFileSync(path.join(folder, 'questions', 'all.yaml'), questions);
  return Object.assign(run, { course: folder });
}

/** A Python that prints what it is given. */
const python = async () => ({
  run: async (): Promise<ProgramRun> => ({ output: '1\n', end: { kind: 'exited', code: 0 } }),
  sameSyntax: async () => true,
  sameRows: async () => ({ same: true as const }),
  describe: async () => ({ version: '3.11.2', file: 'python3', found: '' }),
});

describe('roadmap validate', () => {
  test('prints what editors parse, with exit code 4', async () => {
    const run = author(roadmapOf({ reqires: '[]', summary: '5' }));
    const { code, stdout, stderr } = await run(`validate ${run.course}`);
    expect([code, stderr]).toEqual([4, '']);
    const places = stdout.split('\n').filter((line) => /^.*:\d+:\d+: /.test(line));
    expect(places.map((line) => line.replace(/^.*roadmap.yaml/, ''))).toEqual([
      ':14:18: summary should be a text, and is 5',
      ':19:9: there is no key reqires here',
    ]);
    expect(stdout).toMatch(/^ {2}Did you mean requires\?$/m);
    expect(stdout).toMatch(/roadmap.yaml has 2 problems\.\n$/);
  });

  test('--json tells each problem with its place', async () => {
    const run = author(roadmapOf({ reqires: '[]' }));
    const { code, stdout } = await run(`validate ${run.course} --json`);
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      valid: false,
      total: 1,
      problems: [{ line: 19, column: 9, message: 'there is no key reqires here', hint: 'Did you mean requires?' }],
    });
    expect(Object.keys(JSON.parse(stdout).problems[0])).toEqual(['file', 'line', 'column', 'message', 'hint']);
  });

  test('tells near misses of names, which are no problem', async () => {
    const run = author();
    fs.writeFileSync(path.join(run.course, 'questions.yaml'), '');
    const { code, stdout } = await run(`validate ${run.course}`);
    expect(code).toBe(0);
    expect(stdout).toContain('questions.yaml is not read');
  });

  test.each(['roadmap', 'questions'])('--schema %s prints a JSON Schema', async (name) => {
    const { code, stdout } = await author()(`validate --schema ${name}`);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' });
  });
});

describe('roadmap validate --run', () => {
  test('asks for trust first where the roadmap is elsewhere', async () => {
    const run = author();
    const { code, stdout, stderr } = await run(`validate --run ${run.course}`, { python });
    expect([code, stdout]).toEqual([5, '']);
    expect(stderr).toContain('roadmap trust');
  });

  test('runs what is trusted, and tells what it found at its question', async () => {
    const run = author();
    await run(`trust ${run.course}`);
    const { code, stdout } = await run(`validate --run ${run.course}`, { python });
    expect(code).toBe(4);
    expect(stdout).toMatch(/all\.yaml:4:5: first-word: the program prints "1", not "2"/);
    expect(stdout).toContain('Ran 1 program or query.');
  });

  test('needs no further yes in the current folder', async () => {
    const folder = fs.mkdtempSync(path.join(ROOT, 'dist', 'validate-'));
    fs.cpSync(author().course, folder, { recursive: true });
    const { code, stdout } = await home()(`validate --run ${folder}`, { python });
    fs.rmSync(folder, { recursive: true });
    expect(code).toBe(4);
    expect(stdout).toContain('Ran 1 program or query.');
  });

  test('leaves out what needs a later Python, and says so', async () => {
    const run = author(roadmapOf(), questionsOf('code: print(1)', 'output: "2"', 'minPython: "3.14"'));
    await run(`trust ${run.course}`);
    const { code, stdout } = await run(`validate --run ${run.course}`, { python });
    expect(code).toBe(0);
    expect(stdout).toContain('1 question needs a later Python: first-word.');
  });
});
