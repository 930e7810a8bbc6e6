import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BIN, freshEnv } from './terminal/terminal.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-hostile-'));

const topic = (id: string, more = '') => `
      - id: ${id}
        title: Topic
        hours: { any: 1 }
        summary: A topic.
        outcomes: [one, two, three]
        example: { language: text, code: none }
        pitfalls: [none]
        links: [{ title: Example, url: "https://example.org/" }]
${more}`;

const small = (topics = topic('first'), more = '') => `version: 1
id: small
title: Small
description: Small
backgrounds: [{ id: any, title: Any, months: [1, 2] }]
${more}
steps:
  - id: all
    title: All
    aim: Everything
    topics:${topics}
`;

/** Runs the built program on a roadmap, with the seconds of a processor that it took and its peak memory in MiB. */
function run(text: string, ...args: string[]) {
  const file = path.join(folder, 'roadmap.yaml');
  fs.writeFileSync(file, text);
  const hook = path.join(folder, 'memory.cjs');
  fs.writeFileSync(
    hook,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(path.join(folder, 'used'))}, JSON.stringify(process.resourceUsage())))`,
  );
  const words = ['--require', hook, BIN, ...(args.length > 0 ? args : ['show']), '--roadmap', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    env: freshEnv(),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(fs.readFileSync(path.join(folder, 'used'), 'utf8'));
  return { code: status, stdout, stderr, seconds: (userCPUTime + systemCPUTime) / 1e6, mib: maxRSS / 1024 };
}

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
  .split('')
  .map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`)
  .join('\n')}`;

describe('a hostile roadmap ends in a calm error within two seconds of a processor and 200 MB', () => {
  test.each([
    ['an alias bomb', bomb],
    ['50,000 open brackets', `a: ${'['.repeat(50_000)}`],
    ['50,000 nested dashes', `a:\n  ${'- '.repeat(50_000)}x`],
    ['deep indentation', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['40,000 keys', Array.from({ length: 40_000 }, (_, i) => `key${i}: 1`).join('\n')],
    ['40,000 equal keys', 'same: 1\n'.repeat(40_000)],
    ['a title of 1 MB', small().replace('title: Small', `title: ${'x'.repeat(1_000_000)}`)],
    ['__proto__ as a key', small(topic('first'), '__proto__: { polluted: true }')],
    ['constructor as a key', small(topic('first'), 'constructor: { prototype: { polluted: true } }')],
    ['an id that leaves the folder', small(topic('../../etc/passwd'))],
    [
      'a circle',
      small(
        topic('a', '        requires: [c]\n') +
          topic('b', '        requires: [a]\n') +
          topic('c', '        requires: [b]\n'),
      ),
    ],
    ['a script as a link', small().replace('https://example.org/', 'javascript:alert(1)')],
    ['no YAML at all', '\u0000\u0001\u0002{{{{'],
    ['an empty file', ''],
    ['a list', '- a\n- b\n'],
    ['12 MB', `# ${'x'.repeat(12_000_000)}\n`],
    ['8 MB of nested brackets', `x: ${'[a,'.repeat(2_700_000)}`],
    ['390,000 keys', `{${'a: 1,'.repeat(390_000)}}`],
    ['a list of 198,000 with aliases to it', `a: &a [${'{a: 0},'.repeat(198_000)}]\nb: [${'*a,'.repeat(99)}]`],
    ['a million comments', '#\n'.repeat(1_000_000)],
    ['1 MB of commas', `a: [${','.repeat(1_000_000)}]`],
    [
      'a link of 1 MB that ends in a blank',
      small().replace('https://example.org/', `https://${'a.'.repeat(500_000)} `),
    ],
    ['a title of 7 MB', small().replace('title: Small', `title: ${'x '.repeat(3_500_000)}`)],
    ['!!binary', `a: !!binary ${'A'.repeat(1_000_000)}`],
  ])('%s', (_, text) => {
    const { code, stderr, seconds, mib } = run(text);
    expect(stderr).toMatch(/^error: /);
    expect(stderr).not.toMatch(/\n {4}at |unexpected/);
    expect(code).toBe(4);
    expect(stderr.length).toBeLessThan(4000);
    expect(seconds).toBeLessThan(2); // a third of a second where nothing else runs; others' work slows a processor, too
    expect(mib).toBeLessThan(200);
  });
});

