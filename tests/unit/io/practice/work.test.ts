import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { workOf } from '../../../../src/io/practice/work.js';

const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-work-'));
const work = workOf({ env: {}, platform: 'linux', editor: () => undefined, onExit: () => {} });

describe('a file of the learner', () => {
  test('is made where none is, and never overwritten', () => {
    const file = path.join(folder(), 'new', 'hello.py');
    expect(work.handOut(file, 'starter')).toBe(true);
    fs.writeFileSync(file, 'mine');
    expect(work.handOut(file, 'starter')).toBe(false);
    expect(work.read(file)).toBe('mine');
  });

  test('is kept as a copy when the starter comes back, each time under a new name', () => {
    const file = path.join(folder(), 'hello.py');
    expect(work.replace(file, 'starter')).toBeUndefined();
    fs.writeFileSync(file, 'first');
    const one = work.replace(file, 'starter');
    fs.writeFileSync(file, 'second');
    const two = work.replace(file, 'starter');
    expect([one, two].map((copy) => fs.readFileSync(copy!, 'utf8'))).toEqual(['first', 'second']);
    expect(work.read(file)).toBe('starter');
  });
});

describe('watching', () => {
  /** How often a save was told while something was done. */
  async function saves(act: (file: string) => Promise<void> | void): Promise<number> {
    const file = path.join(folder(), 'hello.py');
    fs.writeFileSync(file, 'a = 1\n');
    let count = 0;
    const watch = work.watch(file, () => count++);
    await wait(50);
    await act(file);
    for (let i = 0; i < 100 && count === 0; i++) await wait(20);
    await wait(100);
    await watch.stop();
    return count;
  }

  test('tells of a save, once', async () => expect(await saves((file) => fs.writeFileSync(file, 'a = 2\n'))).toBe(1));

  test('tells of an editor that writes another file and renames it', async () => {
    const renamed = (file: string) => {
      fs.writeFileSync(`${file}.tmp`, 'a = 2\n');
      fs.renameSync(`${file}.tmp`, file);
    };
    expect(await saves(renamed)).toBe(1);
    const twice = await saves(async (file) => {
      renamed(file);
      await wait(150);
      fs.writeFileSync(file, 'a = 3\n');
    });
    expect(twice).toBeGreaterThanOrEqual(1);
  });

  test('does not tell of a save that changes nothing, of another file, or of anything after its end', async () => {
    const quiet = async (act: (file: string) => void) => {
      const file = path.join(folder(), 'hello.py');
      fs.writeFileSync(file, 'same');
      let count = 0;
      const watch = work.watch(file, () => count++);
      await wait(50);
      act(file);
      await wait(1300);
      await watch.stop();
      fs.writeFileSync(file, 'later');
      await wait(100);
      return count;
    };
    const counts = await Promise.all([
      quiet((file) => fs.writeFileSync(file, 'same')),
      quiet((file) => fs.writeFileSync(`${file}.txt`, 'other')),
    ]);
    expect(counts).toEqual([0, 0]);
  });
});
