import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isRoadmapError } from '../../../../src/errors.js';
import { type Files, realFiles } from '../../../../src/io/storage/fs-port.js';
import { claim, doneIn, freshFolder, ROADMAP, storeIn } from './stores.js';

type Fault = {
  /** Throws instead of the call, throws after it, or (a write) does only half of it. */
  readonly kind: 'instead' | 'after' | 'half';
  readonly code: string;
};

/** Real files whose n-th call (counted from 1, of those the fault can hit) fails. */
function failing(n: number, fault: Fault): { files: Files; calls: string[]; hit: () => boolean } {
  const calls: string[] = [];
  let count = 0;
  let hit = false;
  const wrap = (name: keyof Files) => {
    const real = realFiles[name] as (...args: unknown[]) => unknown;
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
  const names = Object.keys(CALLS) as (keyof Files)[];
  const files = Object.fromEntries(names.map((name) => [name, wrap(name)])) as unknown as Files;
  return { files, calls, hit: () => hit };
}

const CALLS: Record<keyof Files, true> = {
  openSync: true,
  writeSync: true,
  fsyncSync: true,
  closeSync: true,
  fstatSync: true,
  readSync: true,
  readdirSync: true,
  mkdirSync: true,
  chmodSync: true,
  readFileSync: true,
  statSync: true,
};

const BEGINNINGS: Record<string, (folder: string) => Promise<string[]>> = {
  'an empty folder': async () => [],
  'a folder with two events': async (folder) => {
    await storeIn(folder).commit(claim('one'));
    await storeIn(folder).commit(claim('two'));
    return ['one', 'two'];
  },
  'a folder whose journal is gone': async (folder) => {
    await BEGINNINGS['a folder with two events']!(folder);
    fs.rmSync(path.join(folder, 'journal'), { recursive: true });
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
    const folder = freshFolder();
    const before = await BEGINNINGS[one.beginning]!(folder);
    const { files, hit } = failing(++n, one);
    const answer = await storeIn(folder, { files })
      .commit(claim('new'))
      .catch((error: Error) => error);
    const after = doneIn(storeIn(folder).read(ROADMAP).state);
    expect(after.filter((id) => id !== 'new')).toEqual(before);
    if (!(answer instanceof Error)) expect(doneIn(answer)).toEqual(['new', ...before]);
    if (!(answer instanceof Error)) expect(after).toContain('new');
    expect(doneIn(await storeIn(folder).commit(claim('retry')))).toEqual([...after, 'retry'].sort());
    fs.rmSync(path.join(folder, 'progress.json'));
    expect(doneIn(storeIn(folder).read(ROADMAP).state)).toEqual([...after, 'retry'].sort());
    done = !hit();
  }
  expect(n).toBeGreaterThan(1);
});

test.each([
  { kind: 'instead', code: 'ENOSPC' },
  { kind: 'half', code: 'short' },
] as Fault[])('a write that the disk has no room for ($kind) is told as a full disk', async (fault) => {
  const folder = freshFolder();
  const { calls, files: counted } = failing(0, fault);
  await storeIn(folder, { files: counted }).commit(claim('one'));
  const n = fault.kind === 'half' ? 1 : 0;
  expect(calls).toContain('writeSync');
  const files: Files = n > 0 ? failing(n, fault).files : { ...realFiles, writeSync: noRoom as Files['writeSync'] };
  const error = await storeIn(folder, { files })
    .commit(claim('two'))
    .catch((e: unknown) => e);
  expect(isRoadmapError(error) && error.info).toMatchObject({
    kind: 'failed',
    message: 'The disk is full: nothing was saved.',
  });
  expect(doneIn(storeIn(folder).read(ROADMAP).state)).toEqual(['one']);
});

function noRoom(): never {
  throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
}

test('a checkpoint that cannot be written costs nothing: the journal alone decides', async () => {
  const folder = freshFolder();
  const writeCheckpoint = () => Promise.reject(new Error('no'));
  await storeIn(folder, { writeCheckpoint }).commit(claim('one'));
  expect(doneIn(await storeIn(folder, { writeCheckpoint }).commit(claim('two')))).toEqual(['one', 'two']);
  expect(fs.existsSync(path.join(folder, 'progress.json'))).toBe(false);
  expect(doneIn(storeIn(folder).read(ROADMAP).state)).toEqual(['one', 'two']);
});

test('one commit into a known journal makes one fsync and one write, and reading none', async () => {
  const folder = freshFolder();
  await storeIn(folder).commit(claim('one'));
  const { files, calls } = failing(0, { kind: 'instead', code: 'EIO' });
  storeIn(folder, { files }).read(ROADMAP);
  expect(calls.filter((name) => /write|fsync|mkdir/.test(name))).toEqual([]);
  await storeIn(folder, { files }).commit(claim('two'));
  expect(calls.filter((name) => /write|fsync/.test(name))).toEqual(['writeSync', 'fsyncSync']);
});

test('a journal whose folder could not be made durable is made so by the retry', async () => {
  const folder = freshFolder();
  const synced: string[] = [];
  let fail = true;
  const paths = new Map<number, string>();
  const files: Files = {
    ...realFiles,
    openSync: ((file: string, ...rest: [string, number?]) => {
      const fd = fs.openSync(file, ...rest);
      paths.set(fd, path.basename(file));
      return fd;
    }) as Files['openSync'],
    fsyncSync: (fd) => {
      if (paths.get(fd) === 'journal' && fail) throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'fsync' });
      synced.push(paths.get(fd) ?? '');
    },
  };
  await expect(storeIn(folder, { files }).commit(claim('one'))).rejects.toThrow('EIO');
  fail = false;
  await storeIn(folder, { files }).commit(claim('one'));
  expect(synced).toContain('journal');
  expect(synced).toContain('laptop.jsonl');
});
