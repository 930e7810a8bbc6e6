/** What a session does with the world around it: other sessions, the day, what is left out. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../../../src/core/progress/events.js';
import { home, learnerWho, ROOT, type Run } from '../../../run.js';

const KINDS = path.join(ROOT, 'tests/fixtures/kinds');
const kinds = () => home({ ROADMAP_FILE: KINDS });

/** What is typed at each prompt in turn; a function does something meanwhile and types its result. */
type Typed = string | (() => Promise<string>);

const typing = (...given: Typed[]) =>
  learnerWho(async () => {
    const next = given.shift() ?? '?q';
    return typeof next === 'string' ? next : next();
  });

const json = async (run: Run, line: string) => JSON.parse((await run(`${line} --json`)).stdout);
const modes = (events: readonly Event[]) =>
  events.flatMap((event) => (event.type === 'answered' ? [event.mode ?? 'counts'] : []));

describe('a question counts once a study day', () => {
  test('an answer after the right one was shown is practice, and proves nothing', async () => {
    const run = kinds();
    await run('answer kind-predict ?');
    const { stdout, code } = await run('answer kind-predict "0 / 1" --sure');
    expect(code).toBe(0);
    expect(stdout).toContain('This was practice');
    const view = await json(run, 'answer kind-predict "0 / 1" --sure');
    expect(view).toMatchObject({ correct: true, mode: 'practice', changed: [], due: null });
    expect(modes((await run('next')).events)).toEqual(['counts', 'practice', 'practice']);
    run.env.ROADMAP_NOW = '2026-11-25T09:00:00Z';
    expect((await json(run, 'quiz --due')).questions).toMatchObject([{ id: 'kind-predict' }]);
    const next = await json(run, 'answer kind-predict "0 / 1" --sure');
    expect(next).toMatchObject({ mode: null, changed: [{ to: 'quizzed' }] });
  });

  test('an answer that was taken back does not count as one', async () => {
    const run = kinds();
    await run('answer kind-short function');
    await run('undo');
    expect(await json(run, 'answer kind-short def --sure')).toMatchObject({ mode: null, grade: 'good' });
  });

  test('two sessions at once: the second answer is practice, and undo takes back its own', async () => {
    const run = kinds();
    const meanwhile = async () => {
      await run('answer kind-short def --sure');
      return 'function';
    };
    const { stdout, events } = await run('quiz 1.1 --kind short', typing(meanwhile, '3', 'u', '?q'));
    expect(modes(events)).toEqual(['counts', 'practice']);
    expect(stdout).toContain('This was practice');
    const taken = events.find((event) => event.type === 'undo');
    expect(taken).toMatchObject({ target: events.filter(({ type }) => type === 'answered')[1]!.op });
    run.env.ROADMAP_NOW = '2026-11-26T09:00:00Z';
    expect((await json(run, 'quiz --due')).questions).toMatchObject([{ id: 'kind-short' }]);
  });

  test('two sessions at once: undo does not take back what the other answered to the same question later', async () => {
    const run = kinds();
    const meanwhile = async () => {
      await run('answer kind-short function');
      return 'u';
    };
    const { events } = await run('quiz 1.1 --kind short', typing('def', '3', meanwhile, '?q'));
    const [own, other] = events.filter(({ type }) => type === 'answered');
    expect(modes([own!, other!])).toEqual(['counts', 'practice']);
    expect(events.at(-1)).toMatchObject({ type: 'undo', target: own!.op });
  });
});

describe('a flagged question', () => {
  test('is not asked again in the session, before or after an answer', async () => {
    const run = kinds();
    const asked = async (...given: Typed[]) =>
      (await run('quiz 1.1 --kind bug short --count 2', typing(...given))).stdout.match(/(Which line|Which keyword)/g);
    expect(await asked('?f', '?q')).toEqual(['Which line', 'Which keyword']);
    await run('answer kind-bug --unflag');
    // answered wrong, it would come once more at the end
    expect(await asked('1', '1', 'f', 'def', '3', 'enter')).toEqual(['Which line', 'Which keyword']);
  });
});

test('without the question how sure, a right answer counts as sure', async () => {
  const run = kinds();
  await run('config confidence off');
  const { events, stdout } = await run('quiz 1.1 --kind short', typing('def', 'enter'));
  expect(stdout).not.toContain('How sure');
  expect(events).toMatchObject([{ correct: true, grade: 3, confidence: null }]);
});

test('an answer can be corrected before it is told: back at the question how sure', async () => {
  const { events } = await kinds()('quiz 1.1 --kind short', typing('dex', 'backspace', 'def', '3', 'q'));
  expect(events).toMatchObject([{ answer: 'def', grade: 3 }]);
});

test('q at the question how sure ends the session without the answer', async () => {
  const { events, code } = await kinds()('quiz 1.1 --kind short', typing('def', 'q'));
  expect([events, code]).toEqual([[], 0]);
});

test('help can be asked for everywhere, and costs nothing', async () => {
  const { stdout, events } = await kinds()('quiz 1.1 --kind short', typing('?', 'def', '?', '3', '?', 'q'));
  expect(stdout).toContain('?n says that you do not know');
  expect(stdout).toContain('Backspace goes back');
  expect(stdout).toContain('Enter goes on');
  expect(events).toMatchObject([{ grade: 3 }]);
});

test('keys are listed once a session', async () => {
  const { stdout } = await kinds()('quiz 1.1 --kind bug short', typing('2', '3', 'enter', 'def', '3', 'enter'));
  expect(stdout.match(/\?u undo/g)).toHaveLength(1);
});

describe('an interview', () => {
  test('shows what was said beside the points; gaps are told', async () => {
    const said = 'It maps keys to values.\n\nKeys are hashable.\n.';
    const { stdout, events } = await kinds()('quiz 1.1 --kind open', typing(said, '1-2', 'q'));
    expect(stdout).toContain('You said\n  It maps keys to values.\n\n  Keys are hashable.\n');
    expect(stdout).toContain('Answered, with gaps: 2 of 4 points.');
    expect(events).toMatchObject([{ answer: 'It maps keys to values.\n\nKeys are hashable.' }]);
  });

  test('an answer given aloud has nothing beside the points', async () => {
    const { stdout } = await kinds()('quiz 1.1 --kind open', typing('', '1-4', 'q'));
    expect(stdout).not.toContain('You said');
    expect(stdout).toContain('Well answered.');
  });
});

test('a placement says what it is, how far it is, and the right answer on a miss', async () => {
  const { stdout } = await kinds()('quiz --placement', typing('function', '3'));
  expect(stdout).toContain('finds out what you know already');
  expect(stdout.replace(/\s+/g, ' ')).toContain('one or two hard questions of each topic of 1 step: 2 at most');
  expect(stdout).toContain('Placement, 2 left at most');
  expect(stdout).toContain('Right answer:\n  def');
});
