import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backUpDaily, listBackups, makeBackup, restoreBackup } from '../../../../src/io/archive/backups.js';

function folders() {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-backups-'));
  fs.mkdirSync(path.join(data, 'journal'));
  fs.writeFileSync(path.join(data, 'journal', 'a.jsonl'), 'one\n');
  return { data, config: data };
}
const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);

test('ten are kept, and the last one of each month', () => {
  const place = folders();
  for (let n = 0; n < 120; n++) makeBackup(place, `${day(n)}T10-00-00`, 'daily');
  const names = listBackups(place).map(({ name }) => name.slice(0, 10));
  expect(names.slice(0, 10)).toEqual(Array.from({ length: 10 }, (_, i) => day(119 - i)));
  expect(names.slice(10)).toEqual(['2026-03-31', '2026-02-28', '2026-01-31']);
});

test('each file comes back as it was, byte for byte, and what is made of the journals goes', () => {
  const place = folders();
  const bytes = Buffer.from([0, 255, 10, 13, 200, ...Buffer.from('{"a":1}\n')]);
  fs.writeFileSync(path.join(place.data, 'journal', 'b.jsonl'), bytes);
  const name = makeBackup(place, '2026-01-01T10-00-00', 'by-hand')!;
  fs.writeFileSync(path.join(place.data, 'journal', 'b.jsonl'), 'other');
  fs.writeFileSync(path.join(place.data, 'journal', 'c.jsonl'), 'new');
  fs.writeFileSync(path.join(place.data, 'progress.json'), '{}');
  restoreBackup(place, name);
  expect(fs.readdirSync(path.join(place.data, 'journal'))).toEqual(['a.jsonl', 'b.jsonl']);
  expect(fs.readFileSync(path.join(place.data, 'journal', 'b.jsonl'))).toEqual(bytes);
  expect(fs.readdirSync(place.data).sort()).toEqual(['backups', 'journal']);
});

test('only the learner can read them', () => {
  const place = folders();
  const name = makeBackup(place, '2026-01-01T10-00-00', 'by-hand')!;
  const folder = path.join(place.data, 'backups', name);
  expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
  expect(fs.statSync(path.join(folder, 'journal', 'a.jsonl.gz')).mode & 0o777).toBe(0o600);
});

test('a folder that cannot be written stops no change', () => {
  const place = folders();
  fs.writeFileSync(path.join(place.data, 'backups'), 'a file');
  expect(() => backUpDaily(place, '2026-01-01T10-00-00')).not.toThrow();
  expect(() => makeBackup(place, '2026-01-01T10-00-00', 'by-hand')).toThrow();
  expect(listBackups(place)).toEqual([]);
});

test('a pipe among the files is passed over, as reading it would wait for ever', () => {
  const place = folders();
  for (const name of ['journal/pipe.jsonl', 'config.json']) execFileSync('mkfifo', [path.join(place.data, name)]);
  const name = makeBackup(place, '2026-01-01T10-00-00', 'by-hand')!;
  expect(fs.readdirSync(path.join(place.data, 'backups', name, 'journal'))).toEqual(['a.jsonl.gz']);
});

test('what a killed process left is no backup', () => {
  const place = folders();
  fs.mkdirSync(path.join(place.data, 'backups', '.2026-01-01T10-00-00-daily-x'), { recursive: true });
  fs.writeFileSync(path.join(place.data, 'backups', 'progress-1.json'), '{}');
  expect(listBackups(place)).toEqual([]);
});
