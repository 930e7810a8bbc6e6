import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { validateFile } from '../src/io/roadmap-file.js';
import { ROOT } from './run.js';

const text = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');

test('the session in README.md is what the program prints today (npm run readme)', async () => {
  const script: { updated: () => string } = await import(path.join(ROOT, 'scripts/readme.mjs'));
  expect(script.updated()).toBe(text);
});

test('the roadmap in README.md is valid', () => {
  const yaml = /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-readme-')), 'roadmap.yaml');
  fs.writeFileSync(file, yaml);
  expect(validateFile(file)).toMatchObject({ title: 'Knots', topics: 1, problems: [] });
});

test('every command is in the table of README.md', () => {
  const cli = fs.readFileSync(path.join(ROOT, 'src/cli.ts'), 'utf8');
  const names = [...cli.matchAll(/^ {2}\[\n {4}'([a-z]+)/gm)].map((match) => match[1]!);
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(text, name).toMatch(new RegExp(`^\\| .*\`(roadmap )?${name}\\b`, 'm'));
});
