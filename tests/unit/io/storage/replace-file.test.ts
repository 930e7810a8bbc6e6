import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, makeFolder, realFiles } from '../../../../src/io/storage/fs-port.js';
import { replaceFile, sweep } from '../../../../src/io/storage/replace-file.js';
import { writerAt } from '../../../../src/io/storage/writer-id.js';
import { Disk } from './disk.js';
import { freshFolder } from './stores.js';

const replacing = (files: Files, durable = false) => ({ files, durable });

describe('replacing a file', () => {
  test('has the old text or the new one, whichever call fails, and leaves nothing beside it', () => {
    for (let n = 1, isHit = true; isHit; n++) {
      const disk = new Disk();
      disk.write('/home/a.json', 'old');
      let calls = 0;
      isHit = false;
      const failing = (name: keyof Files) =>
        ((...args: unknown[]) => {
          isHit ||= ++calls === n;
          if (calls === n) throw Object.assign(new Error(name), { code: 'EIO' });
          return (disk.files[name] as (...all: unknown[]) => unknown)(...args);
        }) as never;
      const names = Object.keys(disk.files) as (keyof Files)[];
      const files = Object.fromEntries(names.map((name) => [name, failing(name)])) as unknown as Files;
      const attempt = () => replaceFile(replacing(files, true), '/home/a.json', 'new');
      if (isHit || calls === 0) {
        try {
          attempt();
        } catch {
          expect(disk.read('/home/a.json').toString()).toBe('old');
        }
      }
      expect(['old', 'new']).toContain(disk.read('/home/a.json').toString());
      expect(disk.list('/home').filter((name) => name !== 'a.json').length).toBeLessThanOrEqual(isHit ? 1 : 0);
    }
  });

  test('is on the disk before the old text goes, if it is to be durable', () => {
    const disk = new Disk();
    const calls: string[] = [];
    const told = (name: 'fsyncSync' | 'renameSync') =>
      ((...args: never[]) => {
        calls.push(name);
        return (disk.files[name] as (...all: never[]) => unknown)(...args);
      }) as never;
    const files = { ...disk.files, fsyncSync: told('fsyncSync'), renameSync: told('renameSync') };
    replaceFile(replacing(files, true), '/home/a.json', 'new');
    replaceFile(replacing(files, false), '/home/a.json', 'new');
    expect(calls).toEqual(['fsyncSync', 'renameSync', 'renameSync']);
  });

  test('follows a link to its target, and the link stays', () => {
    const folder = freshFolder();
    const [link, target] = [path.join(folder, 'a.json'), path.join(folder, 'b.json')];
    fs.writeFileSync(target, 'old');
    fs.symlinkSync(target, link);
    replaceFile(replacing(realFiles), link, 'new');
    expect([fs.readFileSync(target, 'utf8'), fs.lstatSync(link).isSymbolicLink()]).toEqual(['new', true]);
  });

  test.each(['EXDEV', 'EBUSY'])('writes in place where nothing can take its name (%s)', (code) => {
    const disk = new Disk();
    disk.write('/home/a.json', 'an old text');
    const renameSync = () => {
      throw Object.assign(new Error(code), { code });
    };
    replaceFile(replacing({ ...disk.files, renameSync }), '/home/a.json', 'new');
    expect(disk.read('/home/a.json').toString()).toBe('new');
    expect(disk.list('/home')).toEqual(['a.json']);
  });

  test('makes files of mode 0600 and folders of mode 0700', () => {
    const folder = path.join(freshFolder(), 'a', 'b');
    makeFolder(realFiles, folder);
    replaceFile(replacing(realFiles), path.join(folder, 'c', 'x.json'), 'new');
    const modes = [path.dirname(folder), folder, `${folder}/c`, `${folder}/c/x.json`].map(
      (name) => fs.statSync(name).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o700, 0o700, 0o600]);
  });
});

test('sweeping removes temporary files that are older than a minute, and nothing else', () => {
  const folder = freshFolder();
  for (const name of ['a.json.tmp-1ab', 'b.json.tmp-2cd', 'c.json', 'd.tmp-x.json'])
    fs.writeFileSync(path.join(folder, name), 'x');
  const old = new Date(Date.now() - 61_000);
  for (const name of ['a.json.tmp-1ab', 'c.json', 'd.tmp-x.json']) fs.utimesSync(path.join(folder, name), old, old);
  sweep(realFiles, folder, Date.now());
  expect(fs.readdirSync(folder).sort()).toEqual(['b.json.tmp-2cd', 'c.json', 'd.tmp-x.json']);
});

describe('the name under which a place writes', () => {
  let made = 0;
  const at = (disk: Disk, change: { folder?: string; host?: string } = {}) =>
    writerAt({
      files: disk.files,
      folder: '/home',
      file: `${change.folder ?? '/home'}/state/device`,
      host: 'one',
      randomId: () => `name-${++made}`,
      ...change,
    });
  /** A disk on which a place has written, and its name. */
  function written(): { disk: Disk; name: string; journal: string } {
    const disk = new Disk();
    const name = at(disk).name();
    const journal = `/home/journal/${name}.jsonl`;
    disk.write(journal, 'one\n');
    at(disk).wrote(name);
    return { disk, name, journal };
  }

  test('stays while its file is as it was left, or has grown, as by another process', () => {
    const { disk, name, journal } = written();
    expect(at(disk).name()).toBe(name);
    disk.append(journal, 'two\n');
    expect(at(disk).name()).toBe(name);
  });

  test.each<[string, (disk: Disk, journal: string) => void]>([
    ['its file is shorter', (disk, journal) => disk.write(journal, 'on')],
    ['its file was written again', (disk, journal) => disk.write(journal, 'one\n')],
    ['its file is gone', (disk, journal) => disk.remove(journal)],
    ['its file is another one', (disk, journal) => [disk.remove(journal), disk.write(journal, 'one\ntwo\n')]],
    ['what it knew is damaged', (disk) => disk.write('/home/state/device', '{"id":')],
    ['it is the plain name of an older version', (disk) => disk.write('/home/state/device', 'ab12ab12ab12ab12\n')],
    ['it names a file elsewhere', (disk) => disk.write('/home/state/device', JSON.stringify({ id: '../x' }))],
  ])('is a new one if %s', (_, change) => {
    const { disk, name, journal } = written();
    change(disk, journal);
    expect(at(disk).name()).not.toBe(name);
  });

  test('is a new one on another machine, and in a copy', () => {
    const { disk, name } = written();
    expect(at(disk, { host: 'two' }).name()).not.toBe(name);
    disk.put('/copy', disk.take('/home'));
    expect(at(disk, { folder: '/copy' }).name()).not.toBe(name);
  });
});
