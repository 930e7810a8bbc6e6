/** Checked once is not checked: anything may stand in the place of a file of ours, with a right sum, too. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { crc32, hex } from '../../../../src/io/storage/crc32.js';
import type { Store } from '../../../../src/io/storage/store.js';
import { home, ROOT } from '../../../run.js';
import { Disk } from './disk.js';
import { claim, doneIn, freshFolder, HOME, ROADMAP, stateIn, storeIn, storeOn } from './stores.js';

const suite = JSON.parse(fs.readFileSync(path.join(ROOT, 'tests/fixtures/json-test-suite.json'), 'utf8'));
const CASES = new Map<string, Buffer>([
  ...Object.entries<string>(suite.cases).map(([name, text]) => [name, Buffer.from(text, 'base64')] as const),
  ['n_structure_100000_opening_arrays', Buffer.from('['.repeat(100_000))],
  ['n_structure_open_array_object', Buffer.from('[{"":'.repeat(50_000))],
]);

/** `{"crc":…,"body":…}` around any bytes. */
const withSum = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`{"crc":"${hex(crc32(bytes))}","body":`), bytes, Buffer.from('}')]);
/** A line of a journal with any bytes as the value of a key. */
function lineWith(key: string, bytes: Buffer): Buffer {
  const good =
    '"v":1,"id":"a","l":1,"at":1,"tz":0,"r":"path","op":"b","cmd":"c","type":"noted","topics":["x"],"text":"y"';
  const json = Buffer.concat([Buffer.from(`{${good},"${key}":`), bytes, Buffer.from('}')]);
  return Buffer.concat([Buffer.from('\n'), json.subarray(0, -1), Buffer.from(`,"crc":"${hex(crc32(json))}"}\n`)]);
}

const NAMES = ['progress.json', 'memory/path.json', 'reviews/path.json', 'state/device', 'journal/x.jsonl'];

const ANSWER = {
  type: 'answered',
  question: 'q',
  topic: 'a',
  rev: 1,
  grade: 3,
  correct: true,
  confidence: null,
} as const;

/** Makes a store have every file of ours, and a topic that is done. */
async function fillAll(store: Store): Promise<void> {
  await store.commit({ roadmap: ROADMAP, command: 'answer', changes: [{ ...ANSWER, answer: 'x' }] });
  await store.commit(claim('one'));
}

describe('the JSONTestSuite in the place of each file', () => {
  test.each(NAMES)('%s, raw and with right sums: what is known stays, the next change works', async (name) => {
    const disk = new Disk();
    await fillAll(storeOn(disk, { name: '' }));
    const whole = disk.take(HOME);
    for (const [what, bytes] of CASES) {
      const lines = ['text', 'topics', 'type', 'l', 'at', 'and'].map((key) => lineWith(key, bytes));
      for (const form of [bytes, withSum(bytes), ...(name.startsWith('journal/') ? lines : [])]) {
        disk.write(`${HOME}/${name}`, form);
        expect([what, doneIn(await stateIn(storeOn(disk, { name: '' })))]).toEqual([what, ['one']]);
      }
      if (what.charCodeAt(2) % 4 > 0) continue; // a quarter of them goes on
      expect(doneIn(await storeOn(disk, { name: '' }).commit(claim('two')))).toEqual(['one', 'two']);
      disk.remove(HOME);
      disk.put(HOME, whole);
    }
  });
});

describe('the JSONTestSuite in the place of the settings', () => {
  const run = home();
  const file = path.join(run.folder, 'config.json');
  const keys = ['hours', 'silence', 'pager', 'roadmap', 'deadline', 'unknown'];
  const forms = (bytes: Buffer) => [
    bytes,
    ...keys.map((key) => Buffer.concat([Buffer.from(`{"${key}":`), bytes, Buffer.from('}')])),
  ];

  test('is used or told with the command that mends it; doctor and config work all the same', async () => {
    for (const [what, bytes] of CASES)
      for (const form of forms(bytes)) {
        fs.writeFileSync(file, form);
        const { code, stdout, stderr } = await run('next');
        const told = code === 0 ? '' : stderr;
        expect([what, told]).toEqual([
          what,
          code === 0 ? '' : expect.stringMatching(/roadmap (config|doctor|validate)/),
        ]);
        expect([what, stdout + stderr]).not.toEqual([what, expect.stringContaining('unexpected')]);
      }
  });

  test('is set aside or changed by config', async () => {
    for (const [what, bytes] of [...CASES].filter((_, i) => i % 8 === 0)) {
      fs.writeFileSync(file, bytes);
      expect([what, (await run('doctor')).stdout]).toEqual([what, expect.stringMatching(/settings/i)]);
      expect([what, (await run('config --reset')).code]).toEqual([what, 0]);
      expect([what, (await run('config hours 10')).code]).toEqual([what, 0]);
    }
  });
});

/** A real folder with all that. */
async function folderWithAll(): Promise<string> {
  const folder = freshFolder();
  await fillAll(storeIn(folder, { name: '' }));
  return folder;
}

const ODD: Record<string, (file: string) => void> = {
  'a folder': (file) => fs.mkdirSync(file),
  'a pipe': (file) => execFileSync('mkfifo', [file]),
  'a link to nowhere': (file) => fs.symlinkSync('/nowhere/at/all', file),
  'a link in a circle': (file) => fs.symlinkSync(file, file),
  'a device': (file) => fs.symlinkSync('/dev/zero', file),
  'UTF-16': (file) => fs.writeFileSync(file, '\ufeff{"a":1}\n', 'utf16le'),
  'a line of 50 MB': (file) => fs.writeFileSync(file, Buffer.alloc(50_000_000, 'x')),
  'nothing that may be read': (file) => fs.writeFileSync(file, 'x', { mode: 0 }),
};

describe.each(Object.keys(ODD))('%s', (what) => {
  test.each(NAMES)('in the place of %s is passed over: what is known is read, a change is saved', async (name) => {
    const folder = await folderWithAll();
    const file = path.join(folder, name);
    fs.rmSync(file, { force: true });
    ODD[what]!(file);
    expect(doneIn(await stateIn(storeIn(folder, { name: '' })))).toEqual(['one']);
    const after = await storeIn(folder, { name: '' }).commit(claim('two'));
    expect(doneIn(after)).toEqual(['one', 'two']);
    expect(doneIn(await stateIn(storeIn(folder, { name: '' })))).toEqual(['one', 'two']);
  });

  test('in a journal folder ends no command in a riddle', async () => {
    const run = home();
    await run('start 1.1');
    ODD[what]!(path.join(run.folder, 'journal', 'x.jsonl'));
    for (const line of ['next', 'done 1.1', 'undo', 'history', 'doctor']) {
      const { stderr, stdout } = await run(line);
      expect(stdout + stderr).not.toContain('unexpected');
    }
  });
});

test('names that are not ours are left out: hidden, of editors, of systems', async () => {
  const folder = await folderWithAll();
  const journal = path.join(folder, 'journal');
  for (const name of ['.#x.jsonl', '._x.jsonl', 'x.jsonl~', 'x.jsonl.tmp', '.jsonl'])
    fs.writeFileSync(path.join(journal, name), 'x\n');
  fs.symlinkSync('me@host.1', path.join(journal, '.#y.jsonl'));
  expect(await storeIn(folder).read(ROADMAP)).toMatchObject({ bad: 0, recovered: false });
});
