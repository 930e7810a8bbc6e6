import { describe, expect, test } from 'vitest';
import { small } from '../../run.js';
import { learner } from './learner.js';

type Run = ReturnType<typeof small>;
const view = async (run: Run, line: string) => JSON.parse((await run(`${line} --json`)).stdout);
const statusOf = async (run: Run, id: string) => (await view(run, `show ${id}`)).topic.status;

describe('undo, redo, history', () => {
  test('undo and redo walk over any number of operations', async () => {
    const run = small();
    for (const line of ['start 1.1', 'done', 'done 1.2', 'skip 2.1', 'pick blue', 'note 2.2 hello']) await run(line);
    for (let i = 0; i < 6; i++) expect((await run('undo')).stdout).toContain('Undone: roadmap');
    expect((await run('undo')).stdout).toContain('There is nothing to undo.');
    expect((await view(run, 'show')).summary.topics).toMatchObject({ total: 6, done: 0, started: 0 });
    for (let i = 0; i < 6; i++) expect((await run('redo')).stdout).toContain('Done again: roadmap');
    expect((await run('redo')).stdout).toContain('There is nothing to redo.');
    expect((await view(run, 'note 2.2')).notes).toMatchObject([{ text: 'hello' }]);
    expect(await statusOf(run, '1.2')).toBe('claimed');
  });

  test('says what of an answer is taken back', async () => {
    const run = small();
    await run('answer first-word function --sure');
    expect((await run('undo')).stdout).toContain('Undone: roadmap answer first-word (wrong)');
    await run('answer first-word def');
    expect((await run('undo')).stdout).toContain('Undone: roadmap answer first-word (right)');
  });

  test('something new ends what can be redone', async () => {
    const run = small();
    await run('done 1.1');
    await run('undo');
    await run('done 1.2');
    expect((await run('redo')).stdout).toContain('There is nothing to redo.');
  });

  test('history lists every operation, newest first, with the undone ones marked', async () => {
    const run = small();
    await run('done 1.1');
    await run('done 1.2');
    await run('undo');
    const { operations } = await view(run, 'history');
    expect(operations).toMatchObject([
      { command: 'done second', undone: true, at: '2026-11-24T09:00:00.000Z' },
      { command: 'done first', undone: false },
    ]);
  });

  test('history shows as many as are wanted, and counts the others', async () => {
    const run = small();
    for (const id of ['first', 'second', 'red']) await run(`done ${id}`);
    const { operations, total } = await view(run, 'history --count 2');
    expect([operations.map(({ command }: { command: string }) => command), total]).toEqual([
      ['done red', 'done second'],
      3,
    ]);
    expect((await run('history --count 2')).stdout).toContain('1 earlier');
  });

  test('history tells whether an answer was right', async () => {
    const run = small();
    await run('answer first-word function');
    expect((await run('history')).stdout).toContain('roadmap answer first-word (wrong)');
    expect((await view(run, 'history')).operations[0].changes[0]).toMatchObject({
      question: 'first-word',
      correct: false,
    });
  });

  test('history on a narrow screen breaks between words and cuts nothing', async () => {
    const run = small();
    await run('reset first second red blue build --yes');
    const { stdout } = await run('history', { terminal: { width: 40 } });
    expect(stdout).not.toContain('…');
    expect(stdout.split('\n').every((line) => line.length <= 40)).toBe(true);
    expect(stdout.replace(/\s+/g, ' ')).toContain('roadmap reset first second red blue build');
  });
});

describe('reset', () => {
  test('asks for a yes where it cannot ask, and can be undone', async () => {
    const run = small();
    await run('done 1.1');
    expect(await run('reset')).toMatchObject({ code: 5 });
    expect((await run('reset --yes')).code).toBe(0);
    expect(await statusOf(run, '1.1')).toBe('open');
    await run('undo');
    expect(await statusOf(run, '1.1')).toBe('claimed');
  });

  test('without a terminal names itself with the topics, not all of the roadmap', async () => {
    expect((await small()('reset 1.1')).stderr).toContain('roadmap reset first --yes');
  });

  test('asks on a terminal, and a no changes nothing', async () => {
    const run = small();
    await run('done 1.1');
    const no = learner(false);
    expect((await run('reset 1', no)).stdout).toContain('Nothing was changed.');
    expect(no.asked).toEqual(['Reset 1.1 First things and 1.2 Second things? (undo brings it back)']);
    expect(await statusOf(run, '1.1')).toBe('claimed');
  });

  test('with --json never asks', async () => {
    const { stdout, code } = await small()('reset --json', learner(true));
    expect(code).toBe(5);
    expect(JSON.parse(stdout).error.kind).toBe('refused');
  });
});
