import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS, type Question, shownOf } from '../../../../src/core/course/question.js';
import { shuffled } from '../../../../src/core/lib/random.js';
import { judge, rightAnswer } from '../../../../src/core/quiz/judge.js';
import { question } from '../../../question.js';

const verdict = (q: Question, typed: string) => judge(q, typed, shownOf(q));
const kindOf = (q: Question, typed: string) => verdict(q, typed).kind;

describe('any question', () => {
  test('takes ? for "I do not know", which is wrong without a why', () => {
    for (const kind of KINDS) expect(verdict(question(kind), ' ? ')).toEqual({ kind: 'wrong' });
  });

  test('takes no empty answer', () => {
    for (const kind of KINDS) expect(kindOf(question(kind), ' \n')).toBe('malformed');
  });
});

describe('options', () => {
  const options = [
    { id: 'a', text: 'A', correct: true },
    { id: 'b', text: 'B', why: 'no B' },
    { id: 'c', text: 'C', correct: true },
    { id: 'd', text: 'D', why: 'no D' },
  ];
  const multi = question('multi', { options });
  const single = question('single', { options: options.slice(0, 2) });

  test('of a single choice take one id', () => {
    expect(verdict(single, ' A ')).toEqual({ kind: 'right' });
    expect(verdict(single, 'b')).toMatchObject({ kind: 'wrong', why: 'no B', partial: undefined });
    for (const typed of ['a b', 'ab', 'x', 'a x', ',']) expect(kindOf(single, typed)).toBe('malformed');
  });

  test('of a multiple choice come in any order, spelling and number', () => {
    const right = fc.tuple(
      fc.constantFrom(['a', 'c'], ['c', 'a'], ['c', 'a', 'c']),
      fc.constantFrom(' ', ',', ', ', ''),
      fc.boolean(),
    );
    fc.assert(
      fc.property(right, ([all, between, upper]) => {
        const typed = all.join(between);
        expect(verdict(multi, upper ? typed.toUpperCase() : typed)).toEqual({ kind: 'right' });
      }),
    );
  });

  test('of a multiple choice that are partly right are wrong, and counted', () => {
    expect(verdict(multi, 'a')).toEqual({ kind: 'wrong', why: undefined, partial: { right: 1, of: 2, wrong: 0 } });
    expect(verdict(multi, 'a b')).toEqual({ kind: 'wrong', why: 'no B', partial: { right: 1, of: 2, wrong: 1 } });
    expect(verdict(multi, 'bd')).toEqual({ kind: 'wrong', why: 'no B no D', partial: { right: 0, of: 2, wrong: 2 } });
    expect(kindOf(multi, 'abcd')).toBe('wrong');
  });

  test('may have ids of several letters', () => {
    const ids = question('multi', {
      options: [
        { id: 'get', text: 'GET', correct: true },
        { id: 'put', text: 'PUT', correct: true },
        { id: 'g', text: 'G', why: 'no' },
      ],
    });
    expect(kindOf(ids, 'put, get')).toBe('right');
    expect(kindOf(ids, 'get')).toBe('wrong');
    expect(kindOf(ids, 'gput')).toBe('malformed');
  });
});

describe('what a program prints', () => {
  const two = question('predict', { answer: 'a b\n2\n', wrong: [{ answer: 'a b\n3', why: 'no three' }] });

  test('is compared without spaces at the ends of lines and lines at the end', () => {
    for (const typed of ['a b\n2', 'a b  \r\n2 \n\n', 'a b\n2\t']) expect(kindOf(two, typed)).toBe('right');
    expect(kindOf(question('predict', { answer: 'a' }), 'a \n ')).toBe('right');
  });

  test('may be typed on one line with \\n or a slash between spaces', () => {
    expect(kindOf(two, 'a b\\n2')).toBe('right');
    expect(kindOf(two, 'a b / 2')).toBe('right');
    expect(verdict(two, 'a b / 3')).toEqual({ kind: 'wrong', why: 'no three' });
    expect(kindOf(two, 'a b/2')).toBe('wrong');
  });

  test('keeps a backslash or a slash that is printed', () => {
    for (const answer of ["'red\\n'", '6 / 2', 'a / b\n\\n']) {
      expect(kindOf(question('predict', { answer }), answer)).toBe('right');
      expect(kindOf(question('predict', { answer }), answer.replace(/\\n| \/ /g, '\n'))).toBe('wrong');
    }
  });

  test('is compared with its inner spaces, lines and case', () => {
    for (const typed of ['ab\n2', 'a b 2', 'a b', 'a b\n2\n2']) expect(kindOf(two, typed)).toBe('wrong');
    expect(verdict(two, 'a b\n\n2')).toEqual({ kind: 'wrong', why: 'Only the empty lines differ.' });
  });

  test('is compared with the spaces and lines before it', () => {
    const padded = question('predict', { answer: '   3\n' });
    expect(kindOf(padded, '   3')).toBe('right');
    expect(kindOf(padded, '3')).toBe('wrong');
    expect(kindOf(question('predict', { answer: '\na' }), 'a')).toBe('wrong');
  });

  test('is the class of an exception where there is one', () => {
    const error = question('predict', { answer: 'ValueError', wrong: [{ answer: 'TypeError', why: 'no type' }] });
    expect(kindOf(error, 'ValueError ')).toBe('right');
    expect(verdict(error, 'TypeError')).toEqual({ kind: 'wrong', why: 'no type' });
  });

  test('is right whatever it is, if it is typed as it is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\\', 'n', '/'), minLength: 1 });
    fc.assert(
      fc.property(text, (answer) => {
        fc.pre(answer.trim() !== '');
        expect(kindOf(question('predict', { answer }), answer)).toBe('right');
      }),
    );
  });
});

