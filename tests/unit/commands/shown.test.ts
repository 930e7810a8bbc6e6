/** What is kept is what was given; what is shown has nothing in it that a terminal obeys or a reader cannot see. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { home, learnerWho, type Replaced, ROOT, small } from '../../run.js';

const NASTY = '\u001b[31m\u0007\u009b2J\u202e\u200b\u00ad\u180e\ufff9\u{e0041}\u200d';
/** In text a newline is the program's own, in JSON too; nothing else of the kind may reach a terminal. */
const OBEYED =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

/** The small course with something nasty in every text that is shown. */
function nastyCourse(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-nasty-'));
  fs.cpSync(path.join(ROOT, 'tests/fixtures/small'), folder, { recursive: true });
  const escaped = JSON.stringify(NASTY)
    .slice(1, -1)
    .replace(/[^\x20-\x7e]/gu, (c) => `\\U${c.codePointAt(0)!.toString(16).padStart(8, '0')}`);
  for (const name of ['roadmap.yaml', ...fs.readdirSync(path.join(folder, 'questions')).map((n) => `questions/${n}`)]) {
    const file = path.join(folder, name);
    const text = fs
      .readFileSync(file, 'utf8')
      .replace(
        /^( *(?:- \{ .*)?)(title|aim|advice|summary|prompt|explain|hint|group): ([^"{}\n]+)$/gm,
        `$1$2: "$3${escaped}"`,
      );
    fs.writeFileSync(file, text);
  }
  return folder;
}

const learner = (...given: string[]): Replaced => learnerWho(async () => given.shift() ?? '?q');

describe('a course with nasty texts', () => {
  let folder = '';
  beforeAll(() => {
    folder = nastyCourse();
    expect(fs.readFileSync(path.join(folder, 'roadmap.yaml'), 'utf8')).toContain('First things\\u001b');
  });

  test.each([
    '',
    'next',
    'next --minutes 30',
    'show',
    'show 1',
    'show 1.1',
    'start 1.1',
    'done 1.1',
    'skip 1.2',
    'pick red',
    'note 1.1',
    'note',
    'undo',
    'history',
    'reset --yes',
    'validate',
    'doctor',
    'config background nobody',
    'show nowhere',
    'quiz',
    'answer first-printed 1',
  ])('roadmap %s prints none of it raw', async (line) => {
    for (const words of [line, `${line} --json`]) {
      const run = home({ ROADMAP_FILE: folder });
      await run(`note 1.1 "a ${NASTY} note"`);
      const { stdout, stderr } = await run(words);
      expect(stdout).not.toMatch(OBEYED);
      expect(stderr).not.toMatch(OBEYED);
    }
  });

  test.each([
    ['quiz 1.1 --kind predict', '?h', '1\n2', 's', 'q'],
    ['quiz 1.1 --kind short', `def ${NASTY}`, 's', 'q'],
    ['quiz side --kind open', 'because', '1', 'enter'],
    ['quiz --placement', 'def', 's', '?', '?'],
  ])('roadmap %s asks without any of it', async (line, ...keys) => {
    const { stdout, stderr } = await home({ ROADMAP_FILE: folder })(line, learner(...keys));
    expect(stdout).not.toMatch(OBEYED);
    expect(stderr).not.toMatch(OBEYED);
    expect(stdout.length).toBeGreaterThan(100);
  });

  test.each(['show', 'start', 'note', 'quiz', 'answer', 'config', 'validate', 'pick', ''])(
    'roadmap %s quotes a nasty word harmlessly',
    async (name) => {
      for (const words of [`${name} "${NASTY}"`, `${name} "${NASTY}" --json`]) {
        const { stdout, stderr, code } = await small()(words);
        expect(code).toBeGreaterThan(0);
        expect(stdout + stderr).not.toMatch(OBEYED);
      }
    },
  );
});

describe('a note', () => {
  const SPELLED = 'می\u200cخواهم 👩\u200d💻 क्\u200dष';

  test('is kept and told as it was typed, joiners and all', async () => {
    const run = small();
    const { events } = await run(`note 1.1 "${SPELLED}"`);
    expect(events[0]).toMatchObject({ text: SPELLED });
    expect((await run('note 1.1')).stdout).toContain(SPELLED);
    expect(JSON.parse((await run('note 1.1 --json')).stdout).notes[0].text).toBe(SPELLED);
  });

  test('keeps even what cannot be shown, and JSON gives it back', async () => {
    const run = small();
    await run(`note 1.1 "a ${NASTY} b"`);
    expect((await run('note 1.1')).stdout).toContain('\\u{1b}[31m\\u{7}');
    expect(JSON.parse((await run('note 1.1 --json')).stdout).notes[0].text).toBe(`a ${NASTY} b`);
  });

  test('and --remove do not go together, and an empty text changes nothing', async () => {
    const run = small();
    await run('note 1.1 kept');
    expect(await run('note 1.1 new text --remove')).toMatchObject({ code: 2 });
    const { code, stderr } = await run('note 1.1 ""');
    expect(code).toBe(2);
    expect(stderr).toContain('nothing was changed');
    expect(stderr).toContain('roadmap note first --remove');
    expect(JSON.parse((await run('note 1.1 --json')).stdout).notes).toMatchObject([{ text: 'kept' }]);
  });
});

test('a title with joiners is found with and without them', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-joiners-'));
  const text = fs.readFileSync(path.join(ROOT, 'tests/fixtures/small/roadmap.yaml'), 'utf8');
  fs.writeFileSync(path.join(folder, 'roadmap.yaml'), text.replace('First things', 'می\u200cخواهم'));
  const run = home({ ROADMAP_FILE: folder });
  for (const name of ['می\u200cخواهم', 'میخواهم'])
    expect((await run(`show ${name}`)).stdout).toContain('1.1 می\u200cخواهم');
});
