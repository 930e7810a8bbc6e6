import { expect, test } from 'vitest';
import { type Command, type Meaning, wordCounts } from '../../../src/cli/command.js';
import { COMMANDS, HOME } from '../../../src/cli/commands.js';
import { home, type Outcome } from '../../run.js';

/** Words that mean something in the shipped course. */
const WORDS: Readonly<Record<Meaning, string>> = {
  background: 'beginner',
  check: 'add-and-list',
  choice: 'fastapi',
  command: 'quiz',
  date: '2027-03-01',
  exercise: 'conditionals-loops-late-fee',
  file: 'roadmap.yaml',
  folder: '.',
  number: '5',
  place: '1.1',
  program: 'python3',
  project: 'project-cli',
  question: 'syntax-indentation-pass',
  section: 'numbers',
  setting: 'hours',
  'setting-value': '7',
  stage: 'first',
  step: '1',
  text: '7',
  topic: '1.2',
  word: 'traceback',
};

/** The least and the most words of a command, and one that fits nothing. */
function lines(command: Command): string[] {
  const words = (command.arguments ?? []).map(({ is }) => WORDS[is]);
  const [least] = wordCounts(command);
  const all = [words.slice(0, least), words, ...(words.length > 0 ? [['nothing-like-it', ...words.slice(1)]] : [])];
  return [...new Set(all.map((some) => [command.name, ...some].join(' ')))];
}

test.each([HOME, ...COMMANDS].flatMap(lines))(
  'the short way and the parser do the same for: roadmap %s',
  async (line) => {
    const [short, long] = [home(), home()];
    const direct = await short(line);
    // --no-pager means nothing here, but only the parser takes it
    const parsed = await long(`${line} --no-pager`.trim());
    expect(told(direct, short.folder)).toEqual(told(parsed, long.folder));
    expect(direct.events.map(({ type }) => type)).toEqual(parsed.events.map(({ type }) => type));
  },
);

function told({ code, stdout, stderr }: Outcome, folder: string) {
  const plain = (text: string) => text.replace(/\s+/g, '').replaceAll(folder, 'HOME');
  return { code, stdout: plain(stdout), stderr: plain(stderr) };
}
