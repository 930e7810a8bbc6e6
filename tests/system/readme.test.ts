import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { validateFile } from '../../src/io/course/from-yaml.js';
import { ROOT } from '../run.js';

const text = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');

test('the session and the tables in README.md are what the program prints today (npm run readme)', async () => {
  const script: { updated: () => string } = await import(path.join(ROOT, 'scripts/readme.mjs'));
  expect(script.updated()).toBe(text);
});

test('the roadmap and the questions in README.md are valid', () => {
  const [roadmap = '', questions = ''] = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-readme-'));
  fs.mkdirSync(path.join(folder, 'questions'));
  fs.writeFileSync(path.join(folder, 'roadmap.yaml'), roadmap);
  fs.writeFileSync(path.join(folder, 'questions', 'basics.yaml'), questions);
  expect(validateFile(folder)).toMatchObject({ title: 'Knots', topics: 1, questions: 1, problems: [] });
});
