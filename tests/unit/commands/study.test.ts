/** `study`: a plan where nobody can be asked; on a terminal its parts, each begun by the learner. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { home, learnerWho, ROOT } from '../../run.js';

const CONTENT = path.join(ROOT, 'tests/fixtures/content');

/** Plays a session with these keys and answers, one after another. */
async function played(keys: readonly string[], line = 'study --minutes 60') {
  const run = home({ ROADMAP_FILE: CONTENT });
  await run(`config folder ${run.folder}/work`);
  const waiting = [...keys];
  const asked: string[] = [];
  const learner = learnerWho(async (message) => {
    asked.push(message);
    return waiting.shift() ?? 'q';
  });
  const { code, stdout, events } = await run(line, learner);
  return { run, code, stdout, asked, types: events.map(({ type }) => type), left: waiting };
}

test('in a pipe and as JSON it is the plan', async () => {
  const run = home({ ROADMAP_FILE: CONTENT });
  const { version, minutes, parts } = JSON.parse((await run('study --json')).stdout);
  expect({ version, minutes }).toEqual({ version: 1, minutes: 30 });
  expect(parts.map(({ kind }: { kind: string }) => kind)).toEqual(['start', 'learn', 'practice', 'questions', 'learn']);
  expect((await run('study --minutes 20')).stdout).toContain('roadmap learn greetings');
  await run('config hours 10');
  expect(JSON.parse((await run('study --json')).stdout).minutes).toBe(120);
  expect(await run('study --minutes 2')).toMatchObject({ code: 2 });
});

describe('on a terminal', () => {
  test('begins a topic, reads, writes and asks, each after a key, and tells what was done', async () => {
    const { code, stdout, types, asked } = await played([
      ...['enter', 'enter', 'enter'], // the topic, its lesson, the section
      ...['enter', 'q'], // the exercise, and away from it
      ...['enter', 'hello', 'q'], // its question
    ]);
    expect(code).toBe(0);
    expect(types.slice(0, 2)).toEqual(['started', 'read']);
    expect(asked[0]).toContain('Begin 1.1 Say hello');
    expect(stdout).toContain('read 1 section');
    expect(stdout).toContain('Next time:');
  });

  test('what was put off is not offered again today', async () => {
    const { asked, types } = await played(['enter', 's', 's', 's', 's', 'q']);
    expect(types).toEqual(['started']);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('ends when the learner ends it, and nothing was done unasked', async () => {
    const { code, types, stdout } = await played(['q']);
    expect({ code, types }).toEqual({ code: 0, types: [] });
    expect(stdout).toContain('nothing was finished');
  });
});
