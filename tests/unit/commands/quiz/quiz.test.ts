import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RoadmapError } from '../../../../src/errors.js';
import { home, learnerWho, type Replaced, ROOT, small } from '../../../run.js';

const KINDS = path.join(ROOT, 'tests/fixtures/kinds');
type Home = ReturnType<typeof home>;

async function json(run: Home, line: string) {
  const { stdout, code } = await run(`${line} --json`);
  return { code, view: JSON.parse(stdout) };
}

/** A learner at a terminal who gives these answers and keys one after another; Ctrl-C when there are no more. */
function typing(...given: string[]): Replaced & { asked: string[] } {
  const asked: string[] = [];
  const next = async (message: string) => {
    asked.push(message);
    const answer = given.shift();
    if (answer === undefined) throw new RoadmapError({ kind: 'cancelled', message: 'Cancelled.' });
    return answer;
  };
  return { ...learnerWho(next), asked };
}

const day = (run: Home, date: string) => {
  run.env.ROADMAP_NOW = `${date}T09:00:00Z`;
};

describe('quiz --json and answer', () => {
  test('deals questions without their keys, in their documented shape', async () => {
    const run = home();
    await run('start 1.1');
    const { view } = await json(run, 'quiz');
    expect(view).toMatchObject({ version: 1, left: { due: 0, new: expect.any(Number) } });
    expect(view.questions.length).toBeGreaterThan(5);
    for (const question of view.questions) {
      expect(question).toMatchObject({
        id: expect.any(String),
        topic: 'syntax-indentation',
        kind: expect.any(String),
        level: expect.any(Number),
        core: expect.any(Boolean),
        prompt: expect.any(String),
        options: expect.any(Array),
        due: false,
      });
      for (const key of ['answer', 'accept', 'wrong', 'explain', 'fix', 'output', 'points'])
        expect(question).not.toHaveProperty(key);
      for (const option of question.options) expect(Object.keys(option)).toEqual(['id', 'text']);
    }
  });

  test('answers in their documented shape, right is 0 and wrong is 3', async () => {
    const run = home();
    const right = await json(run, 'answer syntax-indentation-pass pass --sure');
    expect(right).toMatchObject({
      code: 0,
      view: {
        version: 1,
        question: 'syntax-indentation-pass',
        correct: true,
        partial: null,
        grade: 'good',
        answer: 'pass',
        why: null,
        explain: expect.any(String),
        links: [{ title: expect.any(String), url: expect.stringMatching(/^https:/) }],
        due: expect.stringMatching(/^2026-11-2\d$/),
        changed: [],
      },
    });
    const wrong = await json(run, 'answer syntax-indentation-missing-colon 3');
    expect(wrong).toMatchObject({
      code: 3,
      view: { correct: false, grade: 'again', why: expect.any(String), due: '2026-11-25' },
    });
    expect((await run('answer syntax-indentation-missing-colon 3')).stderr).toBe('');
  });

  test.each([
    ['--sure', 'good'],
    ['', 'good'],
    ['--unsure', 'hard'],
    ['--guess', 'again'],
  ])('grades a right answer given with "%s" as %s', async (flag, grade) => {
    expect((await json(home(), `answer syntax-indentation-pass pass ${flag}`)).view).toMatchObject({
      correct: true,
      grade,
    });
  });

  test('every kind can be answered, by option ids, letters in order, lines, text and queries', async () => {
    const run = home({ ROADMAP_FILE: KINDS });
    await run(`trust ${KINDS}`);
    const { view } = await json(run, 'quiz 1.1 --count 20 --kind order');
    const letter = (text: string) => view.questions[0].options.find((o: { text: string }) => o.text === text).id;
    const order = `${letter('for n in [1, 2]:')} >${letter('print(n)')} ${letter('word = "end"')} ${letter('print(word)')}`;
    for (const [id, answer] of [
      ['kind-predict', '0 / 1'],
      ['kind-single', 'round'],
      ['kind-multi', 'list,dict'],
      ['kind-bug', 'line 2'],
      ['kind-gap', ' append '],
      ['kind-order', order],
      ['kind-order', order.replace(/^(\S+ \S+) (\S+)/, (_, loop, word) => `${word} ${loop}`)], // prints the same
      ['kind-short', 'DEF'],
      ['kind-sql', 'select name from person;'],
    ] as const)
      expect(await json(run, `answer ${id} "${answer}"`), id).toMatchObject({ code: 0, view: { correct: true } });
    expect((await json(run, 'answer kind-multi list')).view).toMatchObject({
      correct: false,
      partial: { right: 1, of: 2 },
    });
    expect((await json(run, `answer kind-sql "SELECT 'Ada'"`)).view.why).toContain('must not depend on these values');
    expect((await json(run, `answer kind-sql "SELECT 'Eve'"`)).view.rows).toMatchObject({ found: { rows: [['Eve']] } });
    expect((await json(run, 'answer kind-sql "SELEC"')).view.error.message).toContain('database says');
  });

  test('an open question tells its key points first, and is graded by those ticked', async () => {
    const run = home({ ROADMAP_FILE: KINDS });
    const { view, code } = await json(run, 'answer kind-open "It maps"');
    expect(code).toBe(0);
    expect(view.points).toHaveLength(4);
    expect(view.points[0]).toEqual({ number: 1, text: 'It maps keys to values', core: true });
    expect((await json(run, 'answer kind-open --points 1,2,3,4')).view).toMatchObject({ grade: 'good', correct: true });
    expect((await json(run, 'answer kind-open --points 1,2')).view).toMatchObject({ grade: 'hard', correct: true });
    expect(await json(run, 'answer kind-open --points 2,3,4')).toMatchObject({ code: 3, view: { grade: 'again' } });
    expect(await run('answer kind-open --points 9')).toMatchObject({ code: 2 });
  });

  test('the wrong words are told, with what could have been meant', async () => {
    const run = home();
    expect((await run('answer syntax-indentation-pas x')).stderr).toContain('Did you mean syntax-indentation-pass?');
    expect(await run('answer syntax-indentation-missing-colon two')).toMatchObject({ code: 2, events: [] });
    expect(await run('answer syntax-indentation-pass')).toMatchObject({ code: 2 });
    expect((await run('quiz --kind predictt')).stderr).toContain('Did you mean predict?');
    expect(await run('quiz --count none')).toMatchObject({ code: 2 });
    expect(await run('quiz nowhere')).toMatchObject({ code: 2 });
  });

  test('without a terminal a quiz refuses and names both', async () => {
    const { code, stderr } = await home()('quiz 1.1');
    expect(code).toBe(5);
    expect(stderr).toContain('roadmap quiz --json');
    expect(stderr).toContain('roadmap answer');
  });

  test('--count, --kind, --topic and places narrow what is dealt', async () => {
    const run = home();
    const dealt = async (line: string) => (await json(run, line)).view.questions as { topic: string; kind: string }[];
    expect(await dealt('quiz')).toEqual([]);
    await run('start 1.1');
    expect(await dealt('quiz --count 3')).toHaveLength(3);
    expect(await dealt('quiz --minutes 3')).toHaveLength(4);
    expect(new Set((await dealt('quiz 2.1 --kind predict bug')).map((q) => q.kind))).toEqual(
      new Set(['predict', 'bug']),
    );
    expect(new Set((await dealt('quiz --topic http-basics')).map((q) => q.topic))).toEqual(new Set(['http-basics']));
    expect(new Set((await dealt('quiz 1 --count 40')).map((q) => q.topic)).size).toBeGreaterThan(3);
    expect(await dealt('quiz --due')).toEqual([]);
  });
});

