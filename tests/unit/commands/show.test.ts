import { describe, expect, test } from 'vitest';
import { small } from '../../run.js';

type Run = ReturnType<typeof small>;
const view = async (run: Run, line: string) => JSON.parse((await run(`${line} --json`)).stdout);

describe('show', () => {
  test('filters by status and by step, together too', async () => {
    const run = small();
    await run('done 1.1 2.1');
    const { steps } = await view(run, 'show --status done');
    expect(steps.flatMap((s: { topics: { id: string }[] }) => s.topics.map(({ id }) => id))).toEqual(['first', 'red']);
    expect((await view(run, 'show --step 2')).steps).toHaveLength(1);
    expect((await view(run, 'show 2 --status done')).steps[0].topics).toHaveLength(1);
  });

  test('a name and a filter that say two things are refused', async () => {
    expect((await small()('show 3 --step 2')).stderr).toContain('3 and --step do not go together.');
    expect((await small()('show first --status done')).stderr).toContain('first is a topic, so --status does not go');
    expect((await small()('show --status finished')).stderr).toMatch(/done, open, started, .*or unpicked/);
    expect((await small()('show --step 9')).stderr).toContain('Steps are numbered 1 to 3.');
  });

  test('a name may have spaces around it', async () => {
    expect((await small()('show "1.1 "')).stdout).toContain('1.1 First things');
    expect((await small()('show " 2"')).stdout).toContain('Step 2: One color');
  });
});

describe('a card', () => {
  test('ends with what comes next: begin it, then its questions; or its questions, then done', async () => {
    const run = small();
    expect((await run('show first')).stdout).toMatch(
      /→ roadmap start first\n {2}then its questions: roadmap quiz first\n {2}when you are done: roadmap done first\n$/,
    );
    await run('start first');
    expect((await run('show first')).stdout).toMatch(
      /→ roadmap quiz first\n {2}when you are done: roadmap done first\n$/,
    );
    await run('done first');
    expect((await run('show first')).stdout).toMatch(/→ roadmap quiz first\n$/);
    expect(await view(run, 'show extra')).toMatchObject({ command: 'roadmap start extra' });
  });

  test('of a topic that answers have shown asks for nothing more', async () => {
    const run = small();
    await run('answer first-printed "0 / 1" --sure');
    await run('answer first-word def --sure');
    expect(await view(run, 'show first')).toMatchObject({ topic: { status: 'quizzed' }, command: null });
  });

  test('needs one of several, or the picked one', async () => {
    const run = small();
    expect((await view(run, 'show build')).needs).toEqual(['one of: 2.1 The red way or 2.2 The blue way']);
    await run('pick blue');
    expect((await view(run, 'show build')).needs).toEqual(['2.2 The blue way']);
  });

  test('offers its choice while it is open', async () => {
    const run = small();
    expect((await run('show red')).stdout).toContain('Choose one');
    await run('pick red');
    expect((await run('show red')).stdout).not.toContain('Choose one');
  });

  test('says what a program prints, and what anything else shows', async () => {
    expect((await small()('show first')).stdout).toContain('  prints\n    first');
    expect((await small()('show red')).stdout).not.toContain('prints');
  });

  test('breaks wide code between words and marks that it goes on; prose keeps inline code together', async () => {
    const { stdout } = await small()('show first', { terminal: { width: 24 } });
    expect(stdout.split('\n').every((line) => line.length <= 34)).toBe(true); // links are not broken
    const colored = { highlight: async () => (code: string) => `<${code}>` };
    expect((await small()('show first', { terminal: colored })).stdout).toContain('<print("first")>');
  });
});
