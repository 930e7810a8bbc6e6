import { describe, expect, test } from 'vitest';
import { isRoadmapError } from '../../../../src/errors.js';
import type { Files } from '../../../../src/io/storage/fs-port.js';
import { Disk } from './disk.js';
import { CHECKPOINT, claim, doneIn, entry, HOME, JOURNAL, stateIn, storeOn } from './stores.js';

type Fault = {
  /** Throws instead of the call, throws after it, or (a write) does only half of it. */
  readonly kind: 'instead' | 'after' | 'half';
  readonly code: string;
};

/** A disk whose n-th call (counted from 1, of those the fault can hit) fails. */
function failing(disk: Disk, n: number, fault: Fault): { files: Files; calls: string[]; hit: () => boolean } {
  const calls: string[] = [];
  let count = 0;
  let hit = false;
  const wrap = (name: keyof Files) => {
    const real = disk.files[name] as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => {
      calls.push(name);
      const fails = (fault.kind !== 'half' || name === 'writeSync') && ++count === n;
      if (!fails) return real(...args);
      hit = true;
      if (fault.kind === 'half') return real(args[0], args[1], 0, Math.floor((args[3] as number) / 2), null);
      if (fault.kind === 'after' || name === 'closeSync') real(...args);
      throw Object.assign(new Error(`${fault.code}: injected, ${name}`), { code: fault.code, syscall: name });
    };
  };
  const names = Object.keys(disk.files) as (keyof Files)[];
  const files = Object.fromEntries(names.map((name) => [name, wrap(name)])) as unknown as Files;
  return { files, calls, hit: () => hit };
}

const BEGINNINGS: Record<string, (disk: Disk) => Promise<string[]>> = {
  'an empty folder': async () => [],
  'a folder with two events': async (disk) => {
    await storeOn(disk).commit(claim('one'));
    await storeOn(disk).commit(claim('two'));
    return ['one', 'two'];
  },
  'a folder whose journal is gone': async (disk) => {
    await BEGINNINGS['a folder with two events']!(disk);
    disk.remove(`${HOME}/journal`);
    return ['one', 'two'];
  },
};

const FAULTS: Fault[] = [
  { kind: 'instead', code: 'EIO' },
  { kind: 'instead', code: 'ENOSPC' },
  { kind: 'after', code: 'EIO' },
  { kind: 'half', code: 'short' },
];

const cases = Object.keys(BEGINNINGS).flatMap((beginning) => FAULTS.map((fault) => ({ beginning, ...fault })));

test.each(cases)('$beginning: whichever call fails ($kind, $code), nothing is lost and a retry works', async (one) => {
  let n = 0;
  for (let done = false; !done; ) {
    const disk = new Disk();
    const before = await BEGINNINGS[one.beginning]!(disk);
    const { files, hit } = failing(disk, ++n, one);
    const answer = await storeOn(disk, { files })
      .commit(claim('new'))
      .catch((error: Error) => error);
    const after = doneIn(await stateIn(storeOn(disk)));
    expect(after.filter((id) => id !== 'new')).toEqual(before);
    if (!(answer instanceof Error)) expect(doneIn(answer)).toContain('new');
    if (!(answer instanceof Error)) expect(after).toContain('new');
    if (isRoadmapError(answer) && answer.message.includes('nothing was saved')) expect(after).not.toContain('new');
    expect(doneIn(await storeOn(disk).commit(claim('retry')))).toEqual([...after, 'retry'].sort());
    disk.remove(CHECKPOINT);
    expect(doneIn(await stateIn(storeOn(disk)))).toEqual([...after, 'retry'].sort());
    done = !hit();
  }
  expect(n).toBeGreaterThan(1);
});

