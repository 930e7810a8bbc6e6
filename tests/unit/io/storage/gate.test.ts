/** Text from outside is kept as it was given and cleaned where it is shown; settings are checked where they are read. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { decode, encode } from '../../../../src/io/storage/journal.js';
import { home } from '../../../run.js';

const event = {
  v: 1,
  id: 'a'.repeat(16),
  l: 1,
  at: 1,
  tz: 0,
  r: 'python-developer',
  op: 'b'.repeat(16),
  cmd: 'x\u001b[2Jy',
};

test('an event of another device is read as it was written', () => {
  const line = encode([{ ...event, type: 'noted', topics: ['syntax-indentation'], text: 'a\u202eb\u009b' }]);
  const [read] = decode(`${line}\n`).events;
  expect(read).toMatchObject({ cmd: 'x\u001b[2Jy', text: 'a\u202eb\u009b' });
});

test('history and a note of such an event print nothing that a terminal would obey', async () => {
  const run = home();
  const folder = path.join(run.folder, 'journal');
  fs.mkdirSync(folder, { recursive: true });
  const line = encode([{ ...event, type: 'noted', topics: ['syntax-indentation'], text: 'a\u001b]0;title\u0007b' }]);
  fs.writeFileSync(path.join(folder, 'other.jsonl'), `\n${line}\n`);
  for (const words of ['history', 'show 1.1', 'note 1.1'])
    expect((await run(words)).stdout).not.toMatch(/[\u001b\u0007]/);
});

test.each([
  '{"retention": 2}',
  '{"interval": "x"}',
  '{"interview": "soon"}',
  '{"hours": -1}',
  '{"silence": 1}',
  '[]',
  '{',
])('settings that cannot be are an error that names the file: %s', async (text) => {
  const run = home();
  const file = path.join(run.folder, 'config.json');
  fs.writeFileSync(file, text);
  const { code, stderr } = await run('next');
  expect(code).toBe(4);
  expect(stderr).toContain(file);
});
