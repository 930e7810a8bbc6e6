/** What was done can be taken along, taken in, kept and brought back, and nothing of it is lost on the way. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { home, small } from '../../../run.js';
import { learner } from '../learner.js';

type Run = ReturnType<typeof small>;
const json = async (run: Run, line: string) => JSON.parse((await run(`${line} --json`)).stdout);
const fileOf = (run: Run, name = 'export.json') => path.join(run.folder, name);
const done = async (run: Run) =>
  (await json(run, 'show')).steps.flatMap(({ topics }: { topics: { id: string; status: string }[] }) =>
    topics.filter(({ status }) => status === 'claimed').map(({ id }) => id),
  );

async function exported(...lines: string[]): Promise<Run> {
  const run = small();
  for (const line of lines) await run(line);
  await run(`export -o ${fileOf(run)}`);
  return run;
}

describe('export and import', () => {
  test('carry everything to an empty machine', async () => {
    const from = await exported('done 1.1', 'answer first-option round --sure', 'note 1.2 "a line"', 'config hours 7');
    const to = small();
    expect((await to(`import ${fileOf(from)}`)).stdout).toContain('3 changes were added, 0 were here already.');
    for (const line of ['show', 'note', 'history'])
      expect((await to(`${line} --json`)).stdout).toBe((await from(`${line} --json`)).stdout);
    expect((await to('config hours')).stdout).toContain('7');
    expect((await json(to, 'quiz --due')).questions).toEqual((await json(from, 'quiz --due')).questions);
  });

  test('join with what is there, and twice is as good as once', async () => {
    const from = await exported('done 1.1', 'config hours 7', 'config interval 30');
    const to = small();
    await to('done 1.2');
    await to('config hours 9');
    const first = await json(to, `import ${fileOf(from)}`);
    expect(first).toMatchObject({ dryRun: false, events: { added: 1, known: 0, bad: 0 }, settings: ['interval'] });
    expect(await done(to)).toEqual(['first', 'second']);
    expect((await to('config hours')).stdout).toContain('9');
    const again = await json(to, `import ${fileOf(from)}`);
    expect(again).toMatchObject({ events: { added: 0, known: 1 }, settings: [], backup: null });
  });

  test('keep the changes of one command together, so that one undo takes them back', async () => {
    const from = await exported('done 1.1 1.2 3.1');
    const to = small();
    await to(`import ${fileOf(from)}`);
    expect(await done(to)).toHaveLength(3);
    await to('undo');
    expect(await done(to)).toHaveLength(0);
  });

  test('--dry-run changes nothing', async () => {
    const from = await exported('done 1.1', 'config hours 7');
    const to = small();
    expect(await json(to, `import ${fileOf(from)} --dry-run`)).toMatchObject({
      dryRun: true,
      events: { added: 1 },
      settings: ['hours'],
      backup: null,
    });
    expect(fs.existsSync(path.join(to.folder, 'journal'))).toBe(false);
    expect((await json(to, 'config hours')).settings[0].value).toBeNull();
  });

  test('what was taken in can be taken out again', async () => {
    const from = await exported('done 1.1');
    const to = small();
    await to('done 1.2');
    const { backup } = await json(to, `import ${fileOf(from)}`);
    await to(`backup restore ${backup} --yes`);
    expect(await done(to)).toEqual(['second']);
  });

  test('settings that name places of a machine stay there', async () => {
    const from = await exported('config folder /tmp/x', 'config python /usr/bin/python3', 'config hours 7');
    expect(JSON.parse(fs.readFileSync(fileOf(from), 'utf8')).settings).toEqual({ hours: 7 });
  });

  test.each([
    ['', 'It is no JSON.'],
    ['[]', 'It was not written by roadmap export.'],
    ['{"kind":"roadmap-export","events":7}', 'It was not written by roadmap export.'],
    ['{"kind":"roadmap-export","version":2,"events":[]}', 'It was written by a newer version of roadmap.'],
  ])('%j is no export', async (text, problem) => {
    const run = small();
    fs.writeFileSync(fileOf(run), text);
    const { code, stderr, stdout } = await run(`import ${fileOf(run)}`);
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr.replace(/\s+/g, ' ')).toContain(problem);
  });

  test('events that nobody understands are left out and counted', async () => {
    const from = await exported('done 1.1');
    const document = JSON.parse(fs.readFileSync(fileOf(from), 'utf8'));
    const [event] = document.events;
    document.events = [event, { ...event, id: 'x', topics: 7 }, { ...event, id: 'y', type: 'unknown' }, null, event];
    fs.writeFileSync(fileOf(from), JSON.stringify(document));
    const to = small();
    expect((await json(to, `import ${fileOf(from)}`)).events).toEqual({ added: 1, known: 0, bad: 3 });
    expect(await done(to)).toEqual(['first']);
  });

  test('a file that is not there is told', async () => {
    expect(await small()('import nothing.json')).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('export for others', () => {
  test('--anki has a note a question, with a permanent id, its topic as a tag, and nothing that ends a line early', async () => {
    const run = home();
    const { stdout } = await run('export --anki');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#deck:Python Developer (2026)',
      '#guid column:1',
      '#tags column:4',
    ]);
    expect(lines.length).toBeGreaterThan(700);
    for (const line of lines.slice(6))
      expect(line).toMatch(/^[\w-]+\/[\w-]+\t"([^"\t]|"")+"\t"([^"\t]|"")+"\t[\w -]+$/);
    expect(lines[6]).toContain('python-developer/syntax-indentation-');
  });

  test('--markdown is a checklist, --csv a table in which nothing is a formula', async () => {
    const run = small();
    await run('done 1.1');
    await run('note 1.2 "=1+1, \\ and"');
    expect((await run('export --markdown')).stdout).toMatch(
      /^# The small course\n\n## 1 The basics\n\n- \[x\] 1\.1 First things\n- \[ \] 1\.2 Second things\n/,
    );
    const rows = (await run('export --csv')).stdout.split('\r\n');
    expect(rows[0]).toBe('number,id,title,step,status,hours,started,claimed,tested-out,quizzed,proven,retained,notes');
    expect(rows[1]).toBe('1.1,first,First things,The basics,claimed,4,,2026-11-24,,,,,');
    expect(rows[2]).toContain(`,"'=1+1, \\ and"`);
    expect(await run('export --csv --anki')).toMatchObject({ code: 2 });
  });
});

describe('backup', () => {
  test('is made by hand, listed, and brings back progress as it was', async () => {
    const run = small();
    expect((await run('backup')).stdout).toBe('There is nothing to keep yet.\n');
    expect((await run('backup list')).stdout).toContain('There is no backup yet.');
    await run('done 1.1');
    const { name } = await json(run, 'backup');
    expect(name).toMatch(/^2026-11-24T09-00-00-by-hand$/);
    await run('done 1.2');
    expect((await json(run, `backup restore ${name} --yes`)).restored).toBe(name);
    expect(await done(run)).toEqual(['first']);
    const { backups } = await json(run, 'backup list');
    const before = backups.find(({ why }: { why: string }) => why === 'before-restore').name;
    await run(`backup restore ${before} --yes`);
    expect(await done(run)).toEqual(['first', 'second']);
  });

  test('what is done after one was brought back stands', async () => {
    const run = small();
    await run('done 1.1');
    await run('backup');
    await run('done 1.2');
    await run('backup restore --yes');
    await run('done 3.1');
    await run('answer first-option round');
    expect(await done(run)).toEqual(['first', 'side']);
    expect((await run('doctor')).stdout).not.toContain('damaged');
  });

  test('asks before it changes anything, and without a terminal refuses', async () => {
    const run = small();
    await run('done 1.1');
    await run('backup');
    expect(await run('backup restore')).toMatchObject({ code: 5 });
    expect((await run('backup restore', learner(false))).stdout).toBe('Nothing was changed.\n');
    expect(await run('backup restore nothing --yes')).toMatchObject({ code: 2 });
    expect(await run('backup give')).toMatchObject({ code: 2 });
  });

  test('is made once a day before the first change, and before a reset', async () => {
    const run = small();
    const whys = async () =>
      (await json(run, 'backup list')).backups.map(({ name }: { name: string }) =>
        name.replace(/T[\d-]+-(?=[a-z])/, ' '),
      );
    await run('done 1.1');
    expect(await whys()).toEqual([]);
    await run('done 1.2');
    await run('start 3.1');
    expect(await whys()).toEqual(['2026-11-24 daily']);
    run.env.ROADMAP_NOW = '2026-11-25T09:00:00Z';
    await run('done 3.1');
    await run('reset --yes');
    expect((await whys()).sort()).toEqual(['2026-11-24 daily', '2026-11-25 before-reset', '2026-11-25 daily']);
  });
});
