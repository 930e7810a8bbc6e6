import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { small } from '../../run.js';

type Run = ReturnType<typeof small>;
const json = async (run: Run, line = 'report') => JSON.parse((await run(`${line} --json`)).stdout);
const topic = (view: { steps: { topics: { id: string }[] }[] }, id: string) =>
  view.steps.flatMap(({ topics }) => topics).find((one) => one.id === id);

async function learner(): Promise<Run> {
  const run = small();
  await run('start 1.1');
  await run('answer first-printed "0 / 1" --sure');
  await run('done 1.1');
  await run('skip 3.1');
  await run('start 1.2');
  await run('note 1.1 "<b>mine & *only*</b>"');
  return run;
}

describe('report', () => {
  test('tells claims apart from what was shown, and what each rests on', async () => {
    const view = await json(await learner());
    expect(view).toMatchObject({ version: 1, title: 'The small course', name: null, date: '2026-11-24' });
    expect(topic(view, 'first')).toMatchObject({
      standing: 'said',
      basis: [{ mark: 'claimed', date: '2026-11-24', text: 'said to be done' }],
    });
    expect(topic(view, 'second')).toMatchObject({ standing: 'begun', basis: [] });
    expect(view.steps[2].topics[0]).toMatchObject({ standing: 'left' });
  });

  test('has no name and no notes unless they are asked for', async () => {
    const run = await learner();
    for (const line of ['report', 'report --md']) expect((await run(line)).stdout).not.toContain('mine');
    const page = (await run('report --notes --name "A <i>B</i>"')).stdout;
    expect(page).toContain('&lt;b&gt;mine &amp; *only*&lt;/b&gt;');
    expect(page).toContain('<h1>A &lt;i&gt;B&lt;/i&gt;: The small course</h1>');
    expect((await run('report --md --notes')).stdout).toContain('  > &lt;b\\>mine &amp; \\*only\\*&lt;/b\\>');
  });

  test('is one HTML file without script or address', async () => {
    const { stdout } = await (await learner())('report');
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(stdout).not.toMatch(/<script|https?:|url\(|@import|<link/);
  });

  test('--md has the same facts', async () => {
    const { stdout } = await (await learner())('report --md');
    expect(stdout).toContain('- 1.1 First things: said (2026-11-24: said to be done)');
    expect(stdout).toContain('0 of 2 topics shown, 1 said to be done.');
  });

  test.each(['badge', 'card'])('--svg %s is a picture with a text for those who do not see it', async (picture) => {
    const { stdout } = await (await learner())(`report --svg ${picture} --name "<x>"`);
    expect(stdout).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* role="img" aria-label="[^"<]+">/);
    expect(stdout).not.toContain('<x>');
  });

  test('goes into a file, and on a terminal is not thrown onto it', async () => {
    const run = await learner();
    const file = path.join(run.folder, 'r.html');
    expect((await run(`report -o ${file}`)).stdout).toMatch(/^Your report: .*r\.html \(\d+ KiB\)\n$/);
    expect(fs.readFileSync(file, 'utf8')).toContain('The small course');
    const onTerminal = await run('report', { terminal: { canPrompt: true } });
    expect(onTerminal).toMatchObject({ code: 2, stdout: '' });
    expect(onTerminal.stderr).toContain('roadmap report --open');
  });

  test('refuses options that do not go together', async () => {
    const run = small();
    for (const line of ['report --md --svg card', 'report --open --md', 'report --svg x', 'report --open -o -'])
      expect(await run(line)).toMatchObject({ code: 2, stdout: '' });
  });
});
