import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainStyle, UNICODE } from '../../../src/views/style.js';
import { newcomer } from '../../run.js';
import { learner } from './learner.js';

type Run = ReturnType<typeof newcomer>;
const BACKGROUND = 'Where do you start from?';
const HOURS = 'How many hours a week? You are then told how long the path takes.';

const settings = (run: Run) => {
  const file = path.join(run.folder, 'config.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
};

describe('the first command of a terminal', () => {
  test.each(['', 'next', 'show', 'start', 'done 1.1', 'skip 1.1', 'pick red', 'quiz 1.1'])(
    'asks two things, whichever it is, and then does what was asked: roadmap %s',
    async (line) => {
      const run = newcomer();
      const { asked, ...terminal } = learner('An expert', '10 hours');
      const { stdout } = await run(line, terminal);
      expect(asked.slice(0, 2)).toEqual([BACKGROUND, HOURS]);
      expect(stdout).toContain('Welcome. This is the path: The small course.');
      expect(stdout).toContain('3 steps and 7 topics, 1 of them optional');
      expect(settings(run)).toMatchObject({ background: 'expert', hours: 10 });
      const { asked: later, ...again } = learner();
      expect((await run('next', again)).stdout).not.toContain('Welcome');
      expect(later).toEqual([]);
    },
  );

  test('greets in color without spelling the colors out', async () => {
    const { asked: _, ...terminal } = learner('A beginner', 'Skip');
    const bold = (text: string) => `\u001b[1m${text}\u001b[22m`;
    const style = async () => ({ ...plainStyle(UNICODE), bold });
    const { stdout } = await newcomer()('next', { ...terminal, terminal: { ...terminal.terminal, style } });
    expect(stdout).toContain(bold('Welcome. This is the path: The small course.'));
  });

  test('offers a placement to those who do not start from zero', async () => {
    const offer = 'To find out which topics you know already: roadmap quiz --placement';
    expect((await newcomer()('next', learner('An expert', 'Skip'))).stdout).toContain(offer);
    expect((await newcomer()('next', learner('A beginner', 'Skip'))).stdout).not.toContain(offer);
    expect((await newcomer()('next', learner('Skip', 'Skip'))).stdout).not.toContain(offer);
  });

  test('Ctrl-C at the second question keeps the first; the second is asked next time, once', async () => {
    const run = newcomer();
    expect(await run('next', learner('An expert'))).toMatchObject({ code: 130 });
    expect(settings(run)).toEqual({ background: 'expert' });
    const { asked, ...second } = learner('5 hours');
    const { stdout } = await run('show', second);
    expect(asked).toEqual([HOURS]);
    expect(stdout).not.toContain('Welcome');
    const { asked: third, ...again } = learner();
    await run('show', again);
    expect(third).toEqual([]);
  });

  test('Skip is asked no more, and leaves both to be set later', async () => {
    const run = newcomer();
    await run('next', learner('Skip', 'Skip'));
    expect(settings(run)).toEqual({ asked: ['background', 'hours'] });
    const { asked, ...again } = learner();
    await run('next', again);
    expect(asked).toEqual([]);
    await run('config hours 7');
    expect(settings(run)).toMatchObject({ hours: 7 });
    await run('config asked --unset');
    const { asked: anew, ...third } = learner('A beginner');
    await run('next', third);
    expect(anew).toEqual([BACKGROUND]);
  });

  test.each(['config', 'doctor', 'help', 'version', 'validate', 'history', 'undo'])(
    'is not roadmap %s: that asks nothing',
    async (line) => {
      const { asked, ...terminal } = learner();
      await newcomer()(line, terminal);
      expect(asked).toEqual([]);
    },
  );

  test('with --json, in a pipe, and where flags answer, nothing is asked', async () => {
    const { asked, ...terminal } = learner();
    await newcomer()('next --json', terminal);
    await newcomer()('next');
    await newcomer()('--background beginner --hours 5', terminal);
    expect(asked).toEqual([]);
  });
});

test('months are told as people say them', async () => {
  const { terminal } = learner();
  const names: string[] = [];
  const select = async (_: string, options: readonly { name: string }[]) => {
    names.push(...options.map(({ name }) => name));
    return undefined as never;
  };
  const prompts = async () => ({ ...(await terminal!.prompts!.call(terminal as never)), select });
  await newcomer()('next', { terminal: { ...terminal, prompts } });
  expect(names.slice(0, 3)).toEqual(['A beginner (3 to 5 months)', 'An expert (1 month)', 'Skip']);
});
