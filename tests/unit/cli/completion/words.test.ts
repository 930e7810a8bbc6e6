/** What is offered where, as zsh is told it: everything that can stand there. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS, GLOBAL_OPTIONS, HOME } from '../../../../src/cli/commands.js';
import type { Course } from '../../../../src/context.js';
import { home, type Replaced, ROOT, small } from '../../../run.js';

type Home = ReturnType<typeof home>;

/** The answer's lines: words with what they stand for, or `files` or `folders`. The last word of the line is being typed. */
async function told(line: string, run: Home = small(), change: Replaced = {}): Promise<string[]> {
  const { code, stdout, stderr, events } = await run(`completion --candidates zsh -- ${line}`, change);
  expect({ code, stderr, events }).toEqual({ code: 0, stderr: '', events: [] });
  const [kind, ...lines] = stdout.trimEnd().split('\n');
  return kind === 'words' ? lines : [kind!];
}

/** The words alone. */
async function offered(line: string, run?: Home, change?: Replaced): Promise<string[]> {
  return (await told(line, run, change)).map((one) => one.replace(/(?<!\\):.*/, ''));
}

const EMPTY = '""';
const content = () => home({ ROADMAP_FILE: path.join(ROOT, 'tests/fixtures/content') });

test('a line begins with a command, each with what it does', async () => {
  expect(await told(EMPTY)).toEqual(COMMANDS.map(({ name, about }) => `${name}:${about.replaceAll(':', '\\:')}`));
});