describe('evidence', () => {
  const CORE = ['kind-predict'];

  test('quizzed comes with the last core question that is right and no guess, in one operation with its answer', async () => {
    const run = home({ ROADMAP_FILE: KINDS });
    expect((await json(run, `answer ${CORE[0]} "0 / 1" --guess`)).view.changed).toEqual([]);
    day(run, '2026-11-25');
    const { view } = await json(run, `answer ${CORE[0]} "0 / 1" --sure`);
    expect(view.changed).toMatchObject([{ topic: 'all-kinds', from: 'open', to: 'quizzed' }]);
    const { events } = await run('undo');
    expect(events.map(({ type }) => type)).toEqual(['answered', 'answered', 'quizzed', 'undo']);
    expect((await json(run, 'show 1.1')).view.topic).toMatchObject({ status: 'open', evidence: [] });
  });

  test('retained needs three different days, and fades visibly without being taken away', async () => {
    const run = home({ ROADMAP_FILE: KINDS });
    await run(`answer ${CORE[0]} "0 / 1" --sure`);
    await run(`answer ${CORE[0]} "0 / 1" --sure`);
    await run(`answer ${CORE[0]} "0 / 1" --sure`);
    expect((await json(run, 'show 1.1')).view.topic.evidence).toEqual(['quizzed']);
    day(run, '2026-11-27');
    await run(`answer ${CORE[0]} "0 / 1" --sure`);
    day(run, '2026-12-10');
    const { view } = await json(run, `answer ${CORE[0]} "0 / 1" --sure`);
    expect(view.changed).toMatchObject([{ from: 'quizzed', to: 'retained' }]);
    day(run, '2027-11-10');
    expect((await json(run, 'show 1.1')).view.topic).toMatchObject({ status: 'retained', due: 1 });
    expect((await run('show')).stdout).toMatch(/◆ 1\.1 .*1 due/);
    await run(`answer ${CORE[0]} "1" --sure`);
    expect((await json(run, 'show 1.1')).view.topic.status).toBe('retained');
  });

  test('next puts due reviews before everything else and goes on to new work', async () => {
    const run = home();
    await run('answer syntax-indentation-pass pass --sure');
    expect((await json(run, 'next')).view.action.kind).toBe('start');
    day(run, '2026-11-30');
    const { view } = await json(run, 'next');
    expect(view.action).toMatchObject({ kind: 'review', command: 'roadmap quiz --due', minutes: 1, topic: null });
    expect(view.then[0]).toMatchObject({ kind: 'start', topic: 'syntax-indentation' });
    expect((await json(run, 'quiz --due')).view.questions).toMatchObject([
      { id: 'syntax-indentation-pass', due: true },
    ]);
  });

  test('next --minutes makes a session of reviews, one topic and its questions', async () => {
    const run = home();
    await run('answer syntax-indentation-pass pass --sure');
    day(run, '2026-11-30');
    const { session } = (await json(run, 'next --minutes 25')).view;
    expect(session.map((part: { command: string }) => part.command)).toEqual([
      'roadmap quiz --due',
      'roadmap start syntax-indentation',
      'roadmap learn syntax-indentation',
    ]);
    expect(session.reduce((sum: number, part: { minutes: number }) => sum + part.minutes, 0)).toBe(25);
  });

  test('done says how to prove it, and a proven topic is not asked to be done', async () => {
    const run = home({ ROADMAP_FILE: KINDS });
    expect((await home()('done 1.1')).stdout).toContain('roadmap quiz syntax-indentation');
    await run(`answer ${CORE[0]} "0 / 1" --sure`);
    expect((await json(run, 'next')).view.action.topic).toBe('later');
  });
});

