/** Whole sessions in a real terminal, redrawn and in the accessible form. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Question, type Shown, shownOf } from '../../../src/core/course/question.js';
import { seedOf } from '../../../src/core/lib/random.js';
import { dayOf, studyClock } from '../../../src/core/lib/study-day.js';
import { courseIn } from '../../../src/io/course/from-yaml.js';
import { eventsIn, ROOT } from '../../run.js';
import { BIN, freshEnv, inPipe, newcomerEnv, onTerminal, type Step } from './terminal.js';

const KINDS = path.join(ROOT, 'tests/fixtures/kinds');
const NOW = '2026-11-24T09:00:00Z';
const ORDER = ['predict', 'multi', 'single', 'bug', 'gap', 'order', 'sql', 'short'] as const;
const ESCAPE = /\u001b/;
const SHOW_CURSOR = '\u001b[?25h';
const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';
const paste = (text: string) => `\u001b[200~${text.replace(/\n/g, '\r')}\u001b[201~`;

const kindsEnv = (more: Record<string, string> = {}) =>
  freshEnv({ ROADMAP_FILE: KINDS, ROADMAP_NOW: NOW, TZ: 'UTC', ...more });
const answersIn = (env: Record<string, string>) =>
  eventsIn(env.ROADMAP_HOME!).flatMap((event) => (event.type === 'answered' ? [event] : []));

/** What a session of that day shows, computed as the session does. */
function shownToday(kind: string): readonly Shown[] {
  const { entries, question } = courseIn(KINDS).bank();
  const asked: Question = question(entries.find((entry) => entry.kind === kind)!);
  return shownOf(asked, seedOf(`${asked.id} ${dayOf(studyClock(Date.parse(NOW), 0))} new`));
}

function lettersOf(kind: string, texts: readonly string[]): string[] {
  return texts.map((text) => shownToday(kind).find((one) => one.text === text)!.letter);
}

/** What is typed at each kind. `enter`: what a key prompt needs behind the key. */
function typedFor(enter: string): Record<(typeof ORDER)[number], string> {
  const [tuple] = lettersOf('single', ['(1, 2)']);
  const lines = ['for n in [1, 2]:', 'print(n)', 'word = "end"', 'print(word)'];
  const [loop, body, word, end] = lettersOf('order', lines);
  return {
    predict: '0\r1\r\r',
    single: `${tuple}${enter}`,
    multi: `${lettersOf('multi', ['a list', 'a dict']).join(' ')}\r`,
    bug: '2\r',
    gap: 'append\r',
    order: `${loop} >${body} ${word} ${end}\r`,
    sql: 'select name\rfrom person;\r',
    short: 'def\r',
  };
}

function steps(enter: string): Step[] {
  const typed = typedFor(enter);
  return ORDER.flatMap((kind): Step[] => [
    ['Answer:', typed[kind]],
    ['How sure', `3${enter}`],
    ['Enter go on', '\r'],
  ]);
}

