import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../run.js';
import { layerFaults, modulesOf, packagesOf } from './layers.js';

const SRC = path.join(ROOT, 'src');
const texts = new Map(
  fs
    .readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name.replaceAll(path.sep, '/'), fs.readFileSync(path.join(SRC, name), 'utf8')]),
);

test('every import keeps to its layer, nothing goes in circles, and only main.ts reaches the process', () => {
  expect(layerFaults(texts)).toEqual([]);
});

describe('a planted fault is found', () => {
  const planted: readonly (readonly [what: string, file: string, code: string, told: string])[] = [
    [
      'a view that imports a command',
      'views/next.ts',
      "import { next } from '../commands/next.js';",
      'views may not import commands',
    ],
    [
      'a command that imports io',
      'commands/next.ts',
      "import type { Files } from '../io/storage/fs-port.js';",
      'commands may not import io',
    ],
    ['core that reads a file', 'core/path/next.ts', "import fs from 'node:fs';", 'packages and Node are for io'],
    ['core that asks for the time', 'core/path/next.ts', 'export const now = () => Date.now();', 'uses Date.now'],
    [
      'a view that asks for the day',
      'views/next.ts',
      'export const day = () => new Date().getDay();',
      'uses new Date()',
    ],
    [
      'the process, from io',
      'io/terminal/pager.ts',
      'export const homeOf = () => { return process.env.HOME; };',
      'reaches process',
    ],
    [
      'the process, as a module',
      'io/diagnose.ts',
      "import { env } from 'node:process'; export const at = env.HOME;",
      'reaches process',
    ],
    [
      'a circle',
      'core/lib/random.ts',
      "import { plural } from '../path/next.js'; export const p = plural;",
      'a circle of imports',
    ],
    [
      'a circle of types',
      'core/course/roadmap.ts',
      "import type { Next } from '../path/next.js'; export type N = Next;",
      'a circle of imports',
    ],
  ];

  test.each(planted)('%s', (_, file, code, told) => {
    const changed = new Map(texts).set(file, `${code}\n${texts.get(file)}`);
    expect(layerFaults(changed).join('\n')).toContain(told);
  });
});

test('FSRS is loaded by the module that schedules, and that module only at its first use', () => {
  const users = [...texts].filter(([name, text]) => packagesOf(name, text).includes('ts-fsrs'));
  expect(users.map(([name]) => name)).toEqual(['core/review/scheduler.ts']);
  const loads = [...texts].filter(([name, text]) => {
    const values = text.replaceAll(/import type [^;]+;/g, '');
    return modulesOf(name, values).some(({ file, lazy }) => file === 'core/review/scheduler.ts' && !lazy);
  });
  expect(loads.map(([name]) => name)).toEqual([]);
});

test('nothing calls process.exit', () => {
  for (const [name, text] of texts) expect(text, name).not.toMatch(/\bprocess\.exit\(/);
});

test('files are short enough to be one thing', () => {
  const long = [...texts]
    .map(([name, text]) => [name, text.split('\n').length] as const)
    .filter(([name, lines]) => lines > (name === 'cli/commands.ts' ? 560 : 240));
  expect(long).toEqual([]);
});