describe('a session', () => {
  const one = (run: Home, kind: string, ...keys: string[]) => {
    const learner = typing(...keys);
    return run(`quiz all-kinds --kind ${kind} --count 1`, learner).then((outcome) => ({
      ...outcome,
      asked: learner.asked,
    }));
  };
  const kinds = () => home({ ROADMAP_FILE: KINDS });

  test('asks, takes the confidence before the verdict, tells, saves, and says what is next', async () => {
    const { stdout, events, code } = await one(kinds(), 'predict', '0\n1', 's', 'enter');
    expect(code).toBe(0);
    expect(stdout).toContain('What does the loop print?');
    expect(stdout).toContain('✓ Right.');
    expect(stdout).toContain('range(2) gives 0 and 1.');
    expect(stdout).toContain('https://docs.python.org/3/library/stdtypes.html#range');
    expect(stdout).toContain('It comes back in 2 days.');
    expect(stdout).toContain('1 of 1 question right at the first try.');
    expect(stdout).toContain('★ 1.1 All kinds: quizzed');
    expect(stdout).toContain('Next: 1.2 Later');
    expect(events[0]).toMatchObject({ type: 'answered', answer: '0\n1', confidence: 'sure', grade: 3 });
  });

  test('says why this wrong answer is wrong, and asks the question again at the end, as practice', async () => {
    const { stdout, events } = await one(kinds(), 'predict', '1\n2', 's', 'enter', '0\n1', 's', 'enter');
    expect(stdout).toContain('range begins at 0.');
    expect(stdout).toContain('You were sure');
    expect(stdout).toContain('Again  1.1 All kinds');
    expect(stdout).toContain('0 of 1 question right at the first try.');
    expect(stdout).toContain('Sure, and wrong');
    expect(stdout).toContain('1 question comes back tomorrow.');
    expect(events).toMatchObject([{ grade: 1 }, { mode: 'practice', grade: 3 }]);
  });

  test('"don\'t know" asks for no confidence and shows the answer', async () => {
    const { stdout, asked } = await one(kinds(), 'short', '?n', 'q');
    expect(stdout).toContain('Right answer\n  def');
    expect(asked.some((message) => message.startsWith('How sure'))).toBe(false);
  });

  test('a hint makes a right answer hard', async () => {
    const { stdout, events } = await one(kinds(), 'predict', '?h', '0\n1', 's', 'enter');
    expect(stdout).toContain('Where does range begin?');
    expect(events[0]).toMatchObject({ grade: 2, helped: true });
  });

  test('an answer of the wrong form is asked for again', async () => {
    const { stdout, events } = await one(kinds(), 'bug', 'second', '2', 's', 'enter');
    expect(stdout).toContain('It takes a line number from 1 to 3.');
    expect(events).toHaveLength(1);
  });

  test('options are typed by the letters on the screen and kept by their ids', async () => {
    const run = kinds();
    const { stdout } = await one(run, 'single');
    const letter = /([abc])\) \(1, 2\)/.exec(stdout)![1]!;
    const { events } = await one(run, 'single', letter, 's', 'enter');
    expect(events[0]).toMatchObject({ answer: 'round', grade: 3 });
  });

  test('u takes the last answer back and asks it again', async () => {
    const { stdout, events } = await one(kinds(), 'short', 'function', 's', 'u', 'def', 's', 'enter');
    expect(stdout).toContain('Your last answer was taken back.');
    expect(stdout).toContain('1 of 1 question right at the first try.');
    expect(events.map(({ type }) => type)).toEqual(['answered', 'undo', 'answered']);
    expect(events[2]).toMatchObject({ grade: 3 });
    expect(events[2]).not.toHaveProperty('mode');
  });

  test('f takes a bad question out of the rotation, doctor lists it, and it can come back', async () => {
    const run = kinds();
    await one(run, 'short', '?f');
    const dealt = async () => (await json(run, 'quiz 1.1 --kind short')).view.questions;
    expect(await dealt()).toEqual([]);
    expect((await run('doctor')).stdout).toContain('kind-short');
    await run('answer kind-short --unflag');
    expect(await dealt()).toHaveLength(1);
  });

  test('r runs the program', async () => {
    const { stdout } = await one(kinds(), 'predict', '?n', 'r', 'q');
    expect(stdout).toMatch(/\n {4}0\n {4}1\n/);
  });

  test('q ends it with what was done, Ctrl-C too, with 130', async () => {
    const run = kinds();
    const ended = await run('quiz all-kinds', typing('0\n1', 's', 'q'));
    expect(ended).toMatchObject({ code: 0, events: [{ type: 'answered' }, { type: 'quizzed' }] });
    const cancelled = await run('quiz all-kinds', typing('?n', 'enter'));
    expect(cancelled.code).toBe(130);
    expect(cancelled.stdout).toContain('0 of 1 question right');
    expect(cancelled.stderr).toBe('');
  });

  test('an open question shows its points, and a follow-up, after the answer', async () => {
    const { stdout, events } = await one(kinds(), 'open', 'It maps keys to values.', '1 2', 'enter');
    expect(stdout.indexOf('It maps keys to values (the core of it)')).toBeGreaterThan(0);
    expect(stdout).toContain('And when is a list better?');
    expect(events[0]).toMatchObject({ grade: 2, answer: 'It maps keys to values.' });
  });

  test('--cram keeps answers and schedules nothing', async () => {
    const run = kinds();
    const { events } = await run('quiz 1.1 --cram --kind predict --count 1', typing('0\n1', 's', 'enter'));
    expect(events).toMatchObject([{ mode: 'cram' }]);
    day(run, '2027-01-01');
    expect((await json(run, 'quiz --due')).view.questions).toEqual([]);
  });

  test('nothing due is said calmly, with exit code 0', async () => {
    const run = kinds();
    await run('answer kind-predict "0 / 1" --sure');
    const { code, stdout } = await run('quiz --due', typing());
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing is due. The next question comes back in 2 days.');
  });

  test('a question forgotten four times is set aside with its card, and comes back when its topic is named', async () => {
    const run = kinds();
    let date = new Date('2026-11-24T09:00:00Z');
    const later = (days: number) => {
      date = new Date(date.getTime() + days * 86_400_000);
      run.env.ROADMAP_NOW = date.toISOString();
    };
    let last = await json(run, 'answer kind-short def --sure');
    for (let i = 0; i < 4; i++) {
      later(20);
      last = await json(run, 'answer kind-short function --sure');
      if (i < 3) {
        later(1);
        await run('answer kind-short def --sure');
      }
    }
    expect(last.view.aside).toContain('roadmap show all-kinds');
    later(30);
    expect((await json(run, 'quiz --due --kind short')).view.questions).toEqual([]);
    expect((await run('doctor')).stdout).toContain('set aside: kind-short');
    expect((await json(run, 'quiz all-kinds --kind short')).view.questions).toHaveLength(1);
  });
});

