/** A whole session in a real terminal, through every kind of question, redrawn and in the accessible form. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventsIn, ROOT } from '../../run.js';
import { freshEnv, inPipe, onTerminal, type Step } from './terminal.js';

const KINDS = path.join(ROOT, 'tests/fixtures/kinds');
const ORDER = ['predict', 'multi', 'single', 'bug', 'gap', 'order', 'sql', 'short'] as const;
const ESCAPE = /\u001b/;

type Form = { readonly env: Record<string, string>; readonly columns: number; readonly enter: string };

/** What is on the screen depends on the shuffle, so letters are read from what the same learner is dealt. */
function lettersIn({ env, columns, enter }: Form, kind: string, texts: readonly string[]): string[] {
  const leave = kind === 'single' ? `q${enter}` : '?q\r';
  const { text } = onTerminal(env, ['quiz', '--cram', '--kind', kind], [['Answer:', leave]], { columns });
  return texts.map((wanted) => {
    const line = text.split('\n').find((one) => one.slice(5).trim() === wanted && /^ {2}[a-h]\) /.test(one));
    return line?.trim()[0] ?? '?';
  });
}

/** Keys for each kind, and what is waited for before them. `enter`: what a key prompt needs behind the key. */
function stepsFor(form: Form): Step[] {
  const { enter } = form;
  const [tuple] = lettersIn(form, 'single', ['(1, 2)']);
  const multi = lettersIn(form, 'multi', ['a list', 'a dict']);
  const lines = ['for n in [1, 2]:', 'print(n)', 'word = "end"', 'print(word)'];
  const [loop, body, word, end] = lettersIn(form, 'order', lines);
  const typed: Record<(typeof ORDER)[number], string[]> = {
    predict: ['0\r', '1\r', '\r'],
    single: [`${tuple}${enter}`],
    multi: [`${multi.join(' ')}\r`],
    bug: ['2\r'],
    gap: ['append\r'],
    order: [`${loop} >${body} ${word} ${end}\r`],
    sql: ['select name from person\r'],
    short: ['def\r'],
  };
  return ORDER.flatMap((kind): Step[] => [
    ...typed[kind].map((keys, i): Step => [i === 0 ? 'Answer:' : '...', keys]),
    ['How sure', `s${enter}`],
    ['Enter go on', '\r'],
  ]);
}

describe.each([80, 40])('at %i columns', (columns) => {
  test('every kind is asked, answered, judged and saved', () => {
    const env = freshEnv({ ROADMAP_FILE: KINDS, ROADMAP_NOW: '2026-11-24T09:00:00Z' });
    const steps = stepsFor({ env, columns, enter: '' });
    const { code, text, screen } = onTerminal(env, ['quiz', 'all-kinds'], steps, { columns });
    expect(code).toBe(0);
    expect(text.match(/✓ Right\./g)).toHaveLength(ORDER.length);
    expect(text.replace(/\s+/g, ' ')).toContain('8 of 8 questions right at the first try.');
    expect(text).toContain('★ 1.1 All kinds: quizzed');
    expect(screen.lastIndexOf('\u001b[?25h')).toBeGreaterThan(screen.lastIndexOf('\u001b[?25l'));
    const answers = eventsIn(env.ROADMAP_HOME!).filter(({ type }) => type === 'answered');
    expect(answers.filter((event) => !('mode' in event))).toHaveLength(ORDER.length);
    // lines that are typed on are drawn again and again
    const printed = text
      .split('\n')
      .filter((line) => !line.startsWith('?') && !line.includes('✔') && !line.includes('https://'));
    const wide = printed.filter((line) => [...line].length > columns);
    expect(wide).toEqual([]);
  });

  test('the accessible form asks the same, numbered and plain, with no escape and nothing redrawn', () => {
    const env = freshEnv({ ROADMAP_FILE: KINDS, ROADMAP_ACCESSIBLE: '1' });
    const { code, text, screen } = onTerminal(env, ['quiz', 'all-kinds'], stepsFor({ env, columns, enter: '\r' }), {
      columns,
    });
    expect(code).toBe(0);
    expect(screen).not.toMatch(ESCAPE);
    expect(text.replace(/\s+/g, ' ')).toContain('8 of 8 questions right at the first try.');
    expect(inPipe(env, ['show', '1.1']).stdout).toContain('quizzed');
  });
});

test('the accessible form is a setting too, and works where TERM is dumb', () => {
  const env = freshEnv({ ROADMAP_FILE: KINDS, TERM: 'dumb' });
  expect(onTerminal(env, ['quiz']).code).toBe(5);
  inPipe(env, ['config', 'accessible', 'true']);
  const { code, screen } = onTerminal(
    env,
    ['quiz', '--kind', 'short'],
    [
      ['Answer:', 'def\r'],
      ['s sure:', 'sure\r'],
      ['q end:', 'q\r'],
    ],
  );
  expect(code).toBe(0);
  expect(screen).not.toMatch(/[^\x00-\x7f]|\u001b/);
});

test('the first run asks plainly in the accessible form', () => {
  const env = freshEnv({ ROADMAP_ACCESSIBLE: '1' });
  const { text, screen } = onTerminal(
    env,
    [],
    [
      ['Number, 1 to 4:', '2\r'],
      ['Number, 1 to 5:', '2\r'],
    ],
  );
  expect(screen).not.toMatch(ESCAPE);
  expect(text).toContain('1. Complete beginner');
  expect(inPipe(env, ['config', 'background']).stdout).toContain('some-programming');
});

test('Ctrl-C ends a session with 130, keeps what was answered, and shows the cursor', () => {
  const env = freshEnv({ ROADMAP_FILE: KINDS });
  const { code, screen, text } = onTerminal(
    env,
    ['quiz', '--kind', 'short', 'bug'],
    [
      ['Answer:', '2\r'],
      ['s sure:', 's'],
      ['q end:', '\r'],
      ['Answer:', '\u0003'],
    ],
  );
  expect(code).toBe(130);
  expect(text).toContain('1 of 1 question right at the first try.');
  expect(screen.lastIndexOf('\u001b[?25h')).toBeGreaterThan(screen.lastIndexOf('\u001b[?25l'));
  expect(eventsIn(env.ROADMAP_HOME!)).toMatchObject([{ type: 'answered', question: 'kind-bug' }]);
});

test('a quiz that is killed loses no answer that was told', () => {
  const env = freshEnv({ ROADMAP_FILE: KINDS });
  const { code } = onTerminal(
    env,
    ['quiz', '--kind', 'short', 'bug'],
    [
      ['Answer:', '2\r'],
      ['s sure:', 's'],
      ['It comes back', 'SIGKILL'],
    ],
  );
  expect(code).toBe(137);
  expect(eventsIn(env.ROADMAP_HOME!)).toMatchObject([{ type: 'answered', question: 'kind-bug' }]);
});

test('code is in colours where there is colour, and the same text without', () => {
  const look = (env: Record<string, string>) =>
    onTerminal(freshEnv({ ROADMAP_FILE: KINDS, ...env }), ['quiz', '--kind', 'predict'], [['q end', '?q\r']]);
  expect(look({}).screen).toMatch(/\u001b\[35mfor\u001b\[39m n/);
  expect(look({ NO_COLOR: '1' }).screen).toContain('for n in range(2):');
});