describe('a word', () => {
  const word = question('short', {
    answer: 'idempotent',
    accept: ['409', 'a dict'],
    wrong: [{ answer: 'idempotence', why: 'no noun' }],
  });

  test('is compared without case, width and white space around it', () => {
    for (const typed of ['Idempotent', '  IDEMPOTENT ', 'ｉｄｅｍｐｏｔｅｎｔ', '409', 'A  Dict'])
      expect(kindOf(word, typed)).toBe('right');
  });

  test('that is long and one letter off is asked for once more', () => {
    for (const typed of ['idempotant', 'idempotentt', 'dempotent', 'Idempotint'])
      expect(kindOf(word, typed)).toBe('nearly');
    expect(verdict(word, 'idempotnet')).toEqual({ kind: 'wrong', why: undefined });
  });

  test('that is short or a number has no typo', () => {
    expect(kindOf(word, '408')).toBe('wrong');
    expect(kindOf(word, 'a disc')).toBe('wrong');
    const of = (answer: string) => question('short', { answer });
    expect(kindOf(of('tuple'), 'tupel')).toBe('wrong');
    expect(kindOf(of('tuple'), 'tuples')).toBe('wrong');
    expect(kindOf(of('tuples'), 'tuple')).toBe('nearly');
    expect(kindOf(of('86400000'), '8640000')).toBe('wrong');
  });

  test('that is a known mistake is no typo', () => {
    const near = question('short', { answer: 'extends', wrong: [{ answer: 'extend', why: 'no verb' }] });
    expect(verdict(near, 'EXTEND')).toEqual({ kind: 'wrong', why: 'no verb' });
  });

  test('is the number that was asked for', () => {
    expect(kindOf(question('short', { answer: '3' }), '3')).toBe('right');
    expect(kindOf(question('short', { answer: '3' }), '33')).toBe('wrong');
  });
});

describe('the line of a bug', () => {
  const bug = question('bug', { code: 'x = 1\ny = 2\nz = 3\n', answer: 2, wrong: [{ answer: 3, why: 'no three' }] });

  test('is a number within the program', () => {
    for (const typed of ['2', ' 2 ', 'line 2', 'Line2']) expect(kindOf(bug, typed)).toBe('right');
    expect(verdict(bug, '3')).toEqual({ kind: 'wrong', why: 'no three' });
    expect(verdict(bug, '1')).toEqual({ kind: 'wrong', why: undefined });
    for (const typed of ['0', '4', '-1', '1.5', 'y', '1 2', 'line']) expect(kindOf(bug, typed)).toBe('malformed');
  });
});

describe('a gap', () => {
  const gap = question('gap', {
    code: 'if ____:\n    go()\n',
    answer: 'x == 1',
    accept: ['1 == x'],
    wrong: [{ answer: 'x = 1', why: 'no assignment' }],
  });

  test('is compared without regard to how much white space there is', () => {
    for (const typed of ['x == 1', ' x  ==\t1 ', '1 == x']) expect(kindOf(gap, typed)).toBe('right');
    expect(verdict(gap, ' x  =  1')).toEqual({ kind: 'wrong', why: 'no assignment' });
  });

  test('that is spelled otherwise is asked of Python, in the completed program', () => {
    expect(verdict(gap, ' (x == 1) ')).toEqual({
      kind: 'check',
      check: {
        kind: 'syntax',
        program: 'if (x == 1):\n    go()\n',
        others: ['if x == 1:\n    go()\n', 'if 1 == x:\n    go()\n'],
        otherwise: { kind: 'wrong' },
      },
    });
  });

  test('is put into the program as it is', () => {
    expect(verdict(gap, "'$&' + '$1'")).toMatchObject({ check: { program: "if '$&' + '$1':\n    go()\n" } });
  });

  test('in another language is right or wrong without Python', () => {
    const shell = { ...gap, language: 'shell' };
    expect(kindOf(shell, 'x  == 1')).toBe('right');
    expect(verdict(shell, '(x == 1)')).toEqual({ kind: 'wrong', why: undefined });
  });

  test('has words that white space keeps apart', () => {
    for (const language of ['python', 'shell']) {
      const words = question('gap', { code: 'x ____ y', answer: 'not in', language });
      expect(kindOf(words, 'not  in')).toBe('right');
      expect(kindOf(words, 'notin')).not.toBe('right');
    }
  });

  test('has texts in which a space counts', () => {
    const join = question('gap', { code: '____(words)', answer: '" ".join' });
    expect(kindOf(join, '"".join')).not.toBe('right');
  });
});

