import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.js';
import { home } from '../../run.js';

describe('a line that cannot be meant says what is wrong, and where to read on', () => {
  test.each([
    ['lookup dict', 'There is no command lookup.', 'See: roadmap --help'],
    ['hstory', 'There is no command hstory.', 'Did you mean roadmap history?'],
    ['doctor 2', 'roadmap doctor takes no words, and there are 1.', 'See: roadmap doctor --help'],
    ['show 1.3 1.4', 'roadmap show takes at most 1 word, and there are 2.', 'See: roadmap show --help'],
    ['config hours 10 x', 'roadmap config takes at most 2 words, and there are 3.', 'See: roadmap config --help'],
    ['answer', 'roadmap answer needs the id of a question.', 'See: roadmap answer --help'],
    ['link', 'roadmap link needs a topic.', 'See: roadmap link --help'],
    ['quiz --count', '--count needs a number.', 'See: roadmap quiz --help'],
    ['--roadmap= next', '--roadmap needs a file.', 'See: roadmap next --help'],
    ['next --minuts 5', 'There is no option --minuts for roadmap next.', 'Did you mean --minutes?'],
    ['show -x', 'There is no option -x for roadmap show.', 'See: roadmap show --help'],
    ['answer git-new-branch -c', 'There is no option -c for roadmap answer.', 'put -- before the value'],
    ['note 1.1 keep --json in mind', '--json stands in the middle of the text.', 'put -- before the text'],
    ['--hours 10 next', 'There is no option --hours for roadmap next.', 'See: roadmap next --help'],
    ['show 3 --step 4', '3 and --step do not go together.', 'Name one place.'],
    [
      'show http-basics --status done',
      'http-basics is a topic, so --status does not go with it.',
      'Leave one of them out.',
    ],
    ['help nope', 'There is no help on nope.', 'Did you mean roadmap help note?'],
    ['nope --help', 'There is no help on nope.', 'roadmap help note'],
    ['help constructor', 'There is no help on constructor.', 'There is help on'],
  ])('roadmap %s', async (line, message, hint) => {
    const { code, stdout, stderr } = await home()(line);
    const said = stdout + stderr;
    expect(code).toBe(2);
    expect(said).toContain(message);
    expect(said).toContain(hint);
    expect(said).not.toMatch(/\.\.\s|outputHelp/);
  });

  test('an option and a name of 100 kB are cut', async () => {
    const long = 'x'.repeat(100_000);
    for (const line of [`next --${long}`, `${long}`, `help ${long}`, `show ${long}`, `config ${long}`]) {
      const { stderr, code } = await home()(line);
      expect(code).toBe(2);
      expect(stderr.length).toBeLessThan(1000);
    }
  });
});

describe('after --, words are words', () => {
  test.each(['--json', '--help', '--version', '-x'])('note 1.1 -- %s', async (word) => {
    const { stdout, code } = await home()(`note 1.1 -- ${word} is kept`);
    expect(code).toBe(0);
    expect(stdout).toContain(`${word} is kept`);
  });

  test('--json before it still means JSON', async () => {
    const { stdout } = await home()('note 1.1 --json -- --remove');
    expect(JSON.parse(stdout)).toMatchObject({ notes: [{ text: '--remove' }] });
  });
});

describe('a first word that is no command', () => {
  test.each(['1.3', 'conditionals-loops'])('%s shows that topic', async (line) => {
    expect((await home()(line)).stdout).toMatch(/^1\.3 Conditional statements and loops/);
  });

  test('3 shows that step', async () => {
    expect((await home()('3')).stdout).toMatch(/^Step 3/);
  });

  test.each([
    ['hist', 'Nothing has happened yet'],
    ['n --json', '"action"'],
    ['doc', 'program'],
  ])('%s is the one command that begins so', async (line, text) => {
    const run = home();
    if (line === 'n --json') return expect((await run('ne --json')).stdout).toContain(text);
    expect((await run(line)).stdout).toContain(text);
  });

  test.each(COMMANDS.filter(({ changes }) => changes).map(({ name }) => name))(
    '%s changes something, so a part of its name does nothing',
    async (name) => {
      const { code, events } = await home()(name.slice(0, -1));
      expect(code).toBe(2);
      expect(events).toEqual([]);
    },
  );

  test('options that the guessed command does not have are not dropped', async () => {
    expect((await home()('1.3 --status done')).code).toBe(2);
  });
});
