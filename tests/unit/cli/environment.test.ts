import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ENVIRONMENT } from '../../../src/cli/environment.js';
import { ROOT } from '../../run.js';

/** Variables of the system that say nothing about `roadmap`, or are only handed on. */
const OF_THE_SYSTEM = [
  'HOME',
  'PATH',
  'USERPROFILE',
  'LOCALAPPDATA',
  'APPDATA',
  'PAGER',
  'LESS',
  'VISUAL',
  'EDITOR',
  'PATHEXT',
  'TMPDIR',
  'SHELL',
];

test('every variable that the program reads is documented, and no other', () => {
  const folder = path.join(ROOT, 'src', 'io');
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const text = files.map((name) => fs.readFileSync(path.join(folder, name), 'utf8')).join('\n');
  const read = [...text.matchAll(/\benv\.([A-Z][A-Z_]+)/g), ...text.matchAll(/'(XDG_[A-Z_]+)'/g)].map(
    (match) => match[1]!,
  );
  const documented = ENVIRONMENT.flatMap(({ name }) => name.split(', '));
  expect([...new Set(read)].filter((name) => !documented.includes(name) && !OF_THE_SYSTEM.includes(name))).toEqual([]);
  expect(documented.filter((name) => !read.includes(name))).toEqual([]);
});