describe('options', () => {
  test.each(COMMANDS)('of $name, and of every command, each with what it does', async ({ name, options = [] }) => {
    const all = [...options, ...GLOBAL_OPTIONS];
    expect(await told(`${name} -`)).toEqual(all.map((one) => `--${one.name}:${one.about.replaceAll(':', '\\:')}`));
  });

  test('before any command they are those of roadmap alone', async () => {
    expect(await offered('--')).toEqual([...HOME.options!, ...GLOBAL_OPTIONS].map(({ name }) => `--${name}`));
  });

  test('a letter is offered where it is typed, and none twice on a line', async () => {
    expect(await offered('history -n')).toContain('-n');
    expect(await offered('history --')).not.toContain('-n');
    expect(await offered('history --count 5 --')).not.toContain('--count');
    expect(await offered('history -n 5 --')).not.toContain('--count');
  });

  test('end at --', async () => {
    expect(await offered('note 1.1 -- -')).toEqual([]);
    expect(await offered('show -- ""')).toContain('first');
  });

  test('are not looked for in what a command does not know', async () => {
    expect(await offered('nonsense ""')).toEqual([]);
    expect(await offered('nonsense --')).toEqual(GLOBAL_OPTIONS.map(({ name }) => `--${name}`));
    expect(await offered('show --nonsense=')).toEqual([]);
    expect(await offered('show --json=')).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['show ""', ['basics', 'colors', 'first', 'second']],
    ['show --step ""', ['basics', 'colors']],
    ['show -s ""', ['done', 'open', 'started']],
    ['show --status=', ['--status=done', '--status=open']],
    ['show --json --step ""', ['basics']],
    ['done ""', ['first', 'second']],
    ['done first ""', ['second']],
    ['note ""', ['first']],
    ['quiz -t ""', ['basics', 'first']],
    ['quiz -t first ""', ['basics', 'second']],
    ['quiz --kind gap ""', ['single', 'order']],
    ['pick ""', ['red', 'blue']],
    ['config ""', ['hours', 'background']],
    ['config background ""', ['beginner', 'expert']],
    ['config pager ""', ['on', 'off']],
    ['config asked ""', ['background', 'hours']],
    ['config asked background,', ['background,hours']],
    ['--background ""', ['beginner', 'expert']],
    ['help ""', ['quiz', 'exit-codes', 'environment']],
    ['completion ""', ['bash', 'zsh', 'fish', 'powershell']],
    ['validate --schema ""', ['roadmap', 'questions']],
    ['practice ""', ['check', 'hint', 'setup']],
  ])('roadmap %s', async (line, some) => {
    expect(await offered(line)).toEqual(expect.arrayContaining(some));
  });

  test.each([
    ['done first second ""', ['first', 'second']],
    ['quiz --kind gap ""', ['gap']],
    ['config asked background,', ['background', 'background,background']],
    ['show --step ""', ['first']],
    ['pick red ""', ['red', 'blue']],
    ['show first ""', ['second']],
    ['practice greetings ""', ['greetings-hello', 'check']],
    ['history --count ""', ['first']],
    ['quiz --topic=first ""', ['--topic=second']],
  ])('roadmap %s does not offer %j', async (line, none) => {
    for (const one of await offered(line)) expect(none).not.toContain(one);
  });

  test('numbers are offered once one is begun', async () => {
    expect(await offered('show 1')).toEqual(expect.arrayContaining(['1', '2', '1.1', '1.2']));
    expect(await offered('1.')).toEqual(expect.arrayContaining(['1.1', '1.2']));
    expect(await offered('show f')).not.toContain('1.1');
  });

  test('come with their titles', async () => {
    expect(await told('show ""')).toEqual(
      expect.arrayContaining(['basics:Step 1\\: The basics', 'first:1.1 First things']),
    );
    expect(await told('config background ""')).toContain('beginner:A beginner');
    expect(await told('show 1')).toContain('1.1:First things');
    const [question] = await told('answer ""');
    expect(question).toMatch(/^[a-z-]+:1\.1 First things, [a-z]+$/);
  });

  test('of lessons and exercises', async () => {
    expect(await told('define ""', content())).toContain('greeting:A word that people say when they meet.');
    expect(await offered('learn greetings --section ""', content())).toEqual(['hello', 'somebody']);
    expect(await offered('practice ""', content())).toEqual(expect.arrayContaining(['greetings', 'greetings-hello']));
    expect(await offered('practice hint ""', content())).toContain('greetings-hello');
    expect(await offered('practice greetings-hello ""', content())).toEqual([]);
  });

  test('of projects, their stages and their checks', async () => {
    expect(await offered('check ""', home())).toEqual(expect.arrayContaining(['project-cli', 'project-users']));
    expect(await offered('check ""', home())).not.toContain('syntax-indentation');
    expect(await offered('check project-cli --only ""', home())).toContain('add-and-list');
    const [own, all] = [
      await offered('check project-cli --stage ""', home()),
      await offered('check --stage ""', home()),
    ];
    expect(all).toEqual(expect.arrayContaining(own));
    expect(all.length).toBeGreaterThan(own.length);
  });

  test('a word of several words goes on behind those that are typed', async () => {
    expect(await offered('define virtual ""', home())).toContain('environment');
    expect(await offered('define ""', home())).toContain('virtual environment');
    expect(await offered('define virtual ""', home())).not.toContain('traceback');
  });

  test.each([
    ['validate ""', 'files'],
    ['trust x', 'files'],
    ['--roadmap ""', 'files'],
    ['show --roadmap=', 'files'],
    ['--python ""', 'files'],
    ['practice --folder ""', 'folders'],
    ['check --folder=x', 'folders'],
    ['config roadmap ""', 'files'],
    ['config folder ""', 'folders'],
  ])('roadmap %s leaves it to the shell to offer %s', async (line, kind) => {
    expect(await told(line)).toEqual([kind]);
  });

  test.each(COMMANDS.filter(({ arguments: [first] = [] }) => first))(
    '$name takes the first of the words that are offered to it',
    async ({ name }) => {
      const [first] = await offered(`${name} ""`, home());
      if (first === undefined || first === 'files') return;
      const { code, stdout } = await home()(`${name} ${first} --json`);
      if (code === 2) expect(JSON.parse(stdout).error.message).not.toMatch(/There is no|takes/);
    },
  );
});