describe('an order', () => {
  const lines = ['for n in x:', '    if n:', '        n += 1', '    print(n)', 'print(x)'];
  const distractors = [{ text: '    print(m)', why: 'no m' }];
  const python = question('order', { lines, distractors, output: '1\n' });
  const text = question('order', { lines: ['one', 'two', 'three', 'four'], language: 'text', accept: [[2, 1, 3, 4]] });
  const letter = (q: Question, line: string) => shownOf(q).find((one) => one.text === line.trim())!.letter;
  const token = (q: Question, line: string) =>
    '>'.repeat((line.length - line.trimStart().length) / 4) + letter(q, line);
  const typed = (q: Question, all: readonly string[], between = ' ') => all.map((line) => token(q, line)).join(between);

  test('is letters with > for each indent, before or after, apart or together', () => {
    for (const between of [' ', ', ', '']) expect(kindOf(python, typed(python, lines, between))).toBe('right');
    const behind = lines.map((line) => letter(python, line) + token(python, line).slice(0, -1)).join(' ');
    expect(kindOf(python, behind)).toBe('right');
    expect(kindOf(python, behind.toUpperCase())).toBe('right');
  });

  test('with other letters or signs is no answer', () => {
    for (const bad of ['z', 'a >', 'a 1', '> a b', 'a-b', '>>']) expect(kindOf(python, bad)).toBe('malformed');
  });

  test('is right however deep its lines are, and with any other indents only if it prints the same', () => {
    const deep = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(deep, deep, (right, given) => {
        const at = (depths: readonly number[]) => right.map((_, i) => `${'    '.repeat(depths[i] ?? 0)}l${i}()`);
        const q = question('order', { lines: at(right), output: 'x' });
        const same = right.every((depth, i) => depth === (given[i] ?? 0));
        const otherwise = expect.stringContaining('indentation');
        expect(verdict(q, typed(q, at(given)))).toMatchObject(
          same ? { kind: 'right' } : { kind: 'check', check: { kind: 'prints', otherwise } },
        );
      }),
    );
  });

  test('may be one of those accepted', () => {
    const numbered = (...order: number[]) =>
      typed(
        text,
        order.map((n) => text.lines[n - 1]!),
      );
    expect(kindOf(text, numbered(1, 2, 3, 4))).toBe('right');
    expect(kindOf(text, numbered(2, 1, 3, 4))).toBe('right');
    expect(verdict(text, numbered(4, 3, 2, 1))).toEqual({ kind: 'wrong' });
    const indented = { ...python, accept: [[1, 2, 3, 5, 4]] };
    expect(
      kindOf(
        indented,
        typed(
          python,
          [0, 1, 2, 4, 3].map((i) => lines[i]!),
        ),
      ),
    ).toBe('right');
  });

  test('of steps needs no indents', () => {
    const q = { ...text, lines: ['one', '    two', 'three', 'four'] };
    expect(kindOf(q, typed(text, text.lines))).toBe('right');
  });

  test('of a program that could do the same is asked of Python, one of steps is not', () => {
    const order = [3, 0, 1, 2, 4].map((i) => lines[i]!);
    expect(verdict(python, typed(python, order))).toEqual({
      kind: 'check',
      check: { kind: 'prints', program: order.join('\n'), output: '1\n' },
    });
    expect(verdict({ ...python, output: undefined }, typed(python, order))).toEqual({ kind: 'wrong' });
    expect(verdict({ ...python, language: 'text' }, typed(python, order))).toEqual({ kind: 'wrong' });
  });

  test('with a line that does not belong has its why', () => {
    const lured = [...lines.slice(0, 3), distractors[0]!.text, lines[4]!];
    expect(verdict(python, typed(python, lured))).toEqual({ kind: 'wrong', why: 'no m' });
  });

  test('with too few lines is wrong, and says so', () => {
    expect(verdict(python, typed(python, lines.slice(1)))).toEqual({ kind: 'wrong', why: 'It takes more lines.' });
  });

  test('with a line twice and another left out is never asked of Python', () => {
    const twice = [...lines.slice(0, 4), lines[3]!];
    expect(['wrong', 'malformed']).toContain(kindOf(python, typed(python, twice)));
  });

  test('may have equal lines, of which either letter will do', () => {
    const q = question('order', { lines: ['a()', 'b()', 'a()', 'c()'] });
    const twins = shownOf(q).filter((one) => one.text === 'a()');
    const [b, c] = [letter(q, 'b()'), letter(q, 'c()')];
    for (const [x, y] of [twins, [...twins].reverse()])
      expect(kindOf(q, `${x!.letter} ${b} ${y!.letter} ${c}`)).toBe('right');
  });
});

