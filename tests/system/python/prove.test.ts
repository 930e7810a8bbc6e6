/** `validate --run` on the small course with a lesson and an exercise, with a real Python. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { home, ROOT } from '../../run.js';

/** What is said of the course after one of its files was changed. */
async function told(file?: string, change: (text: string) => string = (text) => text) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  fs.cpSync(path.join(ROOT, 'tests/fixtures/content'), folder, { recursive: true });
  if (file) {
    const whole = path.join(folder, file);
    const before = fs.readFileSync(whole, 'utf8');
    fs.writeFileSync(whole, change(before));
    expect(fs.readFileSync(whole, 'utf8')).not.toBe(before);
  }
  const run = home();
  await run(`trust ${folder}`);
  const { code, stdout } = await run(`validate --run ${folder}`);
  return { code, stdout };
}

const EXERCISE = 'exercises/greetings/greetings-hello';
const SOLUTION = fs.readFileSync(path.join(ROOT, 'tests/fixtures/content', EXERCISE, 'solution.py'), 'utf8');

test('a sound course is proven', async () => {
  const { code, stdout } = await told();
  expect(stdout).toMatch(/^Ran 9 programs and queries\.$/m);
  expect(code).toBe(0);
});

test.each([
  [
    'a lesson that says something else',
    'lessons/greetings.md',
    /^hello$/m,
    'goodbye',
    /greetings\.md:1:1: greetings: .* shows "hello" where the lesson has "goodbye"/,
  ],
  [
    'a solution that does not pass',
    `${EXERCISE}/solution.py`,
    'hello',
    'goodbye',
    /exercise\.yaml:1:1: greetings-hello: .*/,
  ],
  ['a starter that passes', `${EXERCISE}/starter.py`, /[\s\S]*/, SOLUTION, /the starter passes/],
  ['a mistake that is none', `${EXERCISE}/wrong/printed.py`, 'print(', 'return (', /the wrong program \d passes/],
])('%s is told at its file', async (_, file, from, to, message) => {
  const { code, stdout } = await told(file, (text) => text.replace(from, to));
  expect(stdout).toMatch(message);
  expect(code).toBe(4);
});
