/** The shipped questions prove themselves: every program in them is run, every key is shown right and its lures wrong. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { judged } from '../../src/commands/quiz/judge-with-python.js';
import { GAP } from '../../src/core/course/program.js';
import { type Kind, type Question, type QuestionOf, shownOf } from '../../src/core/course/question.js';
import { topicsOf } from '../../src/core/course/roadmap.js';
import { judge } from '../../src/core/quiz/judge.js';
import { courseIn } from '../../src/io/course/from-yaml.js';
import { pythonOn } from '../../src/io/python/python.js';
import { ROOT } from '../run.js';

const course = courseIn(path.join(ROOT, 'roadmap.yaml'));
const bank = course.bank();
const all = bank.entries.map((entry) => bank.question(entry));
const closed = all.filter(({ kind }) => kind !== 'open');
const topics = topicsOf(course.roadmap);
const python = pythonOn(process);

const of = <K extends Kind>(...kinds: K[]): QuestionOf<K>[] =>
  all.filter((question): question is QuestionOf<K> => kinds.some((kind) => kind === question.kind));
const isPython = ({ language = 'python' }: Question) => language === 'python';
const named = <Q extends Question>(questions: readonly Q[]) =>
  questions.map((question) => [question.id, question] as const);

type Ran = { output: string; ok: boolean };

/** Every program of the bank, run once: by its text. */
function runAll(): Map<string, Ran> {
  const programs = [...new Set(all.flatMap(programsOf))];
  const input = JSON.stringify(programs);
  const run = spawnSync('python3', ['-I', '-B', '-X', 'utf8', path.join(ROOT, 'tests/course/programs.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const ran = JSON.parse(run.stdout) as Ran[];
  return new Map(programs.map((program, i) => [program, ran[i]!]));
}

function programsOf(question: Question): string[] {
  if (!isPython(question)) return [];
  if (question.kind === 'predict') return [question.code];
  if (question.kind === 'gap')
    return [...rightsOf(question), ...wrongsOf(question)].map((text) => filled(question, text));
  if (question.kind === 'bug') return [question.code, mended(question)];
  if (question.kind === 'order') return [...ordersOf(question), ...wrongOrders(question)];
  return question.code !== undefined && question.output !== undefined ? [question.code] : [];
}

const outputOf = (program: string) => results.get(program)!.output.trimEnd();
const rightsOf = ({ answer, accept = [] }: QuestionOf<'gap' | 'short'>) => [answer, ...accept];
const wrongsOf = ({ wrong }: QuestionOf<'predict' | 'gap' | 'sql'>) => wrong.map(({ answer }) => answer);
const filled = ({ code }: QuestionOf<'gap'>, text: string) => code.replace(GAP, () => text);

function mended({ code, answer, fix }: QuestionOf<'bug'>): string {
  const lines = code.split('\n');
  lines[answer - 1] = fix;
  return lines.join('\n');
}

function ordersOf({ lines, accept = [] }: QuestionOf<'order'>): string[] {
  const orders = [lines.map((_, i) => i + 1), ...accept];
  return orders.map((order) => order.map((n) => lines[n - 1]!).join('\n'));
}

/** Two neighbours exchanged, or a line replaced by a distractor. */
function wrongOrders({ lines, distractors = [] }: QuestionOf<'order'>): string[] {
  const swapped = lines.slice(1).map((_, i) => {
    const copy = [...lines];
    [copy[i], copy[i + 1]] = [copy[i + 1]!, copy[i]!];
    return copy;
  });
  const lured = distractors.flatMap(({ text }) => lines.map((_, i) => lines.map((line, n) => (n === i ? text : line))));
  return [...swapped, ...lured].map((order) => order.join('\n'));
}

const results = runAll();

/** Executed here: all but what has no program that Python or SQLite could run. */
const executed = all.filter((question) => question.kind === 'sql' || programsOf(question).length > 0);

describe('the bank', () => {
  test('has enough of everything', () => {
    expect(closed.length).toBeGreaterThanOrEqual(530);
    expect(closed.length / topics.length).toBeGreaterThanOrEqual(8);
    expect(executed.length / closed.length).toBeGreaterThanOrEqual(0.45);
    expect(of('single', 'multi').length / closed.length).toBeLessThanOrEqual(0.35);
    expect(of('open').length).toBeGreaterThanOrEqual(80);
    expect(new Set(of('open').map(({ topic }) => topic)).size).toBe(7);
  });

  test.each(topics.map(({ id }) => id))(
    'has six questions or more of all levels for %s, three or four of them core',
    (id) => {
      const own = closed.filter(({ topic }) => topic === id);
      expect(own.length).toBeGreaterThanOrEqual(6);
      expect(new Set(own.map(({ level }) => level)).size).toBe(3);
      expect([3, 4]).toContain(own.filter(({ core }) => core).length);
      expect(new Set(own.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    },
  );

  test('has ids that are permanent: none goes, and an answer that changes raises its rev', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.map(({ id, rev }) => (rev === 1 ? id : `${id} rev ${rev}`)).sort()).toMatchSnapshot();
  });

  test('asks nothing twice', () => {
    const words = (question: Question) => {
      const { prompt, code = '' } = question;
      const options = 'options' in question ? question.options.map((o) => o.text) : [];
      const lines = question.kind === 'order' ? question.lines : [];
      return new Set([prompt, code, ...options, ...lines].join(' ').toLowerCase().match(/\w+/g));
    };
    const known = all.map((question) => ({ question, words: words(question) }));
    const alike = known.flatMap((a, i) =>
      known.slice(i + 1).flatMap((b) => {
        const both = [...a.words].filter((word) => b.words.has(word)).length;
        return both / (a.words.size + b.words.size - both) > 0.7 ? [`${a.question.id} ~ ${b.question.id}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  test('gives nothing away by the length of the options, or by their place', () => {
    const single = of('single');
    const longest = single.filter(({ options }) => {
      const right = options.find(({ correct }) => correct)!;
      return options.every((o) => o === right || o.text.length < right.text.length);
    });
    expect(longest.length / single.length).toBeLessThanOrEqual(0.4);
    const places = [0, 1, 2].map(
      (place) => single.filter((q) => q.options.find((o) => o.correct)!.id === shownOf(q)[place]!.id).length,
    );
    for (const count of places) expect(count / single.length).toBeGreaterThan(0.1);
    const written = [0, 1, 2].map((i) => single.filter(({ options }) => options[i]!.correct).length);
    for (const count of written) expect(count / single.length).toBeLessThan(0.6);
  });

  test('has no options for "all of the above"', () => {
    const texts = of('single', 'multi').flatMap(({ options }) => options.map(({ text }) => text));
    expect(texts.filter((text) => /^(all|none|both|neither) of (the above|these|them)\W*$/i.test(text))).toEqual([]);
  });

  test('needs no Python above 3.11 unless it says so', () => {
    expect(all.filter(({ minPython }) => minPython !== undefined && !/^3\.1[1-5]$/.test(minPython))).toEqual([]);
  });
});

describe('a program to predict', () => {
  test.each(named(of('predict')))('%s prints its answer, and its lures are something else', (_, question) => {
    expect(outputOf(question.code)).toBe(question.answer.trimEnd());
    for (const wrong of wrongsOf(question)) expect(wrong.trimEnd()).not.toBe(outputOf(question.code));
    expect(question.answer.trimEnd()).not.toMatch(/\n\s*\n/); // an empty line ends the typing
  });
});

describe('a gap', () => {
  test.each(named(of('gap')))('%s is filled by its answers and not by its lures', (_, question) => {
    expect(question.code.split(GAP)).toHaveLength(2);
    if (!isPython(question) || question.output === undefined) return;
    const expected = question.output.trimEnd();
    for (const right of rightsOf(question)) expect(outputOf(filled(question, right)), right).toBe(expected);
    expect(
      wrongsOf(question)
        .map((wrong) => outputOf(filled(question, wrong)))
        .some((output) => output !== expected),
    ).toBe(true);
  });
});

describe('lines to order', () => {
  test.each(named(of('order')))('%s do what is asked in each accepted order, and not in others', (_, question) => {
    const shown = shownOf(question).map(({ text }) => text);
    expect(new Set(shown).size).toBe(shown.length); // two letters for one text could not be told apart
    if (!isPython(question)) return;
    for (const order of ordersOf(question)) expect(outputOf(order)).toBe(question.output!.trimEnd());
    expect(wrongOrders(question).some((order) => outputOf(order) !== question.output!.trimEnd())).toBe(true);
  });
});

describe('a bug', () => {
  test.each(named(of('bug')))('%s is there, and mending its line mends the program', (_, question) => {
    const lines = question.code.trimEnd().split('\n');
    expect(lines[question.answer - 1]).toBeTruthy();
    expect(lines[question.answer - 1]!.trimEnd()).not.toBe(question.fix.trimEnd());
    if (!isPython(question) || question.output === undefined) return;
    expect(outputOf(mended(question))).toBe(question.output.trimEnd());
    expect(outputOf(question.code)).not.toBe(question.output.trimEnd());
  });
});

describe('code beside a question', () => {
  const beside = all.filter((q) => isPython(q) && ['single', 'multi', 'short'].includes(q.kind) && q.code && q.output);
  test.each(named(beside))('%s prints what is stored', (_, question) => {
    expect(outputOf(question.code!)).toBe(question.output!.trimEnd());
  });
});

describe('a query', () => {
  test.each(named(of('sql')))('%s: its answer holds on both data sets, its lures do not', async (_, question) => {
    const { schema, data, hidden, check, ordered = false, answer } = question;
    const wanted = { schema, sets: [data, hidden], answer, check, ordered };
    expect(await python.sameRows(answer, wanted)).toMatchObject({ same: true });
    for (const wrong of wrongsOf(question)) {
      const verdict = await python.sameRows(wrong, wanted);
      // SQLite happens to keep an order that nobody asked it for: such a lure is known by its text
      if (!ordered) expect(verdict.same, wrong).toBe(false);
    }
    // what is typed off the visible rows is refused by the hidden ones
    if (check === undefined) {
      const first = await python.sameRows(`SELECT * FROM (${answer}) LIMIT 0`, wanted);
      expect(first.same).toBe(false);
    }
    expect(await python.sameRows(`ATTACH 'x' AS y`, wanted)).toMatchObject({ error: expect.any(String) });
  });

  test.each(named(of('sql').filter(({ check }) => check === undefined)))(
    '%s: an answer written off the visible rows fails',
    async (_, question) => {
      const rows = `
import sqlite3, sys, json
question = json.load(sys.stdin)
database = sqlite3.connect(":memory:")
database.executescript(question["schema"] + question["data"])
rows = database.execute(question["answer"]).fetchall()
literal = lambda value: "NULL" if value is None else repr(value) if not isinstance(value, str) else "'" + value.replace("'", "''") + "'"
print(" UNION ALL ".join("SELECT " + ", ".join(map(literal, row)) for row in rows))`;
      const run = spawnSync('python3', ['-I', '-c', rows], { input: JSON.stringify(question), encoding: 'utf8' });
      const { schema, data, hidden, ordered = false, answer } = question;
      const wanted = { schema, sets: [data, hidden], answer, ordered };
      const found = await python.sameRows(run.stdout.trim(), wanted);
      expect(found).toMatchObject({ same: false, set: 1, difference: expect.any(String) });
    },
  );
});

describe('the judge', () => {
  const lettersOf = (question: Question, order: readonly string[]) => {
    const left = [...shownOf(question)];
    return order
      .map((line) => {
        const at = left.findIndex(({ text }) => text === line.trim());
        const { id } = left.splice(at, 1)[0]!;
        return isPython(question) ? '>'.repeat((line.length - line.trimStart().length) / 4) + id : id;
      })
      .join(' ');
  };
  const typedRight = (question: Question): string[] => {
    if (question.kind === 'single' || question.kind === 'multi')
      return [
        question.options
          .filter((o) => o.correct)
          .map((o) => o.id)
          .join(' '),
      ];
    if (question.kind === 'order') return ordersOf(question).map((order) => lettersOf(question, order.split('\n')));
    if (question.kind === 'gap' || question.kind === 'short') return rightsOf(question);
    return question.kind === 'predict' || question.kind === 'bug' ? [String(question.answer)] : [];
  };

  test.each(named(closed))('takes the answers of %s and tells its lures their why', (_, question) => {
    const shown = shownOf(question);
    for (const right of typedRight(question)) expect(judge(question, right, shown), right).toEqual({ kind: 'right' });
    for (const { answer, why } of 'wrong' in question ? question.wrong : [])
      expect(judge(question, String(answer), shown), String(answer)).toMatchObject({ kind: 'wrong', why });
    if (question.kind === 'single')
      for (const { id, correct, why } of question.options)
        if (!correct) expect(judge(question, id, shown)).toMatchObject({ kind: 'wrong', why });
    expect(judge(question, '?', shown)).toEqual({ kind: 'wrong' });
  });

  const typedWrong = (question: Question): string[] => {
    if (question.kind === 'single') return question.options.flatMap(({ id, correct }) => (correct ? [] : [id]));
    return 'wrong' in question && question.kind !== 'sql' ? question.wrong.map(({ answer }) => String(answer)) : [];
  };
  /** Ways in which people's keyboards, editors and notes write the same. */
  const FORMS: readonly ((text: string) => string)[] = [
    (text) => `\u200b${text}\ufeff`,
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => `${text.replaceAll('\n', ' \r\n')} \r\n`,
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll('...', '…').replaceAll('-', '−'),
  ];

  test.each(named(closed))('judges %s alike in every form that it may be typed in', (_, question) => {
    const shown = shownOf(question);
    const wrongs = typedWrong(question);
    for (const form of FORMS) {
      for (const right of typedRight(question))
        expect(judge(question, form(right), shown), form(right)).toEqual({ kind: 'right' });
      for (const wrong of wrongs)
        expect(judge(question, form(wrong), shown), form(wrong)).toEqual(judge(question, wrong, shown));
    }
  });

  test('asks Python where another spelling may be right', async () => {
    const ctx = { python: async () => python, agree: async () => true };
    const gap = of('gap').find((q) => isPython(q) && /^[a-z_]+$/.test(q.answer))!;
    expect(await judged(ctx, gap, { typed: `(${gap.answer})`, shown: [] })).toEqual({ kind: 'right' });
    const sql = of('sql').find(({ check }) => check === undefined)!;
    expect(await judged(ctx, sql, { typed: `${sql.answer.trim()} ;`, shown: [] })).toEqual({ kind: 'right' });
    expect(await judged(ctx, sql, { typed: 'SELECT', shown: [] })).toMatchObject({
      kind: 'nearly',
      slip: 'statement',
      why: expect.stringContaining('database says'),
    });
  });
});