describe('a full disk', () => {
  const noRoom = () => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
  };
  /** Writes only the first bytes of what it is given. */
  const short = (disk: Disk, bytes: number): Files['writeSync'] =>
    ((fd: number, from: Buffer, offset: number) => disk.files.writeSync(fd, from, offset, bytes, null)) as never;
  const two = entry([
    { type: 'claimed', topics: ['two'] },
    { type: 'quizzed', topics: ['two'] },
  ]);

  test.each([0, 1, 50, 100, 200])(
    'that takes %i bytes of a command with two changes says that nothing was saved, and it was not',
    async (bytes) => {
      const disk = new Disk();
      await storeOn(disk).commit(claim('one'));
      const before = disk.read(JOURNAL);
      const writeSync = bytes === 0 ? (noRoom as Files['writeSync']) : short(disk, bytes);
      await expect(storeOn(disk, { files: { ...disk.files, writeSync } }).commit(two)).rejects.toMatchObject({
        info: { kind: 'failed', message: 'The disk is full: nothing was saved.' },
      });
      expect(disk.read(JOURNAL)).toEqual(before);
      expect(doneIn(await stateIn(storeOn(disk)))).toEqual(['one']);
    },
  );

  test('found out when the change is made durable takes it back', async () => {
    const disk = new Disk();
    await storeOn(disk).commit(claim('one'));
    const files = { ...disk.files, fsyncSync: noRoom };
    await expect(storeOn(disk, { files }).commit(two)).rejects.toThrow('The disk is full: nothing was saved.');
    expect(doneIn(await stateIn(storeOn(disk)))).toEqual(['one']);
  });

  test('that can take nothing back does not say that nothing was saved', async () => {
    const disk = new Disk();
    await storeOn(disk).commit(claim('one'));
    const files = { ...disk.files, fsyncSync: noRoom, ftruncateSync: noRoom };
    await expect(storeOn(disk, { files }).commit(two)).rejects.toThrow('it may be saved, or not');
  });
});

test('a checkpoint that cannot be written costs nothing: the journal alone decides', async () => {
  const disk = new Disk();
  const writeCheckpoint = () => {
    throw new Error('no');
  };
  await storeOn(disk, { writeCheckpoint }).commit(claim('one'));
  expect(doneIn(await storeOn(disk, { writeCheckpoint }).commit(claim('two')))).toEqual(['one', 'two']);
  expect(disk.has(CHECKPOINT)).toBe(false);
  expect(doneIn(await stateIn(storeOn(disk)))).toEqual(['one', 'two']);
});

test('one commit into a known journal is one write and one sync of it, and reading changes nothing', async () => {
  const disk = new Disk();
  await storeOn(disk).commit(claim('one'));
  const { files, calls } = failing(disk, 0, { kind: 'instead', code: 'EIO' });
  await stateIn(storeOn(disk, { files }));
  expect(calls.filter((name) => /write|fsync|mkdir|rename|chmod|rm/.test(name))).toEqual([]);
  await storeOn(disk, { files, writeCheckpoint: () => {} }).commit(claim('two'));
  expect(calls.filter((name) => /write|fsync/.test(name))).toEqual(['writeSync', 'fsyncSync']);
});

test('a journal whose folder could not be made durable is made so by the retry', async () => {
  const disk = new Disk();
  const synced: string[] = [];
  let fail = true;
  const names = new Map<number, string>();
  const files: Files = {
    ...disk.files,
    openSync: ((file: string, ...rest: [string, number?]) => {
      const fd = disk.files.openSync(file, ...rest);
      names.set(fd, file);
      return fd;
    }) as Files['openSync'],
    fsyncSync: (fd) => {
      if (names.get(fd) === `${HOME}/journal` && fail) throw Object.assign(new Error('EIO'), { code: 'EIO' });
      synced.push(names.get(fd) ?? '');
    },
  };
  await expect(storeOn(disk, { files }).commit(claim('one'))).rejects.toThrow('EIO');
  fail = false;
  await storeOn(disk, { files }).commit(claim('one'));
  expect(synced).toEqual(expect.arrayContaining([`${HOME}/journal`, JOURNAL]));
});