describe('placement', () => {
  test('sure and right tests a topic out; three steps of which nothing is known end it', async () => {
    const run = home();
    const answers = Array(9).fill('?n');
    const { stdout, code, events } = await run('quiz --placement', typing(...answers));
    expect(code).toBe(0);
    expect(events.map((event) => 'mode' in event && event.mode)).toEqual(Array(6).fill('placement'));
    expect(stdout).toContain('These are for you to learn');
    const kinds = home({ ROADMAP_FILE: KINDS });
    const passed = await kinds('quiz --placement', typing('def', 's'));
    expect(passed.stdout).toContain('You know these: tested out');
    expect(passed.events.map(({ type }) => type)).toEqual(['answered', 'tested-out']);
    expect((await json(kinds, 'show 1.1')).view.topic.status).toBe('tested-out');
    expect((await json(kinds, 'quiz --due')).view.questions).toEqual([]);
  });

  test('repeated at once asks other questions, and those again on another day', async () => {
    const run = small();
    const asked = async () => {
      const before = (await run('history')).events.length;
      const { events } = await run('quiz 1.1 --placement', typing('?n'));
      return events.slice(before).map((event) => (event as { question?: string }).question);
    };
    const [first] = await asked();
    const [second] = await asked();
    expect([first, second].sort()).not.toEqual([first, first]);
    await asked();
    expect((await run('quiz 1.1 --placement', typing())).stdout).toContain('There is nothing to ask');
    day(run, '2026-11-25');
    expect(await asked()).toEqual([first]);
  });
});

