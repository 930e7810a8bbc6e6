import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { home, learnerWho, ROOT } from '../../../run.js';

const CONTENT = path.join(ROOT, 'tests/fixtures/content');

describe('learn', () => {
  test('prints the lesson where it cannot ask, or one section', async () => {
    const run = home({ ROADMAP_FILE: CONTENT });
    const whole = (await run('learn greetings')).stdout;
    expect(whole).toContain('gives a greeting back');
    expect(whole).toContain('Say it to somebody');
    const { stdout } = await run('learn greetings --section somebody');
    expect(stdout).not.toContain('gives a greeting back');
    expect(stdout).toContain('It prints, and gives nothing back.');
  });

  test('has its documented shape as JSON', async () => {
    const run = home({ ROADMAP_FILE: CONTENT });
    const view = JSON.parse((await run('learn greetings --json')).stdout);
    expect(view).toMatchObject({ version: 1, topic: 'greetings', title: '1.1 Say hello', minutes: 5, place: 'hello' });
    expect(view.sections.map((s: { id: string }) => s.id)).toEqual(['hello', 'somebody']);
    const kinds = view.sections.map((s: { blocks: { kind: string }[] }) => s.blocks.map(({ kind }) => kind));
    expect(kinds).toEqual([
      ['text', 'code', 'text', 'question', 'exercise'],
      ['text', 'pitfall'],
    ]);
  });

  test('says what there is if a section or a lesson is not there', async () => {
    const run = home({ ROADMAP_FILE: CONTENT });
    expect(await run('learn greetings --section helo')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean hello?'),
    });
    const other = home({ ROADMAP_FILE: path.join(ROOT, 'tests/fixtures/small') });
    expect(await other('learn second')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('roadmap show second'),
    });
  });
});

describe('a lesson on a terminal', () => {
  /** Presses keys in a lesson; Ctrl-C when there are no more. */
  async function read(run: ReturnType<typeof home>, ...keys: string[]) {
    const pressed = [...keys];
    const ask = async () => {
      const key = pressed.shift();
      if (key === undefined) throw new Error('no key is left');
      return key;
    };
    return run('learn greetings', learnerWho(ask));
  }

  test('goes section by section and remembers the place', async () => {
    const run = home({ ROADMAP_FILE: CONTENT });
    const first = await read(run, 'enter', 'q');
    expect(first.stdout).toContain('Say it to somebody');
    expect(first.events).toMatchObject([{ type: 'read', topic: 'greetings', section: 'hello' }]);
    const second = await read(run, 'b', 'enter', 'enter');
    expect(second.stdout).toContain('You have read the whole lesson.');
    expect(second.stdout).toContain('roadmap practice greetings');
  });
});
