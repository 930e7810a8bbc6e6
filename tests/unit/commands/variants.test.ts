/** What belongs to an option of a choice is for those who picked it; before a pick, for everybody who sees the suggested one. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { home, ROOT } from '../../run.js';

const VARIANTS = path.join(ROOT, 'tests/fixtures/variants');
type Run = ReturnType<typeof home>;

const json = async (run: Run, line: string) => JSON.parse((await run(`${line} --json`)).stdout);
const ids = (all: { id: string }[]) => all.map(({ id }) => id);
const sectionsOf = async (run: Run) => ids((await json(run, 'learn shelf')).sections);
const exercisesOf = async (run: Run) => ids((await json(run, 'practice list')).exercises);
const questionsOf = async (run: Run) => ids((await json(run, 'quiz shelf')).questions);

describe('a lesson, its exercises and questions', () => {
  test('are of the suggested option, then of the one that is picked', async () => {
    const run = home({ ROADMAP_FILE: VARIANTS });
    expect(await sectionsOf(run)).toEqual(['boards', 'red-paint', 'end']);
    expect(await exercisesOf(run)).toEqual(['shelf-red']);
    expect(await questionsOf(run)).toEqual(['shelf-red']);
    await run('pick blue');
    expect(await sectionsOf(run)).toEqual(['boards', 'blue-paint', 'end']);
    expect(await exercisesOf(run)).toEqual(['shelf-blue']);
    expect(await questionsOf(run)).toEqual(['shelf-blue']);
  });

  test('can be had of another option by their names', async () => {
    const run = home({ ROADMAP_FILE: VARIANTS });
    expect(ids((await json(run, 'learn shelf --section blue-paint')).sections)).toEqual(['blue-paint']);
    expect((await json(run, `practice shelf-blue --folder ${os.tmpdir()}/variants`)).exercise.id).toBe('shelf-blue');
    expect((await json(run, 'answer shelf-blue blue')).correct).toBe(true);
  });

  test('say for whom they are', async () => {
    const run = home({ ROADMAP_FILE: VARIANTS });
    expect((await run('learn shelf')).stdout).toContain('This is for red. Choose another: roadmap pick');
  });
});

test('a card has the example of the option that was picked, else the one for everybody', async () => {
  const run = home({ ROADMAP_FILE: VARIANTS });
  expect((await json(run, 'show shelf')).topic.example).toEqual({
    language: 'python',
    code: 'print("shelf")',
    output: 'shelf',
  });
  expect((await run('show shelf')).stdout).not.toContain('This is for');
  await run('pick blue');
  expect((await json(run, 'show shelf')).topic.example).toMatchObject({ for: ['blue'], output: 'blue shelf' });
  expect((await run('show shelf')).stdout).toContain('This is for blue. Choose another: roadmap pick');
});

test('an author is told of an example for an unknown option, and of learners without one', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'variants-'));
  fs.cpSync(VARIANTS, folder, { recursive: true });
  const file = path.join(folder, 'roadmap.yaml');
  const text = fs.readFileSync(file, 'utf8');
  const problemsOf = async (changed: string) => {
    fs.writeFileSync(file, changed);
    const { problems } = await json(home(), `validate ${folder}`);
    return problems.map(({ message }: { message: string }) => message);
  };
  expect(await problemsOf(text.replace('for: [blue]', 'for: [bleu]'))).toEqual([
    'shelf: an example is for bleu, which no choice has as an option',
  ]);
  const [all, own] = ['example: { language', 'examples: [{ for: [blue], language'];
  const without = text.replace(all, 'example: { for: [blue], language');
  expect(await problemsOf(without)).toEqual([
    'shelf: some have no example: give one without `for`, or one for each option',
  ]);
  expect(await problemsOf(without.replace(own, 'examples: [{ for: [red], language'))).toEqual([]);
});

test('an author is told of an option that no choice has, and of a last section that not everybody reads', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'variants-'));
  fs.cpSync(VARIANTS, folder, { recursive: true });
  const file = path.join(folder, 'lessons/shelf.md');
  const text = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, text.replace('for: blue', 'for: bleu').replace('<!-- end -->', '<!-- end for: red -->'));
  const { problems } = await json(home(), `validate ${folder}`);
  expect(problems.map(({ message }: { message: string }) => message)).toEqual([
    'shelf: it is for bleu, which no choice has as an option',
    'shelf: its last section is not for everybody',
  ]);
});