describe('interview', () => {
  test('asks open questions of every area, and --on aims the schedule at a date', async () => {
    const run = home();
    const learner = typing('an answer', '1 2 3 4', 'enter', '?q');
    const { stdout, events } = await run('quiz --interview --on 2026-12-10', learner);
    expect(stdout).toContain('1/7');
    expect(events[0]).toMatchObject({ type: 'answered' });
    expect((await run('config interview')).stdout).toContain('2026-12-10');
    expect(await run('quiz --interview --on soon')).toMatchObject({ code: 2 });
    expect(await run('quiz --interview --on 2020-01-01')).toMatchObject({ code: 2 });
  });
});

describe('what a second pair of eyes found', () => {
  test('typing the name of a built-in thing is an answer, a no, or no value: never a command', async () => {
    const kinds = home({ ROADMAP_FILE: KINDS });
    const { events, stdout } = await kinds('quiz 1.1 --kind short', typing('constructor', 's', 'q'));
    expect(events).toMatchObject([{ type: 'answered', answer: 'constructor', correct: false }]);
    expect(stdout).not.toContain('Out of the rotation');
    expect(await kinds('config pager constructor')).toMatchObject({ code: 2 });
  });

  test('what answer says of options are the ids that it takes', async () => {
    const run = home({ ROADMAP_FILE: KINDS });
    expect((await run('answer kind-single square')).stdout).toContain('round) (1, 2)');
  });

  test('an answer counts however the session ends after it, and one that was undone does not', async () => {
    const run = home({ ROADMAP_FILE: KINDS });
    const cancelled = await run('quiz 1.1 --kind predict', typing('0\n1', 's'));
    expect(cancelled.code).toBe(130);
    expect(cancelled.stdout).toContain('1 of 1 question right');
    expect(cancelled.stdout.match(/★ 1\.1 All kinds: quizzed/g)).toHaveLength(2);
    const undone = await home({ ROADMAP_FILE: KINDS })('quiz 1.1 --kind predict', typing('0\n1', 's', 'u', '?q'));
    expect(undone.stdout).toContain('Nothing was answered.');
    expect(undone.stdout.match(/★ 1\.1 All kinds: quizzed/g)).toHaveLength(1);
  });

  test('without Python an answer that only it could judge is not counted, and the session goes on', async () => {
    const run = home({ ROADMAP_FILE: KINDS, ROADMAP_PYTHON: '/nowhere/python' });
    const { stdout, events, code } = await run('quiz 1.1 --kind sql short', typing('SELECT 1', 'def', 's', 'enter'));
    expect(code).toBe(0);
    expect(stdout).toContain('cannot be judged');
    expect(stdout).toContain('SELECT name FROM person');
    expect(events.map((event) => event.type)).toEqual(['answered']);
    expect(await run('answer kind-gap insert')).toMatchObject({ code: 1 });
  });

  test('lines to order are kept as a shuffle that never changes has them', async () => {
    const run = home({ ROADMAP_FILE: KINDS });
    const { stdout } = await run('quiz 1.1 --kind order', typing());
    const letter = (text: string) => new RegExp(`([a-d])\\) ${text.replace(/[[\]().]/g, '\\$&')}\n`).exec(stdout)![1]!;
    const order = `${letter('for n in [1, 2]:')} >${letter('print(n)')} ${letter('word = "end"')} ${letter('print(word)')}`;
    const { events } = await run('quiz 1.1 --kind order', typing(order, 's', 'enter'));
    expect(events[0]).toMatchObject({ correct: true });
    const kept = (events[0] as unknown as { answer: string }).answer;
    expect((await json(run, `answer kind-order "${kept}"`)).view.correct).toBe(true);
  });

  test('skipped topics call for no reviews', async () => {
    const run = home();
    await run('answer syntax-indentation-pass pass --sure');
    day(run, '2026-12-10');
    expect((await json(run, 'next')).view.action.kind).toBe('review');
    await run('skip 1.1');
    expect((await json(run, 'next')).view.action.kind).not.toBe('review');
    expect((await json(run, 'quiz --due')).view.questions).toEqual([]);
  });

  test('a line that is refused has changed nothing', async () => {
    const run = home();
    await run('quiz --on 2027-03-01 nowhere');
    expect(await run('quiz 1.1 --on 2027-03-01')).toMatchObject({ code: 5 });
    expect((await json(run, 'quiz --placement')).view.error.message).toContain('cannot be given as JSON');
    expect((await run('config interview')).stdout).toContain('not set');
    expect(await run('config interview 2020-01-01')).toMatchObject({ code: 2 });
    expect(await run('quiz --cram --placement')).toMatchObject({ code: 2 });
    expect(await run('answer syntax-indentation-pass pass --sure --guess')).toMatchObject({ code: 2, events: [] });
  });

  test('a command is obeyed on a later line of an answer, too, and an open question can be not known', async () => {
    const run = home({ ROADMAP_FILE: KINDS });
    const { events } = await run('quiz 1.1 --kind open', typing('?n', 'enter', '?q'));
    expect(events).toMatchObject([{ type: 'answered', question: 'kind-open', grade: 1, answer: '?' }]);
    expect(await run('answer kind-open "?"')).toMatchObject({ code: 3 });
  });

  test('a gap may be filled by typing its whole line', async () => {
    const run = home({ ROADMAP_FILE: KINDS });
    expect((await json(run, 'answer kind-gap "items.append(1)"')).view.correct).toBe(true);
    expect((await json(run, 'answer kind-gap "items.add(1)"')).view.correct).toBe(false);
  });

  test('a slip of the fingers is not counted by answer either, and what is not there is said', async () => {
    const run = home();
    expect(await run('answer transactions-after-power-cut durabilty')).toMatchObject({ code: 2, events: [] });
    expect((await run('quiz 1.1 --kind sql', typing())).stdout).toContain('no questions of the kind sql about 1.1 ');
  });

  test('reset without a terminal names itself with the topics, not all of the roadmap', async () => {
    expect((await home()('reset 1.1')).stderr).toContain('roadmap reset syntax-indentation --yes');
  });
});
