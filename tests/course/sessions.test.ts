/** What lessons show of a shell and of a database is what happens there: each `console` and `sql` block is run. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Block, Lesson, Section } from '../../src/core/course/lesson.js';
import { comparable } from '../../src/core/learn/proof.js';
import { readLesson } from '../../src/io/course/lesson-file.js';
import { ROOT } from '../run.js';
import { lackingOf, mustHave } from './needed.js';

const FOLDER = path.join(ROOT, 'lessons');
const lessons = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md') && (!process.env.LESSON || name === `${process.env.LESSON}.md`))
  .flatMap((name) => readLesson(fs.readFileSync(path.join(FOLDER, name), 'utf8')).lesson ?? []);

type Command = { readonly command: string; readonly output: string };
type Step =
  | { readonly file: string; readonly text: string }
  | { readonly commands: readonly string[] }
  | { readonly sql: string };
type Session = {
  readonly name: string;
  readonly kind: 'shell' | 'postgresql' | 'mysql';
  readonly steps: readonly Step[];
  /** What is to be seen: a command or a block, and its output. */
  readonly wanted: readonly Command[];
};

/** A session as it is typed: `$ command`, lines that go on behind `> ` or up to the end of a here-document, output. */
function commandsOf(text: string): Command[] {
  const commands: { command: string; output: string[]; until?: string | undefined }[] = [];
  for (const line of text.split('\n')) {
    const last = commands.at(-1);
    if (last?.until !== undefined) {
      const body = line.startsWith('> ') || line === '>' ? line.slice(2) : line;
      last.command += `\n${body}`;
      if (body === last.until) last.until = undefined;
    } else if (line.startsWith('$ ')) {
      const command = line.slice(2);
      commands.push({ command, output: [], until: /<<-?\s*'?(\w+)'?/.exec(command)?.[1] });
    } else if (last && line.startsWith('> ') && last.output.length === 0) last.command += `\n${line.slice(2)}`;
    else last?.output.push(line);
  }
  return commands.map(({ command, output }) => ({ command, output: output.join('\n') }));
}

/** The sessions of a lesson: one shell for all that is common and each variant, one database of each kind. */
function sessionsOf({ topic, sections }: Lesson): Session[] {
  const variants = [...new Set(sections.flatMap((section) => section.for ?? ['']))];
  return (variants.length > 0 ? variants : ['']).flatMap((variant) => {
    const own = sections.filter((section) => !section.for || section.for.includes(variant));
    const all = own.flatMap((section) => section.blocks.map((block) => ({ section, block })));
    const name = variant ? `${topic} for ${variant}` : topic;
    return [shellOf(name, all), databaseOf(name, all, 'postgresql'), databaseOf(name, all, 'mysql')].filter(
      ({ wanted }) => wanted.length > 0,
    );
  });
}

type Placed = { readonly section: Section; readonly block: Block };

function shellOf(name: string, all: readonly Placed[]): Session {
  const steps: Step[] = [];
  const wanted: Command[] = [];
  for (const { block } of all) {
    if (block.kind !== 'code') continue;
    const { language, code, file, notRun } = block.program;
    if (language === 'console' && notRun === undefined) {
      const commands = commandsOf(code);
      steps.push({ commands: commands.map(({ command }) => command) });
      wanted.push(...commands);
    } else if (file !== undefined) steps.push({ file, text: `${code}\n` });
  }
  return { name, kind: 'shell', steps, wanted };
}

/** MariaDB runs what is written for MySQL, and PostgreSQL everything else. */
function databaseOf(name: string, all: readonly Placed[], kind: 'postgresql' | 'mysql'): Session {
  const wanted = all.flatMap(({ section, block }) => {
    if (block.kind !== 'code' || block.program.language !== 'sql' || block.program.notRun !== undefined) return [];
    const isMysql = section.for?.includes('mysql') ?? false;
    if (isMysql !== (kind === 'mysql')) return [];
    return [{ command: block.program.code, output: block.program.output ?? '' }];
  });
  return { name, kind, wanted, steps: wanted.map(({ command }) => ({ sql: command })) };
}

const sessions = lessons.flatMap(sessionsOf);
/** What is typed, and what stands in the files beside it. */
const typed = (step: Step) => ('commands' in step ? step.commands : 'file' in step ? [step.text] : [step.sql]);
const asking = ({ kind, steps }: Session) => ({
  code: kind === 'shell' ? steps.flatMap(typed).join('\n') : kind === 'postgresql' ? 'psql' : 'pymysql.connect',
});
const lacking = lackingOf(sessions.map(asking));
const runs = sessions.filter((session) => lacking(asking(session)) === undefined);
mustHave(
  sessions.flatMap((session) => lacking(asking(session)) ?? []),
  'sessions of lessons',
);

const script = path.join(ROOT, 'tests/course/run_sessions.py');
const input = JSON.stringify(runs);
const ran = spawnSync('python3', ['-B', '-X', 'utf8', script], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
if (ran.status !== 0) throw new Error(ran.stderr);
const shown: readonly (readonly string[])[] = runs.length > 0 ? JSON.parse(ran.stdout) : [];

for (const session of sessions) {
  const at = runs.indexOf(session);
  (at < 0 ? test.skip : test)(`the ${session.kind} session of ${session.name} shows what the lesson says`, () => {
    const found = session.wanted.map(({ command }, i) => ({ command, output: shown[at]?.[i] ?? '' }));
    // a command whose output the lesson does not show may print what it likes
    const compared = found.map((one, i) => {
      const { command, output } = session.wanted[i]!;
      return (output === '' && session.kind === 'shell') || matches(one.output, output) ? { command, output } : one;
    });
    expect(compared).toEqual(session.wanted);
  });
}

/** A line `...` stands for any lines. */
function matches(found: string, wanted: string): boolean {
  const parts = tidy(wanted)
    .split(/^\.\.\.$/m)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*?')}$`).test(tidy(found));
}

const tidy = (text: string) => comparable(text).replace(/^\n+/, '');

test('a session that does not show what it says is noticed', () => {
  expect(commandsOf("$ cat > a <<'END'\nx\nEND\n$ ls\na")).toEqual([
    { command: "cat > a <<'END'\nx\nEND", output: '' },
    { command: 'ls', output: 'a' },
  ]);
  expect(matches('one\ntwo\n', 'one\ntwo')).toBe(true);
  expect(matches('one\n2\nthree', 'one\n...\nthree')).toBe(true);
  expect(matches('one', 'two')).toBe(false);
});
