import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../run.js';

/** Who may import whom: DESIGN in one table. Types may come from anywhere above (`context.ts` and `errors.ts` have no logic). */
const MAY: Record<string, readonly string[]> = {
  main: ['io', 'cli'],
  cli: ['cli', 'commands', 'context', 'core', 'errors', 'views'],
  context: ['core', 'views'],
  errors: [],
  commands: ['commands', 'cli', 'context', 'core', 'errors', 'views'],
  views: ['views', 'core'],
  core: ['core', 'errors'],
  io: ['io', 'context', 'core', 'errors', 'views'],
};

/** Packages that only compute may be used where nothing else of the world may. */
const PURE = ['fastest-levenshtein', 'fast-string-width', 'fast-wrap-ansi', 'ts-fsrs'];

const files = walk(path.join(ROOT, 'src')).filter((file) => file.endsWith('.ts'));

function walk(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? walk(full) : [full];
  });
}

function layerOf(file: string): string {
  return path
    .relative(path.join(ROOT, 'src'), file)
    .split(path.sep)[0]!
    .replace(/\.[jt]s$/, '');
}

function importsOf(file: string): string[] {
  const text = fs.readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

test.each(files.map((file) => path.relative(ROOT, file)))('%s imports only what its layer may', (name) => {
  const file = path.join(ROOT, name);
  const layer = layerOf(file);
  for (const target of importsOf(file)) {
    if (target.startsWith('.')) {
      expect(MAY[layer], `${name} imports ${target}`).toContain(layerOf(path.resolve(path.dirname(file), target)));
    } else if (layer === 'core' || layer === 'views') {
      expect(PURE, `${name} imports ${target}`).toContain(target);
    } else if (layer === 'commands') {
      expect.fail(`${name} imports ${target}: packages and Node are for io`);
    }
  }
});

test('FSRS is loaded by the module that schedules, and that module only at its first use', () => {
  const users = files.filter((file) => importsOf(file).includes('ts-fsrs'));
  expect(users.map((file) => path.relative(ROOT, file))).toEqual(['src/core/review/scheduler.ts']);
  const loads = files.flatMap((file) => [...code(file).matchAll(/^import (?!type).*scheduler\.js'/gm)].map(() => file));
  expect(loads).toEqual([]);
});

test('only main.ts names the process', () => {
  const others = files.filter((file) => !file.endsWith('main.ts'));
  const bare = others.filter(
    (file) =>
      /(?<![\w./'"{] ?)process\.(?!process)/.test(code(file)) && !/process \}|process: |world\.process/.test(code(file)),
  );
  expect(bare.map((file) => path.relative(ROOT, file))).toEqual([]);
});

function code(file: string): string {
  return fs.readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}

test('core takes time, chance and locale as arguments', () => {
  for (const file of files.filter((name) => ['core', 'views'].includes(layerOf(name)))) {
    expect(code(file), file).not.toMatch(/Date\.now|new Date\(\)|Math\.random|toLocale|Intl\.|localeCompare/);
  }
});

test('nothing calls process.exit', () => {
  for (const file of files) expect(code(file), file).not.toMatch(/\.exit\(/);
});

test('files are short enough to be one thing', () => {
  const long = files
    .map((file) => [path.relative(ROOT, file), fs.readFileSync(file, 'utf8').split('\n').length] as const)
    .filter(([, lines]) => lines > 275);
  expect(long).toEqual([]);
});