function expectRestored(screen: string): void {
  expect(screen.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(screen.lastIndexOf('\u001b[?25l'));
  expect(screen.lastIndexOf(PASTE_OFF)).toBeGreaterThan(screen.lastIndexOf(PASTE_ON));
}

describe('a session', () => {
  test('asks, judges and saves every kind, each on a screen of its own', () => {
    const env = kindsEnv();
    const { code, text, screen } = onTerminal(env, ['quiz', 'all-kinds'], steps(''));
    expect(code).toBe(0);
    expect(text.match(/✓ Right\./g)).toHaveLength(ORDER.length);
    expect(text).toContain('8 of 8 questions right at the first try.');
    expect(text).toContain('★ 1.1 All kinds: quizzed');
    expect(screen.match(/\u001b\[H\u001b\[J/g)).toHaveLength(ORDER.length);
    expect(text.match(/\?u undo/g)).toHaveLength(1);
    expect(text).not.toContain('✔');
    expectRestored(screen);
    expect(answersIn(env).filter(({ mode }) => mode === undefined)).toHaveLength(ORDER.length);
  });

  test('nothing is wider than 40 columns, and no word is broken', () => {
    const args = ['quiz', 'all-kinds', '--kind', 'single', '--count', '1'];
    const { text } = onTerminal(
      kindsEnv(),
      args,
      [
        ['Answer:', 'n'],
        ['Enter go on', 'q'],
      ],
      { columns: 40 },
    );
    const printed = text.split('\n').filter((line) => !/https:|Enter go on/.test(line)); // a prompt is drawn again
    expect(printed.filter((line) => [...line].length > 40)).toEqual([]);
    expect(text.replace(/\s+/g, ' ')).toContain('round brackets keep it together.');
  });

  test('the accessible form asks the same, numbered and plain, with no escape and nothing redrawn', () => {
    const env = kindsEnv({ ROADMAP_ACCESSIBLE: '1' });
    const { code, text, screen } = onTerminal(env, ['quiz', 'all-kinds'], steps('\r'), { columns: 40 });
    expect(code).toBe(0);
    expect(screen).not.toMatch(ESCAPE);
    expect(text.replace(/\s+/g, ' ')).toContain('8 of 8 questions right at the first try.');
  });

  test('the accessible form reads a pipe, a line for each answer and key', () => {
    const env = kindsEnv({ ROADMAP_ACCESSIBLE: '1' });
    const input = ORDER.map((kind) => `${typedFor('\r')[kind]}3\r\r`.replace(/\r/g, '\n')).join('');
    const { code, stdout } = inPipe(env, ['quiz', 'all-kinds'], input);
    expect(code).toBe(0);
    expect(stdout).toContain('8 of 8 questions right at the first try.');
    expect(inPipe(kindsEnv(), ['quiz', 'all-kinds'], 'x\n').code).toBe(5);
    expect(inPipe(kindsEnv({ ROADMAP_ACCESSIBLE: '1' }), ['quiz', 'all-kinds'], '').code).toBe(130);
  });

  test('TERM=dumb gets the plain form, in ASCII', () => {
    const typed: Step[] = [
      ['Answer:', 'def\r'],
      ['3 sure:', 'sure\r'],
      ['? help:', 'q\r'],
    ];
    const { code, screen } = onTerminal(kindsEnv({ TERM: 'dumb' }), ['quiz', 'all-kinds', '--kind', 'short'], typed);
    expect(code).toBe(0);
    expect(screen).not.toMatch(/[^\x00-\x7f]|\u001b/);
  });

  test.each(['TERM=dumb', 'ROADMAP_ACCESSIBLE=1'])('Ctrl-C ends the plain form of %s at once', (variable) => {
    const [name, value] = variable.split('=') as [string, string];
    const { code, text } = onTerminal(
      kindsEnv({ [name]: value }),
      ['quiz', 'all-kinds', '--kind', 'short'],
      [['Answer: ', '\u0003']],
    );
    expect(text).toContain('Nothing was answered.');
    expect(code).toBe(130);
  });

  test('no sign beyond ASCII in the C locale', () => {
    const { screen } = onTerminal(
      kindsEnv({ LC_ALL: 'C' }),
      ['quiz', 'all-kinds', '--kind', 'bug'],
      [
        ['Answer:', '2\r'],
        ['How sure', '3'],
        ['Enter go on', 'q'],
      ],
    );
    expect(screen).toContain('+ Right.');
    expect(screen).not.toMatch(/[^\x00-\x7f]/);
  });

  test('code is in colours where there is colour, and the same text without', () => {
    const look = (env: Record<string, string>) =>
      onTerminal(kindsEnv(env), ['quiz', 'all-kinds', '--kind', 'predict'], [['Answer', '?q\r']]);
    expect(look({}).screen).toMatch(/\u001b\[35mfor\u001b\[39m n/);
    expect(look({ NO_COLOR: '1' }).screen).toContain('for n in range(2):');
  });
});

describe('what is typed', () => {
  const predict = ['quiz', 'all-kinds', '--kind', 'predict', '--count', '1'];
  const open = ['quiz', 'all-kinds', '--kind', 'open', '--count', '1'];

  test('ahead of the prompts is not lost', () => {
    const env = kindsEnv();
    const { code, text } = onTerminal(
      env,
      ['quiz', 'all-kinds', '--kind', 'bug', 'short'],
      [['Answer:', '2\r3\rdef\r3\r']],
    );
    expect(code).toBe(0);
    expect(text).toContain('2 of 2 questions right at the first try.');
    expect(answersIn(env).map(({ answer }) => answer)).toEqual(['2', 'def']);
  });

  test('several lines pasted are one answer, and keys behind them wait', () => {
    const env = kindsEnv();
    expect(onTerminal(env, predict, [['Answer:', `${paste('0\n1\n')}\r3\r`]]).code).toBe(0);
    expect(answersIn(env)).toMatchObject([{ answer: '0\n1', correct: true }]);
  });

  test('an answer may have an empty line inside: a space on it', () => {
    const env = kindsEnv();
    onTerminal(env, predict, [['Answer:', 'a\r \r  b\r\r3q']]);
    expect(answersIn(env)).toMatchObject([{ answer: 'a\n \n  b' }]);
  });

  test('paragraphs of an open answer arrive whole, and stand beside the points', () => {
    const env = kindsEnv();
    const said = 'It maps keys to values.\n\nKeys are hashable.';
    const { text } = onTerminal(env, open, [
      ['Answer:', `${paste(said)}\r.\r`],
      ['Which of them', '1-3\r'],
      ['Enter go on', 'q'],
    ]);
    expect(text.slice(text.indexOf('You said'))).toContain('  It maps keys to values.\n\n  Keys are hashable.\n');
    expect(answersIn(env)).toMatchObject([{ answer: said, grade: 2 }]);
  });

  test('an editor can be used for an open answer', () => {
    const env = kindsEnv({ EDITOR: `sh -c 'printf "one\\n\\ntwo\\n" > "$1"' editor` });
    onTerminal(env, open, [
      ['Answer:', '?e\r'],
      ['Which of them', '\r'],
      ['Enter go on', 'q'],
    ]);
    expect(answersIn(env)).toMatchObject([{ answer: 'one\n\ntwo' }]);
  });

  test('10,000 characters at once are drawn a few times, not once a key', () => {
    const env = kindsEnv();
    const long = 'x'.repeat(10_000);
    const { screen } = onTerminal(
      env,
      ['quiz', 'all-kinds', '--kind', 'short'],
      [
        ['Answer:', `${long}\r`],
        ['How sure', '3'],
        ['Enter go on', 'q'],
      ],
    );
    expect(answersIn(env)).toMatchObject([{ answer: long }]);
    expect(screen.length).toBeLessThan(40 * long.length);
  });

  test('a typo is corrected after Enter', () => {
    const env = kindsEnv();
    onTerminal(
      env,
      ['quiz', 'all-kinds', '--kind', 'short'],
      [
        ['Answer:', 'dex\r'],
        ['How sure', '\u007f'],
        ['dex', '\u007ff\r'],
        ['How sure', '3'],
        ['Enter go on', 'q'],
      ],
    );
    expect(answersIn(env)).toMatchObject([{ answer: 'def', correct: true }]);
  });

  test('what looks like a command is an answer with a backslash before it', () => {
    const env = kindsEnv();
    onTerminal(
      env,
      ['quiz', 'all-kinds', '--kind', 'short'],
      [
        ['Answer:', '\\?q\r'],
        ['How sure', '3'],
        ['Enter go on', 'q'],
      ],
    );
    expect(answersIn(env)).toMatchObject([{ answer: '?q' }]);
  });
});

describe('a session is left', () => {
  const atAnswer = (keys: string) => {
    const env = kindsEnv();
    const run = onTerminal(
      env,
      ['quiz', 'all-kinds', '--kind', 'bug', 'short'],
      [
        ['Answer:', '2\r3\r'],
        ['Answer:', keys],
      ],
    );
    return { ...run, answers: answersIn(env).map(({ question }) => question) };
  };

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('by %s with 130, with all that was answered', (_, key) => {
    const { code, text, screen, answers } = atAnswer(key);
    expect(code).toBe(130);
    expect(text).toContain('1 of 1 question right at the first try.');
    expect(answers).toEqual(['kind-bug']);
    expectRestored(screen);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
  ])('by %s, with the terminal as it was', (signal, status) => {
    const { code, screen, answers } = atAnswer(signal);
    expect(code).toBe(status);
    expect(answers).toEqual(['kind-bug']);
    expectRestored(screen);
  });

  test('by a kill, without a loss of what was told', () => {
    const env = kindsEnv();
    const { code } = onTerminal(
      env,
      ['quiz', 'all-kinds', '--kind', 'bug'],
      [
        ['Answer:', '2\r3'],
        ['It comes back', 'SIGKILL'],
      ],
    );
    expect(code).toBe(137);
    expect(answersIn(env)).toMatchObject([{ question: 'kind-bug' }]);
  });

  test('for a while by Ctrl-Z: fg goes on where it was', () => {
    const env = kindsEnv({ PROMPT_COMMAND: 'PS1="shell> "' });
    const { text, code } = onTerminal(
      env,
      [],
      [
        ['shell> ', `"${process.execPath}" "${BIN}" quiz all-kinds --kind bug\r`],
        ['Answer:', '\u001a'],
        ['Stopped', ''],
        ['shell> ', 'fg\r'],
        ['Answer:', '2\r3'],
        ['Enter go on', 'q'],
        ['shell> ', 'exit\r'],
      ],
      { command: ['bash', '--norc', '--noprofile', '-i'] },
    );
    expect(code).toBe(0);
    expect(text).toContain('1 of 1 question right at the first try.');
    expect(answersIn(env)).toMatchObject([{ question: 'kind-bug' }]);
  });
});

test('another width draws the page again', () => {
  const { text } = onTerminal(
    kindsEnv(),
    ['quiz', 'all-kinds', '--kind', 'bug'],
    [
      ['Answer:', '22'],
      ['22', 'SIZE 40 30'],
      ['It should print 3.', ''], // the page is drawn again
      ['22', '\u007f\r3'],
      ['Enter go on', 'q'],
    ],
  );
  const pages = text.split('It should print 3.');
  expect(pages.length).toBeGreaterThanOrEqual(3);
  expect(pages[2]).toContain('Answer: 22');
});

test('the confidence question can be switched off', () => {
  const env = kindsEnv();
  inPipe(env, ['config', 'confidence', 'off']);
  const { text } = onTerminal(
    env,
    ['quiz', 'all-kinds', '--kind', 'bug'],
    [
      ['Answer:', '2\r'],
      ['Enter go on', 'q'],
    ],
  );
  expect(text).not.toContain('How sure');
  expect(answersIn(env)).toMatchObject([{ correct: true, grade: 3, confidence: null }]);
});

test('the accessible form is a setting, too', () => {
  const env = kindsEnv();
  inPipe(env, ['config', 'accessible', 'true']);
  expect(onTerminal(env, ['quiz', 'all-kinds', '--kind', 'short'], [['Answer:', '?q\r']]).screen).not.toMatch(ESCAPE);
});

test('the first run asks plainly in the accessible form', () => {
  const env = newcomerEnv({ ROADMAP_ACCESSIBLE: '1' });
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

test('keys typed ahead of choices are not lost', () => {
  const env = newcomerEnv();
  expect(onTerminal(env, [], [['start from?', '\u001b[B\r\u001b[B\r']]).code).toBe(0);
  expect(inPipe(env, ['config', 'hours']).stdout).toContain('10');
});