describe('the roadmap that is meant', () => {
  const file = path.join(ROOT, 'tests/fixtures/content');

  test('is that of the line that is typed', async () => {
    expect(await offered(`--roadmap ${file} show ""`)).toContain('greetings');
    expect(await offered(`show --roadmap=${file} ""`)).toContain('greetings');
  });

  test('is that of the setting, whatever is wrong with another setting', async () => {
    const run = home();
    fs.writeFileSync(path.join(run.folder, 'config.json'), JSON.stringify({ roadmap: file, hours: 'many' }));
    expect(await offered('show ""', run)).toContain('greetings');
  });
});

describe('where a roadmap cannot be read, only its names are missing', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-broken-'));
  const at = (name: string, text: string) => {
    fs.writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };

  test.each([
    ['is not there', path.join(folder, 'none.yaml')],
    ['is a device', '/dev/zero'],
    ['is no YAML', at('broken.yaml', 'a: [')],
    ['is another YAML', at('other.yaml', 'version: 1\nid: x\n')],
  ])('as it %s', async (_, file) => {
    const run = home({ ROADMAP_FILE: file });
    expect(await offered('show ""', run)).toEqual(['']);
    expect(await offered('sh', run)).toContain('show');
    expect(await offered('show --st', run)).toContain('--status');
    expect(await offered('config ""', run)).toContain('hours');
  });

  test('topics are there while only the questions beside it are broken', async () => {
    const own = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-broken-'));
    fs.cpSync(path.join(ROOT, 'tests/fixtures/small'), own, { recursive: true });
    fs.writeFileSync(path.join(own, 'questions', 'basics.yaml'), 'questions: [');
    const run = home({ ROADMAP_FILE: own });
    expect(await offered('done ""', run)).toContain('first');
    expect(await offered('answer ""', run)).toEqual(['']);
  });
});

test('nothing is written, for a roadmap of somebody else either', async () => {
  const run = small();
  for (const line of ['""', 'show ""', 'answer ""', 'done 1.1 ""', 'config ""']) await offered(line, run);
  expect(fs.readdirSync(run.folder)).toEqual([]);
});

describe('what is asked amiss has no answer', () => {
  test.each(['', 'tcsh -- show', 'zsh', 'zsh --', 'bash --', 'fish', 'powershell', 'powershell zz'])(
    '%s',
    async (rest) => {
      const { code, stdout, stderr } = await home()(`completion --candidates ${rest}`);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).not.toMatch(/^error:/m);
    },
  );
});

test('a word that hides something, or is no line, is never offered; a title is one line without controls', async () => {
  const topic = { id: 'fine', number: '1.1', title: 'One\n\u001b[31mtwo\u202e three', step: 's', aliases: [] };
  const ids = ['a\nb', 'a\tb', 'a\u001b[2J', 'a\rb', 'a\u202eb', 'a\u200bb', '', '-x', 'x'.repeat(300)];
  const topics = [topic, ...ids.map((id) => ({ ...topic, id }))];
  const roadmap = { steps: [{ id: 's', number: 1, title: 'S', aim: '', topics }] };
  const peek = async () => ({ roadmap }) as unknown as Course;
  expect(await told('done ""', small(), { peek })).toEqual(['fine:1.1 One \\\\u{1b}[31mtwo\\\\u{202e} three']);
});

describe('the script', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])('of %s is printed, and in JSON', async (shell) => {
    const { code, stdout } = await home()(`completion ${shell}`);
    expect(code).toBe(0);
    expect(stdout).toContain('roadmap completion --candidates');
    const json = JSON.parse((await home()(`completion ${shell} --json`)).stdout);
    expect(json).toEqual({ version: 1, shell, script: stdout });
    // what the shell itself would evaluate anew has no place in it
    expect(stdout.replace(/^#.*$/gm, '')).not.toMatch(/\beval\b|compgen -W|Invoke-Expression|\bsource\b/);
  });

  test.each([
    ['completion', 'needs the name of your shell', 'bash, zsh, fish and powershell'],
    ['completion tcsh', 'There is no shell tcsh', 'bash'],
    ['completion powershel', 'There is no shell powershel', 'Did you mean roadmap completion powershell?'],
  ])('%s says which there are', async (line, message, hint) => {
    const { code, stderr } = await home()(line);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });
});