test('escapes and bidi controls end in inert text', () => {
  const text = small(
    topic('first').replace('title: Topic', 'title: "\\e[31mred\\e]0;owned\\a \\u202Eevil\\u202C \\u200Bhidden"'),
  );
  const { code, stdout } = run(text, 'show');
  expect(code).toBe(0);
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/);
  expect(stdout).toContain('\\u{1b}[31mred');
  expect(stdout).toContain('\\u{202e}evil');
});

test('an argument with escapes is quoted inert', () => {
  const { stderr } = spawnSync(process.execPath, [BIN, 'show', '\u001b[2Jx\u202ey'], {
    env: freshEnv(),
    encoding: 'utf8',
  });
  expect(stderr).not.toMatch(/[\u001b\u202e]/);
});

describe('validate', () => {
  test('tells every problem in one run, each with its place, a frame and a suggestion', () => {
    const topics =
      topic('first', '        reqires: []\n') +
      topic('first') +
      topic('second', '        requires: [frist, third]\n') +
      topic('third').replace('{ any: 1 }', '{ anyone: 1 }');
    const file = path.join(folder, 'roadmap.yaml');
    const unknownKey = run(small(topics), 'validate', file);
    expect(unknownKey.code).toBe(4);
    expect(unknownKey.stdout).toMatch(/roadmap\.yaml:\d+:\d+: there is no key reqires here/);
    expect(unknownKey.stdout).toContain('Did you mean requires?');
    const rest = run(small(topics.replace('        reqires: []\n', '')), 'validate', file);
    expect(rest.stdout).toContain('the id first is used twice');
    expect(rest.stdout).toContain('there is no topic frist');
    expect(rest.stdout).toContain('Did you mean first?');
    expect(rest.stdout).toContain('second needs third, which comes later');
    expect(rest.stdout).toContain('hours for any are missing');
    expect(rest.stdout).toMatch(/> +\d+ \|.*\n +\^/);
  });

  test.each([
    ['an empty choice', 'choices: [{ id: c, title: C, advice: A, suggested: a, options: [] }]', 'options'],
    [
      'a choice of unknown topics',
      'choices: [{ id: c, title: C, advice: A, suggested: a, options: [{ id: a, title: A, topic: nowhere }, { id: b, title: B, topic: first }] }]',
      'there is no topic nowhere',
    ],
    [
      'a mistake about unknown topics',
      'mistakes: [{ id: m, title: M, advice: A, when: { working: [frst], without: [all] } }]',
      'Did you mean first?',
    ],
    ['hours that do not add up', '', 'add up'],
  ])('%s', (name, more, told) => {
    const text = small(topic('first'), more);
    const { code, stdout } = run(
      name.startsWith('hours') ? text.replace('months: [1, 2]', 'months: [1, 2], hours: 7') : text,
      'validate',
      path.join(folder, 'roadmap.yaml'),
    );
    expect(code).toBe(4);
    expect(stdout).toContain(told);
  });

  test('a card that lacks something is told by what it lacks', () => {
    const { stdout } = run(
      small(topic('first').replace('        pitfalls: [none]\n', '')),
      'validate',
      path.join(folder, 'roadmap.yaml'),
    );
    expect(stdout).toContain('pitfalls is missing');
  });

  test('a file that is not there is no invalid roadmap', () => {
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'validate', '/nowhere/roadmap.yaml'], {
      env: freshEnv(),
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('There is no such file');
  });
});

test('aliases follow a rename, and progress is kept per roadmap', () => {
  const env = freshEnv();
  const file = path.join(folder, 'renamed.yaml');
  const cli = (...args: string[]) => spawnSync(process.execPath, [BIN, ...args], { env, encoding: 'utf8' }).stdout;
  fs.writeFileSync(file, small(topic('old-name')));
  cli('done', 'old-name', '--roadmap', file);
  fs.writeFileSync(file, small(topic('new-name', '        aliases: [old-name]\n')));
  expect(JSON.parse(cli('show', 'old-name', '--json', '--roadmap', file)).topic).toMatchObject({
    id: 'new-name',
    status: 'claimed',
  });
  expect(JSON.parse(cli('show', '--json')).summary.topics.done).toBe(0);
});