describe('a query', () => {
  const sql = question('sql', {
    answer: "SELECT name FROM pets WHERE kind = 'Cat'",
    wrong: [
      { answer: 'SELECT * FROM pets;', why: 'no star' },
      { answer: "SELECT name FROM pets WHERE kind = 'cat'", why: 'case counts' },
    ],
  });

  test('is asked of the database, as it was typed', () => {
    const query = "select  name\nfrom pets where kind = 'Cat' ;";
    const loose = { ...sql, wrong: [] };
    expect(verdict(loose, query)).toEqual({ kind: 'check', check: { kind: 'rows', query, question: loose } });
  });

  test('that is a known mistake has its why', () => {
    expect(verdict(sql, 'select *\n from pets')).toEqual({ kind: 'wrong', why: 'no star' });
  });

  test('that differs from a known mistake in a text is no mistake', () => {
    expect(kindOf(sql, String(sql.answer))).toBe('check');
  });
});

test('an open question takes no typed answer', () => {
  expect(kindOf(question('open'), 'because')).toBe('malformed');
});

describe('what is shown', () => {
  const lines = fc.uniqueArray(fc.stringMatching(/^ {0,8}[a-z]{1,6}$/), { minLength: 4, maxLength: 8 });

  test('has every line and distractor once, without indents, each with its letter, the same for the same seed', () => {
    fc.assert(
      fc.property(lines, lines, fc.nat(), (right, other, seed) => {
        const q = question('order', { lines: right, distractors: other.map((text) => ({ text, why: 'no' })) });
        const shown = shownOf(q, seed);
        expect(shown.map(({ text }) => text).sort()).toEqual([...right, ...other].map((text) => text.trim()).sort());
        expect(shown.map(({ letter }) => letter)).toEqual([...'abcdefghijklmnop'].slice(0, shown.length));
        expect(shownOf(q, seed)).toEqual(shown);
      }),
    );
  });

  test('has options in another order for another seed, and their ids with them', () => {
    const options = [...'abcdef'].map((id) => ({ id, text: id.toUpperCase() }));
    const orders = new Set(
      Array.from({ length: 50 }, (_, seed) => {
        const shown = shownOf(question('single', { options }), seed);
        for (const { id, text } of shown) expect(text).toBe(id.toUpperCase());
        return shown.map(({ id }) => id).join('');
      }),
    );
    expect(orders.size).toBeGreaterThan(30);
  });

  test('puts every option into every place about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++)
      for (const [place, id] of shuffled(['a', 'b', 'c', 'd'], seed).entries())
        counts.set(`${id}${place}`, (counts.get(`${id}${place}`) ?? 0) + 1);
    expect(counts.size).toBe(16);
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
  });
});

describe('the right answer', () => {
  const shownAs = (q: Question) => rightAnswer(q, shownOf(q));

  test('names options by the letters they were shown with', () => {
    const options = [...'abcd'].map((id) => ({ id, text: `text ${id}`, correct: id === 'a' || id === 'd' }));
    for (let seed = 0; seed < 10; seed++) {
      const q = question('multi', { options });
      const shown = shownOf(q, seed);
      const expected = shown.filter(({ id }) => id === 'a' || id === 'd').map((one) => `${one.letter}) ${one.text}`);
      expect(rightAnswer(q, shown)).toBe(expected.join('\n'));
    }
  });

  test('is what a learner would have given', () => {
    expect(shownAs(question('order', { lines: ['if x:', '    y()'] }))).toBe('if x:\n    y()');
    expect(shownAs(question('bug', { answer: 2, fix: '    x = 1\n' }))).toBe('line 2:\n    x = 1');
    expect(shownAs(question('open', { points: [{ text: 'one' }, { text: 'two', core: true }] }))).toBe(
      '1. one\n2. two',
    );
    expect(shownAs(question('predict', { answer: ' 1\n2\n' }))).toBe(' 1\n2');
    expect(shownAs(question('short', { answer: '0' }))).toBe('0');
  });
});
